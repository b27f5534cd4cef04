import { nameKey } from "./name-key.ts";
import type { Run } from "./run.ts";
import type { Word } from "./words.ts";

/** The known name of several words that begins at `from`, as the index after it; `from` when there is none. */
export function phraseEnd(
  words: readonly Word[],
  from: number,
  longest: number,
  known: (key: string) => boolean,
): number {
  let key = "";
  let best = from;
  const first = words[from];
  for (let i = from; i < words.length && i < from + longest; i++) {
    const word = words[i];
    if (!word || word.sentence !== first?.sentence) break;
    if (word.shape === "mark") {
      // "Achilles' heel", "Farmers' Union"
      if (i > from && /^['’]$/u.test(word.text) && word.start === words[i - 1]?.end) continue;
      break;
    }
    key = key === "" ? nameKey(word.text) : `${key} ${nameKey(word.text)}`;
    if (known(key)) best = i + 1;
  }
  return best;
}

/** A run as `nameKey` has it, marks left out. */
export function phraseKey(words: readonly Word[], run: Run): string {
  return words
    .slice(run.from, run.to)
    .filter((word) => word.shape !== "mark")
    .map((word) => nameKey(word.text))
    .join(" ");
}
