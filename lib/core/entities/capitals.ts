import type { Word } from "./words.ts";

/** How the words of a document are written elsewhere in it: the evidence against a capital that opens a sentence. */
export interface Capitals {
  /** Times the word has a capital where position does not ask for one. */
  strong(folded: string): number;
  /** Times the word stands in lower case. */
  lower(folded: string): number;
}

/** Counts how every word of a document is written. */
export function countCapitals(words: readonly Word[]): Capitals {
  const strong = new Map<string, number>();
  const lower = new Map<string, number>();
  for (const word of words) {
    if (word.shape === "lower") lower.set(word.folded, (lower.get(word.folded) ?? 0) + 1);
    else if (isCapital(word) && !word.weak && !word.titled) {
      strong.set(word.folded, (strong.get(word.folded) ?? 0) + 1);
    }
  }
  return {
    strong: (folded) => strong.get(folded) ?? 0,
    lower: (folded) => lower.get(folded) ?? 0,
  };
}

/** Whether a word is written as names are. A lone initial is not: it needs a name beside it. */
export function isCapital(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.shape === "capital" ||
      word.shape === "upper" ||
      word.shape === "mixed" ||
      word.shape === "domain")
  );
}
