import type { MarkKind } from "../model/kinds.ts";

export type Theme = "system" | "light" | "dark";
export const THEMES: readonly Theme[] = ["system", "light", "dark"];

export type MarkLevel = "none" | "key" | "all";
export const MARK_LEVELS: readonly MarkLevel[] = ["none", "key", "all"];

/** What a person set in the reader. Plain JSON, so that it can be stored as it is. */
export interface ReaderSettings {
  theme: Theme;
  /** Steps from the standard text size: -2 to 6. */
  size: number;
  marks: MarkLevel;
  /** Kinds switched off in the legend. */
  hidden: MarkKind[];
  /** Whether the facts panel stands beside the text (on narrow windows it always opens on demand). */
  panel: boolean;
}

export const SIZE_MIN = -2;
export const SIZE_MAX = 6;

export const DEFAULT_READER_SETTINGS: ReaderSettings = {
  theme: "system",
  size: 0,
  marks: "key",
  hidden: [],
  panel: true,
};
