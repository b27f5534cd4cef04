import { fold, nameKey } from "./name-key.ts";
import type { LexiconData } from "./lexicon-data.ts";
import { CLUBS } from "./lists/clubs.ts";
import { EVENTS } from "./lists/events.ts";
import { ORGANISATIONS_ANGLOPHONE } from "./lists/organisations-anglophone.ts";
import { ORGANISATIONS_FRANCE } from "./lists/organisations-france.ts";
import { ORGANISATIONS_WORLD } from "./lists/organisations-world.ts";
import { PRODUCTS } from "./lists/products.ts";
import { ORGANISATIONS } from "./organisations.ts";

type Words = ReadonlySet<string>;
type Weights = ReadonlyMap<string, number>;

/** `LexiconData` made ready for look-up. */
export interface Lexicon {
  functionWords: Words;
  openers: Words;
  determiners: Words;
  articles: Words;
  joiners: Words;
  titles: Words;
  divisions: Words;
  jobs: Words;
  sayVerbs: Words;
  personVerbs: Words;
  firmVerbs: Words;
  auxiliaries: Words;
  organisationHeads: Words;
  placeHeads: Words;
  eventHeads: Words;
  organisationNouns: Words;
  placeNouns: Words;
  eventNouns: Words;
  workNouns: Words;
  productNouns: Words;
  firmParts: Words;
  personParts: Words;
  placeParts: Words;
  placePrepositions: Weights;
  articledPlacePrepositions: Words;
  motionVerbs: Words;
  winVerbs: Words;
  ownedByPlaces: Words;
  thingPossessives: Words;
  thingPronouns: Words;
  planVerbs: Words;
  crossings: Words;
  crossingPrepositions: Words;
  shareNouns: Words;
  sharePrepositions: Words;
  postPrepositions: Words;
  workshopSuffixes: readonly string[];
  organisationPrepositions: Weights;
  personPrepositions: Weights;
  ageWords: Words;
  conjunctions: Words;
  demonyms: Words;
  calendar: Words;
  commonCapitals: Words;
  openerSuffixes: readonly string[];
  adjectiveSuffixes: readonly string[];
  headComplements: Words;
  bareComplements: Words;
  firmHeads: Words;
  colours: Words;
  numbered: Words;
  /** Of the language, and those known the world over, clubs among them. */
  organisations: Words;
  clubs: Words;
  events: Words;
  products: Words;
  setPhrases: Words;
  /** Every word of `setPhrases`. */
  setPhraseWords: Words;
  organisationSuffixes: Words;
}

/** Names that are the same in every language: read once. */
const KNOWN_CLUBS = names(CLUBS);
const KNOWN_ORGANISATIONS = new Set([
  ...names(
    [ORGANISATIONS, ORGANISATIONS_WORLD, ORGANISATIONS_FRANCE, ORGANISATIONS_ANGLOPHONE].join(","),
  ),
  ...KNOWN_CLUBS,
]);
const KNOWN_EVENTS = names(EVENTS);
const KNOWN_PRODUCTS = names(PRODUCTS);

/** Makes a language's data ready for look-up. */
export function compileLexicon(data: LexiconData): Lexicon {
  return {
    functionWords: words(data.functionWords),
    openers: words(data.openers),
    determiners: words(data.determiners),
    articles: words(data.articles),
    joiners: words(data.joiners),
    titles: folded(data.titles),
    divisions: folded(data.divisions),
    jobs: folded(data.jobs),
    sayVerbs: words(data.sayVerbs),
    personVerbs: words(data.personVerbs),
    firmVerbs: words(data.firmVerbs),
    auxiliaries: words(data.auxiliaries),
    organisationHeads: folded(data.organisationHeads),
    placeHeads: folded(data.placeHeads),
    eventHeads: folded(data.eventHeads),
    organisationNouns: words(data.organisationNouns),
    placeNouns: words(data.placeNouns),
    eventNouns: words(data.eventNouns),
    workNouns: words(data.workNouns),
    productNouns: words(data.productNouns),
    firmParts: words(data.firmParts),
    personParts: words(data.personParts),
    placeParts: words(data.placeParts),
    placePrepositions: weights(data.placePrepositions),
    articledPlacePrepositions: words(data.articledPlacePrepositions),
    motionVerbs: words(data.motionVerbs),
    winVerbs: words(data.winVerbs),
    ownedByPlaces: words(data.ownedByPlaces),
    thingPossessives: words(data.thingPossessives),
    thingPronouns: words(data.thingPronouns),
    planVerbs: words(data.planVerbs),
    crossings: words(data.crossings),
    crossingPrepositions: words(data.crossingPrepositions),
    shareNouns: words(data.shareNouns),
    sharePrepositions: words(data.sharePrepositions),
    postPrepositions: words(data.postPrepositions),
    workshopSuffixes: list(data.workshopSuffixes),
    organisationPrepositions: weights(data.organisationPrepositions),
    personPrepositions: weights(data.personPrepositions),
    ageWords: words(data.ageWords),
    conjunctions: words(data.conjunctions),
    demonyms: folded(data.demonyms),
    calendar: folded(data.calendar),
    commonCapitals: folded(data.commonCapitals),
    openerSuffixes: list(data.openerSuffixes),
    adjectiveSuffixes: list(data.adjectiveSuffixes),
    headComplements: words(data.headComplements),
    bareComplements: words(data.bareComplements),
    firmHeads: folded(data.firmHeads),
    colours: words(data.colours),
    numbered: folded(data.numbered),
    organisations: new Set([...names(data.organisations), ...KNOWN_ORGANISATIONS]),
    clubs: KNOWN_CLUBS,
    events: new Set([...names(data.events), ...KNOWN_EVENTS]),
    products: KNOWN_PRODUCTS,
    setPhrases: names(data.setPhrases),
    setPhraseWords: new Set([...names(data.setPhrases)].flatMap((phrase) => phrase.split(" "))),
    organisationSuffixes: folded(data.organisationSuffixes),
  };
}

function list(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}

function words(text: string): Words {
  return new Set(list(text));
}

function folded(text: string): Words {
  return new Set(list(text).map(fold));
}

/** Names parted by commas, as `nameKey` has them. */
export function names(text: string): Set<string> {
  return new Set(
    text
      .split(",")
      .map(nameKey)
      .filter((name) => name !== ""),
  );
}

function weights(text: string): Weights {
  return new Map(
    list(text).map((entry) => {
      const [word = "", weight = "1"] = entry.split("=");
      return [word, Number(weight)];
    }),
  );
}
