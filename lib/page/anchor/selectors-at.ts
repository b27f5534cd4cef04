import type { NoteSelector } from "../../core/notes/selectors.ts";
import type { Reading, Span } from "../../core/reading.ts";
import { offsetMap, undo } from "../../core/repair/offsets.ts";
import { describe } from "./describe.ts";

/** What says where a span of a Reading stands, in its repaired text and on the damaged page; null for white space. */
export function selectorsAt(
  { text, blocks, repairs }: Pick<Reading, "text" | "blocks" | "repairs">,
  span: Span,
): NoteSelector[] | null {
  const map = offsetMap(repairs);
  const original =
    map.pairs.length > 0 ? { text: undo(text, repairs), spanOf: map.toOriginalSpan } : undefined;
  return describe({ text, blocks, ...(original && { original }) }, span);
}
