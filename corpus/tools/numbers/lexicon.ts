import type { Language } from "../document/types.ts";

/**
 * Number words of a language, for comparing a mark's value with its text. Written for the corpus alone: the
 * product's own recogniser must not judge the texts that judge it.
 */
export interface NumberLexicon {
  /** Below 100, cardinals and ordinals alike, in lower case. */
  small: ReadonlyMap<string, number>;
  hundred: ReadonlySet<string>;
  thousand: ReadonlySet<string>;
  /** Multiply all that stands before them; 1 without anything. */
  magnitudes: ReadonlyMap<string, number>;
  /** Half of what follows or stands alone. */
  half: ReadonlySet<string>;
  /** Join parts of one number. */
  joins: ReadonlySet<string>;
  /** Before "cent" they make a percentage of it. */
  per: ReadonlySet<string>;
  decimal: "," | ".";
}

const counted = (list: string, from: number, step = 1): [string, number][] =>
  list
    .split(" ")
    .flatMap((words, index) =>
      words.split("/").map((word): [string, number] => [word, from + index * step]),
    );

/** "quatr" and "quatre": 4th, 4ths. */
const ordinals = (stems: string, from: number, step = 1): [string, number][] =>
  counted(stems, from, step).flatMap(([stem, value]): [string, number][] => [
    [`${stem}ième`, value],
    [`${stem}ièmes`, value],
  ]);

const french: NumberLexicon = {
  small: new Map([
    ...counted(
      "zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
      0,
    ),
    ...counted(
      "vingt/vingts trente quarante cinquante soixante septante huitante/octante nonante",
      20,
      10,
    ).filter(([word]) => !["septante", "huitante", "octante", "nonante"].includes(word)),
    ["septante", 70],
    ["huitante", 80],
    ["octante", 80],
    ["nonante", 90],
    ...counted("premier/première/premiers/premières second/seconde", 1),
    ...ordinals(
      "un deux trois quatr cinqu six sept huit neuv dix onz douz treiz quatorz quinz seiz",
      1,
    ),
    ...ordinals("vingt trent quarant cinquant soixant", 20, 10),
    ["centième", 100],
    ["centièmes", 100],
    ["millième", 1000],
    ["tiers", 3],
    ["quart", 4],
    ["quarts", 4],
  ]),
  hundred: new Set(["cent", "cents"]),
  thousand: new Set(["mille", "mil"]),
  magnitudes: new Map([
    ["dizaine", 10],
    ["dizaines", 10],
    ["douzaine", 12],
    ["douzaines", 12],
    ["quinzaine", 15],
    ["vingtaine", 20],
    ["trentaine", 30],
    ["quarantaine", 40],
    ["cinquantaine", 50],
    ["soixantaine", 60],
    ["centaine", 100],
    ["centaines", 100],
    ["millier", 1e3],
    ["milliers", 1e3],
    ["million", 1e6],
    ["millions", 1e6],
    ["milliard", 1e9],
    ["milliards", 1e9],
    ["billion", 1e12],
    ["billions", 1e12],
  ]),
  half: new Set(["demi", "demie", "moitié", "mi"]),
  joins: new Set(["et", "de", "d"]),
  per: new Set(["pour"]),
  decimal: ",",
};

const english: NumberLexicon = {
  small: new Map([
    ...counted(
      "zero/nil one/single two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
      0,
    ),
    ...counted("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10),
    ...counted("twenties thirties forties fifties sixties seventies eighties nineties", 20, 10),
    ...counted(
      "first second third/thirds fourth/fourths/quarter/quarters fifth/fifths sixth/sixths seventh/sevenths eighth/eighths ninth/ninths tenth/tenths eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
      1,
    ),
    ...counted(
      "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth",
      20,
      10,
    ),
    ["hundredth", 100],
  ]),
  hundred: new Set(["hundred", "hundreds"]),
  thousand: new Set(["thousand", "thousands"]),
  magnitudes: new Map([
    ["tens", 10],
    ["dozen", 12],
    ["dozens", 12],
    ["score", 20],
    ["million", 1e6],
    ["millions", 1e6],
    ["billion", 1e9],
    ["billions", 1e9],
    ["trillion", 1e12],
    ["trillions", 1e12],
    ["lakh", 1e5],
    ["crore", 1e7],
  ]),
  half: new Set(["half", "halves"]),
  joins: new Set(["and", "of", "a", "an"]),
  per: new Set(["per"]),
  decimal: ".",
};

export const NUMBER_LEXICONS: Record<Language, NumberLexicon> = { fr: french, en: english };

/** Letters directly behind digits that multiply them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["K", 1e3],
  ["m", 1e6],
  ["M", 1e6],
  ["mn", 1e6],
  ["mln", 1e6],
  ["Mio", 1e6],
  ["Md", 1e9],
  ["Mds", 1e9],
  ["md", 1e9],
  ["mds", 1e9],
  ["Mrd", 1e9],
  ["b", 1e9],
  ["B", 1e9],
  ["bn", 1e9],
  ["tn", 1e12],
]);

export const VULGAR: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
]);
