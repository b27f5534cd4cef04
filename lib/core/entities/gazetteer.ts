import { names } from "./lexicon.ts";
import { nameKey } from "./name-key.ts";
import { PLACES_ANGLOPHONE } from "./lists/places-anglophone.ts";
import { PLACES_FRANCE } from "./lists/places-france.ts";
import { PLACES_FRANCOPHONE } from "./lists/places-francophone.ts";
import { PLACES_WORLD } from "./lists/places-world.ts";
import { PLACES } from "./places.ts";

/** Known names of places and the longest of them by first word: what a phrase look-up needs. */
export interface Gazetteer {
  has(key: string): boolean;
  /** The most words that a name beginning with this word has; 0 when none begins with it. */
  longest(firstWord: string): number;
  /** Whether a name begins with these two words, or is them. */
  opens(pair: string): boolean;
}

const OWN = names(
  [PLACES, PLACES_FRANCE, PLACES_FRANCOPHONE, PLACES_ANGLOPHONE, PLACES_WORLD].join(","),
);
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
/** Region codes that name no country: exceptional reservations and private use. */
const NOT_COUNTRIES = new Set(["ZZ", "XA", "XB", "EZ", "UN", "QO", "EU"]);
const AFTERTHOUGHT = /\s*(?:\(.*|\bSAR\b.*|R\.A\.S\..*)$/u;

/** Names of countries in a language, from the platform's own CLDR data. */
function countryNames(lang: string): string[] {
  const display = new Intl.DisplayNames([lang, "en"], { type: "region", fallback: "none" });
  const found: string[] = [];
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const code = first + second;
      const name = NOT_COUNTRIES.has(code) ? undefined : display.of(code);
      if (name !== undefined) found.push(nameKey(name.replace(AFTERTHOUGHT, "")));
    }
  }
  return found;
}

/**
 * The gazetteer of a language: countries from `Intl.DisplayNames`, the rest from our own lists.
 * @param lang a BCP 47 tag that `Intl` accepts.
 */
export function createGazetteer(lang: string): Gazetteer {
  const countries = new Set(
    [...countryNames("en"), ...countryNames(lang)].filter((name) => name !== ""),
  );
  const known = new Set([...OWN, ...countries]);
  const longest = new Map<string, number>();
  const pairs = new Set<string>();
  for (const name of known) {
    const parts = name.split(" ");
    const [first = "", second] = parts;
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
    if (second !== undefined) pairs.add(`${first} ${second}`);
  }
  return {
    has: (key) => known.has(key),
    longest: (firstWord) => longest.get(firstWord) ?? 0,
    opens: (pair) => pairs.has(pair),
  };
}
