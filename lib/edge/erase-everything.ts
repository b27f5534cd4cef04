/** Erases everything that is kept on this machine: the library, and what is stored beside it. */
import { eraseKept } from "./kept-data.ts";
import {
  makeBackup,
  restoreBackup,
  openBackupFile,
  type BackedUp,
  type OnProgress,
} from "./library-backup.ts";
import type { PicturesOutcome, RestoreOutcome, WriteRequest } from "./library/requests.ts";
import type { WriteOutcome } from "./library/writer.ts";

/** No copy could be made to put everything back from; nothing was erased. */
export class NoCopyError extends Error {
  override name = "NoCopyError";
}

interface Erasing {
  reader: BackedUp;
  /** Asks the one that writes the library. @throws where it could not */
  write: (request: WriteRequest) => Promise<WriteOutcome>;
  /** Makes markup harmless, as for any backup that is brought in. */
  clean: (html: string) => string;
  /** Erases what is kept in a place of its own. @returns puts it back */
  eraseOther: () => Promise<() => Promise<void>>;
  /** ISO 8601. */
  now: string;
  /** Whether a copy is made first. */
  canUndo: boolean;
  onProgress?: OnProgress;
  signal?: AbortSignal;
}

/**
 * @returns puts all of it back, while the page lives; null without a copy
 * @throws NoCopyError, the signal's reason, or what the library throws: nothing is erased then
 */
export async function eraseEverything(erasing: Erasing): Promise<(() => Promise<void>) | null> {
  const { write, clean, eraseOther, canUndo } = erasing;
  const copy = canUndo ? await copyOf(erasing) : null;
  const putOtherBack = await eraseOther();
  const putSettingsBack = await eraseKept();
  const putKeptBack = async (): Promise<void> => {
    await putSettingsBack();
    await putOtherBack();
  };
  try {
    await write({ kind: "erase" });
  } catch (error) {
    await putKeptBack();
    throw error;
  }
  if (!copy) return null;
  return async () => {
    await putKeptBack();
    const backup = await openBackupFile(copy);
    const restored = await restoreBackup({
      backup,
      write: async (part) => (await write({ kind: "restore-backup", part })) as RestoreOutcome,
      writePictures: async (pictures) =>
        (await write({ kind: "pictures", pictures })) as PicturesOutcome,
      clean,
    });
    if (!restored.whole) throw restored.error ?? new Error("the library was not put back whole");
  };
}

async function copyOf({ reader, now, onProgress, signal }: Erasing): Promise<Blob> {
  try {
    const { file } = await makeBackup({
      reader,
      // Put back as it is, without the detour.
      kept: {},
      now,
      ...(onProgress ? { onProgress } : {}),
      ...(signal ? { signal } : {}),
    });
    return file;
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new NoCopyError(String(error), { cause: error });
  }
}
