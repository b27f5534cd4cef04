import type { Candidate } from "./candidates.ts";
import { isCapital } from "./capitals.ts";
import type { Knowledge } from "./language.ts";
import { isAdjective, isFirstName } from "./word-tests.ts";
import type { Votes } from "./votes.ts";
import type { Word } from "./words.ts";

/** The word at an index, when it stands in the candidate's sentence. */
export type At = (index: number) => Word | undefined;

/** Quotes that may stand between a name and its context. */
export const QUOTES = new Set(['"', "«", "»", "“", "”", "‘", "’", "'"]);
/** Prepositions of belonging. */
export const OF = new Set(["de", "d'", "d’", "du", "des", "of", "del", "di"]);

/** What stands before a name: determiner, preposition, verb of saying, common noun. */
export function leftVotes(at: At, candidate: Candidate, knowledge: Knowledge, votes: Votes): void {
  const { lexicon } = knowledge;
  let i = candidate.from - 1;
  while (QUOTES.has(at(i)?.text ?? "")) i--;
  const quoted = i < candidate.from - 1;
  const before = at(i);
  if (!before) return;
  if (quoted) votes.work += 0.4;

  // A determiner: no person takes one in French; in English the family and the office do, seldom.
  if (lexicon.determiners.has(before.lower) && !candidate.titled) {
    votes.person -= 1.5;
    const plural = /^(?:les|des|ces|these|those|several|deux|trois|two|three)$/u.test(before.lower);
    if (!knowledge.gazetteer.has(candidate.key)) votes.organisation += plural ? 0.8 : 0.5;
    if (plural) votes.person -= 1;
    const preposition = at(i - 1)?.lower ?? "";
    if (lexicon.articledPlacePrepositions.has(preposition)) votes.place += 1;
    const crossed =
      lexicon.crossingPrepositions.has(preposition) &&
      lexicon.crossings.has(at(i - 2)?.lower ?? "");
    if (crossed) votes.place += 1.8;
    if (lexicon.winVerbs.has(preposition)) votes.event += 1.6;
    if (/^(?:of|de|à)$/u.test(preposition)) partVotes(at, i - 2, knowledge, votes);
    return;
  }
  votes.place += lexicon.placePrepositions.get(before.lower) ?? 0;
  votes.organisation += lexicon.organisationPrepositions.get(before.lower) ?? 0;
  votes.person += lexicon.personPrepositions.get(before.lower) ?? 0;
  if (OF.has(before.lower)) partVotes(at, i - 1, knowledge, votes);
  prepositionVotes(before, at(i - 1), knowledge, votes);
  if (before.text === ",") roleVotes(at, i - 1, knowledge, votes);

  if (lexicon.sayVerbs.has(before.lower) && before.shape === "lower") {
    const earlier = at(i - 1);
    votes.person += earlier?.shape === "mark" || isReflexive(earlier) ? 2.5 : 1.2;
  }
  // A lone name without determiner or preposition is a surname more often than not.
  if (before.shape === "lower" && !lexicon.placePrepositions.has(before.lower)) votes.person += 0.4;
  nounVotes(at, i, candidate, knowledge, votes);
}

/** "moved to X", "shares in X", "an analyst at X": a preposition with the word it depends on. */
function prepositionVotes(
  preposition: Word,
  governor: Word | undefined,
  { lexicon }: Knowledge,
  votes: Votes,
): void {
  if (!governor || (governor.shape !== "lower" && !governor.weak)) return;
  if (preposition.lower === "to" && lexicon.motionVerbs.has(governor.lower)) votes.place += 1.2;
  if (lexicon.sharePrepositions.has(preposition.lower) && lexicon.shareNouns.has(governor.lower)) {
    votes.organisation += 1.6;
  }
  if (lexicon.postPrepositions.has(preposition.lower) && lexicon.jobs.has(governor.folded)) {
    votes.organisation += 1.2;
  }
}

/** "The contractor, X," and "le maire, X,": a role with its determiner and a comma before the name. */
function roleVotes(at: At, index: number, knowledge: Knowledge, votes: Votes): void {
  const { lexicon } = knowledge;
  const role = at(index);
  if (role?.shape !== "lower") return;
  let i = index - 1;
  while (i > index - 3 && (isAdjective(at(i), knowledge) || at(i)?.shape === "lower")) {
    if (lexicon.determiners.has(at(i)?.lower ?? "")) break;
    i--;
  }
  const determiner = at(i)?.lower ?? "";
  if (!lexicon.determiners.has(determiner) && !lexicon.thingPossessives.has(determiner)) return;
  const job = lexicon.jobs.has(role.folded);
  const firm = lexicon.organisationNouns.has(role.lower);
  if (job) votes.person += firm ? 0.8 : 1.8;
  if (firm) votes.organisation += job ? 1.2 : 1.8;
  if (!job && !firm && lexicon.placeNouns.has(role.lower)) votes.place += 1;
}

function isReflexive(word: Word | undefined): boolean {
  return word !== undefined && /^(?:s['’]|se)$/u.test(word.lower);
}

/** A common noun before the name, past adjectives: "l'éditeur lyonnais X", "footballer X". */
function nounVotes(
  at: At,
  index: number,
  candidate: Candidate,
  knowledge: Knowledge,
  votes: Votes,
): void {
  const { lexicon } = knowledge;
  let i = index;
  for (let steps = 0; steps < 2; steps++) {
    const word = at(i);
    if (!isAdjective(word, knowledge) && !lexicon.demonyms.has(word?.folded ?? "")) break;
    if (word && isNoun(word, knowledge)) break;
    i--;
  }
  let noun = at(i);
  if (!noun || noun.shape === "mark") return;
  if (isCapital(noun) && !noun.weak) return;
  if (!isNoun(noun, knowledge)) {
    // "l'agence de presse X", "l'agence de développement économique X"
    if (knowledge.lowerComplements && noun.shape === "lower" && OF.has(at(i - 1)?.lower ?? "")) {
      noun = at(i - 2);
    }
    if (noun && isWorkshop(noun, knowledge)) votes.organisation += 2.2;
    if (!noun || noun.shape !== "lower" || !lexicon.organisationNouns.has(noun.lower)) return;
    votes.organisation += 2;
    return;
  }
  if (lexicon.jobs.has(noun.folded)) {
    // "Jean Martin, délégué régional X": the post belongs to the person named before.
    const acronym = candidate.to - candidate.from === 1 && at(candidate.from)?.shape === "upper";
    if (acronym || endsPerson(at, i - 1)) votes.organisation += 3;
    // "its rival X": persons and firms alike.
    else votes.person += lexicon.organisationNouns.has(noun.lower) ? 1.3 : 2.6;
  }
  if (lexicon.organisationNouns.has(noun.lower)) votes.organisation += 2.6;
  if (lexicon.placeNouns.has(noun.lower)) votes.place += 2;
  if (lexicon.eventNouns.has(noun.lower)) votes.event += 2;
  if (lexicon.workNouns.has(noun.lower)) votes.work += 3;
  if (lexicon.productNouns.has(noun.lower)) votes.product += 2.4;
}

/** "biscuiterie", "tanneries": long enough to be a noun of its own before the ending. */
function isWorkshop(word: Word, { lexicon }: Knowledge): boolean {
  return (
    word.shape === "lower" &&
    word.text.length > 7 &&
    lexicon.workshopSuffixes.some((suffix) => word.lower.endsWith(suffix))
  );
}

function isNoun(word: Word, { lexicon }: Knowledge): boolean {
  return (
    lexicon.jobs.has(word.folded) ||
    lexicon.organisationNouns.has(word.lower) ||
    lexicon.placeNouns.has(word.lower) ||
    lexicon.eventNouns.has(word.lower) ||
    lexicon.workNouns.has(word.lower) ||
    lexicon.productNouns.has(word.lower)
  );
}

/** Whether a personal name and a comma end here, an article perhaps between. */
function endsPerson(at: At, index: number): boolean {
  const i = /^(?:le|la|l'|the|un|une)$/u.test(at(index)?.lower ?? "") ? index - 1 : index;
  return (
    at(i)?.text === "," && isCapital(at(i - 1)) && isCapital(at(i - 2)) && isFirstName(at(i - 2))
  );
}

/** "salariés de X", "l'épouse de X", "la capitale de X": what the noun before "de" belongs to. */
function partVotes(at: At, index: number, knowledge: Knowledge, votes: Votes): void {
  const { lexicon } = knowledge;
  let i = index;
  if (isAdjective(at(i), knowledge)) i--;
  const noun = at(i)?.lower ?? "";
  if (/^(?:ministre|ministère|minister|ministry)$/u.test(noun)) votes.organisation += 2.5;
  if (lexicon.firmParts.has(noun)) votes.organisation += 1.4;
  if (lexicon.personParts.has(noun)) votes.person += 1.2;
  if (lexicon.placeParts.has(noun)) votes.place += 1.5;
  if (lexicon.placeNouns.has(noun)) votes.place += 1.5;
}
