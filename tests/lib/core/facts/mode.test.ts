import { describe, expect, it } from "vitest";
import { factsOf } from "./marked.ts";

function mode(source: string, lang: string): string | undefined {
  return factsOf(source, lang)[0]?.mode;
}

describe("the mode of a fact", () => {
  it.each([
    ["fr", "[org:Veltis] supprimera [people:300 postes=300:poste]."],
    ["fr", "[org:Veltis] va bientôt supprimer [people:300 postes=300:poste]."],
    ["fr", "[org:Veltis] devrait lever [money:4 M€=4000000:EUR]."],
    ["fr", "[org:Veltis] prévoit d'investir [money:4 M€=4000000:EUR]."],
    ["fr", "[org:Veltis] pourrait perdre [money:4 M€=4000000:EUR]."],
    ["fr", "[org:Veltis] a promis un investissement de [money:4 M€=4000000:EUR]."],
    ["fr", "Le syndicat réclame une hausse de [percentage:4 %=4:%]."],
    ["en", "[org:Veltis] will cut [people:300 jobs=300:job]."],
    ["en", "[org:Veltis] must pay a fine of [money:$4m=4000000:USD]."],
    ["en", "An investment of [money:$4m=4000000:USD] is foreseen."],
    ["en", "[org:Veltis] plans to create [people:300 jobs=300:job]."],
    ["en", "[org:Veltis] expects revenue of [money:$4m=4000000:USD]."],
    ["en", "[org:Veltis] could lose [money:$4m=4000000:USD]."],
  ])("is a forecast (%s): %s", (lang, source) => {
    expect(mode(source, lang)).toBe("forecast");
  });

  it.each([
    ["fr", "[org:Veltis] n'a pas levé [money:4 M€=4000000:EUR]."],
    ["fr", "[org:Veltis] n'a toujours pas supprimé [people:300 postes=300:poste]."],
    ["fr", "[org:Veltis] dément une perte de [money:4 M€=4000000:EUR]."],
    ["fr", "[org:Veltis] a renoncé à un investissement de [money:4 M€=4000000:EUR]."],
    ["en", "[org:Veltis] has not cut [people:300 jobs=300:job]."],
    ["en", "[org:Veltis] denied it had lost [money:$4m=4000000:USD]."],
  ])("is denied (%s): %s", (lang, source) => {
    expect(mode(source, lang)).toBe("denied");
  });

  it.each([
    ["fr", "[org:Veltis] ne compte pas moins de [people:300 salariés=300:salarié]."],
    ["fr", "[org:Veltis] n'a levé que [money:4 M€=4000000:EUR]."],
    ["fr", "À l'opéra, [org:Veltis] a levé [money:4 M€=4000000:EUR]."],
    ["fr", "La salle, d'une capacité de [count:600 places=600:place], ouvrira bientôt."],
    ["fr", "[org:Veltis], qui ouvrira un site, a levé [money:4 M€=4000000:EUR]."],
    ["en", "[org:Veltis] employs no fewer than [people:300 people=300:person]."],
    ["en", "[percentage:61%=61:%] of voters backed the plan."],
    ["en", "[org:Veltis], which will move, raised [money:$4m=4000000:USD]."],
  ])("is stated (%s): %s", (lang, source) => {
    expect(mode(source, lang)).toBe("stated");
  });

  it.each([
    ["fr", "« J'ai emprunté [money:300 euros=300:EUR], et je n'ai pas su m'arrêter », a-t-il dit."],
    ["fr", "[org:Veltis] a une dette de [money:3 M€=3000000:EUR] que personne n'avait jamais vue."],
  ])("is not denied by what another clause denies (%s): %s", (lang, source) => {
    expect(mode(source, lang)).toBe("stated");
  });

  it("goes on in a part that has no verb of its own", () => {
    const [whole, part] = factsOf(
      "[org:Veltis] veut supprimer [people:612 emplois=612:emploi], dont [people:374 emplois=374:emploi] à Lorme.",
      "fr",
    );
    expect([whole?.mode, part?.mode]).toEqual(["forecast", "forecast"]);
  });

  it("is a forecast where something is due to be, but not where money is due", () => {
    expect(mode("[org:Veltis] doit supprimer [people:300 postes=300:poste].", "fr")).toBe(
      "forecast",
    );
    expect(mode("[org:Veltis] doit beaucoup à un prêt de [money:3 M€=3000000:EUR].", "fr")).toBe(
      "stated",
    );
  });
});
