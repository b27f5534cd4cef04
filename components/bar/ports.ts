/** What the bar at a selection on a live page asks of its entry point. */
import type { NoteAnswer, NoteUndo, NoteWritten } from "../notes/noting.ts";
import type { NoteColour, NoteSettings } from "../notes/settings.ts";
import type { SaveProblem } from "../save/saving.ts";

/** What came of a highlight: "outside" where the words are no part of the article. */
export type HighlightMade =
  /** `panel`: whether the side panel can show it. */
  | { kind: "made"; rev: string; panel: boolean }
  | { kind: "nothing" | "outside" | "unreadable" }
  | { kind: "failed"; problem: SaveProblem };

/** How the bar is now, in CSS pixels; its frame is made as large. */
export interface BarShape {
  width: number;
  height: number;
  /** A note is being written. */
  writing: boolean;
  /** Of these words: none, one that is being made, or one that is on the disk. */
  highlight: "none" | "begun" | "made";
  /** The focus came by the keyboard, and stays. */
  keepsFocus: boolean;
  /** Out of sight, until what was typed is on the disk. */
  leaving: boolean;
}

export interface BarPorts {
  /** Highlights the words that the bar stands at; the same id twice is one highlight. */
  make: (id: string, colour: NoteColour, creator: string | null) => Promise<HighlightMade>;
  /** Changes it from a revision on; the answer comes when it is on the disk. */
  change: (
    id: string,
    base: string,
    content: { text?: string; colour?: NoteColour },
  ) => Promise<NoteAnswer<NoteWritten>>;
  /** Puts it into the trash. */
  trash: (id: string) => Promise<NoteAnswer<NoteUndo[]>>;
  /** Keeps the colour for the next highlight. */
  onSettings: (settings: NoteSettings) => void;
  onShape: (shape: BarShape) => void;
  onClose: () => void;
  /** Calls back when the person leaves it by a press on the page. @returns ends it */
  watchLeaving: (onLeave: () => void) => () => void;
  /** Shows the note in the side panel: at once after a press. */
  onPanel: (id: string) => void;
}
