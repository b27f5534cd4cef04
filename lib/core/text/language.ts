import { languageTag, primaryLanguage } from "./language-tag.ts";
import { FUNCTION_WORDS, NEAR_LANGUAGES, SCRIPT_LANGUAGES, WIDESPREAD } from "./languages.ts";

export { languageTag, primaryLanguage } from "./language-tag.ts";

/** UTF-16 code units that are looked at: function words settle it long before. */
const SAMPLE = 20_000;

/** Words below which a text is short. */
const SHORT = 40;
const FIRST_CLASS = ["fr", "en"];
const PREFERENCE = 1.5;
/** What a word of a short text says for a language of few pages, beside one of many. */
const RARE = 0.25;

/** Share of the best language's score at which the one that the page claims is as likely: Danish and Norwegian. */
const AS_LIKELY = 0.7;

/**
 * The language of a text, as a BCP 47 tag. "und" when neither the text nor a claim says anything.
 *
 * In order: a claim that the text bears out, with its region; a claim as likely as what the words say, or of a language
 * that is written almost alike; a claim of a language whose words are not known, in the script of the text; what the
 * words say; what the script says.
 */
export function detectLanguage(text: string, claimed?: string | null): string {
  const claim = languageTag(claimed);
  const sample = text.slice(0, SAMPLE).normalize("NFC");
  const script = scriptIn(sample);
  const alone = script === null ? null : (SCRIPT_LANGUAGES[script] ?? script);
  const scores = scoresOf(sample, script, claim !== null);
  const worded = best(scores);
  const found = worded?.lang ?? alone;
  if (!found) return claim ?? "und";
  if (!claim) return found;
  const said = primaryLanguage(claim);
  if (said === found || NEAR_LANGUAGES[said]?.includes(found)) return claim;
  if (worded && (scores.get(said) ?? 0) >= AS_LIKELY * worded.score) return claim;
  const isKnown = FUNCTION_WORDS[said] !== undefined && worded !== null;
  return !isKnown && said !== "und" && scriptOf(claim) === scriptOf(found) ? claim : found;
}

/** The script a language is most often written in, as an ISO 15924 code. */
function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}

/** Before Greek: no letter of the scripts that tell a language alone; nor among general punctuation and signs. */
const OTHER_SCRIPTS = /[\u0370-\u1fff\u2100-\u{10ffff}]/u;

const SCRIPT_TESTS = Object.keys(SCRIPT_LANGUAGES).map(
  (code) => [code, new RegExp(`\\p{Script=${code}}`, "gu")] as const,
);

/** Share of a text's letters that a script has where the text is written in it: Latin names and brands are beside it. */
const MUCH = 0.2;
/** Kana among Chinese characters: Japanese. */
const SOME_KANA = 0.05;

/** The script of a text as its ISO 15924 code; "ja" for Japanese, which has three; null for Latin and for no letters. */
function scriptIn(sample: string): string | null {
  if (!OTHER_SCRIPTS.test(sample)) return null;
  const letters = count(sample, /\p{L}/gu);
  const other = letters - count(sample, /\p{Script=Latin}/gu);
  if (other <= MUCH * letters) return null;
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  if (kana > SOME_KANA * letters && kana + count(sample, /\p{Script=Han}/gu) > MUCH * letters) {
    return "ja";
  }
  for (const [code, test] of SCRIPT_TESTS) {
    if (count(sample, test) > MUCH * letters) return code;
  }
  return null;
}

const count = (sample: string, test: RegExp): number => sample.match(test)?.length ?? 0;

/** By script, then by word: the languages that have it. */
const LANGUAGES_OF_WORD = new Map<string, Map<string, string[]>>();
for (const [lang, list] of Object.entries(FUNCTION_WORDS)) {
  const script = scriptOf(lang) ?? "Latn";
  const words = LANGUAGES_OF_WORD.get(script) ?? new Map<string, string[]>();
  LANGUAGES_OF_WORD.set(script, words);
  for (const word of new Set(list.split(" "))) words.set(word, [...(words.get(word) ?? []), lang]);
}

/** How much the words of a text speak for each language of its script; empty where they are too few to tell. */
function scoresOf(sample: string, script: string | null, claimed: boolean): Map<string, number> {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const isShort = words.length < SHORT;
  const weight = (lang: string): number => (isShort && !WIDESPREAD.has(lang) ? RARE : 1);
  const known = LANGUAGES_OF_WORD.get(script ?? "Latn");
  const tallies = new Map<string, { score: number; own: number }>();
  for (const word of words) {
    const languages = known?.get(word);
    if (!languages) continue;
    // A word that many languages share says little about any of them.
    const all = isShort ? languages.reduce((sum, lang) => sum + weight(lang), 0) : languages.length;
    for (const lang of languages) {
      let tally = tallies.get(lang);
      if (!tally) tallies.set(lang, (tally = { score: 0, own: 0 }));
      tally.score += weight(lang) / all;
      tally.own++;
    }
  }
  const scores = new Map([...tallies].map(([lang, { score }]) => [lang, score]));
  // A line of few words settles little: of what is as likely, the languages that Lede knows best are meant.
  if (isShort) {
    for (const lang of FIRST_CLASS) {
      const score = scores.get(lang);
      if (score !== undefined) scores.set(lang, score * PREFERENCE);
    }
  }
  // One word of its own in a short line, one word in twenty in a longer text, or a good share of words that others have
  // too: less is a list of names. Nothing so weak as two of these speaks against a claim.
  const top = best(scores);
  const isEnough =
    top !== null &&
    (top.score >= Math.max(1, words.length / 20) ||
      (tallies.get(top.lang)?.own ?? 0) >= Math.max(claimed ? 3 : 2, words.length / 6));
  return isEnough ? scores : new Map();
}

function best(scores: ReadonlyMap<string, number>): { lang: string; score: number } | null {
  let most: { lang: string; score: number } | null = null;
  for (const [lang, score] of scores) if (score > (most?.score ?? 0)) most = { lang, score };
  return most;
}
