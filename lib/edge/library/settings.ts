import type { Database } from "./database.ts";
import { DEFAULT_LIBRARY_SETTINGS, type LibrarySettings } from "./requests.ts";

const KEY = "settings";

/** As they were left; whatever does not fit falls back to its default. Within a transaction, or not. */
export async function settingsOf(db: Database): Promise<LibrarySettings> {
  const kept = (await db.meta.get(KEY))?.value as Partial<Record<string, unknown>> | undefined;
  const { trashDays, project, pictures } = { ...DEFAULT_LIBRARY_SETTINGS, ...kept };
  return {
    trashDays:
      typeof trashDays === "number" && trashDays >= 1 && trashDays <= 3650
        ? trashDays
        : DEFAULT_LIBRARY_SETTINGS.trashDays,
    project: typeof project === "string" ? project : null,
    pictures: pictures === true,
  };
}

export async function changeSettings(
  db: Database,
  change: Partial<LibrarySettings>,
): Promise<LibrarySettings> {
  await db.meta.put({ key: KEY, value: { ...(await settingsOf(db)), ...change } });
  return settingsOf(db);
}
