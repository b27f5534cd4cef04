import { edit, type Edit } from "../edit.ts";
import type { Hole, LostDetector, SurveyedPassage } from "./survey.ts";

/** A quotation longer than this is not paired: UTF-16 code units. */
const LONGEST = 400;
const OPENING_PLACE = /[\s([{'’"“—–-]/u;
const CLOSING_PLACE = /[\s.,;:!)\]}…—–-]/u;

/** "?Métropole?": what stands before a word and behind a space opens, what stands behind a word closes. */
export const findAttachedQuotes: LostDetector = ({ page, passages, style }) => {
  const edits: Edit[] = [];
  for (const surveyed of passages) {
    // Where letters were lost, "?tat" begins with one; Spanish "?Qué" lost its own mark.
    if (surveyed.lettersLost || page.lang === "es") continue;
    const { passage, body } = surveyed;
    for (const [open, close] of pairsIn(surveyed)) {
      // "?t?" is a short word that lost both its ends.
      if (!surveyed.lettersKept && page.lang === "fr" && close.index - open.index < 4) continue;
      // "« ?mot? »": the marks are there; these are spoken of.
      if (/[«“"]\s?$/u.test(body.slice(Math.max(0, open.index - 2), open.index))) {
        if (/^\s?[»”"]/u.test(body.slice(close.index + 1, close.index + 3))) continue;
      }
      const confidence = open.certain && close.certain ? 0.93 : 0.9;
      const evidence = `a pair of marks around “${excerpt(body.slice(open.index + 1, close.index))}”`;
      for (const [hole, mark] of [
        [open, style.open],
        [close, style.close],
      ] as const) {
        const start = passage.start + hole.index;
        edits.push(edit(start, start + 1, mark, "lost-character", confidence, evidence));
      }
    }
    edits.push(...closersOfKeptQuotes(surveyed, style.close), ...ellipses(surveyed));
  }
  return edits;
};

function pairsIn({ body, holes }: SurveyedPassage): [Hole, Hole][] {
  const pairs: [Hole, Hole][] = [];
  let open: Hole | null = null;
  for (const hole of holes) {
    const before = body[hole.index - 1];
    const after = body[hole.index + 1];
    if (opens(before, after)) open = hole;
    else if (open && closes(before, after)) {
      if (hole.index - open.index <= LONGEST) pairs.push([open, hole]);
      open = null;
    }
  }
  return pairs;
}

function opens(before: string | undefined, after: string | undefined): boolean {
  return (
    (before === undefined || OPENING_PLACE.test(before)) &&
    after !== undefined &&
    /[\p{L}\p{N}]/u.test(after)
  );
}

function closes(before: string | undefined, after: string | undefined): boolean {
  return (
    before !== undefined &&
    /[\p{L}\p{N}.,!…%)»]/u.test(before) &&
    (after === undefined || CLOSING_PLACE.test(after))
  );
}

/**
 * "“word.�", "“word�, ": an opening mark stands undamaged and this is the only place to close it. U+FFFD only. Without
 * a stop on either side it may as well be a letter or an ellipsis: a suggestion.
 */
function closersOfKeptQuotes({ passage, body, holes }: SurveyedPassage, close: string): Edit[] {
  const edits: Edit[] = [];
  for (const { index, certain } of holes) {
    if (!certain || !closes(body[index - 1], body[index + 1])) continue;
    const before = body.slice(Math.max(0, index - LONGEST), index);
    if (before.lastIndexOf("“") <= before.lastIndexOf("”")) continue;
    const start = passage.start + index;
    const mark = close === '"' ? "”" : close;
    const evidence = "an opening quotation mark before it is not yet closed";
    const stop = /[.,!…]/u.test(body[index - 1] ?? "") || /[.,;:)]/u.test(body[index + 1] ?? "");
    edits.push(edit(start, start + 1, mark, "lost-character", stop ? 0.85 : 0.7, evidence));
  }
  return edits;
}

/** "la suite� Puis": where the letters were kept, what ends a sentence without a stop is an ellipsis. U+FFFD only. */
function ellipses({ passage, body, holes, lettersKept }: SurveyedPassage): Edit[] {
  if (!lettersKept) return [];
  const edits: Edit[] = [];
  for (const { index, certain } of holes) {
    const ends = /^(?:$|\s\p{Lu})/u.test(body.slice(index + 1, index + 3));
    if (!certain || !ends || !/\p{Ll}/u.test(body[index - 1] ?? "")) continue;
    const before = body.slice(Math.max(0, index - LONGEST), index);
    if (/[“«„"][^”»"]*$/u.test(before)) continue;
    const start = passage.start + index;
    const evidence = "a sentence that ends without a stop ends with an ellipsis";
    edits.push(edit(start, start + 1, "…", "lost-character", 0.82, evidence));
  }
  return edits;
}

function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 38)}…` : text;
}
