import { readerSettingsFrom, type ReaderSettings } from "../../components/reader/settings.ts";
import { readerSettings } from "../../lib/edge/settings.ts";

/** The reader's settings as they were left. */
export async function loadSettings(): Promise<ReaderSettings> {
  return readerSettingsFrom(await readerSettings.getValue());
}

export function keepSettings(settings: ReaderSettings): Promise<void> {
  return readerSettings.setValue({ ...settings });
}

/** Tells of every change made in another place; gives back what ends it. */
export function watchSettings(tell: (settings: ReaderSettings) => void): () => void {
  return readerSettings.watch((kept) => tell(readerSettingsFrom(kept ?? {})));
}
