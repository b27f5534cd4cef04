import type { Knowledge } from "./language.ts";
import { OF } from "./left-evidence.ts";
import { nameKey } from "./name-key.ts";
import { isFirstName, isHead } from "./word-tests.ts";
import type { Word } from "./words.ts";

/**
 * Names of one capital whose complement is written small: "Voix d'étang", "Plume de nuit".
 * Taken as such when the document never writes the capital without that complement, twice or more,
 * or when an apposition says what bears the name (", un club de …").
 *
 * @returns the index after the name, by the index of its first word.
 */
export function complementNames(
  words: readonly Word[],
  knowledge: Knowledge,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (!knowledge.lowerComplements) return found;
  const capitals = new Map<string, number>();
  const pairs = new Map<string, number[]>();
  for (const [i, word] of words.entries()) {
    if (word.shape !== "capital" || word.titled) continue;
    capitals.set(word.folded, (capitals.get(word.folded) ?? 0) + 1);
    if (!takesComplement(words, i, knowledge)) continue;
    const key = `${word.folded} ${words[i + 2]?.folded ?? ""}`;
    const places = pairs.get(key);
    if (places) places.push(i);
    else pairs.set(key, [i]);
  }
  for (const places of pairs.values()) {
    const first = words[places[0] ?? 0];
    const settled =
      places.length > 1 &&
      places.length === capitals.get(first?.folded ?? "") &&
      places.some((i) => words[i]?.weak === false);
    for (const i of places) if (settled || isExplained(words, i, knowledge)) found.set(i, i + 3);
  }
  return found;
}

function takesComplement(words: readonly Word[], i: number, knowledge: Knowledge): boolean {
  const { lexicon, gazetteer } = knowledge;
  const word = words[i];
  const before = words[i - 1];
  const joiner = words[i + 1];
  const noun = words[i + 2];
  if (!word || !joiner || noun?.shape !== "lower" || noun.sentence !== word.sentence) return false;
  if (!OF.has(joiner.lower)) return false;
  // "d'or" is no conjunction.
  if (lexicon.functionWords.has(noun.lower) && !lexicon.headComplements.has(noun.lower)) {
    return false;
  }
  if (before?.sentence === word.sentence && before.shape === "capital" && !before.weak)
    return false;
  const key = nameKey(word.text);
  return !(
    lexicon.functionWords.has(word.lower) ||
    lexicon.titles.has(word.folded) ||
    lexicon.demonyms.has(word.folded) ||
    lexicon.commonCapitals.has(word.folded) ||
    lexicon.organisations.has(key) ||
    gazetteer.has(key) ||
    isFirstName(word) ||
    isHead(word, knowledge)
  );
}

/** ", un club de", ", une association": after the complement, in mid-sentence. */
function isExplained(words: readonly Word[], i: number, { lexicon }: Knowledge): boolean {
  if (words[i]?.weak !== false || words[i + 3]?.text !== ",") return false;
  const noun = words[i + 5]?.lower ?? "";
  return (
    lexicon.determiners.has(words[i + 4]?.lower ?? "") &&
    (lexicon.organisationNouns.has(noun) || lexicon.eventNouns.has(noun))
  );
}
