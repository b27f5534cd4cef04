import type { Span } from "../../../lib/core/reading.ts";

/** More are not marked: a letter in a long text says nothing. */
export const MOST_MATCHES = 2000;

/** A text as it is searched: without case, accents and kinds of quotes and spaces; `at` leads back to the text. */
export interface Folded {
  text: string;
  /** For each code unit of the folded text, and one past its end, the offset in the text (UTF-16 code units). */
  at: Int32Array;
}

const SAME: Record<string, string> = { "’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"' };

/** Folds a text for searching; what the reader types is folded the same way. Linear. */
export function folded(text: string): Folded {
  const parts: string[] = [];
  const at: number[] = [];
  let offset = 0;
  for (const character of text) {
    const plain =
      SAME[character] ??
      (/\s/u.test(character)
        ? " "
        : character.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase());
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit++) at.push(offset);
    offset += character.length;
  }
  at.push(offset);
  return { text: parts.join(""), at: Int32Array.from(at) };
}

/** Every place in a text that says what was typed, in order, none overlapping; at most `MOST_MATCHES`. */
export function matchesOf(within: Folded, typed: string): Span[] {
  const wanted = folded(typed.trim()).text;
  if (wanted === "") return [];
  const found: Span[] = [];
  for (
    let from = within.text.indexOf(wanted);
    from !== -1 && found.length < MOST_MATCHES;
    from = within.text.indexOf(wanted, from + wanted.length)
  ) {
    found.push({ start: within.at[from] ?? 0, end: endOf(within, from + wanted.length) });
  }
  return found;
}

/** Past accents that stand as characters of their own behind the last letter. */
function endOf({ at }: Folded, folding: number): number {
  return at[folding] ?? at[at.length - 1] ?? 0;
}
