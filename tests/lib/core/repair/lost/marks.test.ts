import { describe, expect, it } from "vitest";
import { repaired, repairsIn } from "../support.ts";

const lost = (text: string, mark: string): string => text.replace(/[«»\u00a0]/gu, mark);

describe("lost quotation marks", () => {
  it("are a pair around words, in the style of the article", () => {
    expect(repaired('La "Fabrique" et la ?Halle aux grains?.')).toBe(
      'La "Fabrique" et la "Halle aux grains".',
    );
    expect(repaired("“Oui” et ?non?, dit-elle.", "en")).toBe("“Oui” et “non”, dit-elle.");
    expect(repaired("« Oui » et ?non?, dit-elle.")).toBe("« Oui » et «\u00a0non\u00a0», dit-elle.");
  });

  it("are guillemets where they stand between spaces", () => {
    expect(repaired("Il parle d?une ? vengeance ? du conseil.")).toBe(
      "Il parle d’une « vengeance » du conseil.",
    );
    expect(repaired("Elle répond : \ufffd C\ufffdest fini. \ufffd")).toBe(
      "Elle répond : « C’est fini. »",
    );
    expect(
      repaired("Le maire a précisé ? l?avoir dit avant tout le monde ? et qu?il le redira."),
    ).toBe("Le maire a précisé « l’avoir dit avant tout le monde » et qu’il le redira.");
    expect(repaired("Les chants ? Au port ? et ? La Lampe ?.")).toBe(
      "Les chants « Au port » et « La Lampe ».",
    );
  });

  it("close what was opened", () => {
    expect(repaired("He called it “a start\ufffd, then left.", "en")).toBe(
      "He called it “a start”, then left.",
    );
    expect(repairsIn("He said “well\ufffd then left.", "en")).toMatchObject([
      { repaired: "”", applied: false },
    ]);
  });
});

describe("lost dashes", () => {
  it("part a dateline from its text", () => {
    expect(repaired("4 mars 2021. \ufffd Le préfet a signé.")).toBe(
      "4 mars 2021. – Le préfet a signé.",
    );
    expect(repaired("4 mars 2021. ? Une stèle a été posée.")).toBe(
      "4 mars 2021. – Une stèle a été posée.",
    );
    expect(repaired("4 mars 2021. ? Le préfet l?a signé.")).toBe(
      "4 mars 2021. – Le préfet l’a signé.",
    );
  });

  it("stand around an aside in English", () => {
    expect(repaired("The mayor ? who doesn?t drive ? walked.", "en")).toBe(
      "The mayor – who doesn’t drive – walked.",
    );
  });

  it("stand between two numbers", () => {
    expect(repaired("de 2014\ufffd2016", "en")).toBe("de 2014–2016");
  });
});

describe("signs beside numbers", () => {
  it.each([
    ["un budget de 17 M? pour 2020", "un budget de 17 M€ pour 2020"],
    ["3 Md\ufffd de dette", "3 Md€ de dette"],
    ["la 2?me fois, la 1?re", "la 2ème fois, la 1ère"],
    ["il fait 31?C", "il fait 31°C"],
    ["le n?12", "le n°12"],
    ["5?000 habitants", "5\u00a0000 habitants"],
    ["85?% des voix", "85\u00a0% des voix"],
  ])("are put back: %s", (damaged, right) => {
    expect(repaired(damaged)).toBe(right);
  });
});

describe("lost no-break spaces in French", () => {
  it.each([
    "Trois voies\u00a0: la route, le rail\u00a0; et l'eau.",
    "Le «\u00a0couteau suisse\u00a0» du maire («\u00a0Mon outil\u00a0»)\u00a0: un tableur.",
    "Pourquoi\u00a0? Parce que\u00a0: rien\u00a0!",
    "M.\u00a0Vasseur a vendu 9\u00a0vaches à Mme\u00a0Brel, page\u00a012.",
    "Le mot d'«\u00a0ordre\u00a0» est simple.",
  ])("are put back, with the guillemets that they belong to: %s", (text) => {
    expect(repaired(lost(text, "\ufffd"))).toBe(text);
    expect(repaired(lost(text, "?"))).toBe(text);
  });

  it("are put back before a letter that names something, where U+FFFD stands", () => {
    expect(repaired("Voir l'annexe\ufffdB.")).toBe("Voir l'annexe\u00a0B.");
  });

  it.each([
    "Quoi?? Comment?! Vraiment??",
    "Tu viens?? Oui!",
    "Est-ce fini? Oui: tout est dit.",
    "le 1?? mai",
  ])("are not seen in %s", (text) => {
    expect(repaired(text)).toBe(text);
  });
});

describe("real question marks", () => {
  it.each([
    "Que faire ? demande la préfète. Rien ? Personne ne répond.",
    "Et alors ? rétorque-t-il. Pourquoi ? Parce que.",
    "« Vraiment ? » lance Paul. Vraiment ?!",
    "Quoi ??? Comment ?? Hein ?",
    "Faut-il y aller ? Les habitants en doutent ; les élus ?",
    "Où ? Quand ? Comment ?",
    "voir page.php?id=3&lang=fr ou www.exemple.fr/?q=mot",
    "(Peut-être ?) Oui.",
    '"On part ?" dit-elle. "Vers où ?"',
    "?",
    "??? ?",
    "",
  ])("stay in French: %s", (text) => {
    expect(repaired(text)).toBe(text);
  });

  it.each([
    "Is it over? Nobody knows. “Really?” she said.",
    'Who? What? Where?! "Now?" he asked.',
    "So what? said the mayor.",
    "Really ? he asked. Is it ? Yes.",
    "Will prices rise?",
  ])("stay in English: %s", (text) => {
    expect(repaired(text, "en")).toBe(text);
  });

  it.each([
    ["? L’élément précédent est facultatif.", "fr"],
    ["Le caractère ? remplace une lettre, le caractère * plusieurs.", "fr"],
    ["les touches TAB, ?, et Échap", "fr"],
    ["un point d’interrogation (?) est affiché", "fr"],
    ["la commande « ?mot? » cherche un mot", "fr"],
    ["Wiecie co ? A ja wiem. Po co ? Nie wiem.", "pl"],
    ["Kto tam ? zapytała Zośka (po co ?) i poszła.", "pl"],
  ])("stay where they are spoken of, or set apart by habit: %s", (text, lang) => {
    expect(repaired(text, lang)).toBe(text);
  });

  it("stay in a text that lost other characters", () => {
    expect(repaired("L?usine va-t-elle fermer ? Les salariés l?ignorent. Et demain ?")).toBe(
      "L’usine va-t-elle fermer ? Les salariés l’ignorent. Et demain ?",
    );
  });
});
