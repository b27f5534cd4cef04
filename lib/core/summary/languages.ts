import { primaryLanguage } from "../text/language.ts";
import { EN } from "./en.ts";
import { FR } from "./fr.ts";
import type { SummaryWords } from "./words.ts";

const NONE: SummaryWords = {
  stop: new Set(),
  leaning: new Set(),
  pronouns: new Set(),
  descriptions: new Set(),
  apparatus: /^$/u,
  furniture: /^[*©]/u,
};

const LANGUAGES: Readonly<Record<string, SummaryWords>> = { fr: FR, en: EN };

/** The words of a text's language (BCP 47); of a language without data, none. */
export function wordsOf(lang: string): SummaryWords {
  const primary = primaryLanguage(lang);
  return Object.hasOwn(LANGUAGES, primary) ? (LANGUAGES[primary] ?? NONE) : NONE;
}
