import { keyChoicesFrom, type KeyChoices } from "./keys.ts";
import { FIGURE_GROUPS, NAME_KINDS, type MarkKind } from "../model/kinds.ts";
import { DEFAULT_NOTE_SETTINGS, noteSettingsFrom, type NoteSettings } from "../notes/settings.ts";
import {
  DEFAULT_LISTEN_SETTINGS,
  listenSettingsOf,
  type ListenSettings,
} from "./listen/settings.ts";

export type Theme = "system" | "light" | "sepia" | "dark" | "contrast";
export const THEMES: readonly Theme[] = ["system", "light", "sepia", "dark", "contrast"];

/** The bundled fonts; "legible" is drawn for low vision and dyslexia. */
export type Font = "serif" | "sans" | "legible";
export const FONTS: readonly Font[] = ["serif", "sans", "legible"];

export type MarkLevel = "none" | "key" | "all";
export const MARK_LEVELS: readonly MarkLevel[] = ["none", "key", "all"];

/** What a person set in the reader. Plain JSON, so that it can be stored as it is. */
export interface ReaderSettings {
  theme: Theme;
  font: Font;
  /** Steps from the standard, within `STEPS`. */
  size: number;
  measure: number;
  leading: number;
  justified: boolean;
  hyphens: boolean;
  marks: MarkLevel;
  /** Kinds switched off in the legend. */
  hidden: MarkKind[];
  /** Whether the facts panel stands beside the text (on narrow windows it always opens on demand). */
  panel: boolean;
  keys: KeyChoices;
  listening: ListenSettings;
  notes: NoteSettings;
}

export type Step = "size" | "measure" | "leading";

/** How far each may go from the standard. */
export const STEPS: Record<Step, { min: number; max: number }> = {
  size: { min: -2, max: 6 },
  measure: { min: -2, max: 3 },
  leading: { min: -1, max: 3 },
};

export const DEFAULT_READER_SETTINGS: ReaderSettings = {
  theme: "system",
  font: "serif",
  size: 0,
  measure: 0,
  leading: 0,
  justified: false,
  hyphens: true,
  marks: "key",
  hidden: [],
  panel: true,
  keys: {},
  listening: DEFAULT_LISTEN_SETTINGS,
  notes: DEFAULT_NOTE_SETTINGS,
};

/** The settings as they were kept; what does not fit any more falls back to its default. */
export function readerSettingsFrom(kept: Record<string, unknown>): ReaderSettings {
  const standard = DEFAULT_READER_SETTINGS;
  const step = (name: Step): number => {
    const value = kept[name];
    return Number.isInteger(value) ? clamped(name, Number(value)) : standard[name];
  };
  const hidden: unknown[] = Array.isArray(kept["hidden"]) ? kept["hidden"] : [];
  return {
    theme: one(THEMES, kept["theme"], standard.theme),
    font: one(FONTS, kept["font"], standard.font),
    size: step("size"),
    measure: step("measure"),
    leading: step("leading"),
    justified: flag(kept["justified"], standard.justified),
    hyphens: flag(kept["hyphens"], standard.hyphens),
    marks: one(MARK_LEVELS, kept["marks"], standard.marks),
    hidden: [...NAME_KINDS, ...FIGURE_GROUPS].filter((kind) => hidden.includes(kind)),
    panel: flag(kept["panel"], standard.panel),
    keys: keyChoicesFrom(kept["keys"]),
    listening: listenSettingsOf(kept["listening"]),
    notes: noteSettingsFrom(kept["notes"]),
  };
}

const one = <T>(of: readonly T[], value: unknown, otherwise: T): T =>
  of.find((known) => known === value) ?? otherwise;

const flag = (value: unknown, otherwise: boolean): boolean =>
  typeof value === "boolean" ? value : otherwise;

const clamped = (name: Step, value: number): number =>
  Math.min(STEPS[name].max, Math.max(STEPS[name].min, value));

/** The next theme: as the system, light, sepia, dark, high contrast, and round again. */
export function cycleTheme(settings: ReaderSettings): ReaderSettings {
  const next = THEMES[(THEMES.indexOf(settings.theme) + 1) % THEMES.length];
  return { ...settings, theme: next ?? "system" };
}

/** The next level of marks: none, key, all, and round again. */
export function cycleMarks(settings: ReaderSettings): ReaderSettings {
  const next = MARK_LEVELS[(MARK_LEVELS.indexOf(settings.marks) + 1) % MARK_LEVELS.length];
  return { ...settings, marks: next ?? "key" };
}

/** One step up or down, within the limits. */
export function stepped(settings: ReaderSettings, name: Step, by: 1 | -1): ReaderSettings {
  return { ...settings, [name]: clamped(name, settings[name] + by) };
}
