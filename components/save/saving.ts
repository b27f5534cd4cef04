/** Why something could not be saved; as the library's own problems. */
export type SaveProblem =
  | "full"
  | "denied"
  | "blocked"
  | "newer"
  | "too-large"
  | "missing"
  | "error";

export type SaveState =
  /** The library has not answered yet, or there is nothing to save. */
  | { kind: "unknown" }
  | { kind: "unsaved" }
  | { kind: "saving" }
  /** `at`: ISO 8601. `changed`: what is shown is another text than the one that was saved. */
  | { kind: "saved"; at: string; changed: boolean };

/** What was last done, with the way back. */
export type SaveSaid =
  | { kind: "new" | "version" | "already" | "restored"; at: string; project: string | null }
  | { kind: "undone" }
  | { kind: "failed"; problem: SaveProblem };

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
  dismiss: () => void;
}

/** The day of an instant as a person says it: without its year where that is the present one. */
export function dayOf(at: string, now: Date, locale: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return at;
  const year = date.getFullYear() === now.getFullYear() ? {} : { year: "numeric" as const };
  return new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", ...year }).format(date);
}
