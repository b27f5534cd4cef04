import { field, listOf, textOf } from "./fields.ts";
import { LONGEST_QUOTE } from "./incoming.ts";
import type { NoteSelector } from "./selectors.ts";

/** Selectors of one annotation that are looked at. */
const MOST = 50;

/** What of a list of selectors says where a note stands in a text, also within others that it refines. */
export function readSelectors(selector: unknown): NoteSelector[] {
  const queue = listOf(selector).slice(0, MOST);
  const selectors: NoteSelector[] = [];
  for (let at = 0; at < queue.length && at < MOST; at++) {
    const known = selectorOf(queue[at]);
    if (known) selectors.push(known);
    queue.push(...listOf(field(queue[at], "refinedBy")).slice(0, MOST));
  }
  return selectors;
}

function selectorOf(value: unknown): NoteSelector | null {
  switch (field(value, "type")) {
    case "TextQuoteSelector": {
      const [exact, prefix, suffix] = ["exact", "prefix", "suffix"].map((name) =>
        textOf(value, name),
      );
      if (!exact) return null;
      return {
        type: "TextQuoteSelector",
        exact,
        ...(typeof prefix === "string" ? { prefix } : {}),
        ...(typeof suffix === "string" ? { suffix } : {}),
      };
    }
    case "TextPositionSelector": {
      const [start, end] = [field(value, "start"), field(value, "end")];
      if (!isOffset(start) || !isOffset(end) || start > end) return null;
      return { type: "TextPositionSelector", start, end };
    }
    case "lede:SurroundingsSelector":
      return {
        type: "lede:SurroundingsSelector",
        heading: textOf(value, "heading"),
        before: textOf(value, "before"),
        after: textOf(value, "after"),
      };
    default:
      return null;
  }
}

/** How much of a page they hold: UTF-16 code units. */
export const weightOf = (selectors: readonly NoteSelector[]): number =>
  selectors.reduce(
    (sum, one) =>
      sum +
      Object.values(one).reduce<number>(
        (length, part) => length + (typeof part === "string" ? part.length : 0),
        0,
      ),
    0,
  );

export const isTooLong = (selectors: readonly NoteSelector[]): boolean =>
  weightOf(selectors) > LONGEST_QUOTE;

const isOffset = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
