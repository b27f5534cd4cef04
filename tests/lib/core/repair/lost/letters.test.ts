import { describe, expect, it } from "vitest";
import { repaired, repairsIn } from "../support.ts";

/** Every letter beyond ASCII lost. */
const lose = (text: string, mark: string): string =>
  text.replace(/\P{ASCII}/gu, (character) => (/\p{L}/u.test(character) ? mark : character));

describe("lost letters in French", () => {
  it.each([
    "La société de Besançon a été créée à l'été dernier, près du château.",
    "Le maître d'œuvre a reçu une enquête sur le coût du théâtre.",
    "Après deux décennies, l'hôpital reste la première ressource de l'île.",
    "Le président a déjà annoncé la fermeture de la façade côté forêt.",
    "L'élève fidèle du collège a réussi ; sa mère, naïve, espérait être reçue.",
    "Où sont passés les bénéfices ? La question a été posée à l'équipe.",
    "Frédéric Noël et François Jérôme, âgés de trente ans, ont été blessés.",
  ])("are put back: %s", (text) => {
    expect(repaired(lose(text, "\ufffd"))).toBe(text);
    expect(repaired(lose(text, "?"))).toBe(text);
  });

  it.each([
    "Le témoin, placé en garde-à-vue, vit aux États-Unis.",
    "Deux anciens élus pourraient être à entendre.",
    "Le trophée lui est porté par Alix, élue meilleure coureuse de l'étape.",
    "Ils gèrent, possèdent et protègent des biens ; différents précédents, récents et cohérents.",
    "Vous êtes au pied des arêtes ; la clé ouvre le boîtier.",
    "La recette de bœuf des Fœuvres est à goûter.",
    "Quand il est neuf heures à Sète, il est minuit à Tokyo et trois heures à New York.",
  ])("are put back where they are words, or end or begin words: %s", (text) => {
    expect(repaired(lose(text, "\ufffd"))).toBe(text);
    expect(repaired(lose(text, "?"))).toBe(text);
  });

  it("are told from marks of quotation by U+FFFD, which is no question mark", () => {
    const text = "Le suspect n'aurait aucune volonté à être jugé.";
    expect(repaired(lose(text, "\ufffd"))).toBe(text);
  });

  it("may be the à before a time of day", () => {
    expect(repaired("Finale : Nancy - Dijon, \ufffd 21h")).toBe("Finale : Nancy - Dijon, à 21h");
  });

  it("keep capitals", () => {
    expect(repaired("L'\ufffdLECTION EST ANNUL\ufffdE")).toBe("L'ÉLECTION EST ANNULÉE");
    expect(repaired("Rien de neuf. \ufffdtre ou ne pas \ufffdtre.")).toBe(
      "Rien de neuf. Être ou ne pas être.",
    );
  });

  it("go by the page's own spelling first", () => {
    const text = "Le maire de Kærsjö est venu. Les habitants de K\ufffdrsj\ufffd l'ont reçu.";
    expect(repaired(text)).toBe(text.replaceAll("K\ufffdrsj\ufffd", "Kærsjö"));
    expect(repairsIn(text)[0]?.evidence).toContain("elsewhere in the page");
  });

  it("are not é where the letters of Latin-1 were kept", () => {
    expect(repaired("La présidente au c\ufffdur de l'été")).toBe("La présidente au cœur de l'été");
    expect(repaired("Le président Gavri\ufffd a été réélu.")).toBe(
      "Le président Gavri\ufffd a été réélu.",
    );
  });
});

describe("lost letters in other languages", () => {
  it("are put back in words that English borrowed", () => {
    expect(repaired("a clich\ufffd, na\ufffdve; S\ufffdo Paulo", "en")).toBe(
      "a cliché, naïve; São Paulo",
    );
  });

  it("stay lost where nothing tells", () => {
    for (const text of ["Das gr\ufffd\ufffdte Werk", "Lj\ufffdbl", "\ufffd\ufffd\ufffd\ufffd"]) {
      expect(repaired(text, "de")).toBe(text);
    }
  });
});
