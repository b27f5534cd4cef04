import type { Copying } from "../copy/copying.ts";
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
  copying?: Copying | undefined;
  onTrainingLines?: ReaderProps["onTrainingLines"];
  /** Marks a span of `reading.text` on the live page. */
  onShow: (span: Span) => Promise<ShownOnPage>;
}
