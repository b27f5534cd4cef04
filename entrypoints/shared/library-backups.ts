import { useEffect, useState } from "preact/hooks";
import type { Backups } from "../../components/library/backups.ts";
import { saveFile } from "../../lib/edge/clipboard.ts";
import { allKept } from "../../lib/edge/kept-data.ts";
import type { LibraryReader } from "../../lib/edge/library/queries.ts";
import { report } from "../../lib/edge/report.ts";
import { lastBackup } from "../../lib/edge/settings.ts";
import type { AskToWrite } from "./bringing-in.ts";

/** Backups of the library and what can be brought into it, for `BackupForm`. */
export function useBackups(reader: LibraryReader, ask: AskToWrite): Backups {
  const [last, setLast] = useState<string | null>(null);
  useEffect(() => {
    lastBackup
      .getValue()
      .then((made) => setLast(made || null))
      .catch((error) => report("settings", error));
  }, []);
  return {
    last,
    now: Date.now(),
    make: async (onProgress, signal) => {
      const now = new Date().toISOString();
      const { makeBackup } = await import("../../lib/edge/library-backup.ts");
      const kept = backedUp(await allKept());
      const { file, manifest } = await makeBackup({ reader, kept, now, onProgress, signal });
      saveFile(`lede-backup-${now.slice(0, 10)}.zip`, "application/zip", [file]);
      await lastBackup.setValue(now);
      setLast(now);
      return Object.values(manifest.counts).reduce((sum, count) => sum + count, 0);
    },
    open: async (file) => (await import("./bringing-in.ts")).opened(file, reader, ask),
  };
}

/** Kept beside the library, but for what is of this machine alone. */
const backedUp = (kept: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(kept).filter(([name]) => !name.startsWith("lastBackup")));
