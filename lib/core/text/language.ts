import { FUNCTION_WORDS, SCRIPT_LANGUAGES } from "./languages.ts";

/** UTF-16 code units that are looked at: function words settle it long before. */
const SAMPLE = 20_000;

/** Words below which a text is short. */
const SHORT = 40;
const FIRST_CLASS: ReadonlySet<string> = new Set(["fr", "en"]);
const PREFERENCE = 1.5;

/** Places in this list stand for languages below: adding to numbers in an array is what detection does most. */
const LANGUAGES = Object.keys(FUNCTION_WORDS);

const LANGUAGES_OF_WORD = new Map<string, number[]>();
for (const [index, words] of Object.values(FUNCTION_WORDS).entries()) {
  for (const word of words.split(" ")) {
    LANGUAGES_OF_WORD.set(word, [...(LANGUAGES_OF_WORD.get(word) ?? []), index]);
  }
}

/** The primary subtag of a BCP 47 tag, in lower case: "fr-CA" is "fr". */
export function primaryLanguage(lang: string): string {
  return lang.split(/[-_]/u, 1)[0]?.toLowerCase() ?? "";
}

/** A well-formed BCP 47 tag in its canonical case, or null: pages write "fr_FR", "FR", "français". */
export function languageTag(claimed: string | null | undefined): string | null {
  if (!claimed) return null;
  try {
    return Intl.getCanonicalLocales(claimed.trim().replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * The language of a text, as a BCP 47 tag.
 *
 * A claim is believed, with its region, when the text does not speak against it; where the text is in another
 * language, the text wins. "und" when neither says anything.
 */
export function detectLanguage(text: string, claimed?: string | null): string {
  const claim = languageTag(claimed);
  const found = byScript(text.slice(0, SAMPLE)) ?? byFunctionWords(text.slice(0, SAMPLE));
  if (!found) return claim ?? "und";
  // A script is shared: Ukrainian claimed over Cyrillic letters is not spoken against.
  if (claim && scriptOf(claim) === scriptOf(found) && SCRIPTS_TOLD_ALONE.has(found)) return claim;
  return claim && primaryLanguage(claim) === found ? claim : found;
}

/** Languages that stand for all those written in their script. */
const SCRIPTS_TOLD_ALONE = new Set(SCRIPT_LANGUAGES.map(([, lang]) => lang));

/** The script a language is most often written in, as an ISO 15924 code. */
function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}

/** Before Greek: no letter of the scripts that tell a language alone; nor among general punctuation and signs. */
const OTHER_SCRIPTS = /[\u0370-\u1fff\u2100-\u{10ffff}]/u;

function byScript(sample: string): string | null {
  if (!OTHER_SCRIPTS.test(sample)) return null;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const [script, lang] of SCRIPT_LANGUAGES) {
    const own = sample.match(new RegExp(`\\p{Script=${script}}`, "gu"))?.length ?? 0;
    if (own > letters * 0.2) return lang;
  }
  return null;
}

function byFunctionWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = new Float64Array(LANGUAGES.length);
  /** In the order in which they are met: of two that are as likely, the first is meant. */
  const met: number[] = [];
  for (const word of words) {
    const languages = LANGUAGES_OF_WORD.get(word);
    if (!languages) continue;
    // A word that many languages share says little about any of them.
    const share = 1 / languages.length;
    for (const index of languages) {
      if (scores[index] === 0) met.push(index);
      scores[index] = (scores[index] ?? 0) + share;
    }
  }
  let best: string | null = null;
  let most = 0;
  for (const index of met) {
    const lang = LANGUAGES[index] ?? "und";
    // A line of few words settles little: of what is as likely, the languages that Lede knows best are meant.
    const preferred = words.length < SHORT && FIRST_CLASS.has(lang);
    const score = (scores[index] ?? 0) * (preferred ? PREFERENCE : 1);
    if (score > most) [best, most] = [lang, score];
  }
  // One word of its own in a short line, one word in twenty in a longer text: less is a list of names.
  return most >= Math.max(1, words.length / 20) ? best : null;
}
