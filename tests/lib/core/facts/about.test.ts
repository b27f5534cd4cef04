import { describe, expect, it } from "vitest";
import { told } from "./marked.ts";

/** Whose the last figure of a text is, or null. */
function owner(source: string, lang: string): string | null {
  return told(source, lang).at(-1)?.split(" · ")[2] ?? null;
}

describe("whose a figure is", () => {
  it.each([
    [
      "the subject",
      "[org:Veltis] a levé [money:4 M€=4000000:EUR] auprès de [org:Kérys].",
      "Veltis",
    ],
    [
      "the subject, not the nearest name",
      "[org:Veltis] a confié à [org:Kérys] un budget de [money:4 M€=4000000:EUR].",
      "Veltis",
    ],
    [
      "the subject behind an opener",
      "Selon [org:Kérys], [org:Veltis] emploie [people:45 personnes=45:personne].",
      "Veltis",
    ],
    [
      "the subject for which a participle opens",
      "Fondée par [person:Inès Vidal], [org:Veltis] emploie [people:45 personnes=45:personne].",
      "Veltis",
    ],
    [
      "what the noun is of",
      "Le chiffre d'affaires de [org:Veltis] atteint [money:4 M€=4000000:EUR].",
      "Veltis",
    ],
    [
      "the name before the bracket",
      "[person:Luc Morel] a vu [org:Veltis] ([people:45 salariés=45:salarié]).",
      "Veltis",
    ],
    [
      "what a relative stands for",
      "Face à [org:Veltis], qui emploie [people:45 personnes=45:personne], les banques hésitent.",
      "Veltis",
    ],
    [
      "the main subject again behind a relative",
      "[org:Veltis], que dirige [person:Luc Morel] et qui recrute, emploie [people:45 personnes=45:personne].",
      "Veltis",
    ],
    [
      "the name an apposition explains",
      "[person:Luc Morel] préside [org:Numéria], réseau fort de [people:150 adhérents=150:adhérent].",
      "Numéria",
    ],
    [
      "the place an apposition explains",
      "à [place:Lorme], une ville de [people:8 000 habitants=8000:habitant]",
      "Lorme",
    ],
    [
      "the one fined",
      "La CNIL inflige une amende de [money:4 M€=4000000:EUR] à [org:Veltis].",
      "Veltis",
    ],
    ["the host", "[people:300 postes=300:poste] seront supprimés chez [org:Veltis].", "Veltis"],
    [
      "a possessive's",
      "[org:Veltis] recrute.\nSon chiffre d'affaires atteint [money:4 M€=4000000:EUR].",
      "Veltis",
    ],
    [
      "a pronoun's",
      "[org:Veltis] recrute.\nElle emploie [people:45 personnes=45:personne].",
      "Veltis",
    ],
    [
      "a description's",
      "[org:Veltis] recrute.\nLa société emploie [people:45 personnes=45:personne].",
      "Veltis",
    ],
    [
      "the second of two",
      "[org:Norvia] et [org:Veltis] s'installent.\nLe second emploie [people:45 personnes=45:personne].",
      "Veltis",
    ],
    [
      "the company of the person whose company it is",
      "[person:Luc Morel], fondateur de [org:Veltis], sourit.\nC'est [person:Luc Morel], dont la société emploie [people:45 personnes=45:personne].",
      "Veltis",
    ],
    [
      "the person's own, told beside the company",
      "Le PDG de [org:Veltis], [person:Luc Morel], touche un salaire de [money:400 000 euros=400000:EUR].",
      "Luc Morel",
    ],
    [
      "the speaker's organisation",
      "« Nous avons perdu [money:3 M€=3000000:EUR] », reconnaît [person:Luc Morel], président de [org:Veltis].",
      "Veltis",
    ],
    [
      "the one condemned",
      "Le tribunal a condamné [org:Veltis] à [money:200 000 euros=200000:EUR] d'amende.",
      "Veltis",
    ],
    ["what is bought", "[org:Kérys] rachète [org:Veltis] pour [money:9 M€=9000000:EUR].", "Veltis"],
  ])("in French: %s", (_, source, expected) => {
    expect(owner(source, "fr")).toBe(expected);
  });

  it.each([
    ["the subject", "[org:Veltis] raised [money:$4m=4000000:USD] from [org:Kerys].", "Veltis"],
    ["a possessor's", "[org:Veltis]'s annual revenue was [money:$4m=4000000:USD].", "Veltis"],
    ["the compound's", "[org:Veltis] revenue was [money:$4m=4000000:USD].", "Veltis"],
    ["the one fined", "The regulator fined [org:Veltis] [money:$4m=4000000:USD].", "Veltis"],
    [
      "a pronoun's",
      "[org:Veltis] sells shoes.\nIt employs [people:45 people=45:person].",
      "Veltis",
    ],
    [
      "a description's",
      "[org:Veltis] sells shoes.\nThe company employs [people:45 people=45:person].",
      "Veltis",
    ],
    [
      "the latter's",
      "[org:Norvia] and [org:Veltis] merged.\nThe latter employs [people:45 people=45:person].",
      "Veltis",
    ],
    ["the employer's", "[people:45 employees=45:employee] at [org:Veltis] walked out.", "Veltis"],
    ["a share's company", "Shares in [org:Veltis] fell [percentage:4%=4:%].", "Veltis"],
    [
      "the founder's company",
      "Founded by [person:Nia Holt], [org:Veltis] employs [people:45 people=45:person].",
      "Veltis",
    ],
  ])("in English: %s", (_, source, expected) => {
    expect(owner(source, "en")).toBe(expected);
  });

  it.each([
    ["fr", "Les banques de [place:Lorme] ont perdu [money:4 M€=4000000:EUR] avec [org:Veltis]."],
    ["fr", "Un incendie a blessé [people:trois pompiers=3:pompier] près de [org:Veltis]."],
    ["en", "Investors in the city have lost [money:$4m=4000000:USD] through [org:Veltis]."],
    ["en", "A fire near [org:Veltis] injured [people:three people=3:person]."],
  ])("is not the nearest name's by default (%s): %s", (lang, source) => {
    expect(owner(source, lang)).not.toBe("Veltis");
  });
});
