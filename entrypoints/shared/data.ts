import { useEffect, useState } from "preact/hooks";
import type { DataPorts, Kept } from "../../components/settings/state.ts";
import { bytesKept } from "../../lib/edge/kept-data.ts";
import { writeToLibrary } from "../../lib/edge/library-client.ts";
import { watchLibrary } from "../../lib/edge/library/changes.ts";
import type { LibraryReader } from "../../lib/edge/library/queries.ts";
import { report } from "../../lib/edge/report.ts";
import { useBackups } from "./library-backups.ts";

const OTHERS = ["project", "tag", "search", "correction", "fact"] as const;

/** Milliseconds of rest after a change: who saves on elsewhere does not wait for the counting here. */
const REST = 500;

/**
 * Bytes up to which everything can be put back: the copy that it is put back from is made first and held by the page.
 * Above, making it would take minutes and as much room again.
 */
const MOST_TO_PUT_BACK = 200 * 2 ** 20;

/** Everything that is kept, for `DataForm`; counted anew whenever the library or one of these changes. */
export function useData(reader: LibraryReader, changes: readonly unknown[]): DataPorts {
  const backups = useBackups(reader, writeToLibrary);
  const [kept, setKept] = useState<Kept | null>(null);
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    watchLibrary(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setVersion((last) => last + 1), REST);
    }, abort.signal);
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, []);
  useEffect(() => {
    countKept(reader)
      .then(setKept)
      .catch((error) => {
        setKept(null);
        report("settings", error);
      });
  }, [version, ...changes]);
  return {
    kept,
    backups,
    canUndo: kept?.bytes != null && kept.bytes <= MOST_TO_PUT_BACK,
    erase: async (canUndo, onProgress, signal) => {
      const [{ eraseEverything }, { asked }, { cleanMarkup }, { eraseFolder }] = await Promise.all([
        import("../../lib/edge/erase-everything.ts"),
        import("./bringing-in.ts"),
        import("../../lib/edge/clean-markup.ts"),
        import("../../lib/edge/weekly-backup/folder.ts"),
      ]);
      return eraseEverything({
        reader,
        write: (request) => asked(writeToLibrary, request),
        clean: cleanMarkup,
        eraseOther: eraseFolder,
        now: new Date().toISOString(),
        canUndo,
        onProgress,
        signal,
      });
    },
    isNoCopy: (error) => error instanceof Error && error.name === "NoCopyError",
  };
}

async function countKept(reader: LibraryReader): Promise<Kept> {
  const [size, { shown, trash }, own] = await Promise.all([
    reader.size(),
    reader.tally(),
    bytesKept(),
  ]);
  return {
    articles: size.articles,
    notes: shown.note,
    trash,
    others: OTHERS.reduce((sum, type) => sum + shown[type], 0),
    bytes: size.usage === null ? null : size.usage + own,
  };
}
