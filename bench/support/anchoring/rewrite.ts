import type { Span } from "../../../lib/core/reading.ts";

/** A text made from another, that knows where each part came from. */
export interface Rewriting {
  /** The old text's own words, as they were. */
  copy: (start: number, end: number) => void;
  /** Other words in place of some. */
  replace: (start: number, end: number, by: string) => void;
  insert: (text: string) => void;
  done: () => Rewritten;
}

export interface Rewritten {
  text: string;
  /** Where a span of the old text is now; null where nothing of it is left. */
  spanOf: (old: Span) => Span | null;
}

export function rewriting(old: string): Rewriting {
  const parts: string[] = [];
  const from = new Int32Array(old.length).fill(-1);
  const to = new Int32Array(old.length).fill(-1);
  let length = 0;
  const insert = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  return {
    insert,
    copy: (start, end) => {
      for (let at = start; at < end; at++) {
        from[at] = length + at - start;
        to[at] = length + at - start + 1;
      }
      insert(old.slice(start, end));
    },
    replace: (start, end, by) => {
      const behind = by === "" ? start : end;
      for (let at = start; at < behind; at++) {
        from[at] = length;
        to[at] = length + by.length;
      }
      insert(by);
    },
    done: () => {
      const text = parts.join("");
      return {
        text,
        spanOf: ({ start, end }) => {
          let first = Infinity;
          let last = -1;
          for (let at = start; at < end; at++) {
            if ((from[at] ?? -1) < 0) continue;
            first = Math.min(first, from[at] ?? 0);
            last = Math.max(last, to[at] ?? 0);
          }
          return last < 0 ? null : { start: first, end: last };
        },
      };
    },
  };
}

/** A new text by a function of each match of a pattern; null keeps the match. */
export function rewriteMatches(
  old: string,
  pattern: RegExp,
  by: (match: RegExpExecArray) => string | null,
): Rewritten {
  const made = rewriting(old);
  let done = 0;
  for (const match of old.matchAll(pattern)) {
    const replacement = by(match);
    if (replacement === null) continue;
    made.copy(done, match.index);
    done = match.index + match[0].length;
    made.replace(match.index, done, replacement);
  }
  made.copy(done, old.length);
  return made.done();
}
