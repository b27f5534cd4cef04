/** What lines say in the languages of a page, besides English and French, whose patterns are always tried. */
import { detectLanguage, primaryLanguage } from "../../../core/text/language.ts";
import { LANGUAGES } from "./languages.ts";
import { normal, phrasebook, type Phrasebook } from "./phrasebook.ts";
import { phrasesIn } from "./phrases.ts";

export interface Speech {
  book: Phrasebook;
  /** Months and days of the week. */
  months: ReadonlySet<string>;
  /** Words before an author's name. */
  by: ReadonlySet<string>;
}

/** Languages that are told apart less surely than their script, or write much alike. */
const NEAR: Readonly<Record<string, readonly string[]>> = {
  ru: ["uk", "bg"],
  ar: ["fa"],
  zh: ["ja"],
  ja: ["zh"],
  da: ["no"],
  no: ["da"],
  nb: ["no", "da"],
  nn: ["no"],
  es: ["ca"],
  ca: ["es"],
  cs: ["sk"],
  sk: ["cs"],
  sr: ["hr"],
  bs: ["hr"],
};

/** UTF-16 code units of the text that tell its language. */
const SAMPLE = 3_000;

/**
 * @param text of the article, as far as it is known.
 * @param declared by the page, which may be wrong: both are heard.
 */
export function speechOf(text: string, declared: string | null): Speech {
  const codes = new Set<string>();
  const found = primaryLanguage(detectLanguage(text.slice(0, SAMPLE)));
  for (const code of [found, primaryLanguage(declared ?? "")]) {
    codes.add(code);
    for (const near of Object.hasOwn(NEAR, code) ? (NEAR[code] ?? []) : []) codes.add(near);
  }
  const unknown = found === "und" && !declared;
  return speechIn(unknown ? Object.keys(LANGUAGES) : [...codes]);
}

/** By codes. A book of phrases takes longer to make than most pages to look up in it, and pages come in few languages. */
const known = new Map<string, Speech>();
const MOST_KNOWN = 32;

/** @param codes ISO 639-1; those without a file say nothing. */
export function speechIn(codes: readonly string[]): Speech {
  // A page may declare "constructor" as its language.
  const own = codes.filter((code) => Object.hasOwn(LANGUAGES, code));
  const key = own.join(" ");
  const speech = known.get(key) ?? newSpeech(own);
  if (known.size < MOST_KNOWN) known.set(key, speech);
  return speech;
}

function newSpeech(codes: readonly string[]): Speech {
  const languages = codes.flatMap((code) => LANGUAGES[code] ?? []);
  return {
    book: phrasebook(languages),
    months: new Set(languages.flatMap(({ months }) => phrasesIn(months).map(normal))),
    by: new Set(languages.flatMap(({ by }) => phrasesIn(by).map(normal))),
  };
}

/** For lines of which no language is known. */
export const NO_SPEECH: Speech = speechIn([]);
