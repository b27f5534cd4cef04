import { useEffect, useRef } from "preact/hooks";
import type { ReadTarget } from "../../target.ts";
import type { ReaderNotes } from "./use-reader-notes.ts";

/** Opens the card of the note that the reader was opened at, once the note stands in the text. */
export function useAskedNote(
  target: ReadTarget | null | undefined,
  notes: ReaderNotes | null,
): void {
  const done = useRef<typeof target>(null);
  const asked = target && "note" in target ? target.note : undefined;
  const isThere = asked !== undefined && notes?.control.placed.some(({ id }) => id === asked.id);
  useEffect(() => {
    if (!asked || !isThere || done.current === target) return;
    done.current = target;
    const { id, edit } = asked;
    notes?.card.show(id, { pinned: true, edit, enter: !edit });
  }, [target, isThere]);
}
