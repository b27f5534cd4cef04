import type { FactChange } from "../../lib/core/library/fact-changes.ts";

/** Why something could not be saved; as the library's own problems. */
export type SaveProblem = "full" | "denied" | "blocked" | "newer" | "missing" | "large" | "error";

export type SaveState =
  /** The library has not answered yet, or there is nothing to save. */
  | { kind: "unknown" }
  | { kind: "unsaved" }
  | { kind: "saving" }
  /** `at`: ISO 8601. `changed`: what is shown is another text than the one that was saved. */
  | { kind: "saved"; at: string; changed: boolean };

/** How far the pictures of what was saved are. */
export interface PicturesSaid {
  kept: number;
  total: number;
  done: boolean;
  /** Why no more of them are kept. */
  problem: "full" | "room" | null;
}

/** What was last done, with the way back. Instants are ISO 8601. */
export type SaveSaid =
  | {
      kind: "new" | "version" | "already" | "restored";
      at: string;
      project: string | null;
      /** Names that it was given just now. */
      tags?: readonly string[];
      /** Of a version: the figures that are others since the one before it was saved. */
      since?: SavedChanges | null;
      /** When the page says that it came out, where that is after the saving: the clock must be wrong. */
      published?: string | null;
      /** Where the person wants them kept; null while it is not known, and where there are none. */
      pictures?: PicturesSaid | null;
    }
  /** Nothing was done yet: what is shown has other figures than what was saved. */
  | { kind: "changed"; since: SavedChanges }
  | { kind: "undone" }
  | { kind: "failed"; problem: SaveProblem };

export interface SavedChanges {
  /** ISO 8601: when what they are changes from was saved. */
  at: string;
  figures: FactChange[];
}

/** Names of tags. */
export interface SavedTags {
  /** Of what was saved. */
  own: readonly string[];
  /** Of the library. */
  all: readonly string[];
}

export interface Project {
  id: string;
  name: string;
}

/** Saving as a surface offers it. Projects are named by their ids. */
export interface Saving {
  state: SaveState;
  said: SaveSaid | null;
  projects: Project[];
  save: () => void;
  /** Takes the last saving back. */
  undo: () => void;
  /** Moves what was saved; what is saved from now on goes there too. */
  moveTo: (project: string | null) => void;
  /** The same, into a new one. */
  moveToNew: (name: string) => void;
  /** The tags of what was saved; null where they cannot be had, which is said. */
  tags: () => Promise<SavedTags | null>;
  /** Gives what was saved these tags and no others, by their names. */
  tag: (names: readonly string[]) => void;
  dismiss: () => void;
}

/** The day of an instant as a person says it: without its year where that is the present one. */
export function dayOf(at: string, now: Date, locale: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  const year = date.getFullYear() === now.getFullYear() ? {} : { year: "numeric" as const };
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", ...year }).format(date);
}

/** Milliseconds by which a page's day may be ahead of one's own: the other side of the date line, and a morning. */
const AHEAD = 36 * 3_600_000;

/** Whether an article says that it came out after it was saved. Both ISO 8601; what is no date says nothing. */
export function isBeforeItsTime(at: string, published: string | null): boolean {
  return published !== null && Date.parse(published) - Date.parse(at) > AHEAD;
}
