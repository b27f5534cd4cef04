import type { Currency, Lexicon, Magnitude, Relative, Unit } from "../lexicon.ts";
import { indexPhrases } from "../phrases.ts";
import { counted, each, phrases, words } from "./build.ts";
import {
  INVARIABLE,
  IRREGULAR,
  NOT_NOUNS,
  NOT_PLURAL,
  PEOPLE,
  PEOPLE_SUFFIXES,
  PEOPLE_SUFFIX_EXCEPTIONS,
} from "./en-nouns.ts";

const CARDINALS: [string, number][] = [
  ...counted(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
    0,
  ),
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
];

const ORDINALS: [string, number][] = [
  ...counted(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    1,
  ),
  ["thirtieth", 30],
];

/** Only the last word takes an s ("Canadian dollars"). */
function plurals<T>(singular: string, value: T): [string, T][] {
  return [
    [singular, value],
    [`${singular}s`, value],
  ];
}

const money = (list: string, code: string | null, more: Partial<Currency> = {}) =>
  list.split("|").flatMap((name) => plurals<Currency>(name, { code, ...more }));

const CURRENCIES: [string, Currency][] = [
  ...money("euro", "EUR"),
  ...money("dollar|us dollar|u.s. dollar|american dollar|united states dollar", "USD"),
  ...money("canadian dollar", "CAD"),
  ...money("australian dollar", "AUD"),
  ...money("new zealand dollar", "NZD"),
  ...money("hong kong dollar", "HKD"),
  ...money("singapore dollar", "SGD"),
  ...money("taiwan dollar", "TWD"),
  ...money("british pound|pound sterling", "GBP"),
  ["pounds sterling", { code: "GBP" }],
  ...money("pound", "GBP", { weak: true }),
  ...money("quid", "GBP"),
  ...money("egyptian pound", "EGP"),
  ...money("swiss franc", "CHF"),
  ...money("french franc|franc", "FRF"),
  ...money("belgian franc", "BEF"),
  ...money("cfa franc", "XOF"),
  ...money("german mark|deutsche mark|deutschmark|deutschemark|d-mark", "DEM"),
  ...money("dutch guilder|guilder", "NLG"),
  ...money("italian lira", "ITL"),
  ["lire", { code: "ITL" }],
  ["turkish lira", { code: "TRY" }],
  ...money("peseta|spanish peseta", "ESP"),
  ...money("yen|japanese yen", "JPY"),
  ...money("yuan|chinese yuan|renminbi|kuai", "CNY"),
  ...money("rouble|ruble|russian ruble|russian rouble", "RUB"),
  ...money("rupee|indian rupee", "INR"),
  ...money("pakistani rupee", "PKR"),
  ...money("brazilian real", "BRL"),
  ["reais", { code: "BRL" }],
  ...money("peso|mexican peso", "MXN"),
  ...money("argentine peso", "ARS"),
  ...money("philippine peso", "PHP"),
  ...money("south korean won|korean won", "KRW"),
  ["won", { code: "KRW", weak: true }],
  ["rand", { code: "ZAR" }],
  ...money("kenyan shilling|shilling", "KES"),
  ...money("ugandan shilling", "UGX"),
  ...money("tanzanian shilling", "TZS"),
  ...money("rupiah", "IDR"),
  ...money("taka", "BDT"),
  ...money("birr", "ETB"),
  ...money("cedi", "GHS"),
  ...money("dong", "VND"),
  ...money("riyal|saudi riyal", "SAR"),
  ...money("boliviano", "BOB"),
  ["soles", { code: "PEN" }],
  ...money("colombian peso", "COP"),
  ...money("chilean peso", "CLP"),
  ...money("bitcoin", "BTC"),
  ...money("dirham", "AED"),
  ...money("dinar|kuwaiti dinar", "KWD"),
  ...money("swedish krona", "SEK"),
  ...money("krona", "SEK"),
  ...phrases<Currency>("swedish kronor|kronor", { code: "SEK" }),
  ...money("norwegian krone", "NOK"),
  ...phrases<Currency>("norwegian kroner", { code: "NOK" }),
  ...money("danish krone", "DKK"),
  ...phrases<Currency>("danish kroner|kroner|krone", { code: "DKK" }),
  ...money("zloty", "PLN"),
  ...money("forint", "HUF"),
  ...money("hryvnia", "UAH"),
  ...money("naira", "NGN"),
  ...money("shekel", "ILS"),
  ...money("ringgit", "MYR"),
  ...money("baht", "THB"),
  ...money("cent", null, { factor: 0.01 }),
  ...money("us cent", "USD", { factor: 0.01 }),
  ...money("euro cent", "EUR", { factor: 0.01 }),
  ...money("penny", "GBP", { factor: 0.01 }),
  ["pence", { code: "GBP", factor: 0.01 }],
  ["p", { code: "GBP", factor: 0.01, glued: true }],
  ["pennies", { code: "GBP", factor: 0.01 }],
];

const unit = (list: string, kind: Unit["kind"], code: string, factor = 1): [string, Unit][] =>
  list.split("|").flatMap((name) => plurals<Unit>(name, { kind, code, factor }));
const metric = (kind: Unit["kind"], prefix: string, code: string): [string, Unit][] => [
  ...unit(`${prefix}metre|${prefix}meter`, kind, code),
];

const UNITS: [string, Unit][] = [
  ...unit("year|yr", "duration", "a"),
  ["ys", { kind: "duration", code: "a" }],
  ...unit("month", "duration", "mo"),
  ...unit("week", "duration", "wk"),
  ...unit("fortnight", "duration", "d", 14),
  ...unit("day", "duration", "d"),
  ...unit("hour|hr", "duration", "h"),
  ...unit("minute|min", "duration", "min"),
  ...unit("second|sec", "duration", "s"),
  ...unit("millisecond", "duration", "ms"),
  ...unit("decade", "duration", "a", 10),
  ...unit("century", "duration", "a", 100),
  ["centuries", { kind: "duration", code: "a", factor: 100 }],
  ...metric("distance", "", "m"),
  ...metric("distance", "kilo", "km"),
  ...metric("distance", "centi", "cm"),
  ...metric("distance", "milli", "mm"),
  ...metric("distance", "nano", "nm"),
  ...unit("mile", "distance", "[mi_i]"),
  ...unit("nautical mile", "distance", "[nmi_i]"),
  ...unit("yard", "distance", "[yd_i]"),
  ["foot", { kind: "distance", code: "[ft_i]" }],
  ["feet", { kind: "distance", code: "[ft_i]" }],
  ["inch", { kind: "distance", code: "[in_i]" }],
  ["inches", { kind: "distance", code: "[in_i]" }],
  ...unit("light-year|light year", "distance", "[ly]"),
  ...unit("square metre|square meter|sq metre|sq meter", "area", "m2"),
  ["sq m", { kind: "area", code: "m2" }],
  ...unit("square kilometre|square kilometer", "area", "km2"),
  ["sq km", { kind: "area", code: "km2" }],
  ...phrases<Unit>("square foot|square feet|sq ft|sq. ft", { kind: "area", code: "[sft_i]" }),
  ...unit("square mile|sq mile", "area", "[smi_us]"),
  ...unit("square yard", "area", "[syd_i]"),
  ...phrases<Unit>("square inch|square inches", { kind: "area", code: "[sin_i]" }),
  ...unit("hectare", "area", "har"),
  ...unit("acre", "area", "[acr_us]"),
  ...unit("gram|gramme", "mass", "g"),
  ...unit("kilogram|kilogramme|kilo", "mass", "kg"),
  ...unit("milligram", "mass", "mg"),
  ...unit("microgram|microgramme", "mass", "ug"),
  ...unit("tonne|metric ton|metric tonne", "mass", "t"),
  ...unit("ton|short ton", "mass", "[ston_av]"),
  ...unit("long ton", "mass", "[lton_av]"),
  ...unit("pound", "mass", "[lb_av]"),
  ...unit("ounce", "mass", "[oz_av]"),
  ...unit("litre|liter", "volume", "L"),
  ...unit("millilitre|milliliter", "volume", "mL"),
  ...unit("hectolitre|hectoliter", "volume", "hL"),
  ...unit("barrel", "volume", "[bbl_us]"),
  ...unit("gallon", "volume", "[gal_us]"),
  ...unit("pint", "volume", "[pt_us]"),
  ...unit("quart", "volume", "[qt_us]"),
  ...unit("teaspoon", "volume", "[tsp_us]"),
  ...unit("tablespoon", "volume", "[tbs_us]"),
  ...unit("cubic metre|cubic meter", "volume", "m3"),
  ...unit("cubic yard", "volume", "[cyd_i]"),
  ...phrases<Unit>("cubic foot|cubic feet|standard cubic foot|standard cubic feet", {
    kind: "volume",
    code: "[cft_i]",
  }),
  ...phrases<Unit>("cubic inch|cubic inches", { kind: "volume", code: "[cin_i]" }),
  ...unit("knot", "speed", "[kn_i]"),
  ...phrases<Unit>("miles per hour|miles an hour|mile per hour", {
    kind: "speed",
    code: "[mi_i]/h",
  }),
  ...unit("watt", "power", "W"),
  ...unit("kilowatt", "power", "kW"),
  ...unit("megawatt", "power", "MW"),
  ...unit("gigawatt", "power", "GW"),
  ...unit("terawatt", "power", "TW"),
  ["horsepower", { kind: "power", code: "[HP]" }],
  ...unit("kilowatt-hour|kilowatt hour", "energy", "kW.h"),
  ...unit("megawatt-hour|megawatt hour", "energy", "MW.h"),
  ...unit("gigawatt-hour|gigawatt hour", "energy", "GW.h"),
  ...unit("terawatt-hour|terawatt hour", "energy", "TW.h"),
  ...unit("joule", "energy", "J"),
  ...unit("calorie", "energy", "cal"),
  ...unit("kilocalorie", "energy", "kcal"),
  ...unit("bit", "data", "bit"),
  ...unit("byte", "data", "By"),
  ...unit("kilobyte", "data", "kBy"),
  ...unit("megabyte", "data", "MBy"),
  ...unit("gigabyte", "data", "GBy"),
  ...unit("terabyte", "data", "TBy"),
  ...unit("petabyte", "data", "PBy"),
  ...phrases<Unit>(
    "degrees celsius|degree celsius|degrees centigrade|deg celsius|deg centigrade|celsius|centigrade|celcius|degrees c|degree c|° celsius",
    { kind: "temperature", code: "Cel" },
  ),
  ...phrases<Unit>(
    "degrees fahrenheit|degree fahrenheit|deg fahrenheit|fahrenheit|degrees f|degree f|° fahrenheit",
    { kind: "temperature", code: "[degF]" },
  ),
  ...unit("kelvin", "temperature", "K"),
  ...phrases<Unit>("degrees|degree|°", { kind: "temperature", code: "deg" }),
  ...unit("decibel", "other", "dB"),
  ...unit("hertz", "other", "Hz"),
  ...unit("kilohertz", "other", "kHz"),
  ...unit("megahertz", "other", "MHz"),
  ...unit("gigahertz", "other", "GHz"),
  ...unit("volt", "other", "V"),
];

const SEASONS: [string, number][] = [
  ["spring", 21],
  ["summer", 22],
  ...each("autumn fall", 23),
  ["winter", 24],
];

const relative = (list: string, unitOf: Relative["unit"], offset: number) =>
  phrases<Relative>(list, { unit: unitOf, offset });

const FUTURE = words("will shall won't expected expects due scheduled plans planned upcoming");

/** English plurals by rule; what no rule gives is in the table. */
function lemma(plural: string): string {
  const known = IRREGULAR.get(plural);
  if (known !== undefined) return known;
  if (INVARIABLE.has(plural)) return plural;
  if (/(?:ss|sh|ch|x|zz)es$/u.test(plural)) return plural.slice(0, -2);
  if (plural.endsWith("ies") && plural.length > 4) return `${plural.slice(0, -3)}y`;
  if (/(?:potato|tomato|echo|veto|cargo|mosquito|volcano|torpedo)es$/u.test(plural)) {
    return plural.slice(0, -2);
  }
  if (plural.endsWith("people")) return `${plural.slice(0, -6)}person`;
  if (plural.endsWith("men") && plural.length > 4) return `${plural.slice(0, -3)}man`;
  return plural.endsWith("s") && !plural.endsWith("ss") && plural.length > 2
    ? plural.slice(0, -1)
    : plural;
}

function isPlural(word: string): boolean {
  if (NOT_PLURAL.has(word)) return false;
  if (IRREGULAR.has(word) || INVARIABLE.has(word)) return true;
  if (/(?:people|men)$/u.test(word)) return !PEOPLE_SUFFIX_EXCEPTIONS.has(word);
  return /[^s'u]s$|[^o]us$/u.test(word) && !/(?:ous|sis|'s)$/u.test(word) && word.length > 3;
}

export const english: Lexicon = {
  decimal: ".",
  dayFirst: false,
  currency: "USD",
  degree: "Cel",
  cardinals: new Map(CARDINALS),
  hundreds: words("hundred"),
  thousands: words("thousand"),
  vigesimal: false,
  numeralAnd: "and",
  one: words("a an one"),
  definite: words("the"),
  magnitudes: new Map<string, Magnitude>([
    ["thousand", { value: 1e3 }],
    ...each<Magnitude>("million mn", { value: 1e6 }),
    ...each<Magnitude>("billion bn", { value: 1e9 }),
    ...each<Magnitude>("trillion tn", { value: 1e12 }),
    ["lakh", { value: 1e5 }],
    ["crore", { value: 1e7 }],
    ["dozen", { value: 12, lone: true }],
  ]),
  magnitudeAdjectives: words("good half full"),
  scales: new Map([
    ["m", 1e6],
    ["M", 1e6],
    ["mn", 1e6],
    ["mln", 1e6],
    ["mm", 1e6],
    ["MM", 1e6],
    ["bn", 1e9],
    ["bln", 1e9],
    ["b", 1e9],
    ["B", 1e9],
    ["Bn", 1e9],
    ["tn", 1e12],
    ["trn", 1e12],
    ["T", 1e12],
    ["k", 1e3],
    ["K", 1e3],
  ]),
  andHalf: indexPhrases([
    ...phrases("and a half|and half", 0.5),
    ...phrases("and a quarter", 0.25),
    ...phrases("and three quarters|and three-quarters", 0.75),
  ]),
  minus: words("minus"),
  half: indexPhrases([
    ...phrases("half a|half an|a half|half|half-|a half-", 0.5),
    ...phrases("a quarter|quarter|a quarter of a|quarter of a", 0.25),
  ]),
  of: words("of"),
  between: words("between"),
  and: words("and"),
  or: words("or"),
  to: words("to"),
  from: words("from"),
  change: words(`
rise rises rose risen rising fall falls fell fallen falling grow grows grew grown increase increased increases decrease goes
decreased drop dropped drops climb climbed jumped jump slipped slid shrank shrink shrunk go went gone up down raise raised
raises cut cuts lower lowered lowers widened narrowed moved expanded reduced surged plunged tumbled edged eased doubled tripled`),
  percent: indexPhrases([
    ...phrases(
      "%|per cent|percent|percents|percentage|percentage points|percentage point|pct|per cent points|% points|%-points|percentage-points",
      1,
    ),
    ...phrases("basis points|basis point", 0.01),
    ...phrases("‰", 0.1),
  ]),
  currencies: indexPhrases(CURRENCIES),
  units: indexPhrases(UNITS),
  per: indexPhrases(phrases("/|per|an", true as const)),
  age: indexPhrases(phrases("old|of age|- old", true as const)),
  aged: indexPhrases([...phrases("aged|the age of|age of", false), ...phrases("age", true)]),
  ageVerbs: words("is was turned"),
  persons: words("he she who"),
  durationBefore: words("for in within inside after over past last next every"),
  durationAfter: words("ago later earlier and"),
  clockHours: words(""),
  clockHalves: new Map([...each("am a.m", 0), ...each("pm p.m", 12 * 60)]),
  clockNames: new Map(),
  clockQuarters: indexPhrases([]),
  clockParts: indexPhrases([...phrases("a quarter|quarter", 15), ...phrases("half", 30)]),
  clockPast: new Map([
    ["past", 1],
    ["to", -1],
  ]),
  clockNever: words("in for within"),
  clockBefore: words("at by until till"),
  clockPerhapsBefore: words("before after from since"),
  clockAfter: indexPhrases(phrases("gmt|bst|utc|o'clock", true as const)),
  moneyContext: words(
    "cost costs costing price priced prices worth paid pay pays spend spent fine fined profit profits revenue sterling debt tax wage wages salary income bill sold bought earn earned",
  ),
  moneyNouns: words(
    "revenue revenues sales funding funds investment investments subsidies loans debt debts losses profits income cash capital aid grants savings costs",
  ),
  massContext: words("weigh weighs weighed weight heavy"),
  angleContext: words(
    "angle angles turn turned rotate rotated rotation left right north south east west latitude longitude",
  ),
  people: PEOPLE,
  peopleSuffixes: PEOPLE_SUFFIXES,
  peopleSuffixExceptions: PEOPLE_SUFFIX_EXCEPTIONS,
  adjectives: words("more other further additional extra earlier later left right"),
  untied: words(
    "way fold faced tone tier piece fifth sixth tenth third quarter half wheel off on up star stop party state sided pronged time ply bit track minded odd plus point",
  ),
  openModifiers: true,
  notNouns: NOT_NOUNS,
  isPlural,
  lemma,
  labels: words(`
chap vers verse verses exhibit slide lot gate article articles art no number numbers page pages p pp chapter chapters section sections figure fig table volume vol
episode episodes season route highway interstate exit room suite flat floor gate terminal platform channel version phase
stage line type level act paragraph annex appendix question phone tel fax box code zip ext grade form size model series
category class division league title rule law bill amendment proposition resolution flight bus route part item lot unit
area district ward precinct`),
  streets: words("street road avenue lane"),
  months: new Map(
    counted(
      "january/jan february/feb march/mar april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec",
      1,
    ),
  ),
  weakMonths: words("march may april june august jan feb mar apr jun jul aug sep sept oct nov dec"),
  weekdays: new Map(
    counted(
      "monday/mon tuesday/tues/tue wednesday/wed thursday/thurs/thu/thur friday/fri saturday/sat sunday/sun",
      1,
    ),
  ),
  dayOrdinals: new Map(ORDINALS),
  cardinalDays: false,
  daySuffixes: words("st nd rd th"),
  dateOf: words("of"),
  dateThe: words("the"),
  dayTo: words("to and or through until &"),
  dateBefore: words(`
in by since until till before after from of to early late mid during between and last next this each every around circa
year years through for on than`),
  slashBefore: words("on"),
  slashPerhapsBefore: words("by until for back from"),
  monthBefore: words("in of since until by last next this every early late mid during"),
  smallMonths: false,
  beforeOurEra: words("bc bce b.c"),
  every: words("every each any"),
  parts: words("early late mid"),
  seasons: new Map(SEASONS),
  moments: new Map(),
  pastBefore: words("since"),
  futureBefore: words("until till before starting"),
  isFuture: (word) => FUTURE.has(word) || /['’]ll$/u.test(word),
  feastBefore: words("by before after since until till on at over for last next"),
  feasts: indexPhrases<string | number>([
    ...phrases("christmas day|christmas", "--12-25"),
    ...phrases("christmas eve", "--12-24"),
    ...phrases("boxing day", "--12-26"),
    ...phrases("new year's eve", "--12-31"),
    ...phrases("new year's day", "--01-01"),
    ...phrases("halloween", "--10-31"),
    ...phrases("valentine's day", "--02-14"),
    ...phrases("easter sunday|easter", 0),
    ...phrases("easter monday", 1),
    ...phrases("good friday", -2),
    ...phrases("palm sunday", -7),
    ...phrases("ash wednesday", -46),
  ]),
  relatives: indexPhrases([
    ...relative("yesterday", "day", -1),
    ...relative("the day before yesterday|day before yesterday", "day", -2),
    ...relative("tomorrow|tmrw", "day", 1),
    ...relative("the day after tomorrow|the day after tmrw|day after tomorrow", "day", 2),
  ]),
  inMonth: words("in"),
  offsetsBefore: indexPhrases([]),
  offsetsAfter: indexPhrases<{ sign: 1 | -1; from: number | null; whole?: boolean }>([
    ...phrases("from now|from today|after today", { sign: 1 as const, from: 0 }),
    ...phrases("from tomorrow|after tomorrow", { sign: 1 as const, from: 1 }),
    ...phrases("before today", { sign: -1 as const, from: 0 }),
    ...phrases("before yesterday", { sign: -1 as const, from: -1 }),
    ...phrases("ago", { sign: -1 as const, from: 0, whole: true }),
    ...phrases("later|earlier", { sign: 1 as const, from: null, whole: true }),
  ]),
  dayBefore: words("on by until till from since before after"),
  dayVerbs: words(
    "went go going back return returned returns returning arrive arrives arrived leave leaves left start starts begins opens opened reopen reopens closes due scheduled",
  ),
  partNouns: words("end start beginning middle close"),
  lastsBefore: words("for during lasted lasts lasting last took takes take"),
  few: indexPhrases(phrases("a few|few", true as const)),
  wholeBefore: indexPhrases<boolean>(
    phrases("all|full|a full|the full|whole|a whole|the whole|the entire|another", false),
  ),
  wholeAfter: indexPhrases([]),
  last: words("last past"),
  next: words("next coming"),
  this: words("this"),
  relativeAfter: false,
  periods: new Map<string, Relative["unit"]>([
    ["week", "week"],
    ["month", "month"],
    ["year", "year"],
    ...SEASONS.map(([name]): [string, Relative["unit"]] => [name, "season"]),
  ]),
  fractionsOfYear: new Map([
    ["quarter", 3],
    ["half", 6],
    ["q", 3],
    ["h", 6],
  ]),
  yearWords: words("year"),
  centuryWords: words("century"),
  decadeWords: words("the"),
  ordinalSuffixes: words("st nd rd th"),
  ordinals: new Map(ORDINALS.filter(([, value]) => value >= 3)),
  firsts: new Map([
    ["first", 1],
    ["second", 2],
  ]),
  rankBefore: words("finished finish finishes finishing came come comes ranked ranks placed"),
  rows: words(`
time minute second hour day night week month quarter year decade period term visit such edition anniversary birthday
attempt person child son daughter wife husband book novel film album version consecutive straight successive party`),
  fractions: indexPhrases([
    ...phrases("a third|one third|one - third", 1 / 3),
    ...phrases("two thirds|two - thirds", 2 / 3),
    ...phrases("a quarter|one quarter|one - quarter", 1 / 4),
    ...phrases("three quarters|three - quarters", 3 / 4),
    ...phrases("half", 1 / 2),
    ...phrases("a fifth|one fifth|one - fifth", 1 / 5),
    ...phrases("a tenth|one tenth", 1 / 10),
  ]),
  partOf: indexPhrases(
    phrases(
      "of the|of its|of their|of his|of her|of our|of my|of your|of those|of these|of whom|of",
      true as const,
    ),
  ),
  comparing: words("against from to than with versus whom"),
  outOf: indexPhrases(phrases("out of|out of every|in|in every", true as const)),
  occasions: new Map([["times", "time"]]),
  times: indexPhrases([
    ...phrases<1 | -1>(
      "times more|times as|times higher|times larger|times bigger|times faster|times greater|times the|times that|times its",
      1,
    ),
    ...phrases<1 | -1>("times less|times fewer|times lower|times smaller|times cheaper", -1),
  ]),
  qualifiersNotOfTime: words("over"),
  qualifiersBefore: indexPhrases([
    ...phrases(
      "about|around|some|roughly|approximately|nearly|almost|close to|an estimated|estimated|in the region of|circa|or so|as many as about|just about|virtually|near|practically|more or less",
      "approximate" as const,
    ),
    ...phrases(
      "at least|no less than|no fewer than|not less than|a minimum of|minimum",
      "at-least" as const,
    ),
    ...phrases(
      "at most|up to|no more than|not more than|as many as|as much as|a maximum of|maximum|capped at|not exceed|not exceeding",
      "at-most" as const,
    ),
    ...phrases(
      "more than|over|above|upwards of|in excess of|exceeding|exceeds|exceeded|greater than|well over|just over|north of",
      "more-than" as const,
    ),
    ...phrases(
      "less than|fewer than|under|below|just under|well under|younger than|smaller than",
      "less-than" as const,
    ),
  ]),
  qualifiersAfter: indexPhrases([
    ...phrases("or so|approximately|or thereabouts", "approximate" as const),
    ...phrases("or more|at least|plus|or over|minimum", "at-least" as const),
    ...phrases("or less|at most|or fewer|maximum|or under", "at-most" as const),
  ]),
  splits: new Set([
    ...CARDINALS.map(([word]) => word),
    "hundred",
    "thousand",
    "half",
    "mid",
    "early",
    "late",
  ]),
};
