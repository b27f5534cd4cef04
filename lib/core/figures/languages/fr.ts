import type { Currency, Lexicon, Magnitude, Relative, Unit } from "../lexicon.ts";
import { indexPhrases } from "../phrases.ts";
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

/** "dollar canadien": both words take an s in the plural. */
function plurals<T>(singular: string, value: T): [string, T][] {
  const plural = singular
    .split(" ")
    .map((word) =>
      /[sxz]$|^(?:de|d'.*|CFA|cfa|sterling|pacifique)$/u.test(word) ? word : `${word}s`,
    )
    .join(" ");
  return [
    [singular, value],
    [plural, value],
  ];
}

const money = (list: string, code: string | null, more: Partial<Currency> = {}) =>
  list.split("|").flatMap((name) => plurals<Currency>(name, { code, ...more }));

const CURRENCIES: [string, Currency][] = [
  ...money("euro", "EUR"),
  ...money("dollar|dollar américain|dollar us", "USD"),
  ...money("dollar canadien", "CAD"),
  ...money("dollar australien", "AUD"),
  ...money("dollar de hong kong", "HKD"),
  ...money("dollar néo-zélandais", "NZD"),
  ...money("livre sterling|livre britannique", "GBP"),
  ...money("livre", "GBP", { weak: true }),
  ...money("livre égyptienne", "EGP"),
  ...money("livre libanaise", "LBP"),
  ...money("livre turque", "TRY"),
  ...money("franc français|franc", "FRF"),
  ...money("franc suisse", "CHF"),
  ...money("franc belge", "BEF"),
  ...money("franc cfa", "XOF"),
  ...money("franc pacifique", "XPF"),
  ...money("franc congolais", "CDF"),
  ...money("mark allemand|deutschemark", "DEM"),
  ...money("florin néerlandais|florin hollandais|florin", "NLG"),
  ...money("lire italienne|lire", "ITL"),
  ...money("peseta", "ESP"),
  ...money("yen|yen japonais", "JPY"),
  ...money("yuan|yuan chinois|renminbi", "CNY"),
  ...money("rouble|rouble russe", "RUB"),
  ...money("roupie|roupie indienne", "INR"),
  ...money("roupie pakistanaise", "PKR"),
  ...money("real|réal|réal brésilien", "BRL"),
  ...phrases<Currency>("reals|réals|reais", { code: "BRL" }),
  ...money("peso argentin", "ARS"),
  ...money("peso|peso mexicain", "MXN"),
  ...money("won|won sud-coréen", "KRW", { weak: true }),
  ...money("rand", "ZAR"),
  ...money("dirham|dirham marocain", "MAD"),
  ...money("dinar algérien", "DZD"),
  ...money("dinar tunisien|dinar", "TND"),
  ...money("couronne suédoise", "SEK"),
  ...money("couronne norvégienne", "NOK"),
  ...money("couronne danoise", "DKK"),
  ...money("couronne tchèque", "CZK"),
  ...money("zloty|zloty polonais", "PLN"),
  ...money("forint", "HUF"),
  ...money("hryvnia", "UAH"),
  ...money("ariary", "MGA"),
  ...money("boliviano", "BOB"),
  ...money("rial iranien|rial", "IRR"),
  ...money("riyal|riyal saoudien", "SAR"),
  ...money("shilling|shilling kényan", "KES"),
  ...money("peso colombien", "COP"),
  ...money("peso chilien", "CLP"),
  ...phrases<Currency>("dong|dongs", { code: "VND" }),
  ...money("bitcoin", "BTC"),
  ...money("naira", "NGN"),
  ...money("shekel", "ILS"),
  ...money("livre turque", "TRY"),
  ...money("centime|centime d'euro|cent|cent d'euro", null, { factor: 0.01 }),
  ...money("penny", "GBP", { factor: 0.01 }),
  ["pence", { code: "GBP", factor: 0.01 }],
];

const unit = (list: string, kind: Unit["kind"], code: string, factor = 1): [string, Unit][] =>
  list.split("|").flatMap((name) => plurals<Unit>(name, { kind, code, factor }));

const UNITS: [string, Unit][] = [
  ...unit("an|année|annee", "duration", "a"),
  ...unit("mois", "duration", "mo"),
  ...unit("trimestre", "duration", "mo", 3),
  ...unit("semestre", "duration", "mo", 6),
  ...unit("semaine", "duration", "wk"),
  ...unit("jour|journée|journee", "duration", "d"),
  ...unit("heure", "duration", "h"),
  ...unit("minute", "duration", "min"),
  ...unit("seconde", "duration", "s"),
  ...unit("milliseconde", "duration", "ms"),
  ...unit("décennie", "duration", "a", 10),
  ...unit("siècle", "duration", "a", 100),
  ...unit("millénaire", "duration", "a", 1000),
  ...unit("mètre carré", "area", "m2"),
  ...unit("kilomètre carré", "area", "km2"),
  ...unit("centimètre carré", "area", "cm2"),
  ...unit("hectare", "area", "har"),
  ...unit("acre", "area", "[acr_us]"),
  ...unit("pied carré", "area", "[sft_i]"),
  ...unit("mètre|mètre linéaire", "distance", "m"),
  ...unit("kilomètre", "distance", "km"),
  ...unit("centimètre", "distance", "cm"),
  ...unit("millimètre", "distance", "mm"),
  ...unit("micromètre|micron", "distance", "um"),
  ...unit("décimètre", "distance", "dm"),
  ...unit("hectomètre|hectometre", "distance", "hm"),
  ...unit("mile", "distance", "[mi_i]"),
  ...unit("mille marin|mille nautique", "distance", "[nmi_i]"),
  ...unit("pied", "distance", "[ft_i]"),
  ...unit("pouce", "distance", "[in_i]"),
  ...unit("année-lumière", "distance", "[ly]"),
  ...phrases<Unit>("années-lumière", { kind: "distance", code: "[ly]" }),
  ...unit("gramme", "mass", "g"),
  ...unit("kilogramme|kilo", "mass", "kg"),
  ...unit("milligramme", "mass", "mg"),
  ...unit("microgramme", "mass", "ug"),
  ...unit("tonne|tonne métrique", "mass", "t"),
  ...unit("quintal", "mass", "kg", 100),
  ["quintaux", { kind: "mass", code: "kg", factor: 100 }],
  ...plurals<Unit>("livre", { kind: "mass", code: "[lb_av]", weak: true }),
  ...unit("once", "mass", "[oz_av]"),
  ...unit("litre", "volume", "L"),
  ...unit("hectolitre", "volume", "hL"),
  ...unit("centilitre", "volume", "cL"),
  ...unit("millilitre", "volume", "mL"),
  ...unit("mètre cube", "volume", "m3"),
  ...unit("baril", "volume", "[bbl_us]"),
  ...unit("gallon", "volume", "[gal_us]"),
  ...unit("pied cube", "volume", "[cft_i]"),
  ...unit(
    "kilomètre heure|kilomètre-heure|kilomètre à l'heure|kilomètre par heure",
    "speed",
    "km/h",
  ),
  ...phrases<Unit>("kilomètres heure|kilomètres-heure|kilomètres à l'heure|kilomètres par heure", {
    kind: "speed",
    code: "km/h",
  }),
  ...phrases<Unit>("miles à l'heure|miles a l'heure|miles par heure", {
    kind: "speed",
    code: "[mi_i]/h",
  }),
  ...unit("nœud", "speed", "[kn_i]"),
  ...unit("watt", "power", "W"),
  ...unit("kilowatt", "power", "kW"),
  ...unit("mégawatt", "power", "MW"),
  ...unit("gigawatt", "power", "GW"),
  ...unit("térawatt", "power", "TW"),
  ...unit("wattheure|watt-heure", "energy", "W.h"),
  ...unit("kilowattheure|kilowatt-heure", "energy", "kW.h"),
  ...unit("mégawattheure|mégawatt-heure", "energy", "MW.h"),
  ...unit("gigawattheure|gigawatt-heure", "energy", "GW.h"),
  ...unit("térawattheure|térawatt-heure", "energy", "TW.h"),
  ...unit("joule", "energy", "J"),
  ...unit("calorie", "energy", "cal"),
  ...unit("kilocalorie", "energy", "kcal"),
  ...unit("bit", "data", "bit"),
  ...unit("octet", "data", "By"),
  ...unit("kilooctet|kilo-octet", "data", "kBy"),
  ...unit("mégaoctet|méga-octet|mégabyte", "data", "MBy"),
  ...unit("gigaoctet|giga-octet|gigabyte", "data", "GBy"),
  ...unit("téraoctet|téra-octet|terabyte", "data", "TBy"),
  ...unit("pétaoctet", "data", "PBy"),
  ...unit("degré celsius|degré centigrade|deg centigrade", "temperature", "Cel"),
  ...phrases<Unit>("celsius|centigrade|centigrades|° celsius|degrés c", {
    kind: "temperature",
    code: "Cel",
  }),
  ...phrases<Unit>("fahrenheit|degrés fahrenheit|degré fahrenheit|degrés f|° fahrenheit", {
    kind: "temperature",
    code: "[degF]",
  }),
  ...unit("kelvin", "temperature", "K"),
  ...phrases<Unit>("degrés|degré|°", { kind: "temperature", code: "deg" }),
  ...unit("décibel", "other", "dB"),
  ...unit("hertz", "other", "Hz"),
  ...unit("kilohertz", "other", "kHz"),
  ...unit("mégahertz", "other", "MHz"),
  ...unit("gigahertz", "other", "GHz"),
  ...unit("volt", "other", "V"),
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

const SEASONS: [string, number][] = [
  ["printemps", 21],
  ["été", 22],
  ["automne", 23],
  ["hiver", 24],
];

const relative = (list: string, unitOf: Relative["unit"], offset: number) =>
  phrases<Relative>(list, { unit: unitOf, offset });

/** Future forms of verbs by their endings, and the simple pasts and nouns that look like them. */
const FUTURE_FORM = /(?:er|ir|dr|ttr|îtr|evr|uivr|ur)(?:a|ont|ai|ons|ez)$/u;
const NOT_FUTURE = words(`
tira attira retira vira inspira respira admira soupira étira déchira expira assura mesura jura procura murmura figura
dura inaugura tirons tirez assurez mesurez jurez chez pur durons irai`);
const FUTURE = words(
  "prévu prévue prévus prévues doit doivent attendu attendue attendus attendues fixée fixé va vont",
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
  months: new Map(
    counted(
      "janvier/janv/jan février/fevrier/févr/fév/fev mars avril/avr mai juin juillet/juil août/aout septembre/sept/sep octobre/oct novembre/nov décembre/decembre/déc/dec",
      1,
    ),
  ),
  weakMonths: words("jan janv févr fév fev avr juil sept sep oct nov déc dec"),
  weekdays: new Map(
    counted("lundi/lun mardi/mar mercredi/mer jeudi/jeu vendredi/ven samedi/sam dimanche/dim", 1),
  ),
  dayOrdinals: new Map([["premier", 1]]),
  cardinalDays: true,
  daySuffixes: words("er re e ème"),
  dateOf: words("de d' du"),
  dateThe: words("le"),
  dayTo: words("au à et ou"),
  dateBefore: words(`
en depuis dès de d' début fin mi courant avant après ici jusqu'en entre année années an ans et à vers pour du au`),
  slashBefore: words("le du au"),
  slashPerhapsBefore: words("sur pour dès avant"),
  monthBefore: words("en"),
  smallMonths: true,
  beforeOurEra: words("av avant"),
  every: words("chaque tous les un"),
  parts: words("début fin mi courant"),
  seasons: new Map(SEASONS),
  moments: new Map([["rentrée", 9]]),
  pastBefore: words("depuis"),
  futureBefore: words("jusqu' ici dès partir avant"),
  isFuture: (word) => FUTURE.has(word) || (FUTURE_FORM.test(word) && !NOT_FUTURE.has(word)),
  feastBefore: words("à avant après depuis dès pour vers d' jusqu' ici"),
  feasts: indexPhrases<string | number>([
    ...phrases("jour de noël|noël", "--12-25"),
    ...phrases("toussaint", "--11-01"),
    ...phrases("assomption", "--08-15"),
    ...phrases("épiphanie", "--01-06"),
    ...phrases("saint-sylvestre", "--12-31"),
    ...phrases("saint-valentin", "--02-14"),
    ...phrases("saint-jean", "--06-24"),
    ...phrases("saint-michel", "--09-29"),
    ...phrases("dimanche de pâques|pâques", 0),
    ...phrases("lundi de pâques", 1),
    ...phrases("vendredi saint", -2),
    ...phrases("ascension", 39),
    ...phrases("pentecôte", 49),
    ...phrases("mercredi des cendres", -46),
  ]),
  relatives: indexPhrases([
    ...relative("hier", "day", -1),
    ...relative("avant-hier|avant hier", "day", -2),
    ...relative("demain", "day", 1),
    ...relative("après-demain|apres-demain|après demain", "day", 2),
  ]),
  inMonth: words("en"),
  offsetsBefore: indexPhrases(phrases("il y a", -1 as const)),
  offsetsAfter: indexPhrases<{ sign: 1 | -1; from: number | null; whole?: boolean }>([
    ...phrases("à partir de maintenant|à partir d'aujourd'hui|à compter d'aujourd'hui", {
      sign: 1 as const,
      from: 0,
    }),
    ...phrases("à partir de demain|à compter de demain|après demain", {
      sign: 1 as const,
      from: 1,
    }),
    ...phrases("avant hier", { sign: -1 as const, from: -1 }),
    ...phrases("plus tard|plus tôt|auparavant", { sign: 1 as const, from: null, whole: true }),
  ]),
  dayBefore: words("pour dès avant après depuis jusque vers ici"),
  dayVerbs: words(`
rentrer rentre rentré rentrée rentrera rentrent rentreront revenir revient reviens reviendra reviendrai reviendront
retourner retourne retournerai retourné partir part parti partie partira partiront arriver arrive arrivé arrivée arrivera
ouvrir ouvre ouvert ouverte ouvrira rouvre rouvrira fermer ferme fermé fermera commencer commence commencé commencera
débuter débute débutera finir finit finira terminer termine terminera reprendre reprend reprendra fixé fixée prévu prévue
reporté reportée`),
  partNouns: words("fin début milieu mois"),
  lastsBefore: words(
    "pour pendant durant duré dure dura durera dureront dureraient prend prendra pris",
  ),
  few: indexPhrases(phrases("quelques|quelque", true as const)),
  wholeBefore: indexPhrases<boolean>(phrases("tout|toute", true)),
  wholeAfter: indexPhrases(phrases("entier|entière|entiers|entières", true as const)),
  last: words("dernier dernière passé passée"),
  next: words("prochain prochaine"),
  this: words("ce cet cette"),
  relativeAfter: true,
  periods: new Map<string, Relative["unit"]>([
    ["semaine", "week"],
    ["mois", "month"],
    ["année", "year"],
    ["an", "year"],
    ...SEASONS.map(([name]): [string, Relative["unit"]] => [name, "season"]),
  ]),
  fractionsOfYear: new Map([
    ["trimestre", 3],
    ["semestre", 6],
    ["t", 3],
    ["s", 6],
  ]),
  yearWords: words("année années an exercice millésime"),
  centuryWords: words("siècle siècles"),
  decadeWords: words("années"),
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
arrivé arrivée arrivés arrivées classé classée classés classées termine terminé termina terminait finit fini finissait
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
    ...phrases("un cinquième", 1 / 5),
    ...phrases("un dixième", 1 / 10),
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
