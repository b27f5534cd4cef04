/** Short and full names that a text puts side by side. */
import type { Candidate } from "./candidates.ts";
import type { Word } from "./words.ts";

/** Small words, which an abbreviation takes a letter of or leaves out. */
export const SMALL = new Set("de du des d l la le les et of the and for a en".split(" "));

/** An abbreviation of more letters, or of a name of more words, is none. */
const MOST_LETTERS = 12;
const MOST_WORDS = 12;

/** One word in parentheses after a longer name, or a longer name in parentheses after it: short to full, as keys. */
export function statedAliases(
  words: readonly Word[],
  candidates: readonly Candidate[],
): Map<string, string> {
  const aliases = new Map<string, string>();
  for (let i = 1; i < candidates.length; i++) {
    const left = candidates[i - 1];
    const right = candidates[i];
    if (!left || !right || right.from !== left.to + 1) continue;
    if (words[left.to]?.text !== "(" || words[right.to]?.text !== ")") continue;
    const [full, short] = left.key.includes(" ") ? [left, right] : [right, left];
    if (full.key.includes(" ") && !short.key.includes(" ")) aliases.set(short.key, full.key);
  }
  return aliases;
}

/**
 * Whether a short name is put together of the beginnings of a full one's words, in their order: "cpa" of "communaute du
 * pays d aix", "satbois" of "syndicat autonome des travailleurs du bois". Small words may be left out, and one other word.
 */
export function abbreviates(short: string, full: string): boolean {
  const words = full.split(" ");
  if (short.length > MOST_LETTERS || words.length > MOST_WORDS) return false;
  // Letters that are accounted for, with the words up to here: with none of the great words left out, and with one.
  let ways: [ReadonlySet<number>, ReadonlySet<number>] = [new Set([0]), new Set<number>()];
  for (const word of words) {
    const next: [Set<number>, Set<number>] = [new Set(), new Set()];
    for (const missed of [0, 1] as const) {
      for (const at of ways[missed]) {
        for (let end = at + 1; end <= short.length && word[end - at - 1] === short[end - 1]; end++)
          next[missed].add(end);
        if (SMALL.has(word)) next[missed].add(at);
        else if (missed === 0) next[1].add(at);
      }
    }
    ways = next;
  }
  return ways.some((found) => found.has(short.length));
}
