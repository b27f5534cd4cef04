/** Words that never were, in the manner of those that are: letter by letter, each by the three before it. */
import { choose } from "./random.ts";

const ORDER = 3;
const EDGE = "\n";
const SHORTEST = 3;
const LONGEST = 14;
const ATTEMPTS = 30;

/** @returns a function that coins a word like the given ones, in lower case, none of them itself. */
export function coiner(words: readonly string[]): (random: () => number) => string {
  const after = new Map<string, string[]>();
  const known = new Set(words.map((word) => word.toLowerCase()));
  for (const word of known) {
    const letters = EDGE.repeat(ORDER) + word + EDGE;
    for (let at = ORDER; at < letters.length; at++) {
      const before = letters.slice(at - ORDER, at);
      const list = after.get(before);
      if (list) list.push(letters[at] ?? EDGE);
      else after.set(before, [letters[at] ?? EDGE]);
    }
  }
  return (random) => {
    let coined = "";
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      coined = spelt(after, random);
      if (coined.length >= SHORTEST && coined.length <= LONGEST && !known.has(coined)) break;
    }
    return coined;
  };
}

function spelt(after: ReadonlyMap<string, string[]>, random: () => number): string {
  let letters = EDGE.repeat(ORDER);
  while (letters.length <= ORDER + LONGEST) {
    const next = choose(after.get(letters.slice(-ORDER)) ?? [EDGE], random);
    if (next === EDGE) break;
    letters += next;
  }
  return letters.slice(ORDER);
}
