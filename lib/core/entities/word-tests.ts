import { isCapital } from "./capitals.ts";
import { FIRST_NAME_SET } from "./first-names.ts";
import type { Knowledge } from "./language.ts";
import type { Word } from "./words.ts";

/** Whether the word is a first name, alone or as the first part of a hyphenated one. */
export function isFirstName(word: Word | undefined): boolean {
  if (!word || word.shape === "lower" || word.shape === "mark") return false;
  const { folded } = word;
  if (FIRST_NAME_SET.has(folded)) return true;
  const hyphen = folded.indexOf("-");
  return hyphen > 1 && FIRST_NAME_SET.has(folded.slice(0, hyphen));
}

/** Whether a capitalised word is the head word of an organisation, a place or an event. */
export function isHead(word: Word | undefined, { lexicon }: Knowledge): boolean {
  return (
    word !== undefined &&
    isCapital(word) &&
    (lexicon.organisationHeads.has(word.folded) ||
      lexicon.placeHeads.has(word.folded) ||
      lexicon.eventHeads.has(word.folded))
  );
}

/** Whether a word in lower case looks like an adjective, by its ending. */
export function isAdjective(word: Word | undefined, { lexicon }: Knowledge): boolean {
  if (word?.shape !== "lower" || word.text.length < 5) return false;
  if (lexicon.functionWords.has(word.lower)) return false;
  if (lexicon.jobs.has(word.folded) || lexicon.sayVerbs.has(word.lower)) return false;
  if (lexicon.firmVerbs.has(word.lower) || lexicon.personVerbs.has(word.lower)) return false;
  return lexicon.adjectiveSuffixes.some((suffix) => word.lower.endsWith(suffix));
}
