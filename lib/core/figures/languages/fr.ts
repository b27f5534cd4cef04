import type { Lexicon, Magnitude } from "../lexicon.ts";
import { indexPhrases } from "../phrases.ts";
import { CALENDAR } from "./fr-calendar.ts";
import { CURRENCIES, UNITS } from "./fr-units.ts";
import { counted, each, phrases, words } from "./build.ts";
import {
  ADJECTIVES,
  EU,
  INVARIABLE,
  IRREGULAR,
  NOT_NOUNS,
  PEOPLE,
  PEOPLE_SUFFIXES,
  PEOPLE_SUFFIX_EXCEPTIONS,
} from "./fr-nouns.ts";

const CARDINALS: [string, number][] = [
  ...counted(
    "zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
    0,
  ),
  ...each("vingt vingts", 20),
  ["trente", 30],
  ["quarante", 40],
  ["cinquante", 50],
  ["soixante", 60],
  ["septante", 70],
  ...each("huitante octante", 80),
  ["nonante", 90],
];

const about = (value: number): Magnitude => ({ value, approximate: true, lone: true });

const MAGNITUDES: [string, Magnitude][] = [
  ...each<Magnitude>("million millions", { value: 1e6 }),
  ...each<Magnitude>("milliard milliards", { value: 1e9 }),
  ...each<Magnitude>("billion billions", { value: 1e12 }),
  ...each<Magnitude>("millier milliers", { value: 1e3, approximate: true }),
  ...each("dizaine dizaines", about(10)),
  ...each("douzaine douzaines", about(12)),
  ...each("quinzaine", about(15)),
  ...each("vingtaine", about(20)),
  ...each("trentaine", about(30)),
  ...each("quarantaine", about(40)),
  ...each("cinquantaine", about(50)),
  ...each("soixantaine", about(60)),
  ...each("centaine centaines", about(100)),
];

/** The forms of regular verbs that tell of passage, by their stems. */
const verbs = (stems: string): ReadonlySet<string> =>
  new Set(
    stems
      .split(" ")
      .flatMap((stem) =>
        "e es ent er é és ée ées era eront erait ait aient ant a u us"
          .split(" ")
          .map((end) => stem + end),
      ),
  );

/** "-aux" is the plural of "-al" (or an exception), "-eaux" of "-eau"; any other s or x is only the plural's mark. */
function lemma(plural: string): string {
  const known = IRREGULAR.get(plural);
  if (known !== undefined) return known;
  if (INVARIABLE.has(plural)) return plural;
  if (plural.endsWith("eaux")) return plural.slice(0, -1);
  if (plural.endsWith("aux")) return `${plural.slice(0, -3)}al`;
  if (plural.endsWith("eux")) {
    return EU.has(plural.slice(0, -1)) ? plural.slice(0, -1) : plural;
  }
  return plural.endsWith("s") && plural.length > 2 ? plural.slice(0, -1) : plural;
}

/** "lectrice" to "lecteur", "ouvrière" to "ouvrier", "patronne" to "patron". */
const masculine = (noun: string): string =>
  noun
    .replace(/trice$/u, "teure")
    .replace(/euse$/u, "eure")
    .replace(/ère$/u, "ere")
    .replace(/([no])ne$/u, "$1e")
    .replace(/e$/u, "");

export const french: Lexicon = {
  decimal: ",",
  dayFirst: true,
  currency: "EUR",
  degree: "Cel",
  cardinals: new Map(CARDINALS),
  hundreds: words("cent cents"),
  thousands: words("mille mil"),
  vigesimal: true,
  numeralAnd: "et",
  one: words("un une"),
  definite: words("la cette sa leur notre l' une demi"),
  magnitudes: new Map(MAGNITUDES),
  magnitudeAdjectives: words("bonne petite grosse grande bon petit gros demi"),
  scales: new Map([
    ["M", 1e6],
    ["m", 1e6],
    ["Mio", 1e6],
    ["MM", 1e6],
    ["Md", 1e9],
    ["Mds", 1e9],
    ["md", 1e9],
    ["mds", 1e9],
    ["MD", 1e9],
    ["MDS", 1e9],
    ["Mrd", 1e9],
    ["Mrds", 1e9],
    ["Mia", 1e9],
    ["G", 1e9],
    ["k", 1e3],
    ["K", 1e3],
    ["bn", 1e9],
  ]),
  andHalf: indexPhrases(phrases("et demi|et demie", 0.5)),
  minus: words("moins"),
  half: indexPhrases(phrases("demi-|demi|une demi-|une demi|un demi-|un demi|demie", 0.5)),
  of: words("de d'"),
  between: words("entre"),
  and: words("et"),
  or: words("ou"),
  to: words("à"),
  from: words("de d'"),
  change: verbs(
    "pass grimp mont remont tomb retomb descend redescend évolu port ramen ramèn relev relèv abaiss gliss",
  ),
  percent: indexPhrases([
    ...phrases(
      "%|pour cent|pourcent|pourcents|pour-cent|pourcentage|p. cent|p.c.|points de pourcentage|point de pourcentage|points de %",
      1,
    ),
    ...phrases("points de base|point de base", 0.01),
    ...phrases("‰|pour mille", 0.1),
  ]),
  currencies: indexPhrases(CURRENCIES),
  units: indexPhrases(UNITS),
  per: indexPhrases(phrases("/|par|à l'", true as const)),
  age: indexPhrases(phrases("d'âge|d'age", true as const)),
  aged: indexPhrases([]),
  ageVerbs: words(""),
  persons: words("il elle qui"),
  durationBefore: words(
    "pendant durant depuis dans en après sous y pour d'ici avant moins plus passé sur d' à d'un",
  ),
  durationAfter: words("plus après avant auparavant et"),
  clockHours: words("h heure heures"),
  clockHalves: new Map(),
  clockNames: new Map([["midi", 12 * 60]]),
  clockQuarters: indexPhrases([
    ...phrases("et quart|un quart", 15),
    ...phrases("et demie|et demi", 30),
    ...phrases("moins le quart", -15),
  ]),
  clockParts: indexPhrases([]),
  clockPast: new Map(),
  clockNever: words(
    "en pendant durant sous duré dure dura durera mis met mettra faut pris prend prendra",
  ),
  clockBefore: words("à vers dès jusqu'à jusque entre"),
  clockPerhapsBefore: words("avant après depuis"),
  clockAfter: indexPhrases(
    phrases(
      "du matin|du soir|de l'après-midi|précises|pile|heure locale|heures locales|gmt|tapantes",
      true as const,
    ),
  ),
  moneyContext: words(
    "sterling londres vend vendu coûte prix payé payer salaire loyer fortune bourse",
  ),
  moneyNouns: words(`
subvention subventions travaux fonds vente ventes aide aides dette dettes perte pertes recettes investissement
investissements crédit crédits prêt prêts budget dépenses bénéfice bénéfices capital capitaux revenus économies taxes
impôts dons loyers salaires réunis versés investis levés dépensés empruntés collectés perdus récoltés engagés prévus`),
  massContext: words(
    "poids pèse peser pesait pesant perdre perdu laisser lourd lourde métrique kilo kilos tonne tonnes gramme",
  ),
  angleContext: words(
    "angle angles rotation tourner tourne virage pivoter nord ouest latitude longitude",
  ),
  people: PEOPLE,
  masculine,
  demonyms: /(?:ais|ois|ain|ien|éen|ard|ol)$/u,
  peopleSuffixes: PEOPLE_SUFFIXES,
  peopleSuffixExceptions: PEOPLE_SUFFIX_EXCEPTIONS,
  adjectives: ADJECTIVES,
  untied: words(""),
  openModifiers: false,
  notNouns: NOT_NOUNS,
  isPlural: (word) => /[sxz]$/u.test(word) || word === "gens" || word === "etp" || word === "cdi",
  lemma,
  labels: words(`
chap verset versets bureau diapositive programme nationale départementale passage four article articles art alinéa alinéas loi lois décret n no nº n° numéro numéros page pages p pp chapitre chapitres section
figure fig tableau tome tomes volume vol épisode épisodes route rn rd autoroute salle chambre lot étape phase ligne lignes
bus tram tramway porte quai chaîne canal version groupe type niveau acte paragraphe annexe question tél téléphone fax bp
cs cedex code siret siren rcs note vitamine réacteur tranche terminal hall classe catégorie division ligue canal`),
  streets: words(`
rue avenue boulevard bd av place chemin impasse quai allée allées route cours square esplanade passage bis ter faubourg
villa montée traverse`),
  ...CALENDAR,
  ordinalSuffixes: words("e è er ère re ème ième nd nde eme ieme"),
  ordinals: new Map(
    counted(
      "deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième",
      2,
    ),
  ),
  firsts: new Map([
    ...each("premier première premiers premières", 1),
    ...each("second seconde", 2),
  ]),
  rankBefore: words(`
terminé est était sont arrivé arrivée arrivés arrivées classé classée classés classées termine terminé termina terminait finit fini finissait
pointe pointait`),
  rows: words(`
fois minute seconde heure jour nuit semaine mois trimestre semestre année saison édition anniversaire tour roman film
livre album long court campagne personne enfant fils fille femme mari mandat version séance consécutive consécutif`),
  fractions: indexPhrases([
    ...phrases("un tiers|le tiers", 1 / 3),
    ...phrases("deux tiers|deux - tiers", 2 / 3),
    ...phrases("un quart", 1 / 4),
    ...phrases("trois quarts|trois - quarts", 3 / 4),
    ...phrases("la moitié", 1 / 2),
  ]),
  denominators: new Map([
    ...counted(
      "cinquième/cinquièmes sixième/sixièmes septième/septièmes huitième/huitièmes neuvième/neuvièmes dixième/dixièmes",
      5,
    ),
    ...each("vingtième vingtièmes", 20),
    ...each("centième centièmes", 100),
    ...each("millième millièmes", 1000),
  ]),
  partOf: indexPhrases(
    phrases(
      "des|de ses|de ces|de leurs|de nos|de vos|de mes|de tes|parmi les|sur les|sur ses",
      true as const,
    ),
  ),
  comparing: words("contre dont puis à sur de que"),
  outOf: indexPhrases(phrases("sur", true as const)),
  occasions: new Map([["fois", "fois"]]),
  times: indexPhrases([
    ...phrases<1 | -1>(
      "fois plus|fois supérieur|fois supérieure|fois supérieurs|fois plus de|fois le|fois la|fois celui|fois celle",
      1,
    ),
    ...phrases<1 | -1>("fois moins|fois inférieur|fois inférieure|fois moins de", -1),
  ]),
  qualifiersNotOfTime: words(""),
  negations: words("pas jamais guère"),
  qualifiersBefore: indexPhrases([
    ...phrases(
      "environ|quelque|près de|près d'|autour de|autour d'|aux alentours de|presque|proche de|proches de|à peu près|approximativement|plus ou moins|de l'ordre de|de l'ordre d'|pas loin de|pas loin d'|une estimation de|quasiment|vers|aux environs de",
      "approximate" as const,
    ),
    ...phrases(
      "au moins|au minimum|pas moins de|pas moins d'|minimum|à partir de|dès",
      "at-least" as const,
    ),
    ...phrases(
      "au plus|au maximum|jusqu'à|jusqu' à|maximum|tout au plus|pas plus de|jamais plus de|jamais plus d'|dans la limite de|pas plus d'|ne dépassant pas|limité à|plafonné à",
      "at-most" as const,
    ),
    ...phrases(
      "plus de|plus d'|au-delà de|au-delà d'|supérieur à|supérieure à|supérieurs à|dépasse|dépassent|dépassé|dépasser|dépassant|au-dessus de",
      "more-than" as const,
    ),
    ...phrases(
      "moins de|moins d'|inférieur à|inférieure à|inférieurs à|sous les|en dessous de|au-dessous de",
      "less-than" as const,
    ),
  ]),
  qualifiersAfter: indexPhrases([
    ...phrases("environ|à peu près", "approximate" as const),
    ...phrases("au moins|minimum|au minimum|ou plus|et plus", "at-least" as const),
    ...phrases("au plus|maximum|au maximum|maxi|ou moins", "at-most" as const),
  ]),
  splits: new Set([
    ...CARDINALS.map(([word]) => word),
    "cent",
    "cents",
    "mille",
    "demi",
    "demie",
    "mi",
    "début",
    "fin",
  ]),
};
