import { NO_FILTER, notebookOf } from "../../components/notes/filter.ts";
import type { Noting } from "../../components/notes/noting.ts";
import { noteView } from "../../components/notes/view.ts";
import type { PageNote } from "../../lib/core/export/page/notes.ts";

/** The notes of what is shown, as a page that is saved of it has them: those that the library has, in the notebook's order. */
export function pageNotesOf(noting: Noting | undefined): PageNote[] {
  const views = (noting?.notes ?? []).map((note) =>
    noteView(note, noting?.tags ?? new Map(), noting?.anchors.get(note.id)),
  );
  const { here, lost } = notebookOf(views, NO_FILTER, "place");
  return [...here, ...lost].map(({ span, quote, text, colour, tags, creator, verdict }) => ({
    span,
    quote,
    isLost: verdict === "lost",
    text,
    colour,
    tags,
    creator,
  }));
}
