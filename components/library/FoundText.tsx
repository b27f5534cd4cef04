import type { Span } from "../../lib/core/reading.ts";

/** A text with what was searched for in it set off. `found` in order, without overlap (UTF-16 code units). */
export function FoundText({ text, found }: { text: string; found: readonly Span[] }) {
  const pieces = found.map(({ start, end }, at) => ({
    before: text.slice(found[at - 1]?.end ?? 0, start),
    word: text.slice(start, end),
    start,
  }));
  return (
    <>
      {pieces.map(({ before, word, start }) => (
        <span key={start}>
          {before}
          <mark class="found">{word}</mark>
        </span>
      ))}
      {text.slice(found.at(-1)?.end ?? 0)}
    </>
  );
}
