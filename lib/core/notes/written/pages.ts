/** Notes by the page they are on, as files of them have it. */
import type { LibraryDocument, NoteSource } from "../../library/documents.ts";
import { quoteOf } from "../selectors.ts";

export interface WrittenNote {
  /** The words it stands on; null for a note on the whole page. */
  quote: string | null;
  /** The heading that these stand under; null where there is none. */
  heading: string | null;
  /** Markdown. */
  text: string;
  /** As the person called it; null for none. */
  colour: string | null;
  tags: string[];
  creator: string | null;
  /** ISO 8601. */
  created: string;
  modified: string;
}

export interface NotedPage {
  /** Null for notes on nothing. */
  source: NoteSource | null;
  notes: WrittenNote[];
}

/** What tags and colours are called, by their ids. */
export interface NoteNames {
  tags: ReadonlyMap<string, string>;
  colours: ReadonlyMap<string, string>;
}

/** Pages in the order in which their notes come; of a page in the order of its text, those on the whole first. */
export function notedPages(
  notes: readonly LibraryDocument<"note">[],
  names: NoteNames,
): NotedPage[] {
  const pages = new Map<string, LibraryDocument<"note">[]>();
  for (const note of notes) {
    const key = pageKey(note);
    const page = pages.get(key);
    if (page) page.push(note);
    else pages.set(key, [note]);
  }
  return [...pages.values()].map((page) => ({
    // The latest knows most.
    source:
      page.toSorted((a, b) => inOrder(b.modified, a.modified)).find(({ content }) => content.source)
        ?.content.source ?? null,
    notes: page.toSorted(byPlace).map((note) => writtenNote(note, names)),
  }));
}

function pageKey({ id, content: { addresses, article, source } }: LibraryDocument<"note">): string {
  const [address] = addresses;
  if (address !== undefined) return `at ${address}`;
  if (article !== null) return `of ${article}`;
  return source ? `on ${source.url ?? ""} ${source.title ?? ""}` : id;
}

/** Where a note begins on its page; on the page as a whole before all. */
export function placeOf({ content: { selectors } }: LibraryDocument<"note">): number {
  const position = selectors.find((one) => one.type === "TextPositionSelector");
  if (position) return position.start;
  return quoteOf(selectors) === null ? -1 : Infinity;
}

function byPlace(a: LibraryDocument<"note">, b: LibraryDocument<"note">): number {
  const [one, other] = [placeOf(a), placeOf(b)];
  return one === other ? inOrder(a.created, b.created) : one - other;
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

function writtenNote(
  { created, modified, content }: LibraryDocument<"note">,
  { tags, colours }: NoteNames,
): WrittenNote {
  const around = content.selectors.find((one) => one.type === "lede:SurroundingsSelector");
  return {
    quote: quoteOf(content.selectors),
    heading: around?.heading ?? null,
    text: content.text,
    colour: content.colour === null ? null : (colours.get(content.colour) ?? content.colour),
    tags: content.tags.flatMap((tag) => tags.get(tag) ?? []),
    creator: content.creator,
    created,
    modified,
  };
}
