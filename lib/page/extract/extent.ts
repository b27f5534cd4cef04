/** How much of an article a page gives, as far as its passages tell. */
import type { Verdict } from "./choose/verdict.ts";
import { asksToSubscribe, isBylineOrDate, reasonOfLine } from "./evidence/lines.ts";
import type { Speech } from "./evidence/speech.ts";
import type { Extent } from "./metadata/access.ts";
import { isProse, type Unit } from "./unit.ts";

/** Longer lines say more than who has the rights (UTF-16 code units). */
const LONGEST_END = 120;

/** @param authors of the page: their names under the text are its end. */
export function extentOf(
  units: readonly Unit[],
  verdicts: readonly Verdict[],
  speech: Speech,
  authors: readonly string[],
): Extent {
  let words = 0;
  let after: number | null = null;
  let ended = false;
  let asked = false;
  for (const [index, unit] of units.entries()) {
    const verdict = verdicts[index];
    if (verdict?.is === "text") {
      words += unit.words;
      if (after !== null && isProse(unit)) after++;
      // What ended something ended a part of the article only.
      if (isProse(unit)) ended = asked = false;
    } else if (words > 0 && verdict?.is === "omitted") {
      const lines = unit.text.split("\n");
      if (lines.some((line) => asksToSubscribe(line, speech))) {
        after ??= 0;
        asked = true;
      } else if (!asked && lines.length === 1) {
        ended ||= isEnd(unit.text, authors, speech);
      }
    }
  }
  return { words, after, ended };
}

/** Who has the rights in the text, or who wrote it. */
function isEnd(line: string, authors: readonly string[], speech: Speech): boolean {
  if (line.length > LONGEST_END) return false;
  if (/^\W{0,3}©|^\(c\)\s/iu.test(line.trim()) && reasonOfLine(line, 0, speech) === "other")
    return true;
  return (
    authors.length > 0 &&
    !/\d/u.test(line) &&
    authors.some((author) => line.includes(author)) &&
    isBylineOrDate(line, authors, speech)
  );
}
