import { primaryLanguage } from "../text/language.ts";
import { ENGLISH } from "./en.ts";
import { FRENCH } from "./fr.ts";
import { createGazetteer, type Gazetteer } from "./gazetteer.ts";
import type { LexiconData } from "./lexicon-data.ts";
import { compileLexicon, type Lexicon } from "./lexicon.ts";

/** What the stage knows of the text's language. */
export interface Knowledge {
  lexicon: Lexicon;
  gazetteer: Gazetteer;
  /** Names take 's. */
  possessives: boolean;
  /** Months and days are written with a capital. */
  calendarCapitals: boolean;
  /** A head word may be followed by adjectives and nouns in lower case ("Cour de cassation"). */
  lowerComplements: boolean;
}

const DATA: Readonly<Record<string, LexiconData>> = { fr: FRENCH, en: ENGLISH };
const COMPILED: ReadonlyMap<string, Lexicon> = new Map(
  Object.entries(DATA).map(([lang, data]) => [lang, compileLexicon(data)]),
);

/** Gazetteers by language: a memo of a pure function, since building one takes as long as reading a short article. */
const GAZETTEERS = new Map<string, Gazetteer>();

function gazetteerOf(lang: string): Gazetteer {
  const made = GAZETTEERS.get(lang) ?? createGazetteer(lang);
  GAZETTEERS.set(lang, made);
  return made;
}

/** Of a text's letters; below it the text is in another script, whatever language it is said to be in. */
const LATIN_SHARE = 0.5;

/**
 * What is known of a language; null where nothing is: its capitals may mean anything (every noun in German), and a name that
 * is none is worse than none.
 */
export function knowledgeOf(lang: string, sample: string): Knowledge | null {
  const primary = primaryLanguage(lang);
  const lexicon = COMPILED.get(primary);
  if (!lexicon || !isLatin(sample)) return null;
  return {
    lexicon,
    gazetteer: gazetteerOf(supported(primary)),
    possessives: primary === "en",
    calendarCapitals: primary !== "fr",
    lowerComplements: primary === "fr",
  };
}

function supported(lang: string): string {
  try {
    return Intl.DisplayNames.supportedLocalesOf([lang])[0] ?? "en";
  } catch {
    return "en";
  }
}

function isLatin(sample: string): boolean {
  let letters = 0;
  let latin = 0;
  for (const character of sample) {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x80) {
      // Upper and lower case differ by this bit.
      const letter = code | 0x20;
      if (letter < 0x61 || letter > 0x7a) continue;
      letters++;
      latin++;
    } else {
      if (/\p{L}/u.test(character)) letters++;
      if (/\p{Script=Latin}/u.test(character)) latin++;
    }
  }
  return letters > 0 && latin / letters >= LATIN_SHARE;
}
