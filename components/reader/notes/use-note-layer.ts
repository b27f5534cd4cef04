import { useLayoutEffect } from "preact/hooks";
import type { Span } from "../../../lib/core/reading.ts";
import type { PlacedNote } from "../../notes/view.ts";
import type { MarkedDom } from "../marks.ts";

interface Options {
  marked: MarkedDom | null;
  placed: readonly PlacedNote[];
  /** A span of the Reading's text, in the text that is shown. */
  spanOf: (span: Span) => Span;
  /** The marks that are shown: what can be pressed for itself is pressed for no note. */
  active: unknown;
}

/** Lays the notes over the text, whenever they or the text become others. */
export function useNoteLayer({ marked, placed, spanOf, active }: Options): void {
  useLayoutEffect(() => {
    marked?.notes.lay(
      placed.map(({ id, colour, text, verdict, span }) => ({
        id,
        colour: colour ?? "yellow",
        noted: text !== "",
        unsure: verdict === "moved" || verdict === "edited",
        ...spanOf(span),
      })),
    );
  }, [marked, placed, spanOf]);
  useLayoutEffect(() => marked?.notes.settle(), [marked, active]);
}
