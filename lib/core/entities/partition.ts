import { isCapital } from "./capitals.ts";
import type { Knowledge } from "./language.ts";
import { nameKey } from "./name-key.ts";
import type { Run } from "./run.ts";
import { isFirstName, isHead } from "./word-tests.ts";
import type { Word } from "./words.ts";

/** A part of a run that may be one name. */
export interface Piece extends Run {
  titled: boolean;
}

/** Cuts a run at titles, demonyms and the start of a personal name, and strips what is no part of a name. */
export function partition(words: readonly Word[], run: Run, knowledge: Knowledge): Piece[] {
  const { lexicon } = knowledge;
  if (run.work || run.whole || words[run.from]?.titled) return [{ ...run, titled: false }];
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

/** Whether a name may begin or end with the word. */
export function isNamePart(word: Word | undefined): boolean {
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
