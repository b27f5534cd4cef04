/** Words and names that no language has and that look as if one had; the same in every run. */
import { chanceOf } from "./chance.ts";

const ONSETS = "b c d f g h j l m n p r s t v br ch cl dr fl gr pl pr qu st tr".split(" ");
const VOWELS = "a e i o u ai ou é eau ie".split(" ");
const CODAS = ["", "", "", "n", "r", "s", "l", "t", "nt", "x"];
const ENDINGS = ["", "", "s", "e", "es", "er", "ed", "ing", "ment", "tion", "eur", "ité"];

const chance = chanceOf(1);

function syllables(count: number): string {
  let word = "";
  for (let at = 0; at < count; at++) {
    word += chance.one(ONSETS) + chance.one(VOWELS) + chance.one(CODAS);
  }
  return word;
}

function different(count: number, make: () => string): string[] {
  const found = new Set<string>();
  while (found.size < count) found.add(make());
  return [...found];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** As many as a large newspaper uses in a year, the frequent ones first and short. */
export const WORDS = different(30_000, () => syllables(1 + chance.below(3)) + chance.one(ENDINGS));

const FIRMS = ["Group", "Energy", "Labs", "Marine", "& fils", "SA", "Logistics", "Foods"];
export const OWNERS = different(
  3000,
  () => `${capital(syllables(2 + chance.below(2)))} ${chance.one(FIRMS)}`,
);
export const PEOPLE = different(4000, () => `${capital(syllables(2))} ${capital(syllables(2))}`);
export const PLACES = different(800, () => capital(syllables(2)));
export const SITES = different(120, () => `${chance.one(["Le", "The"])} ${capital(syllables(2))}`);
