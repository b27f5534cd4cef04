import type { Span } from "../reading.ts";
import { type Capitals, isCapital } from "./capitals.ts";
import { type Doubt, doubtOf, isCommon } from "./doubt.ts";
import type { Knowledge } from "./language.ts";
import { nameKey } from "./name-key.ts";
import { resolve } from "./openers.ts";
import { partition, type Piece } from "./partition.ts";
import { phraseEnd, phraseKey } from "./phrases.ts";
import type { Run } from "./run.ts";
import { isAdjective, isFirstName, isHead } from "./word-tests.ts";
import type { Word } from "./words.ts";

/** A stretch that may be a name. */
export interface Candidate extends Run, Span {
  text: string;
  /** `nameKey` of the text. */
  key: string;
  /** A title of office or honour was cut off before it. */
  titled: boolean;
  doubt: Doubt | null;
}

/** Longest known name of several words that is looked up, in words. */
const LONGEST_PHRASE = 6;

/**
 * Turns runs of capitals into candidate names: cuts titles, openers and demonyms off, parts what only stands
 * side by side, and settles capitals that may be due to position by how the document writes the same words elsewhere.
 */
export function findCandidates(
  text: string,
  words: readonly Word[],
  runs: readonly Run[],
  capitals: Capitals,
  knowledge: Knowledge,
): Candidate[] {
  const pieces = runs.flatMap((run) => partition(words, run, knowledge));
  const phrases = strongPhrases(words, pieces, knowledge);
  const known = (key: string): boolean => phrases.has(key) || knowledge.gazetteer.has(key);
  // Most words begin no known phrase; those that do are looked up in full.
  const starts = new Set([...phrases].map((phrase) => phrase.split(" ", 1)[0] ?? ""));
  const opensPhrase = (piece: Piece): boolean => {
    const first = nameKey(words[piece.from]?.text ?? "").split(" ", 1)[0] ?? "";
    return starts.has(first) || knowledge.gazetteer.longest(first) > 1;
  };
  const candidates: Candidate[] = [];
  let settled = 0;
  for (const piece of pieces) {
    if (piece.from < settled) continue;
    const run =
      piece.work || words[piece.from]?.titled
        ? piece
        : resolve(
            words,
            opensPhrase(piece) ? extended(words, piece, known) : piece,
            capitals,
            knowledge,
            known,
          );
    if (!run) continue;
    const candidate = candidateOf(
      text,
      words,
      run,
      piece.titled || hasTitleBefore(words, run.from, knowledge),
    );
    if (words[piece.from]?.titled && !piece.work) {
      for (const part of inTitle(words, run, capitals, knowledge, known)) {
        candidates.push(candidateOf(text, words, part, false));
      }
      settled = run.to;
      continue;
    }
    if (piece.work || !isCommon(words, candidate, knowledge)) {
      if (!piece.work) candidate.doubt = doubtOf(words, run, capitals, knowledge, known);
      candidates.push(candidate);
    }
    settled = run.to;
  }
  return candidates;
}

function takesStop(words: readonly Word[], run: Run): boolean {
  const last = words[run.to - 1];
  if (!last) return false;
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(last.text)) return true;
  if (/^(?:Jr|Sr|Inc|Ltd|Corp|Bros)$/u.test(last.text)) return run.to - run.from > 1;
  return last.shape === "initial" && words[run.to + 1]?.sentence === last.sentence;
}

/** A run as a candidate; "U.S." and "Martin L." keep their stop. */
export function candidateOf(
  text: string,
  words: readonly Word[],
  run: Run,
  titled: boolean,
): Candidate {
  const start = words[run.from]?.start ?? 0;
  let end = words[run.to - 1]?.end ?? start;
  const stop = words[run.to];
  // "U.S." and "Martin L." keep their stop.
  if (stop?.text === "." && stop.start === end && takesStop(words, run)) end++;
  const surface = text.slice(start, end);
  return { ...run, start, end, text: surface, key: nameKey(surface), titled, doubt: null };
}

export function hasTitleBefore(
  words: readonly Word[],
  from: number,
  { lexicon }: Knowledge,
): boolean {
  let i = from - 1;
  if (words[i]?.text === ".") i--;
  const word = words[i];
  return (
    word !== undefined &&
    word.sentence === words[from]?.sentence &&
    (isCapital(word) || word.shape === "initial") &&
    lexicon.titles.has(word.folded)
  );
}

/** Names of two words or more whose first capital is not due to position: the document's own list of phrases. */
function strongPhrases(
  words: readonly Word[],
  pieces: readonly Piece[],
  knowledge: Knowledge,
): Set<string> {
  const phrases = new Set<string>();
  for (const piece of pieces) {
    const first = words[piece.from];
    if (!first || first.titled || piece.to - piece.from < 2) continue;
    if (first.weak && !isFirstName(first) && !isHead(first, knowledge)) continue;
    phrases.add(phraseKey(words, piece));
  }
  return phrases;
}

/** Takes in what the document elsewhere writes as part of the same name: "Alpin capital" beside "Alpin Capital". */
function extended(words: readonly Word[], piece: Piece, known: (key: string) => boolean): Piece {
  if (words[piece.to - 1]?.possessive) return piece;
  const to = phraseEnd(words, piece.from, LONGEST_PHRASE, known);
  return to > piece.to ? { ...piece, to } : piece;
}

/** The names inside a heading in capitals: what the rest of the document or the gazetteer knows, and first name with surname. */
function inTitle(
  words: readonly Word[],
  run: Run,
  capitals: Capitals,
  knowledge: Knowledge,
  known: (key: string) => boolean,
): Run[] {
  const { lexicon } = knowledge;
  const found: Run[] = [];
  let i = run.from;
  while (i < run.to) {
    const word = words[i];
    const next = words[i + 1];
    if (!word) break;
    const end = phraseEnd(words, i, LONGEST_PHRASE, known);
    const single = isCapital(word) && capitals.strong(word.folded) > capitals.lower(word.folded);
    let to = i;
    if (end > i && !lexicon.functionWords.has(word.lower)) to = end;
    else if (
      isFirstName(word) &&
      i + 1 < run.to &&
      isCapital(next) &&
      !lexicon.functionWords.has(next?.lower ?? "") &&
      capitals.lower(next?.folded ?? "") === 0
    ) {
      to = i + 2;
    } else if (
      single &&
      !lexicon.functionWords.has(word.lower) &&
      !lexicon.titles.has(word.folded) &&
      !lexicon.commonCapitals.has(word.folded) &&
      !lexicon.demonyms.has(word.folded) &&
      !isAdjective(word, knowledge)
    ) {
      to = i + 1;
    }
    if (to > i) found.push({ from: i, to });
    i = Math.max(to, i + 1);
  }
  return found;
}
