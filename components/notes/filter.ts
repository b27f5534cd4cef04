import { inTextOrder, isPlaced, type NoteView } from "./view.ts";
import type { NoteColour } from "./settings.ts";

export type NoteOrder = "place" | "time";

/** Which notes of a page are shown; null shows all. An author of "" is nobody named. */
export interface NoteFilter {
  colour: NoteColour | null;
  tag: string | null;
  author: string | null;
}

export const NO_FILTER: NoteFilter = { colour: null, tag: null, author: null };

/** The notes of a page as its notebook lists them. */
export interface Notebook {
  /** On the article as a whole, and in the text. */
  here: NoteView[];
  /** No longer on the page. */
  lost: NoteView[];
}

export function notebookOf(
  notes: readonly NoteView[],
  filter: NoteFilter,
  order: NoteOrder,
): Notebook {
  const fit = notes.filter(
    (note) =>
      note.state === "draft" ||
      ((filter.colour === null || note.colour === filter.colour) &&
        (filter.tag === null || note.tags.includes(filter.tag)) &&
        (filter.author === null || (note.creator ?? "") === filter.author)),
  );
  const lost = fit.filter(({ verdict }) => verdict === "lost").toSorted(byTime);
  const here = fit.filter(({ verdict }) => verdict !== "lost");
  if (order === "time") return { here: here.toSorted(byTime).toReversed(), lost };
  const unplaced = here.filter((note) => !isPlaced(note)).toSorted(byTime);
  return { here: [...unplaced, ...here.filter(isPlaced).toSorted(inTextOrder)], lost };
}

/** The latest last; what is not written yet is the latest of all. */
const byTime = (a: NoteView, b: NoteView): number =>
  compare(a.created || "~", b.created || "~") || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What there is to filter by: only where it tells notes apart. */
export function filtersOf(notes: readonly NoteView[]): {
  colours: NoteColour[];
  tags: string[];
  authors: string[];
} {
  const colours = new Set(notes.flatMap(({ colour }) => colour ?? []));
  const tags = new Set(notes.flatMap((note) => note.tags));
  const authors = new Set(notes.map(({ creator }) => creator ?? ""));
  return {
    colours: colours.size > 1 ? [...colours] : [],
    tags: [...tags].toSorted((a, b) => a.localeCompare(b)),
    authors: authors.size > 1 ? [...authors].toSorted((a, b) => a.localeCompare(b)) : [],
  };
}
