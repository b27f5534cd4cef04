import type { MarkKind } from "../model/kinds.ts";
import { DEFAULT_LISTEN_SETTINGS, type ListenSettings } from "./listen/settings.ts";

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
  listening: ListenSettings;
}

export const SIZE_MIN = -2;
export const SIZE_MAX = 6;

export const DEFAULT_READER_SETTINGS: ReaderSettings = {
  theme: "system",
  size: 0,
  marks: "key",
  hidden: [],
  panel: true,
  listening: DEFAULT_LISTEN_SETTINGS,
};

/** The next theme: system, light, dark, and round again. */
export function cycleTheme(settings: ReaderSettings): ReaderSettings {
  const next = THEMES[(THEMES.indexOf(settings.theme) + 1) % THEMES.length];
  return { ...settings, theme: next ?? "system" };
}

/** The next level of marks: none, key, all, and round again. */
export function cycleMarks(settings: ReaderSettings): ReaderSettings {
  const next = MARK_LEVELS[(MARK_LEVELS.indexOf(settings.marks) + 1) % MARK_LEVELS.length];
  return { ...settings, marks: next ?? "key" };
}

/** Text one step larger or smaller, within its limits. */
export function resize(settings: ReaderSettings, step: 1 | -1): ReaderSettings {
  const size = Math.min(SIZE_MAX, Math.max(SIZE_MIN, settings.size + step));
  return { ...settings, size };
}

/** The text's scale for a size step: 1 is the standard. */
export function textScale(size: number): number {
  return size < 0 ? 1 + size * 0.07 : 1 + size * 0.11;
}
