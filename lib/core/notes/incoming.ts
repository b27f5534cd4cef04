/** Notes from elsewhere, before they are the library's. */
import type { NoteContent } from "../library/documents.ts";

export interface IncomingNote {
  /** Of the document: of the same note always the same. */
  id: string;
  /** ISO 8601; null where nobody says. */
  created: string | null;
  modified: string | null;
  content: Omit<NoteContent, "tags">;
  /** Names of its tags. */
  tags: string[];
  /** Of a note that came from a Lede: the revision that it was written out at, and the ids of its tags by their names. */
  from: { rev: string; parents: string[]; tagIds: ReadonlyMap<string, string> } | null;
}

/** Why one thing in a file is not taken. */
export type NoteRefusal =
  /** No annotation, or none that can be understood. */
  | "malformed"
  /** A later version of Lede wrote it. */
  | "newer"
  /** Longer than any note. */
  | "too-large"
  /** On nothing that has an address on the web. */
  | "no-address"
  /** Nothing is said, and no words are marked. */
  | "says-nothing"
  /** An answer to a note that is not in the file. */
  | "reply-alone"
  /** The file has it twice. */
  | "repeated";

export interface RefusedNote {
  /** What it is called, as far as it can be told: its words, else its number in the file. */
  name: string;
  why: NoteRefusal;
}

export type ReadNote = { note: IncomingNote; why?: never } | { note?: never; why: NoteRefusal };

/** UTF-16 code units. A whole article may be selected; what is longer than these was made to do harm. */
export const LONGEST_TEXT = 500_000;
export const LONGEST_QUOTE = 2_000_000;
/** UTF-16 code units of the names of tags and people. */
const LONGEST_NAME = 200;
const MOST_TAGS = 200;
const LONGEST_ADDRESS = 4096;

/** A name in one line; null for none. */
export function tidyName(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const line = value
    .slice(0, 4 * LONGEST_NAME)
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return line === "" ? null : line.slice(0, LONGEST_NAME);
}

/** Names of tags, each once. */
export function tidyTags(values: readonly unknown[]): string[] {
  const names = values.slice(0, MOST_TAGS).flatMap((value) => tidyName(value) ?? []);
  return [
    ...new Map(names.toReversed().map((name) => [name.toLowerCase(), name])).values(),
  ].toReversed();
}

/** An address of the web; null for what is none. */
export function webAddress(value: unknown): string | null {
  if (typeof value !== "string" || value.length > LONGEST_ADDRESS) return null;
  return /^https?:\/\/[^\s/]\S*$/iu.test(value) ? value : null;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?$/u;

/** ISO 8601 in UTC, so that times can be compared as text; null for what is no time. */
export function timeOf(value: unknown): string | null {
  const [whole, zone] = (typeof value === "string" && value.length < 60 && TIME.exec(value)) || [];
  if (whole === undefined) return null;
  const time = Date.parse(zone === undefined ? `${whole}Z` : whole);
  if (!Number.isFinite(time)) return null;
  return zone === "Z" ? whole : new Date(time).toISOString();
}
