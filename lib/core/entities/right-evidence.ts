import type { Candidate } from "./candidates.ts";
import { isCapital } from "./capitals.ts";
import type { Knowledge } from "./language.ts";
import { type At, OF, QUOTES } from "./left-evidence.ts";
import { nameKey } from "./name-key.ts";
import type { Votes } from "./votes.ts";
import type { Word } from "./words.ts";

/** Most words between a name and the verb or noun that tells its type. */
const NEAR = 5;
const RELATIVE = /^(?:qui|who|which|dont|whose|where|où)$/u;
const RELATIVE_PERSON = new Set(["who", "whom"]);

/** What stands after a name: possession, parenthesis, apposition, verb. */
export function rightVotes(at: At, candidate: Candidate, knowledge: Knowledge, votes: Votes): void {
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
  ownershipVotes(at, i, knowledge, votes);
  if (knowledge.possessives && next.shape === "lower") {
    // English: "the X company", "X spokesman"
    if (lexicon.organisationNouns.has(next.lower)) votes.organisation += 1;
    if (lexicon.firmParts.has(next.lower)) votes.organisation += 1;
    if (lexicon.placeNouns.has(next.lower)) votes.place += 0.8;
  }
  // "Son usine de X ouvrira": what a preposition introduces is not the verb's subject.
  const introduced = isPreposition(at(candidate.from - 1), knowledge);
  if (introduced && next.text !== ",") return;
  verbVotes(at, next.text === "," ? i + 1 : i, next.text === ",", knowledge, votes);
}

/** "X rose behind its banks": what the clause after the name says is its own. */
function ownershipVotes(at: At, index: number, { lexicon }: Knowledge, votes: Votes): void {
  for (let i = index; i < index + NEAR; i++) {
    const word = at(i);
    if (word?.shape !== "lower") return;
    if (!lexicon.thingPossessives.has(word.lower)) continue;
    if (lexicon.ownedByPlaces.has(at(i + 1)?.lower ?? "")) votes.place += 1.8;
    return;
  }
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
  // ", qui préside le syndicat": the nouns of a relative clause are no apposition.
  if (RELATIVE.test(first?.lower ?? "")) return;
  // "Selon X, l'usine": so does whatever a preposition introduces at the start of a sentence.
  const preposition = at(candidate.from - 1);
  const opening = preposition?.weak === true && isPreposition(preposition, knowledge);
  const adverbial = opening || lexicon.placePrepositions.has(at(candidate.from - 1)?.lower ?? "");
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
    if (firm) votes.organisation += (opening && determined ? 0.3 : 1) * (job ? 0.7 : 1) * weight;
    if (job || firm) break;
    if (lexicon.placeNouns.has(word.lower) && !isRole(at(i + 1), knowledge)) {
      votes.place += weight * 0.8;
      break;
    }
    if (lexicon.eventNouns.has(word.lower)) votes.event += weight * 0.6;
    if (OF.has(word.lower)) break;
  }
}

function isPreposition(word: Word | undefined, { lexicon }: Knowledge): boolean {
  return (
    word !== undefined &&
    (OF.has(word.lower) ||
      lexicon.placePrepositions.has(word.lower) ||
      lexicon.organisationPrepositions.has(word.lower) ||
      lexicon.personPrepositions.has(word.lower))
  );
}

/** "harbour master", "parish clerk": in a compound the last noun tells. */
function isRole(word: Word | undefined, { lexicon }: Knowledge): boolean {
  return (
    word !== undefined &&
    (lexicon.jobs.has(word.folded) || lexicon.organisationNouns.has(word.lower))
  );
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
  if (comma && !RELATIVE.test(first.lower)) return;
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
    // "X said it would": a firm more often than not; "X said it was" is open to both.
    const said = at(i + 1)?.lower === "that" ? i + 2 : i + 1;
    const planned = lexicon.planVerbs.has(at(said + 1)?.lower ?? "");
    if (planned && lexicon.thingPronouns.has(at(said)?.lower ?? "")) votes.organisation += 1.5;
  }
  if (lexicon.personVerbs.has(verb.lower)) votes.person += 1.3;
  if (lexicon.firmVerbs.has(verb.lower)) votes.organisation += 1.3;
}
