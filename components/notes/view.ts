import { quoteOf } from "../../lib/core/notes/selectors.ts";
import type { Span } from "../../lib/core/reading.ts";
import type { Anchor, AnchorVerdict } from "../../lib/page/anchor/anchor.ts";
import type { NewNote, NoteDocument } from "./noting.ts";
import { colourOf, type NoteColour } from "./settings.ts";

/** A note as the surfaces show it. */
export interface NoteView {
  id: string;
  /** The revision that is shown; null while it is not on the disk. */
  rev: string | null;
  text: string;
  /** Null for a note on the article as a whole. */
  colour: NoteColour | null;
  /** Names. */
  tags: readonly string[];
  creator: string | null;
  /** ISO 8601; of one that is not written yet, empty. */
  created: string;
  /** The words it was made on; null for one on the article as a whole. */
  quote: string | null;
  /** "whole": it is on the article; "looking": its place is not known yet. */
  verdict: AnchorVerdict | "whole" | "looking";
  /** Where it stands in the Reading's text. */
  span: Span | null;
  /** "draft": nothing of it is to be written yet. */
  state: "draft" | "saving" | "failed" | "saved";
}

/** A note that stands in the text. */
export type PlacedNote = NoteView & { span: Span };

/** A note that the library has. */
export function noteView(
  { id, rev, created, content }: NoteDocument,
  names: ReadonlyMap<string, string>,
  anchor: Anchor | undefined,
): NoteView {
  const { start, end } = anchor ?? { start: null, end: null };
  const isWhole = content.selectors.length === 0;
  return {
    id,
    rev,
    text: content.text,
    colour: isWhole ? null : colourOf(content.colour),
    tags: content.tags.flatMap((tag) => names.get(tag) ?? []),
    creator: content.creator,
    created,
    quote: quoteOf(content.selectors),
    verdict: isWhole ? "whole" : (anchor?.verdict ?? "looking"),
    span: start === null || end === null ? null : { start, end },
    state: "saved",
  };
}

/** A note that is on its way to the library. */
export function newNoteView(id: string, note: NewNote, state: NoteView["state"]): NoteView {
  const place = note.selectors.find((one) => one.type === "TextPositionSelector");
  return {
    id,
    rev: null,
    text: note.text,
    colour: note.colour === null ? null : colourOf(note.colour),
    tags: note.tags,
    creator: note.creator,
    created: "",
    quote: quoteOf(note.selectors),
    verdict: place ? "exact" : "whole",
    span: place ? { start: place.start, end: place.end } : null,
    state,
  };
}

export const isPlaced = (note: NoteView): note is PlacedNote => note.span !== null;

/** The words a note stands on, as the text has them now, else as they were; null for one on the article as a whole. */
export const wordsOf = ({ span, quote }: NoteView, text: string): string | null =>
  span ? text.slice(span.start, span.end) : quote;

/** In text order, the longer first where two begin together. */
export const inTextOrder = (a: PlacedNote, b: PlacedNote): number =>
  a.span.start - b.span.start || b.span.end - a.span.end;

/** What stood where a note was made and stands no more, and what stands there now: without the words at both ends that are the same. */
export interface ChangedWords {
  before: string;
  old: string;
  new: string;
  after: string;
}

const same = (a: string | undefined, b: string | undefined): boolean => a?.trim() === b?.trim();

export function changedWords(old: string, now: string): ChangedWords {
  const [was, is] = [old.split(/(?<=\s)/u), now.split(/(?<=\s)/u)];
  const most = Math.min(was.length, is.length);
  let first = 0;
  while (first < most && same(was[first], is[first])) first++;
  let last = 0;
  while (last < most - first && same(was.at(-1 - last), is.at(-1 - last))) last++;
  const middle = (words: string[]): string => words.slice(first, words.length - last).join("");
  return {
    before: is.slice(0, first).join(""),
    old: middle(was),
    new: middle(is),
    after: is.slice(is.length - last).join(""),
  };
}
