import { isCapital } from "./capitals.ts";
import type { Run } from "./run.ts";
import { isFirstName } from "./word-tests.ts";
import type { Knowledge } from "./language.ts";
import type { Word } from "./words.ts";

const CLOSING: Readonly<Record<string, string>> = {
  "«": "»",
  "“": "”",
  "„": "“",
  '"': '"',
  "‹": "›",
};
/** Longest title in words; a longer quotation is speech. */
const MOST_WORDS = 10;
/** Most words in lower case side by side inside a title without quotes. */
const MOST_LOWER = 2;

/**
 * The title of a work that begins at a word: in quotes or bare, after a noun such as "film" or "novel".
 * Null when none begins there.
 */
export function workAt(words: readonly Word[], from: number, knowledge: Knowledge): Run | null {
  const word = words[from];
  if (!word || !(isCapital(word) || word.shape === "number")) return null;
  const before = words[from - 1];
  const closing = CLOSING[before?.text ?? ""];
  if (closing === undefined) {
    return isCue(before, word, knowledge) && isCapital(word)
      ? bareTitle(words, from, knowledge)
      : null;
  }
  const cue = words[from - 2];
  const adjective = words[from - 3];
  if (!isCue(cue, word, knowledge) && !isCue(adjective, word, knowledge)) return null;
  for (let i = from; i < words.length && i - from <= MOST_WORDS; i++) {
    if (words[i]?.sentence !== word.sentence) return null;
    if (words[i]?.text === closing) return { from, to: i };
  }
  return null;
}

function isCue(cue: Word | undefined, word: Word, { lexicon }: Knowledge): boolean {
  return cue !== undefined && cue.sentence === word.sentence && lexicon.workNouns.has(cue.lower);
}

/** A title without quotes: goes on over a few words in lower case as long as a capital follows them. */
function bareTitle(words: readonly Word[], from: number, knowledge: Knowledge): Run | null {
  const { lexicon } = knowledge;
  let to = from + 1;
  for (let i = to; i < words.length && i - from < MOST_WORDS; i++) {
    const word = words[i];
    if (!word || word.sentence !== words[from]?.sentence || word.shape === "mark") break;
    if (isFirstName(word) && words[i - 1]?.shape === "lower") break;
    if (isCapital(word)) to = i + 1;
    else if (i - to >= MOST_LOWER || stopsTitle(word, knowledge)) break;
  }
  const single = to === from + 1;
  // One capital after the noun is a title only when it is no opener: "le film Le" is not.
  return single && lexicon.functionWords.has(words[from]?.lower ?? "") ? null : { from, to };
}

/** A preposition before the author, the place or the date ends a title. */
function stopsTitle(word: Word, { lexicon }: Knowledge): boolean {
  if (/^(?:de|d'|par|by|avec|with|dans|in|sur|on|from|à|en|qui|que|who|that)$/u.test(word.lower)) {
    return true;
  }
  return (
    lexicon.auxiliaries.has(word.lower) ||
    lexicon.sayVerbs.has(word.lower) ||
    lexicon.personVerbs.has(word.lower) ||
    lexicon.firmVerbs.has(word.lower)
  );
}
