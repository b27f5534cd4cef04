import type { RefObject } from "preact";
import { useCardAt, type CardControl, type CardKind } from "../card/use-card-at.ts";
import type { MarkedDom } from "../marks.ts";

/** A note at its place. */
interface NoteSpot {
  id: string;
  /** Those at the same place, the outermost first; itself among them. */
  among: readonly string[];
  /** Opened to be written in. */
  edit: boolean;
}

export type NoteCardControl = CardControl<NoteSpot>;

/** A note at its place, to be read. */
export const spotOf = (id: string, among: readonly string[] = [id]): NoteSpot => ({
  id,
  among,
  edit: false,
});

const NOTES: CardKind<NoteSpot> = {
  // Longer than for marks: the pointer of who reads crosses a highlight of several lines all the time.
  rest: 320,
  at: (marked, target) => {
    // Not where a mark or a link is, which have their own.
    if (target.closest("a[href], .mark-pressable")) return null;
    const among = marked.notes.at(target);
    const id = among.at(-1);
    return id === undefined ? null : spotOf(id, among);
  },
  isSame: (one, other) => one.id === other.id,
  enterAt: (marked, { id }) => marked.notes.enterAt(id),
  focus: (marked, { id }) => focusNote(marked, id),
  inside: ".at-selection, .own, .status",
};

/** The card of a note. */
export const useNoteCard = (
  host: RefObject<HTMLElement | null>,
  marked: MarkedDom | null,
): NoteCardControl => useCardAt(host, marked, NOTES);

/** Gives the focus to the words of a note: to itself, or to the mark or link that its words are in. */
export function focusNote(marked: MarkedDom | null, id: string): void {
  const own = marked?.notes.elements(id) ?? [];
  const spot = own.find((element) => element.hasAttribute("role"));
  const around = own[0]?.closest<HTMLElement>("[tabindex], a[href]");
  (spot ?? around)?.focus({ preventScroll: true });
}
