import { NO_FILTER, notebookOf } from "../../components/notes/filter.ts";
import type { NoteDocument, Noting } from "../../components/notes/noting.ts";
import { noteView } from "../../components/notes/view.ts";
import type { PageNote } from "../../lib/core/export/page/notes.ts";
import type { Reading } from "../../lib/core/reading.ts";
import type { AnchorRequest } from "../../lib/edge/analysis-messages.ts";
import { notesOfPage } from "../../lib/edge/notes.ts";
import { report } from "../../lib/edge/report.ts";
import type { Anchor } from "../../lib/page/anchor/anchor.ts";

/** Finds notes in a text, in their order. */
export type FindNotes = (request: AnchorRequest) => Promise<readonly Anchor[]>;

/** The notes of what is shown, as a page that is saved of it has them: those that the library has, in the notebook's order. */
export const pageNotesOf = (noting: Noting | undefined): PageNote[] =>
  inOrder(noting?.notes ?? [], noting?.tags ?? new Map(), noting?.anchors ?? new Map());

/**
 * The same of notes that no surface shows: they are looked for in the text.
 * @param tags names by their ids
 */
export async function foundPageNotes(
  notes: readonly NoteDocument[],
  tags: ReadonlyMap<string, string>,
  text: string,
  find: FindNotes,
): Promise<PageNote[]> {
  const placed = notes.filter(({ content }) => content.selectors.length > 0);
  const found =
    placed.length === 0
      ? []
      : await find({ text, notes: placed.map(({ content }) => content.selectors) });
  const anchors = placed.flatMap(({ id }, at) => (found[at] ? [[id, found[at]] as const] : []));
  return inOrder(notes, tags, new Map(anchors));
}

/** The notes of a page that nothing was asked of yet; none where the library cannot be opened. */
export async function askedPageNotes(
  { url, canonicalUrl, text }: Pick<Reading, "url" | "canonicalUrl" | "text">,
  find: FindNotes,
): Promise<PageNote[]> {
  const answer = await notesOfPage({ url, canonicalUrl, article: null });
  if (!answer.ok) {
    report("notes", answer.detail);
    return [];
  }
  const { notes, tags } = answer.value;
  return foundPageNotes(notes, new Map(tags.map(({ id, name }) => [id, name])), text, find);
}

function inOrder(
  notes: readonly NoteDocument[],
  tags: ReadonlyMap<string, string>,
  anchors: ReadonlyMap<string, Anchor>,
): PageNote[] {
  const views = notes.map((note) => noteView(note, tags, anchors.get(note.id)));
  const { here, lost } = notebookOf(views, NO_FILTER, "place");
  return [...here, ...lost].map(({ span, quote, text, colour, tags: names, creator, verdict }) => ({
    span,
    quote,
    isLost: verdict === "lost",
    text,
    colour,
    tags: names,
    creator,
  }));
}
