import type { Candidate } from "./candidates.ts";
import { isCapital } from "./capitals.ts";
import type { Knowledge } from "./language.ts";
import { nameKey } from "./lexicon.ts";
import { isAdjective, isFirstName } from "./runs.ts";
import { noVotes, type Votes } from "./votes.ts";
import type { Word } from "./words.ts";

const QUOTES = new Set(['"', "«", "»", "“", "”", "‘", "’", "'"]);
/** Most words between a name and the verb or noun that tells its type. */
const NEAR = 5;
const RELATIVE_PERSON = new Set(["who", "whom"]);
const OF = new Set(["de", "d'", "d’", "du", "des", "of", "del", "di"]);

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

type At = (index: number) => Word | undefined;

function leftVotes(at: At, candidate: Candidate, knowledge: Knowledge, votes: Votes): void {
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
    if (/^(?:dans|vers|depuis|en|in|across|throughout)$/u.test(preposition)) votes.place += 1;
    if (/^(?:of|de|à)$/u.test(preposition)) partVotes(at, i - 2, knowledge, votes);
    return;
  }
  votes.place += lexicon.placePrepositions.get(before.lower) ?? 0;
  votes.organisation += lexicon.organisationPrepositions.get(before.lower) ?? 0;
  votes.person += lexicon.personPrepositions.get(before.lower) ?? 0;
  if (OF.has(before.lower)) partVotes(at, i - 1, knowledge, votes);

  if (lexicon.sayVerbs.has(before.lower) && before.shape === "lower") {
    const earlier = at(i - 1);
    votes.person += earlier?.shape === "mark" || isReflexive(earlier) ? 2.5 : 1.2;
  }
  // A lone name without determiner or preposition is a surname more often than not.
  if (before.shape === "lower" && !lexicon.placePrepositions.has(before.lower)) votes.person += 0.4;
  nounVotes(at, i, candidate, knowledge, votes);
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
    if (!noun || noun.shape !== "lower" || !lexicon.organisationNouns.has(noun.lower)) return;
    votes.organisation += 2;
    return;
  }
  if (lexicon.jobs.has(noun.folded)) {
    // "Jean Martin, délégué régional X": the post belongs to the person named before.
    const acronym = candidate.to - candidate.from === 1 && at(candidate.from)?.shape === "upper";
    if (acronym || endsPerson(at, i - 1)) votes.organisation += 3;
    else votes.person += 2.6;
  }
  if (lexicon.organisationNouns.has(noun.lower)) votes.organisation += 2.6;
  if (lexicon.placeNouns.has(noun.lower)) votes.place += 2;
  if (lexicon.eventNouns.has(noun.lower)) votes.event += 2;
  if (lexicon.workNouns.has(noun.lower)) votes.work += 3;
  if (lexicon.productNouns.has(noun.lower)) votes.product += 2.4;
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

function rightVotes(at: At, candidate: Candidate, knowledge: Knowledge, votes: Votes): void {
  const { lexicon, gazetteer } = knowledge;
  let i = candidate.to;
  while (QUOTES.has(at(i)?.text ?? "")) i++;
  const last = at(candidate.to - 1);
  const next = at(i);
  if (last?.tail) votes.place += last.tail === "based" || last.tail === "born" ? 2.5 : 0.5;
  if (last?.possessive && next) {
    votes.person += 0.3;
    for (let j = i; j < i + 3; j++) {
      const word = at(j);
      if (word?.shape !== "lower") break;
      if (lexicon.firmParts.has(word.lower)) votes.organisation += 1.5;
      if (lexicon.personParts.has(word.lower)) votes.person += 1.5;
      if (lexicon.placeParts.has(word.lower)) votes.place += 1.2;
    }
    return;
  }
  if (!next) return;
  if (next.text === "(") parenthesisVotes(at, i + 1, knowledge, votes);
  if (next.text === ",") {
    appositionVotes(at, i + 1, candidate, knowledge, votes);
    const place = at(i + 1);
    if (isCapital(place) && gazetteer.has(nameKey(place?.text ?? ""))) votes.place += 0.7;
  }
  verbVotes(at, next.text === "," ? i + 1 : i, next.text === ",", knowledge, votes);
  if (!knowledge.possessives || next.shape !== "lower") return;
  // English: "the X company", "X spokesman"
  if (lexicon.organisationNouns.has(next.lower)) votes.organisation += 1;
  if (lexicon.firmParts.has(next.lower)) votes.organisation += 1;
  if (lexicon.placeNouns.has(next.lower)) votes.place += 0.8;
}

/** "(54 ans)", "(Allier)", "(400 salariés)". */
function parenthesisVotes(at: At, index: number, knowledge: Knowledge, votes: Votes): void {
  const { lexicon, gazetteer } = knowledge;
  const word = at(index);
  if (!word) return;
  if (word.shape === "number") {
    if (lexicon.ageWords.has(at(index + 1)?.lower ?? "")) votes.person += 3;
    else if (
      /^[€$£M]|^(?:millions?|salariés|employees|employés)$/u.test(at(index + 1)?.text ?? "")
    ) {
      votes.organisation += 2;
    } else if (/^1\d{3}$|^20\d\d$/u.test(word.text) && /[-–]/u.test(at(index + 1)?.text ?? "")) {
      votes.person += 2.5;
    }
  }
  if (/^(?:né|née|born)$/u.test(word.lower)) votes.person += 3;
  if (isCapital(word) && gazetteer.has(nameKey(word.text))) votes.place += 0.6;
}

/** ", directeur de", ", 54 ans,", ", une entreprise", ", capitale de". */
function appositionVotes(
  at: At,
  index: number,
  candidate: Candidate,
  knowledge: Knowledge,
  votes: Votes,
): void {
  const { lexicon } = knowledge;
  const first = at(index);
  if (first?.shape === "number") {
    if (lexicon.ageWords.has(at(index + 1)?.lower ?? "")) votes.person += 3;
    else if (/^\d\d$/u.test(first.text) && at(index + 1)?.text === ",") votes.person += 2.5;
    return;
  }
  if (/^(?:âgée?|née?|born|aged)$/u.test(first?.lower ?? "")) {
    votes.person += 3;
    return;
  }
  const adverbial = lexicon.placePrepositions.has(at(candidate.from - 1)?.lower ?? "");
  const determined = lexicon.determiners.has(first?.lower ?? "");
  for (let i = index; i < index + NEAR; i++) {
    const word = at(i);
    if (!word || word.shape === "mark") break;
    if (isCapital(word) && !lexicon.demonyms.has(word.folded)) break;
    const weight = determined ? 1.8 : 2.4;
    const job = lexicon.jobs.has(word.folded);
    const firm = lexicon.organisationNouns.has(word.lower);
    // "À Lyon, le maire": the place stands beside the sentence, and no apposition follows.
    if (job) votes.person += (adverbial && determined ? 0.3 : 1) * (firm ? 0.5 : 1) * weight;
    if (firm) votes.organisation += (job ? 0.7 : 1) * weight;
    if (job || firm) break;
    if (lexicon.placeNouns.has(word.lower)) {
      votes.place += weight * 0.8;
      break;
    }
    if (lexicon.eventNouns.has(word.lower)) votes.event += weight * 0.6;
    if (OF.has(word.lower)) break;
  }
}

/** The verb after a name, past auxiliaries and clitics. After a comma only in a relative clause ("X, qui a levé"). */
function verbVotes(
  at: At,
  index: number,
  comma: boolean,
  knowledge: Knowledge,
  votes: Votes,
): void {
  const { lexicon } = knowledge;
  const first = at(index);
  if (first?.shape !== "lower") return;
  if (comma && !/^(?:qui|who|which|dont|whose|where|où)$/u.test(first.lower)) return;
  if (RELATIVE_PERSON.has(first.lower)) votes.person += 2;
  if (first.lower === "which") votes.person -= 1;
  if (first.lower === "où" || first.lower === "where") votes.place += 2;
  let i = comma ? index + 1 : index;
  while (i < index + NEAR && lexicon.auxiliaries.has(at(i)?.lower ?? "")) i++;
  const verb = at(i);
  if (verb?.shape !== "lower") return;
  if (lexicon.sayVerbs.has(verb.lower)) {
    votes.person += 1.4;
    votes.organisation += 0.6;
  }
  if (lexicon.personVerbs.has(verb.lower)) votes.person += 1.3;
  if (lexicon.firmVerbs.has(verb.lower)) votes.organisation += 1.3;
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
