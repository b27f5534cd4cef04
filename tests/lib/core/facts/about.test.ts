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

describe("whose a figure is, by what is said around it", () => {
  it.each([
    [
      "the one that the text calls a hospital",
      "en",
      "The board of [org:Calder Valley Medical] met on Monday.\nIts rival [org:Northmoor Care] opened.\nThe Calder hospital is [org:Calder Valley Medical], a hospital of two wards.\nThe hospital lost [money:$4m=4000000:USD].",
      "Calder Valley Medical",
    ],
    [
      "the firm that has been named, where it is the only one",
      "en",
      "[person:Ada Holt] is the last baker of [org:Merritt & Co].\nShe likes bread.\nThe firm made a profit of [money:£4m=4000000:GBP].",
      "Merritt & Co",
    ],
    [
      "a relative's, behind where the name is",
      "en",
      "The money is from [org:Veltis], a fund based in [place:Leeds], which owns [percentage:27%=27:%] of the shop.",
      "Veltis",
    ],
    [
      "the company that is founded",
      "en",
      "[person:Nia Holt], who founded [org:Veltis] with a friend in [date:2009=2009], smiled.",
      "Veltis",
    ],
    [
      "the one explained by a name, not the possessor",
      "en",
      "[org:Veltis] protested.\nIts lawyer, [person:Nia Holt], earned [money:£90,000=90000:GBP].",
      "Nia Holt",
    ],
    [
      "of a thing's verb, the company's, not the town's",
      "fr",
      "[org:Veltis] recrute.\nSon usine de [place:Lorme] emploie [people:45 personnes=45:personne].",
      "Veltis",
    ],
    [
      "the club that goes by its town",
      "fr",
      "[org:Racing Lorme] a battu [org:Olympique Vaudes].\nC'est la finale de [place:Lorme] depuis longtemps.\nLe club compte [people:540 licenciés=540:licencié].",
      "Racing Lorme",
    ],
    [
      "the one whose verb the figure is the object of",
      "fr",
      "La [org:Compagnie Vauquois] est vendue.\nDerrière la vente, une dette de [money:3 M€=3000000:EUR] que la compagnie cachait.",
      "Compagnie Vauquois",
    ],
    [
      "in a list that shares its verb, each one's own",
      "fr",
      "Le fonds [org:Kérys] apporte [money:12 M€=12000000:EUR], la société [org:Veltis] [money:3 M€=3000000:EUR].",
      "Veltis",
    ],
    [
      "the subject's again behind a relative in two parts",
      "fr",
      "C'est ce qu'explique [person:Luc Morel], qui préside la société et détient [percentage:38 %=38:%] du capital.",
      "Luc Morel",
    ],
  ])("%s (%s)", (_, lang, source, expected) => {
    expect(owner(source, lang)).toBe(expected);
  });

  it.each([
    [
      "a dateline's",
      "en",
      "[place:LORME], N.D. — The board sold a barn for [money:$4m=4000000:USD].",
    ],
    [
      "a speaker's, where what is said has its own subject",
      "en",
      "[org:Veltis] said on Monday that [people:480 posts=480:post] would go at a rival.",
    ],
    [
      "the speaker's, without an opening word either",
      "en",
      "[org:Veltis] said the bridge would open on [date:3 May=--05-03].",
    ],
    [
      "the place's, where a relative says only where",
      "en",
      "They drive by [place:Swanby], where a company will close a [area:9,000 sq ft=9000:ft2] warehouse.",
    ],
    [
      "the child's",
      "en",
      "[person:Ada Holt] recalls it.\nHer father had a debt of [money:£30,000=30000:GBP].",
    ],
    [
      "one of two that share it",
      "fr",
      "[person:Luc Morel] et [person:Inès Vidal], gardent [percentage:51 %=51:%] du capital.",
    ],
    [
      "what a preposition opens with",
      "fr",
      "L'atelier de [area:900 m²=900:m2], dans le faubourg [place:Vauquois], sera vendu.",
    ],
    [
      "the prosecutor's",
      "fr",
      "La procureure, [person:Inès Vidal], avait requis [duration:deux ans=2:a] de prison.",
    ],
    [
      "a company's, who live there",
      "en",
      "[org:Veltis] hires in a town of [people:73,000 inhabitants=73000:inhabitant].",
    ],
    [
      "the giver's",
      "fr",
      "Le chantier a reçu [money:1,2 M€=1200000:EUR] de subvention de la région [place:Vallée-d'Or].",
    ],
    [
      "somebody's, where a part is of a thing",
      "fr",
      "[person:Luc Morel] promet la fiabilité : [percentage:98 %=98:%] de disponibilité.",
    ],
    [
      "the last name's, when a sentence speaks of a thing",
      "en",
      "[org:Veltis] sells bread.\nEach oven stands tall and warm.\nOn the road from [place:Hull] to [place:Ashby], it cuts fuel use by [percentage:15%=15:%].",
    ],
    [
      "the last speaker's, at the head of a paragraph",
      "en",
      "[org:Kerys] and [org:Norvia] sell bread.\n[org:Veltis] sells cake.\nSales rose to [money:£31m=31000000:GBP].",
    ],
    [
      "the company's, by which somebody else raises money",
      "en",
      "[org:Veltis] builds bridges.\nVillagers have raised [money:£9,000=9000:GBP].",
    ],
    [
      "the union's, of which nobody says company",
      "en",
      "The [org:Corda] union protested.\nThe company will close a [area:9,000 sq ft=9000:ft2] warehouse.",
    ],
  ])("is not %s (%s)", (_, lang, source) => {
    expect(owner(source, lang)).toBeNull();
  });
});
