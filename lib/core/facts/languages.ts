import { primaryLanguage } from "../text/language.ts";
import { indexCues, type CueIndex } from "./cues.ts";
import { EN } from "./en.ts";
import { FR } from "./fr.ts";
import type { Grammar } from "./grammar.ts";

/** A language's grammar with its cue phrases ready to be looked up. */
export interface Language {
  grammar: Grammar;
  cues: CueIndex;
  /** Words that speak for a role to the scorer alone. */
  hints: CueIndex;
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  fr: { grammar: FR, cues: indexCues(FR.cues), hints: indexCues(FR.hints) },
  en: { grammar: EN, cues: indexCues(EN.cues), hints: indexCues(EN.hints) },
};

/** The data for a text's language (BCP 47), or null where there are none: then no role is given. */
export function languageOf(lang: string): Language | null {
  const primary = primaryLanguage(lang);
  return Object.hasOwn(LANGUAGES, primary) ? (LANGUAGES[primary] ?? null) : null;
}
