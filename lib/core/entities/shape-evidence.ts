import type { Candidate } from "./candidates.ts";
import { isCapital } from "./capitals.ts";
import type { Knowledge } from "./language.ts";
import { nameKey } from "./name-key.ts";
import { isFirstName } from "./word-tests.ts";
import { noVotes, type Votes } from "./votes.ts";
import type { Word } from "./words.ts";

const LEGAL_FORMS = new Set(
  "sa sas sarl sasu scop sca snc inc ltd llc llp plc corp co gmbh ag kg nv bv ab oy spa srl asa aps kk sl slu".split(
    " ",
  ),
);
const PLACE_ENDING =
  /(?:ville|villers|bourg|burg|burgh|berg|stan|land|grad|shire|abad|pur|pore|polis|heim|court|mont|ac|ford|borough|field|dorf|hausen|istan|esti|sk)$/u;
const PLACE_HYPHENS = /-(?:sur|sous|en|les|lès|lez|la|le|de|du|d'|aux|au|devant|on|upon|by)-/u;
const PERSON_ENDING =
  /(?:ov|ova|ev|eva|ovic|evic|ovich|vitch|witz|sson|ssen|sky|ski|ska|enko|ian|yan|shvili|adze|opoulos|akis|ini|elli|etti|ucci|ez|oglu|sen|son|man|mann)$/u;
const SAINT = /^(?:saint|sainte|san|santa|sao|st)-/u;
/** "A7", "N20", "M25", "D906": roads of France, Britain and Europe. */
const ROAD = /^[ADEMN]\d{1,4}$/u;
/** "F-16", "P-38", "MU-2B": types of machines. */
const MACHINE = /^\p{Lu}{1,3}-?\d/u;
const YEAR = /\b(?:19|20)\d\d$/u;

/** What the name itself says of its type: its words, its endings, how it is written. */
export function shapeVotes(
  words: readonly Word[],
  candidate: Candidate,
  knowledge: Knowledge,
): Votes {
  const votes = noVotes();
  const { lexicon, gazetteer } = knowledge;
  const parts = words.slice(candidate.from, candidate.to).filter((word) => word.shape !== "mark");
  const names = parts.filter((word) => word.shape !== "lower");
  const first = parts[0];
  const last = names.at(-1);
  if (!first || !last) return votes;

  const suffix = names.length > 1 && lexicon.organisationSuffixes.has(last.folded);
  const heads = headVotes(parts, knowledge, votes) || suffix;
  if (suffix && !lexicon.organisationHeads.has(last.folded)) votes.organisation += 3;
  if (gazetteer.has(candidate.key)) votes.place += names.length > 1 ? 3.2 : 2.6;
  else if (names.length === 1 && endsInPlace(candidate.text, knowledge)) votes.organisation += 2;
  else if (isCompoundPlace(candidate.text, knowledge)) votes.place += 2;
  if (lexicon.organisations.has(candidate.key)) votes.organisation += 4;
  if (lexicon.events.has(candidate.key)) votes.event += 5;
  if (names.length > 1 && LEGAL_FORMS.has(last.folded)) votes.organisation += 4;

  if (names.length === 1) {
    singleVotes(first, votes);
    // A known acronym of a place ("UK") is not a firm's for being one.
    if (first.shape === "upper" && gazetteer.has(candidate.key)) votes.organisation -= 1.5;
    if (isFirstName(first)) votes.person += gazetteer.has(candidate.key) ? 0.5 : 1.5;
  } else {
    const lastIsPlace = gazetteer.has(nameKey(last.text));
    // "Ambleside Playhouse", where "Ambleside" is known; "Florence Martin" may be a person.
    const firstIsPlace = gazetteer.has(nameKey(first.text)) && parts.length === names.length;
    if (knowledge.possessives && firstIsPlace && !lastIsPlace && !isFirstName(first)) {
      votes.organisation += 0.8;
    }
    if (lastIsPlace && !isFirstName(first) && !gazetteer.has(candidate.key))
      votes.organisation += 1.5;
    if (isFirstName(first) && !heads) {
      votes.person += parts.length <= 5 && !gazetteer.has(first.folded) ? 3 : 1;
    } else if (!heads && names.length <= 3 && names.every((word) => word.shape === "capital")) {
      votes.person += names.length === 2 ? 0.7 : 0.4;
    }
    if (names.some((word) => word.shape === "initial") && !heads) votes.person += 2;
    if (parts.some((word) => /^(?:al|el|ben|bin|ibn|abu|van|von|der)$/u.test(word.folded))) {
      votes.person += 1.5;
    }
    if (PERSON_ENDING.test(last.folded)) votes.person += 0.8;
    votes.organisation += 0.45;
    votes.place += 0.25;
    if (names.every((word) => word.shape === "upper") && first.text.length < 6) {
      votes.organisation += 0.5;
    }
  }
  if (/^(?:al|el|ben)-/u.test(last.folded) && names.length > 1) votes.person += 1;
  if (/&/u.test(candidate.text)) votes.organisation += 2;
  if (YEAR.test(candidate.text)) votes.event += 2;
  else if (MACHINE.test(candidate.text) && !ROAD.test(candidate.text)) votes.product += 2;
  else if (/\d/u.test(candidate.text)) {
    votes.product += 0.8;
    votes.organisation += 0.6;
  }
  return votes;
}

function singleVotes(word: Word, votes: Votes): void {
  const { folded } = word;
  votes.organisation += 0.35;
  votes.place += 0.3;
  votes.person += 0.3;
  if (word.shape === "domain") votes.organisation += 3;
  if (ROAD.test(word.text)) votes.place += 2.2;
  else if (word.shape === "upper" && word.text.length <= 6) {
    votes.organisation += /\d/u.test(word.text) ? 0.6 : 1.8;
  }
  if (word.shape === "mixed") {
    if (
      /^(?:mc|mac|de|la|le|o)[a-z]/u.test(folded) &&
      /^(?:Mc|Mac|De|La|Le)\p{Lu}/u.test(word.text)
    ) {
      votes.person += 1.2;
    } else {
      votes.organisation += 1.2;
      votes.product += 0.6;
    }
  }
  if (PLACE_HYPHENS.test(word.lower) || SAINT.test(folded)) votes.place += 2.5;
  else if (PLACE_ENDING.test(folded)) votes.place += 0.7;
  if (PERSON_ENDING.test(folded)) votes.person += 0.6;
  if (/^o['’]/u.test(word.lower)) votes.person += 1.5;
}

/** Votes of head words; they stand first, last, or before an inner particle. Tells whether there was one. */
function headVotes(parts: readonly Word[], knowledge: Knowledge, votes: Votes): boolean {
  const { lexicon } = knowledge;
  if (parts.length < 2) {
    const only = parts[0]?.folded ?? "";
    if (lexicon.organisationHeads.has(only)) votes.organisation += 1.5;
    if (lexicon.placeHeads.has(only)) votes.place += 0.5;
    if (lexicon.eventHeads.has(only)) votes.event += 1;
    return false;
  }
  let found = false;
  const vote = (word: Word | undefined, weight: number): void => {
    const folded = word?.folded ?? "";
    if (!word || word.shape === "lower") return;
    // Where complements follow their head, an event's word at the end is seldom its head.
    if (lexicon.eventHeads.has(folded)) {
      votes.event += knowledge.lowerComplements && word === parts.at(-1) ? weight / 2 : weight;
    } else if (lexicon.organisationHeads.has(folded)) votes.organisation += weight;
    else if (lexicon.placeHeads.has(folded)) votes.place += weight;
    else return;
    found = true;
  };
  const joint = parts.findIndex(
    (word) => word.shape === "lower" && lexicon.joiners.has(word.lower),
  );
  // "Marine Martin": a first name that is a head word too, before a surname.
  if (isFirstName(parts[0]) && isCapital(parts[1])) {
    if (parts.length > 2) vote(parts.at(-1), 3.5);
    return found;
  }
  vote(parts[0], 3);
  if (joint > 1) vote(parts[joint - 1], 4);
  else if (joint < 0) vote(parts.at(-1), 3.5);
  if (parts[1]?.shape === "lower" && joint !== 1) votes.organisation += 0.5;
  return found;
}

/** "Météo-France": a word that is no place, a hyphen and a place. */
function endsInPlace(text: string, { gazetteer, lexicon }: Knowledge): boolean {
  const parts = text.split("-").map(nameKey);
  const first = parts[0] ?? "";
  return (
    parts.length === 2 &&
    gazetteer.has(parts[1] ?? "") &&
    !gazetteer.has(first) &&
    !lexicon.placeHeads.has(first) &&
    first.length > 3
  );
}

/** "Aix-Marseille", "Paris-Nord": every part a place. */
function isCompoundPlace(text: string, { gazetteer, lexicon }: Knowledge): boolean {
  const parts = text.split(/[-–]/u);
  return (
    parts.length > 1 &&
    parts.some((part) => gazetteer.has(nameKey(part))) &&
    parts.every((part) => {
      const key = nameKey(part);
      return gazetteer.has(key) || lexicon.placeHeads.has(key);
    })
  );
}
