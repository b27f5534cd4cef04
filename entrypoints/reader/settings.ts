import { listenSettingsOf } from "../../components/reader/listen/settings.ts";
import {
  MARK_LEVELS,
  DEFAULT_READER_SETTINGS,
  SIZE_MAX,
  SIZE_MIN,
  THEMES,
  type ReaderSettings,
} from "../../components/reader/settings.ts";
import { readerSettings } from "../../lib/edge/settings.ts";

/** The settings as they were left; whatever does not fit any more falls back to its default. */
export async function loadSettings(): Promise<ReaderSettings> {
  const { theme, size, marks, hidden, panel, listening } = await readerSettings.getValue();
  const standard = DEFAULT_READER_SETTINGS;
  return {
    theme: THEMES.find((known) => known === theme) ?? standard.theme,
    size:
      typeof size === "number" && size >= SIZE_MIN && size <= SIZE_MAX
        ? Math.round(size)
        : standard.size,
    marks: MARK_LEVELS.find((known) => known === marks) ?? standard.marks,
    hidden: Array.isArray(hidden) ? (hidden as ReaderSettings["hidden"]) : standard.hidden,
    panel: typeof panel === "boolean" ? panel : standard.panel,
    listening: listenSettingsOf(listening),
  };
}

export function keepSettings(settings: ReaderSettings): Promise<void> {
  return readerSettings.setValue({ ...settings });
}
