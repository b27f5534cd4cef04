/** Words in a run that is looked for in other articles. */
const RUN = 5;

/** A text with its words, in lower case. */
export interface Worded {
  name: string;
  words: readonly string[];
}

export interface Repeats {
  /** Distinct runs of five words. */
  runs: number;
  /** Those of them that stand in more than one text. */
  repeated: number;
  /** The longest runs that two texts share, longest first. */
  longest: { words: number; text: string; names: [string, string] }[];
}

const WORD = /[\p{L}\p{N}]+/gu;

export const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/** How much of some texts stands in others of them: where the same mould was used, it shows. */
export function repeats(texts: readonly Worded[], most: number): Repeats {
  /** The first place of each run, by its words. */
  const first = new Map<string, { text: number; at: number }>();
  const repeated = new Set<string>();
  const longest = new Map<string, Repeats["longest"][number]>();
  for (const [index, { words, name }] of texts.entries()) {
    for (let at = 0; at + RUN <= words.length; at++) {
      const key = words.slice(at, at + RUN).join(" ");
      const place = first.get(key);
      if (!place) first.set(key, { text: index, at });
      else if (place.text !== index) {
        repeated.add(key);
        const other = texts[place.text];
        // Only where a run begins: its later windows are the same run.
        if (!other || (at > 0 && words[at - 1] === other.words[place.at - 1])) continue;
        const length = common(other.words, place.at, words, at);
        const text = words.slice(at, at + length).join(" ");
        longest.set(text, { words: length, text, names: [other.name, name] });
      }
    }
  }
  return {
    runs: first.size,
    repeated: repeated.size,
    longest: [...longest.values()].toSorted((a, b) => b.words - a.words).slice(0, most),
  };
}

function common(a: readonly string[], i: number, b: readonly string[], j: number): number {
  let length = 0;
  while (a[i + length] !== undefined && a[i + length] === b[j + length]) length++;
  return length;
}
