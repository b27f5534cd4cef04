/** Which full names of a text a short form may stand for. */
import type { EntityType } from "../reading.ts";

/** Names of more words have no short forms: no name is so long, but a heading in capitals may look like one. */
const LONGEST = 8;

/** Words that lead on to the rest of a place's name ("Saint-Clair-de-la-Roche"), and nouns that follow one ("Ogun State"). */
const PLACE_REST = new Set(
  "d de del della der des di do du en l la las le les lez los of sous sur state county province region department".split(
    " ",
  ),
);

interface Named {
  /** As `nameKey` has it. */
  key: string;
  type: EntityType;
}

/** Full names by what they may be called for short. */
interface ShortForms<Name> {
  /** Persons whose family name, or the rest of whose name, is this. */
  persons: (key: string) => readonly Name[];
  /** Persons of this first word, middle part, or of this first and last word with others between. */
  looselyPersons: (key: string) => readonly Name[];
  organisations: (key: string) => readonly Name[];
  places: (key: string) => readonly Name[];
}

export function shortFormsOf<Name extends Named>(names: Iterable<Name>): ShortForms<Name> {
  const persons = new Map<string, Name[]>();
  const loosely = new Map<string, Name[]>();
  const organisations = new Map<string, Name[]>();
  const places = new Map<string, Name[]>();
  for (const name of names) {
    const words = name.key.split(" ");
    if (words.length < 2 || words.length > LONGEST) continue;
    if (name.type === "person") {
      for (const form of suffixesOf(words)) push(persons, form, name);
      for (const form of looseFormsOf(words)) push(loosely, form, name);
    } else if (name.type === "place") {
      for (const form of placeFormsOf(words)) push(places, form, name);
    } else if (name.type === "organisation") {
      for (const form of new Set([...prefixesOf(words), ...suffixesOf(words)])) {
        push(organisations, form, name);
      }
    }
  }
  const from = (map: ReadonlyMap<string, Name[]>) => (key: string) => map.get(key) ?? [];
  return {
    persons: from(persons),
    looselyPersons: from(loosely),
    organisations: from(organisations),
    places: from(places),
  };
}

const suffixesOf = (words: readonly string[]): string[] =>
  words.slice(1).map((_, at) => words.slice(at + 1).join(" "));

const prefixesOf = (words: readonly string[]): string[] =>
  words.slice(1).map((_, at) => words.slice(0, at + 1).join(" "));

/** "Merv", "M. Pokorny", "Fourie" of "Ilse Fourie-Nkosi", "Rowena Tregear" of "Rowena Mary Tregear". */
function looseFormsOf(words: readonly string[]): Set<string> {
  const [first = "", ...rest] = words;
  const forms = new Set([...prefixesOf(words), ...rest.slice(0, -1)]);
  for (const last of suffixesOf(words)) {
    forms.add(`${first} ${last}`);
    forms.add(`${first[0] ?? ""} ${last}`);
  }
  forms.delete(words.join(" "));
  return forms;
}

const placeFormsOf = (words: readonly string[]): string[] =>
  prefixesOf(words).filter((_, at) => PLACE_REST.has(words[at + 1] ?? ""));

function push<Name>(map: Map<string, Name[]>, key: string, name: Name): void {
  const list = map.get(key);
  if (list) list.push(name);
  else map.set(key, [name]);
}
