import type { Span } from "../reading.ts";
import { type Capitals, isCapital } from "./capitals.ts";
import type { Knowledge } from "./language.ts";
import { nameKey } from "./lexicon.ts";
import { isAdjective, isFirstName, isHead, phraseEnd, type Run } from "./runs.ts";
import type { Word } from "./words.ts";

/** A stretch that may be a name. */
export interface Candidate extends Run, Span {
  text: string;
  /** `nameKey` of the text. */
  key: string;
  /** A title of office or honour was cut off before it. */
  titled: boolean;
  /**
   * Why it may be no name: only its "position" gives it a capital, or the "word" is a common noun in a capital;
   * null when neither.
   */
  doubt: "position" | "word" | null;
}

/** Longest known name of several words that is looked up, in words. */
const LONGEST_PHRASE = 6;
const ROMAN = /^[IVXL]+(?:e|er|ère|ème|th)?$/u;

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
  const candidates: Candidate[] = [];
  let settled = 0;
  for (const piece of pieces) {
    if (piece.from < settled) continue;
    const run =
      piece.work || words[piece.from]?.titled
        ? piece
        : resolve(words, extended(words, piece, known), capitals, knowledge, known);
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

interface Piece extends Run {
  titled: boolean;
}

function candidateOf(text: string, words: readonly Word[], run: Run, titled: boolean): Candidate {
  const start = words[run.from]?.start ?? 0;
  let end = words[run.to - 1]?.end ?? start;
  const stop = words[run.to];
  // "U.S." and "Martin L." keep their stop.
  if (stop?.text === "." && stop.start === end && takesStop(words, run)) end++;
  const surface = text.slice(start, end);
  return { ...run, start, end, text: surface, key: nameKey(surface), titled, doubt: null };
}

/** Cuts a run at titles, demonyms and the start of a personal name, and strips what is no part of a name. */
function partition(words: readonly Word[], run: Run, knowledge: Knowledge): Piece[] {
  const { lexicon } = knowledge;
  if (run.work || words[run.from]?.titled) return [{ ...run, titled: false }];
  const tail = words[run.to - 1];
  const tailHead =
    run.to - run.from > 1 &&
    isHead(tail, knowledge) &&
    !lexicon.titles.has(tail?.folded ?? "") &&
    !isFirstName(words[run.to - 2]);
  const pieces: Piece[] = [];
  let from = run.from;
  let titled = false;
  const close = (to: number, next: number, title: boolean): void => {
    const piece = trimmed(words, { from, to }, knowledge);
    if (piece) pieces.push({ ...piece, titled });
    from = next;
    titled = title;
  };
  for (let i = run.from; i < run.to; i++) {
    const word = words[i];
    if (!word) continue;
    if (
      isTitle(word, lexicon.titles) &&
      !(i > run.from && lexicon.articles.has(words[i - 1]?.lower ?? "")) &&
      i >= from &&
      !tailHead &&
      !isInsideHead(words, from, i, knowledge)
    ) {
      // A title parts what it follows from what it names: "Apple CEO Tim Cook". A stop belongs to it: "Mr."
      const stop = words[i + 1]?.text === "." ? 1 : 0;
      close(i, i + 1 + stop, true);
      i += stop;
    } else if (
      i > from &&
      i + 1 < run.to &&
      isFirstName(word) &&
      isCapital(words[i + 1]) &&
      !isHead(words[i + 1], knowledge) &&
      !tailHead &&
      beginsPerson(words, from, i, knowledge)
    ) {
      close(i, i, false);
    }
  }
  close(run.to, run.to, false);
  return pieces;
}

function isTitle(word: Word, titles: ReadonlySet<string>): boolean {
  return word.shape !== "mark" && titles.has(word.folded);
}

/** "École du Général Dupont", "King's College": a title inside a name with a head word before it. */
function isInsideHead(
  words: readonly Word[],
  from: number,
  at: number,
  knowledge: Knowledge,
): boolean {
  for (let i = from; i < at; i++) if (isHead(words[i], knowledge)) return true;
  return false;
}

/** Whether a first name in the middle of a run begins a person: nothing before it is part of a personal name. */
function beginsPerson(
  words: readonly Word[],
  from: number,
  at: number,
  knowledge: Knowledge,
): boolean {
  for (let i = from; i < at; i++) {
    const word = words[i];
    if (isFirstName(word) || isHead(word, knowledge) || word?.shape === "initial") return false;
    if (word?.shape === "mark") return false;
  }
  if (isKnownBefore(words, from, at, knowledge)) return true;
  // "le ministre de la Défense Jean Martin": what a determiner introduces is no first name.
  return (
    knowledge.lowerComplements && knowledge.lexicon.determiners.has(words[from - 1]?.lower ?? "")
  );
}

/** In English a second name may be a first name too ("Rodham Clinton"): only a demonym or a place is cut off. */
function isKnownBefore(
  words: readonly Word[],
  from: number,
  at: number,
  { lexicon, gazetteer }: Knowledge,
): boolean {
  const before = words.slice(from, at);
  return (
    before.every((word) => lexicon.demonyms.has(word.folded)) ||
    gazetteer.has(nameKey(before.map((word) => word.text).join(" ")))
  );
}

/** Endings that make a name for an inhabitant out of a place's. */
const INHABITANT =
  /(?:ais|aises?|ois|oises?|iens?|iennes?|éens?|éennes?|ains?|aines?|esses?|ols?|oles?|andes?|ards?|ites?|ins?|ines?)$/u;

/** "les Nantais", "le Norvégien Ole Hansen", "Franco-Américain": by list, or by ending after a determiner. */
function isDemonym(
  words: readonly Word[],
  at: number,
  { lexicon, ...knowledge }: Knowledge,
): boolean {
  const word = words[at];
  if (!word || word.shape !== "capital") return false;
  if (lexicon.demonyms.has(word.folded)) return true;
  const parts = word.folded.split("-");
  if (parts.length > 1 && parts.every((part) => lexicon.demonyms.has(part) || part.endsWith("o")))
    return true;
  if (!knowledge.lowerComplements || isFirstName(word)) return false;
  if (lexicon.organisationHeads.has(word.folded) || lexicon.placeHeads.has(word.folded))
    return false;
  const determined = lexicon.determiners.has(words[at - 1]?.lower ?? "");
  if (!determined || !INHABITANT.test(word.lower)) return false;
  return (
    isFirstName(words[at + 1]) ||
    (word.lower.endsWith("s") && /^(?:les|des|deux|trois|ces)$/u.test(words[at - 1]?.lower ?? ""))
  );
}

/** Strips demonyms and common words that stand alone or before a person; null when nothing is left. */
function trimmed(words: readonly Word[], run: Run, knowledge: Knowledge): Run | null {
  let { from, to } = run;
  while (from < to && !isNamePart(words[from])) from++;
  while (to > from && !isNamePart(words[to - 1]) && !isComplement(words, from, to, knowledge)) to--;
  while (from < to && isDemonym(words, from, knowledge)) {
    const rest = words.slice(from + 1, to);
    const belongs = rest.some((word) => isHead(word, knowledge));
    if (rest.length > 0 && (belongs || !isFirstName(rest[0]))) break;
    from++;
  }
  while (from < to && !isNamePart(words[from])) from++;
  return from < to ? { from, to } : null;
}

function isNamePart(word: Word | undefined): boolean {
  return (
    isCapital(word) || word?.shape === "initial" || word?.shape === "number" || word?.text === "+"
  );
}

/** Whether the last word in lower case was taken in as the complement of a head word. */
function isComplement(
  words: readonly Word[],
  from: number,
  to: number,
  knowledge: Knowledge,
): boolean {
  const word = words[to - 1];
  if (word?.shape !== "lower" || !knowledge.lowerComplements) return false;
  if (knowledge.lexicon.joiners.has(word.lower)) return false;
  return isInsideHead(words, from, to, knowledge);
}

function hasTitleBefore(words: readonly Word[], from: number, { lexicon }: Knowledge): boolean {
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

function phraseKey(words: readonly Word[], run: Run): string {
  return words
    .slice(run.from, run.to)
    .filter((word) => word.shape !== "mark")
    .map((word) => nameKey(word.text))
    .join(" ");
}

/** Takes in what the document elsewhere writes as part of the same name: "Booster invest" beside "Booster Invest". */
function extended(words: readonly Word[], piece: Piece, known: (key: string) => boolean): Piece {
  if (words[piece.to - 1]?.possessive) return piece;
  const to = phraseEnd(words, piece.from, LONGEST_PHRASE, known);
  return to > piece.to ? { ...piece, to } : piece;
}

/** Cuts what only opens the sentence off a run; null when the whole is no name. */
function resolve(
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

function isCommonNoun(word: Word, { lexicon }: Knowledge): boolean {
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

/** Whether the whole candidate is made of words that name nothing: demonyms, calendar, general acronyms. */
function isCommon(words: readonly Word[], candidate: Candidate, knowledge: Knowledge): boolean {
  const { lexicon, gazetteer } = knowledge;
  if (gazetteer.has(candidate.key)) return false;
  const parts = words.slice(candidate.from, candidate.to).filter((word) => word.shape !== "mark");
  if (parts.every((word) => word.shape === "initial" || word.shape === "number")) return true;
  // Initials that sign a paragraph: "A.D"
  if (parts.length === 1 && /^(?:\p{Lu}\.){1,3}\p{Lu}?$/u.test(candidate.text)) {
    const word = parts[0];
    const before = words[candidate.from - 1];
    if (word && before?.sentence !== word.sentence) return true;
  }
  return parts.every(
    (word) =>
      lexicon.commonCapitals.has(word.folded) ||
      lexicon.demonyms.has(word.folded) ||
      lexicon.calendar.has(word.folded) ||
      (lexicon.functionWords.has(word.lower) &&
        !(word.shape === "upper" && word.text.length > 2)) ||
      (ROMAN.test(word.text) && parts.length === 1) ||
      (parts.length === 1 && isAloneTitle(word, knowledge)),
  );
}

/** "le Président", "the Prime Minister", "la Ville": a head word or a title alone. */
function isAloneTitle(word: Word, knowledge: Knowledge): boolean {
  const { lexicon } = knowledge;
  if (word.shape !== "capital") return false;
  if (lexicon.organisations.has(word.folded) || lexicon.events.has(word.folded)) return false;
  return lexicon.titles.has(word.folded) || lexicon.placeHeads.has(word.folded);
}

/** What speaks against a single word. */
function doubtOf(
  words: readonly Word[],
  run: Run,
  capitals: Capitals,
  knowledge: Knowledge,
  known: (key: string) => boolean,
): Candidate["doubt"] {
  const { lexicon } = knowledge;
  const word = words[run.from];
  if (!word || run.to - run.from > 1 || word.shape !== "capital") return null;
  const key = nameKey(word.text);
  const name = isFirstName(word) || known(key) || lexicon.organisations.has(key);
  if (!name) {
    if (
      lexicon.openers.has(word.lower) ||
      lexicon.jobs.has(word.folded) ||
      lexicon.organisationHeads.has(word.folded) ||
      lexicon.placeHeads.has(word.folded) ||
      lexicon.eventHeads.has(word.folded) ||
      isCommonNoun(word, knowledge) ||
      capitals.lower(word.folded) >= capitals.strong(word.folded)
    ) {
      // "the League", again and again and never small: the document's own short name for it.
      if (
        capitals.strong(word.folded) > 1 &&
        capitals.lower(word.folded) === 0 &&
        isHead(word, knowledge)
      )
        return null;
      const settled = capitals.strong(word.folded) > 0 && capitals.lower(word.folded) === 0;
      return word.weak && settled
        ? null
        : word.weak && !isCommonNoun(word, knowledge)
          ? "position"
          : "word";
    }
  }
  if (!word.weak) return null;
  if (isFirstName(word) && !lexicon.openers.has(word.lower)) return null;
  return capitals.strong(word.folded) === 0 && !known(key) ? "position" : null;
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
