import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";
import type { Span } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { beginningOf } from "../../model/passages.ts";
import type { NoteColour } from "../../notes/settings.ts";
import type { NotesControl } from "../../notes/use-notes.ts";
import type { PlacedNote } from "../../notes/view.ts";
import type { MarkedDom } from "../marks.ts";
import type { Selected } from "../selection/use-selection.ts";
import { offsetInView } from "../text-map.ts";
import { focusNote, spotOf, useNoteCard, type NoteCardControl } from "./use-note-card.ts";

interface Options {
  control: NotesControl | null;
  host: RefObject<HTMLElement | null>;
  marked: MarkedDom | null;
  selected: Selected;
  /** Offset in the text that the last walk led to; set by going. */
  place: RefObject<number>;
  go: (span: Span) => void;
  /** Announces. */
  say: (text: string) => void;
}

/** What is done with notes in the text itself. */
export interface ReaderNotes {
  control: NotesControl;
  card: NoteCardControl;
  /** The note whose card is open. */
  open: PlacedNote | null;
  /** Highlights what is selected. */
  highlight: (colour?: NoteColour) => void;
  /** Highlights it, or a span, and opens it to be written in. */
  write: (span?: Span) => void;
  /** Attaches the note that waits for it to what is selected. */
  attach: () => void;
  walk: (step: 1 | -1) => void;
  /** Copies the words of the notebook's row in focus, else of the note that is open, with their reference. */
  cite: () => void;
  /** The notes that stand at a span. */
  over: (span: Span) => readonly PlacedNote[];
  show: (id: string) => void;
}

/** Notes made from a selection, walked through, and opened where they stand. @returns null where there are none */
export function useReaderNotes(options: Options): ReaderNotes | null {
  const { control, host, marked, selected, place, go, say } = options;
  const { t } = useI18n();
  const card = useNoteCard(host, marked);
  const open = control?.placed.find(({ id }) => id === card.open?.id) ?? null;

  useEffect(() => {
    // What it was of is gone.
    if (card.open && control?.known && !open) card.close();
  }, [open, control?.known]);

  if (!control) return null;

  const now = (): Span | null => {
    const span = selected.now() ?? selected.span;
    if (!span) say(t("saidNothingSelected"));
    return span;
  };
  const make = (span: Span, colour?: NoteColour): string | null => {
    const id = control.highlight(span, colour);
    if (id === null) say(t("saidNothingSelected"));
    else selected.clear();
    return id;
  };
  return {
    control,
    card,
    open,
    highlight: (colour) => {
      const span = now();
      if (span) make(span, colour);
    },
    write: (given) => {
      const span = given ?? now();
      const id = span && make(span);
      if (id) card.show({ ...spotOf(id), edit: true }, { pinned: true });
    },
    attach: () => {
      const span = now();
      if (!span || !control.attaching) return;
      control.attach(control.attaching.id, span);
      selected.clear();
    },
    walk: (step) => {
      const { placed } = control;
      const at = placed.findIndex(({ id }) => id === card.open?.id);
      const last = place.current ?? -1;
      const from = last >= 0 ? last : offsetInView(marked?.slots ?? [], step);
      const next =
        at !== -1
          ? placed[at + step]
          : step > 0
            ? placed.find(({ span }) => span.start > from)
            : placed.findLast(({ span }) => span.start < from);
      if (!next) {
        say(t(placed.length === 0 ? "saidNoNote" : "saidNoMore"));
        return;
      }
      go(next.span);
      focusNote(marked, next.id);
      card.show(spotOf(next.id));
      const words = beginningOf(next.text || (next.quote ?? ""), 80);
      say(t("saidNote", [words, String(placed.indexOf(next) + 1), String(placed.length)]));
    },
    cite: () => {
      const row = document.activeElement?.closest<HTMLElement>("[data-note]")?.dataset["note"];
      const note = row === undefined ? open : control.notes.find(({ id }) => id === row);
      if (!note || !control.cite(note)) say(t("saidNothingToCite"));
    },
    over: ({ start, end }) =>
      control.placed.filter(({ span }) => span.start < end && start < span.end),
    show: (id) => card.show(spotOf(id), { pinned: true, enter: true }),
  };
}
