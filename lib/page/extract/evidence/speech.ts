/** What lines say in the languages of a page, besides English and French, whose patterns are always tried. */
import { detectLanguage, primaryLanguage } from "../../../core/text/language.ts";
import { normal, phrasebook, type Phrasebook } from "./phrasebook.ts";
import { SPOKEN, spokenIn, type Spoken } from "./spoken.ts";
import { phrasesIn, type LinePhrases, type PhrasesByLanguage } from "./phrases.ts";

export interface Speech {
  book: Phrasebook;
  /** Months and days of the week. */
  months: ReadonlySet<string>;
  /** Words before an author's name. */
  by: ReadonlySet<string>;
}

/** UTF-16 code units of the text that tell its language. */
const SAMPLE = 3_000;

/** Phrases of these languages are needed to read a page, and were not handed over. */
export class MissingPhrases extends Error {
  override readonly name = "MissingPhrases";
  readonly languages: readonly Spoken[];

  constructor(languages: readonly Spoken[]) {
    super(`no phrases of ${languages.join(", ")}`);
    this.languages = languages;
  }
}

/**
 * @param text of the article, as far as it is known.
 * @param declared by the page, which may be wrong: both are heard.
 * @throws MissingPhrases where those of a language that is heard are not among the phrases
 */
export function speechOf(
  text: string,
  declared: string | null,
  phrases: PhrasesByLanguage,
): Speech {
  const found = primaryLanguage(detectLanguage(text.slice(0, SAMPLE)));
  const unknown = found === "und" && !declared;
  return speechIn(unknown ? SPOKEN : spokenIn([found, declared ?? ""]), phrases);
}

/** By codes. A book of phrases takes longer to make than most pages to look up in it, and pages come in few languages. */
const known = new Map<string, Speech>();
const MOST_KNOWN = 32;

/** @throws MissingPhrases */
export function speechIn(languages: readonly Spoken[], phrases: PhrasesByLanguage): Speech {
  const missing = languages.filter((code) => !phrases[code]);
  if (missing.length > 0) throw new MissingPhrases(missing);
  const key = languages.join(" ");
  const speech = known.get(key) ?? newSpeech(languages.flatMap((code) => phrases[code] ?? []));
  if (known.size < MOST_KNOWN) known.set(key, speech);
  return speech;
}

function newSpeech(languages: readonly LinePhrases[]): Speech {
  return {
    book: phrasebook(languages),
    months: new Set(languages.flatMap(({ months }) => phrasesIn(months).map(normal))),
    by: new Set(languages.flatMap(({ by }) => phrasesIn(by).map(normal))),
  };
}

/** For lines of which no language is known. */
export const NO_SPEECH: Speech = speechIn([], {});
