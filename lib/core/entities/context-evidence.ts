import type { Candidate } from "./candidates.ts";
import type { Knowledge } from "./language.ts";
import { leftVotes } from "./left-evidence.ts";
import { rightVotes } from "./right-evidence.ts";
import { isAdjective } from "./word-tests.ts";
import { noVotes, type Votes } from "./votes.ts";
import type { Word } from "./words.ts";

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
  leftVotes(at, candidate, knowledge, votes);
  rightVotes(at, candidate, knowledge, votes);
  return votes;
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
