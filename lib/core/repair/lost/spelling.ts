import { edit, type Edit, type Page } from "../edit.ts";
import { COMMON_WORDS as ENGLISH } from "./en.ts";
import { COMMON_ENDINGS, COMMON_WORDS as FRENCH, LETTER_RULES } from "./fr.ts";
import type { LostDetector, Survey, SurveyedPassage } from "./survey.ts";

/** A word's spelling with the letters put back, and why. */
interface Spelling {
  word: string;
  confidence: number;
  evidence: string;
}

/** Words by their skeleton: every letter beyond ASCII as "?". Null where two spellings share one. */
type Vocabulary = Pick<ReadonlyMap<string, string | null>, "get">;

const WORD = /[\p{L}\p{M}?\uFFFD]+/gu;
/** No word of these languages is longer; UTF-16 code units. */
const LONGEST_WORD = 40;
const HOLE = /[?\uFFFD]/gu;
const SOME_HOLE = /[?\uFFFD]/u;
const LATIN = /^[\p{Script=Latin}\p{M}?\uFFFD]+$/u;
const BEYOND_ASCII = /[^\p{ASCII}]/gu;
const SOME_BEYOND_ASCII = /[^\p{ASCII}]/u;
/** The page's own words are looked at up to this length of text, in UTF-16 code units. */
const VOCABULARY_SAMPLE = 2_000_000;

/** Letters lost inside words: the page's own spelling of the word, else a common word, else the language's rules. */
export const findLostLetters: LostDetector = (survey) => {
  const { page, passages } = survey;
  const letters = passages.filter((one) => one.holes.length > 0);
  if (letters.length === 0) return [];
  // Made when the first word asks for it: most pages with a "?" have lost no letter.
  const own: Vocabulary = lazily(() => vocabularyOf(page));
  const common = COMMON.get(page.lang)?.() ?? NO_WORDS;
  const edits: Edit[] = [];
  for (const surveyed of letters) {
    const places = new Set(surveyed.holes.map(({ index }) => index));
    for (const match of surveyed.body.matchAll(WORD)) {
      if (match[0].length > LONGEST_WORD || !SOME_HOLE.test(match[0])) continue;
      if (page.lang === "fr" && isBetweenHyphens(match[0], match.index, surveyed)) {
        edits.push(...letterEdits(surveyed, { word: match[0], index: match.index }, A, survey));
        continue;
      }
      const damaged = known(match[0], [own, common])
        ? { word: match[0], index: match.index }
        : trimmed(match[0], match.index, surveyed);
      if (!damaged || !places.has(damaged.index + damaged.word.search(HOLE))) continue;
      const spelling =
        compound(damaged, common, surveyed) ??
        spell(damaged.word, own, common, surveyed, page.lang);
      if (spelling) edits.push(...letterEdits(surveyed, damaged, spelling, survey));
    }
  }
  return edits;
};

/** "garde-?-vue", "vis-?-vis". */
const A: Spelling = { word: "à", confidence: 0.93, evidence: "“à” joins the parts of a compound" };

function isBetweenHyphens(word: string, index: number, { body }: SurveyedPassage): boolean {
  return /^[?\uFFFD]$/.test(word) && body[index - 1] === "-" && body[index + 1] === "-";
}

/** Whether a word with holes inside and at its end is in the vocabularies: "r?sum?" is no question. */
function known(word: string, vocabularies: readonly Vocabulary[]): boolean {
  if (!/[?\uFFFD]\p{L}+[?\uFFFD]$/u.test(word)) return false;
  return vocabularies.some((vocabulary) => lookUp(vocabulary, skeleton(word), word) !== null);
}

/** Without the "?" at its ends that may be a mark of the sentence; null when no word is left. */
function trimmed(
  word: string,
  index: number,
  { body, lettersLost }: SurveyedPassage,
): { word: string; index: number } | null {
  let start = 0;
  let end = word.length;
  if (!/\p{L}/u.test(word) || /[?\uFFFD]{3}/u.test(word)) return null;
  if (!lettersLost && word[0] === "?") start++;
  const after = body.slice(index + end, index + end + 2);
  const goesOn = /^(?:\s[\p{Ll}?\uFFFD(«"]|\s?[.,;:)»"'’-])/u.test(after);
  const possessive = /^['’]\p{Ll}/u.test(after);
  if (word.at(-1) === "?" && !possessive && !(lettersLost && goesOn)) {
    // "la libert? Il": a question mark stands with a space before it in French, so this may still be a letter.
    const letter = lettersLost && after !== "" && !/^\s*$/u.test(after);
    // "Quoi??": what is cried twice is no letter either.
    if (!letter || word.length < 4) while (word[end - 1] === "?") end--;
  }
  const rest = word.slice(start, end);
  return SOME_HOLE.test(rest) && /\p{L}/u.test(rest) ? { word: rest, index: index + start } : null;
}

function spell(
  damaged: string,
  own: Vocabulary,
  common: Vocabulary,
  { lettersKept }: SurveyedPassage,
  lang: string,
): Spelling | null {
  const key = skeleton(damaged);
  const intact = damaged.replace(HOLE, "").length;
  // Where Latin-1 letters stand undamaged, none of them was lost: "œ" may have been, "é" was not.
  const possible = (word: string): boolean =>
    !lettersKept ||
    ![...word].some((letter, index) => isHole(damaged[index]) && letter <= "\u00FF");
  const inPage = lookUp(own, key, damaged);
  if (inPage && intact >= 3) {
    return {
      word: inPage,
      confidence: 0.96,
      evidence: `“${inPage}” is spelt so elsewhere in the page`,
    };
  }
  const known = lookUp(common, key, damaged);
  if (known && possible(known)) {
    const firm = intact >= 3 || (isHole(damaged[0]) && isHole(damaged.at(-1)));
    const evidence = `“${known}” is a common word of the language`;
    return { word: known, confidence: firm ? 0.95 : 0.93, evidence };
  }
  if (lang !== "fr" || intact < 1 || !LATIN.test(damaged)) return null;
  // Two holes at the start are marks; at the end too, unless "créé".
  if (/^[?\uFFFD]{2}|(?<!cr)[?\uFFFD]{2}$/u.test(damaged)) return null;
  const ruled = byRules(damaged);
  if (ruled && possible(ruled.word)) return ruled;
  if (!lettersKept || !/\p{L}[?\uFFFD]u/u.test(damaged) || HOLES.test(damaged)) return null;
  const word = damaged.replace(/[?\uFFFD]/u, "œ");
  return { word, confidence: 0.85, evidence: "“œ” before “u”: the letters of Latin-1 were kept" };
}

/** A part of a name whose other parts tell it: "?tats-Unis". */
function compound(
  { word, index }: { word: string; index: number },
  common: Vocabulary,
  { body }: SurveyedPassage,
): Spelling | null {
  const [, tail = ""] = /^(-\p{Lu}\p{L}{1,30})/u.exec(body.slice(index + word.length)) ?? [];
  if (tail === "") return null;
  const found = lookUp(common, skeleton(word + tail), word + tail);
  if (!found) return null;
  const whole = found.slice(0, word.length);
  return { word: whole, confidence: 0.95, evidence: `“${found}” is a common name` };
}

/** More than one. */
const HOLES = /[?\uFFFD].*[?\uFFFD]/u;

function isHole(character: string | undefined): boolean {
  return character === "?" || character === "\uFFFD";
}

/** A word of one skeleton whose letters agree with those that the damaged word still has. */
function lookUp(vocabulary: Vocabulary, key: string, damaged: string): string | null {
  const found = vocabulary.get(key) ?? vocabulary.get(key.toLowerCase());
  if (!found || found.length !== damaged.length) return null;
  for (let index = 0; index < damaged.length; index++) {
    const kept = damaged[index] ?? "";
    if (isHole(kept)) continue;
    if (kept.toLowerCase() !== found[index]?.toLowerCase()) return null;
  }
  return found;
}

/** The French rules, hole by hole, from left to right. */
function byRules(damaged: string): Spelling | null {
  const lower = damaged.toLowerCase().replace(HOLE, "?");
  let left = "";
  let confidence = 1;
  for (let index = 0; index < lower.length; index++) {
    const character = lower[index] ?? "";
    if (character !== "?") {
      left += character;
      continue;
    }
    const right = lower.slice(index + 1);
    const rule = LETTER_RULES.find(([before, behind]) => before.test(left) && behind.test(right));
    if (!rule) return null;
    left += rule[2];
    confidence = Math.min(confidence, rule[3]);
  }
  return { word: left, confidence, evidence: `French spelling: “${left}”` };
}

function letterEdits(
  { passage, body }: SurveyedPassage,
  damaged: { word: string; index: number },
  { word, confidence, evidence }: Spelling,
  { page }: Survey,
): Edit[] {
  const edits: Edit[] = [];
  const capitals =
    !/\p{Ll}/u.test(damaged.word) &&
    (/\p{Lu}.*\p{Lu}/u.test(damaged.word) ||
      amongCapitals(body, damaged.index, damaged.word.length));
  for (const match of damaged.word.matchAll(HOLE)) {
    const letter = word[match.index];
    if (letter === undefined) continue;
    const start = passage.start + damaged.index + match.index;
    const opens = match.index === 0 && opensSentence(body, damaged.index);
    const put = capitals || opens ? letter.toLocaleUpperCase(page.lang) : letter;
    edits.push(edit(start, start + 1, put, "lost-character", confidence, evidence));
  }
  return edits;
}

function amongCapitals(body: string, index: number, length: number): boolean {
  const before = body.slice(Math.max(0, index - 4), index);
  const after = body.slice(index + length, index + length + 4);
  return /\p{Lu}{2}\P{L}?$/u.test(before) || /^\P{L}?\p{Lu}{2}/u.test(after);
}

function opensSentence(body: string, index: number): boolean {
  return /(?:^|[.!…]\s+|\s\?\s+|[«"“]\s*)$/u.test(body.slice(Math.max(0, index - 6), index));
}

function skeleton(word: string): string {
  return word.replace(BEYOND_ASCII, "?");
}

/** The undamaged words of the page that have letters beyond ASCII. Of several spellings the most frequent counts. */
function vocabularyOf(page: Page): Vocabulary {
  const counts = new Map<string, Map<string, number>>();
  for (const [word] of page.text.slice(0, VOCABULARY_SAMPLE).matchAll(/[\p{L}\p{M}]+/gu)) {
    if (!SOME_BEYOND_ASCII.test(word)) continue;
    const key = skeleton(word).toLowerCase();
    const spellings = counts.get(key) ?? new Map<string, number>();
    spellings.set(word, (spellings.get(word) ?? 0) + 1);
    counts.set(key, spellings);
  }
  return new Map(
    [...counts].map(([key, spellings]) => {
      const [best] = [...spellings].toSorted((a, b) => b[1] - a[1]);
      const rivals = new Set([...spellings.keys()].map((word) => word.toLowerCase()));
      return [key, rivals.size === 1 ? (best?.[0] ?? null) : null];
    }),
  );
}

function lazily(make: () => Vocabulary): Vocabulary {
  const made = once(make);
  return { get: (key) => made().get(key) };
}

const NO_WORDS: Vocabulary = new Map();

/** By language; built when first asked for, and the same ever after. */
const COMMON: ReadonlyMap<string, () => Vocabulary> = new Map([
  ["fr", once(() => commonWords(FRENCH, COMMON_ENDINGS))],
  ["en", once(() => commonWords(ENGLISH, [""]))],
]);

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null;
  return () => (made ??= { value: make() }).value;
}

function commonWords(list: string, endings: readonly string[]): Vocabulary {
  const words = new Map<string, string>();
  // A word as listed goes before one with an ending: "tête" before "tôt" + "e".
  for (const ending of endings) {
    for (const word of [...list.split(/[\s'-]+/u), ...list.split(/\s+/u)]) {
      const key = skeleton(word + ending);
      if (!key.includes("?")) continue;
      for (const one of [key, key.toLowerCase()])
        if (!words.has(one)) words.set(one, word + ending);
    }
  }
  return words;
}
