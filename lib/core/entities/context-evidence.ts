import type { Candidate } from "./candidates.ts";
import type { Knowledge } from "./language.ts";
import { leftVotes } from "./left-evidence.ts";
import { rightVotes } from "./right-evidence.ts";
import { isAdjective } from "./word-tests.ts";
import { noVotes, type Votes } from "./votes.ts";
import type { Word } from "./words.ts";

/** Most words and marks between a dateline's place and its dash: ", Neb. (AP)". */
const DATELINE = 8;

/** What the words around a name say of its type. */
export function contextVotes(
  words: readonly Word[],
  candidate: Candidate,
  knowledge: Knowledge,
): Votes {
  const votes = noVotes();
  const sentence = words[candidate.from]?.sentence;
  const at = (index: number): Word | undefined => {
    const word = words[index];
    return word?.sentence === sentence ? word : undefined;
  };
  if (candidate.titled) votes.person += 3.5;
  if (candidate.work) votes.work += 4;
  if (isDateline(words, candidate)) votes.place += 3;
  leftVotes(at, candidate, knowledge, votes);
  rightVotes(at, candidate, knowledge, votes);
  return votes;
}

/** "Flooding closed roads", "Patients will wait": an English noun that needs no article opens a sentence. */
function isBareNoun(words: readonly Word[], candidate: Candidate, knowledge: Knowledge): boolean {
  if (!knowledge.possessives) return false;
  const noun = words[candidate.to - 1]?.lower ?? "";
  const verb = words[candidate.to]?.lower ?? "";
  if (noun.length > 6 && noun.endsWith("ing")) return true;
  return /[^isu]s$/u.test(noun) && /^(?:will|would|did|have|had|are|were|do)$/u.test(verb);
}

/**
 * "LINCOLN, Neb. (AP) —": a place in capitals that opens a line, perhaps its region, and a dash soon after.
 * A stop after the region's abbreviation may have ended the sentence.
 */
function isDateline(words: readonly Word[], { from, to }: Candidate): boolean {
  const before = words[from - 1];
  const region = before?.text === "," && before.sentence === words[from]?.sentence;
  const place = region ? words[from - 2] : words[to - 1];
  let first = from;
  if (region) {
    first = from - 2;
    while (first > from - 4 && words[first - 1]?.sentence === place?.sentence) first--;
  }
  if (place?.shape !== "upper" || words[first]?.shape !== "upper") return false;
  if (words[first - 1]?.sentence === place.sentence) return false;
  // "NASA – a history": an acronym and a dash alone tell nothing.
  if (!region && !/^[,(]$/u.test(words[to]?.text ?? "")) return false;
  for (let i = to; i < to + DATELINE; i++) {
    const word = words[i];
    if (!word || word.shape === "lower" || word.shape === "number") return false;
    if (/^[—–-]$/u.test(word.text) && word.start > (words[i - 1]?.end ?? 0)) return true;
  }
  return false;
}

/** Whether a finite verb or an auxiliary follows: the sign that a lone word at a sentence start is its subject. */
export function isSubject(
  words: readonly Word[],
  candidate: Candidate,
  knowledge: Knowledge,
): boolean {
  const next = words[candidate.to];
  const { lexicon } = knowledge;
  if (
    next?.text === "," &&
    /^(?:qui|dont|who|which|whose)$/u.test(words[candidate.to + 1]?.lower ?? "")
  ) {
    return true;
  }
  if (next?.shape !== "lower" || next.sentence !== words[candidate.from]?.sentence) return false;
  if (words[candidate.to - 1]?.possessive) return true;
  if (isBareNoun(words, candidate, knowledge)) return false;
  return (
    /^(?:a|ont|avait|avaient|est|était|sera|fut|va|doit|peut|veut|n['’]|s['’]|se|ne|has|had|is|was|will|would|did|does)$/u.test(
      next.lower,
    ) ||
    lexicon.sayVerbs.has(next.lower) ||
    lexicon.firmVerbs.has(next.lower) ||
    lexicon.personVerbs.has(next.lower) ||
    // "X creuse l'écart": a word between a bare noun and a determiner is its verb.
    (knowledge.lowerComplements &&
      /[^s]$/u.test(next.lower) &&
      !lexicon.functionWords.has(next.lower) &&
      !isAdjective(next, knowledge) &&
      lexicon.determiners.has(words[candidate.to + 1]?.lower ?? ""))
  );
}
