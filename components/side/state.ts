import type { Copying } from "../copy/copying.ts";
import type { KnownPort } from "../known/state.ts";
import type { NotesOnPage } from "../notes/OnPageLine.tsx";
import type { AskedNote } from "../target.ts";
import type { Saving } from "../save/saving.ts";
import type { Mark } from "../model/marks.ts";
import type { ReaderSettings } from "../reader/settings.ts";
import type { ReaderState, ReaderProps } from "../reader/state.ts";
import type { Span } from "../../lib/core/reading.ts";

/** What the side panel shows of the tab in front, filled by its entry point as the stages finish. */
export type SideState =
  /** Nobody has asked for this page yet, and nothing of it was looked at. */
  { kind: "idle" } | ReaderState;

/** What became of a row that was chosen. */
export type ShownOnPage = "marked" | "not-found" | "reader-open" | "denied";

export interface SideProps {
  state: SideState;
  /** Reads the page in front, from the beginning. */
  onRead: () => void;
  onChoose: ReaderProps["onChoose"];
  readTyped?: ReaderProps["readTyped"];
  settings: ReaderSettings;
  onSettings: (settings: ReaderSettings) => void;
  /**
   * Marks the live page with these, in text order, instead of those before; none takes all away.
   * @returns how many the page shows; null where it may not be touched
   */
  onMarks: (marks: readonly Mark[]) => Promise<number | null>;
  copying?: Copying | undefined;
  /** Nothing can be saved where it is absent. */
  saving?: Saving | undefined;
  /** What the library has of the facts; nothing of it shows where it is absent. The same object as long as it lasts. */
  known?: KnownPort | undefined;
  /** The page's notes on the page itself. */
  notesOnPage?: NotesOnPage | undefined;
  /** The note that was asked for on the page; another object each time. */
  askedNote?: AskedNote | null | undefined;
  noting?: ReaderProps["noting"];
  onTrainingLines?: ReaderProps["onTrainingLines"];
  /** Marks a span of `reading.text` on the live page. */
  onShow: (span: Span) => Promise<ShownOnPage>;
}
