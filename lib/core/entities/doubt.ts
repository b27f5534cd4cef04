import type { Capitals } from "./capitals.ts";
import type { Knowledge } from "./language.ts";
import { nameKey } from "./name-key.ts";
import { isCommonNoun } from "./openers.ts";
import type { Run } from "./run.ts";
import { isFirstName, isHead } from "./word-tests.ts";
import type { Word } from "./words.ts";

const ROMAN = /^[IVXL]+(?:e|er|ère|ème|th)?$/u;

/** Whether the whole candidate is made of words that name nothing: demonyms, calendar, general acronyms. */
export function isCommon(
  words: readonly Word[],
  candidate: Run & { key: string; text: string },
  knowledge: Knowledge,
): boolean {
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

/** Why a candidate may be no name: only its "position" gives it a capital, or the "word" is a common noun in a capital. */
export type Doubt = "position" | "word";

/** What speaks against a single word. */
export function doubtOf(
  words: readonly Word[],
  run: Run,
  capitals: Capitals,
  knowledge: Knowledge,
  known: (key: string) => boolean,
): Doubt | null {
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
