import { useEffect, useRef, useState } from "preact/hooks";
import type { Span } from "../../../lib/core/reading.ts";
import type { AskedNote, ReadTarget } from "../../target.ts";
import type { MarkedDom } from "../marks.ts";
import type { PanelView } from "../panel/view.ts";
import { spotOf } from "./use-note-card.ts";
import type { ReaderNotes } from "./use-reader-notes.ts";

interface Options {
  target: ReadTarget | null | undefined;
  notes: ReaderNotes | null;
  marked: MarkedDom | null;
  go: (span: Span, focus: boolean, smooth: boolean) => void;
  openList: (view: PanelView) => void;
}

/**
 * Opens the note that the reader was opened at: its card where it stands in the text now, else its row in the list of
 * notes.
 * @returns what the list is to go to
 */
export function useAskedNote({ target, notes, marked, go, openList }: Options): AskedNote | null {
  const done = useRef<typeof target>(null);
  const [inList, setInList] = useState<AskedNote | null>(null);
  const asked = target && "note" in target ? target.note : undefined;
  const note = asked && notes?.control.notes.find(({ id }) => id === asked.id);
  const isLookedFor = note?.verdict === "looking";
  useEffect(() => {
    if (!asked || !note || isLookedFor || !marked || done.current === target) return;
    done.current = target;
    const { id, edit } = asked;
    if (note.span) {
      go(note.span, false, false);
      notes?.card.show({ ...spotOf(id), edit }, { pinned: true, enter: !edit });
      return;
    }
    setInList(asked);
    openList("notes");
  }, [target, note, isLookedFor, marked]);
  return inList;
}
