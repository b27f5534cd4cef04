import type { Reading } from "../../../lib/core/reading.ts";
import { NoteCard } from "../../notes/NoteCard.tsx";
import type { MarkedDom } from "../marks.ts";
import { AtSelection } from "../selection/AtSelection.tsx";
import type { Original } from "../use-original.ts";
import { spotOf } from "./use-note-card.ts";
import type { ReaderNotes } from "./use-reader-notes.ts";

interface Props {
  notes: ReaderNotes;
  marked: MarkedDom;
  reading: Reading;
  original: Original;
  /** CSS pixels at the window's bottom that are taken. */
  bottom: number;
}

/** The card of the note that is open, beside its words. */
export function NoteAt({ notes, marked, reading, original, bottom }: Props) {
  const { card, control, open } = notes;
  if (!open || !card.open) return null;
  const { among, edit, enter } = card.open;
  const at = Math.max(0, among.indexOf(open.id));
  return (
    <AtSelection marked={marked} span={original.spanOf(open.span)} lit={false} bottom={bottom}>
      <NoteCard
        key={open.id}
        note={open}
        control={control}
        reading={reading}
        edit={edit}
        enter={enter}
        among={{
          at,
          count: among.length,
          onStep: (by) => {
            const next = among[at + by];
            if (next !== undefined) card.show(spotOf(next, among), { pinned: true });
          },
        }}
        onClose={card.closeToSpot}
        onPin={card.pin}
        onEnter={card.keep}
        onLeave={card.leave}
      />
    </AtSelection>
  );
}
