import { useEffect, useState } from "preact/hooks";
import type { Backups } from "../../components/library/backups.ts";
import { saveFile } from "../../lib/edge/clipboard.ts";
import { allKept } from "../../lib/edge/kept-data.ts";
import type { LibraryReader } from "../../lib/edge/library/queries.ts";
import { report } from "../../lib/edge/report.ts";
import { lastBackup } from "../../lib/edge/settings.ts";
import type { AskToWrite } from "./bringing-in.ts";
import { useWeekly } from "./library-weekly.ts";

/** When the last backup was made, kept up to date (ISO 8601); null for never. */
export function useLastBackup(): string | null {
  const [last, setLast] = useState<string | null>(null);
  useEffect(() => {
    const end = lastBackup.watch((made) => setLast(made || null));
    lastBackup
      .getValue()
      .then((made) => setLast(made || null))
      .catch((error) => report("settings", error));
    return end;
  }, []);
  return last;
}

/** Backups of the library and what can be brought into it, for `BackupForm`. */
export function useBackups(reader: LibraryReader, ask: AskToWrite): Backups {
  const weekly = useWeekly(reader);
  return {
    last: useLastBackup(),
    now: Date.now(),
    weekly,
    make: async (onProgress, signal) => {
      const now = new Date().toISOString();
      const { makeBackup } = await import("../../lib/edge/library-backup.ts");
      const kept = await allKept();
      const { file, manifest } = await makeBackup({ reader, kept, now, onProgress, signal });
      saveFile(`lede-backup-${now.slice(0, 10)}.zip`, "application/zip", [file]);
      await lastBackup.setValue(now);
      return Object.values(manifest.counts).reduce((sum, count) => sum + count, 0);
    },
    open: async (file) => (await import("./bringing-in.ts")).opened(file, reader, ask),
  };
}
