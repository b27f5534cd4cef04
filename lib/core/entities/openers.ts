import { type Capitals, isCapital } from "./capitals.ts";
import type { Knowledge } from "./language.ts";
import { isNamePart, type Piece } from "./partition.ts";
import { phraseKey } from "./phrases.ts";
import { isFirstName, isHead } from "./word-tests.ts";
import type { Word } from "./words.ts";

/** Cuts what only opens the sentence off a run; null when the whole is no name. */
export function resolve(
  words: readonly Word[],
  piece: Piece,
  capitals: Capitals,
  knowledge: Knowledge,
  known: (key: string) => boolean,
): Piece | null {
  const { lexicon } = knowledge;
  let from = piece.from;
  while (from < piece.to) {
    const word = words[from];
    if (!word) return null;
    if (!isNamePart(word)) {
      from++;
      continue;
    }
    if (!word.weak && !(from === piece.from && isSmallWord(word, words[from + 1], knowledge)))
      break;
    const rest = piece.to - from;
    if (rest > 1 && word.weak && known(phraseKey(words, { from, to: piece.to }))) break;
    if (isOpener(word, rest, capitals, knowledge)) {
      from++;
      continue;
    }
    if (!word.weak && lexicon.functionWords.has(word.lower) && !lexicon.articles.has(word.lower)) {
      from++;
      continue;
    }
    break;
  }
  return from < piece.to ? { ...piece, from } : null;
}

/** A capitalised function word in the middle of a sentence: it stays only as an article before a capital. */
function isSmallWord(word: Word, next: Word | undefined, { lexicon }: Knowledge): boolean {
  if (word.shape !== "capital" || !lexicon.functionWords.has(word.lower)) return false;
  return !(lexicon.articles.has(word.lower) && isCapital(next));
}

/** Whether a capital that opens a sentence belongs to a common word. */
function isOpener(word: Word, rest: number, capitals: Capitals, knowledge: Knowledge): boolean {
  const { lexicon } = knowledge;
  if (word.shape === "mixed" || word.shape === "domain" || word.shape === "initial") return false;
  if (word.shape === "upper" && word.text.length > 1 && !lexicon.functionWords.has(word.lower)) {
    return false;
  }
  if (lexicon.functionWords.has(word.lower)) return true;
  const strong = capitals.strong(word.folded);
  const lower = capitals.lower(word.folded);
  if (strong > lower) return false;
  if (lower > 0 && !(rest > 1 && (isFirstName(word) || isHead(word, knowledge)))) return true;
  if (isHead(word, knowledge)) return rest === 1;
  if (isFirstName(word)) return rest === 1 && lexicon.openers.has(word.lower);
  if (lexicon.openers.has(word.lower)) return true;
  if (lexicon.jobs.has(word.folded) || isCommonNoun(word, knowledge)) return true;
  return (
    rest > 1 &&
    word.text.length > 5 &&
    lexicon.openerSuffixes.some((suffix) => word.lower.endsWith(suffix)) &&
    /(?:ment|ly)$/u.test(word.lower)
  );
}

export function isCommonNoun(word: Word, { lexicon }: Knowledge): boolean {
  return (
    lexicon.organisationNouns.has(word.lower) ||
    lexicon.placeNouns.has(word.lower) ||
    lexicon.workNouns.has(word.lower) ||
    lexicon.productNouns.has(word.lower) ||
    lexicon.firmParts.has(word.lower) ||
    lexicon.personParts.has(word.lower) ||
    lexicon.sayVerbs.has(word.lower)
  );
}
