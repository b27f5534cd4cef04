/** Short and full names that a text puts side by side. */
import type { Candidate } from "./candidates.ts";
import type { Word } from "./words.ts";

/** Acronyms in parentheses after a name, or names in parentheses after an acronym: acronym to full name, as keys. */
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
    const [full, acronym] = left.key.includes(" ") ? [left, right] : [right, left];
    const initials = full.key.split(" ").map((word) => word[0]);
    // The acronym's first letter stands among the name's initials: "(AFP)" is no alias of the person quoted.
    if (initials.includes(acronym.key[0]) && full.key.includes(" ")) {
      aliases.set(acronym.key, full.key);
    }
  }
  return aliases;
}
