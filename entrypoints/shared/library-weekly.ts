import { useEffect, useState } from "preact/hooks";
import type { BackupNotice, Weekly } from "../../components/library/backups.ts";
import { watchLibrary } from "../../lib/edge/library/changes.ts";
import type { LibraryReader } from "../../lib/edge/library/queries.ts";
import { report } from "../../lib/edge/report.ts";
import { allowDownloads, giveDownloadsBack } from "../../lib/edge/weekly-backup/downloads.ts";
import {
  allowFolder,
  canChooseFolder,
  chooseFolder,
  folderName,
  forgetFolder,
} from "../../lib/edge/weekly-backup/folder.ts";
import {
  OFFER_EACH,
  type WeeklyBackup,
  type WeeklyPlace,
} from "../../lib/edge/weekly-backup/state.ts";
import { loadWeekly, watchKeptWeekly } from "../../lib/edge/weekly-backup/stored.ts";

/** What makes backups comes when one is to be made. */
const making = () => import("../../lib/edge/weekly-backup/weekly.ts");

const tell = (error: unknown): void => report("the weekly backup", error);

interface Known {
  state: WeeklyBackup;
  folder: string | null;
}

/** How weekly backups are made, kept up to date; null while it is not known. */
function useKept(): Known | null {
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let isGone = false;
    const show = async (state: WeeklyBackup): Promise<void> => {
      const folder = state.place === "folder" ? await folderName() : null;
      if (!isGone) setKnown({ state, folder });
    };
    const end = watchKeptWeekly((state) => void show(state).catch(tell));
    loadWeekly().then(show).catch(tell);
    return () => {
      isGone = true;
      end();
    };
  }, []);
  return known;
}

/** The weekly backup, for `WeeklyForm`. */
export function useWeekly(reader: LibraryReader): Weekly | null {
  const known = useKept();
  if (!known) return null;
  const {
    state: { place, problem },
    folder,
  } = known;
  const make = async (): Promise<boolean> => (await making()).lookWeekly(reader, true);
  const begin = async (next: WeeklyPlace): Promise<boolean> => {
    await (await making()).changeWeekly({ place: next, problem: null });
    return make();
  };
  return {
    place,
    folder,
    problem,
    canChooseFolder: canChooseFolder(),
    needsPage: canChooseFolder(),
    toFolder: async () => ((await chooseFolder()) === null ? false : begin("folder")),
    toDownloads: async () => ((await allowDownloads()) ? begin("downloads") : false),
    allow: async () => {
      const isAllowed = await (place === "folder" ? allowFolder() : allowDownloads());
      return isAllowed && make();
    },
    tryAgain: make,
    turnOff: async () => {
      await (await making()).changeWeekly({ place: null, problem: null });
      // It is off whether or not the browser takes back what it gave.
      await (place === "folder" ? forgetFolder() : giveDownloadsBack()).catch(tell);
      return true;
    },
  };
}

/** What the library says of weekly backups at its top, for `BackupNote`. */
export function useBackupNotice(reader: LibraryReader): BackupNotice {
  const known = useKept();
  const [articles, setArticles] = useState(0);
  useEffect(() => {
    const abort = new AbortController();
    const count = (): void => {
      reader
        .size()
        .then((size) => setArticles(size.articles))
        .catch(tell);
    };
    count();
    watchLibrary(({ all, types }) => {
      if (all || types.includes("article")) count();
    }, abort.signal);
    return () => abort.abort();
  }, []);
  return {
    notice: known && noticeOf(known.state, articles),
    folder: known?.folder ?? null,
    onLater: () => offerAgain(articles + OFFER_EACH),
    onNever: () => offerAgain(null),
  };
}

/** @param from how many articles on; null for never */
function offerAgain(from: number | null): void {
  making()
    .then(({ changeWeekly }) => changeWeekly({ offerFrom: from }))
    .catch(tell);
}

function noticeOf(
  { place, problem, offerFrom }: WeeklyBackup,
  articles: number,
): BackupNotice["notice"] {
  if (problem !== null) return { kind: "problem", problem };
  const isOffered = place === null && offerFrom !== null && articles >= offerFrom;
  return isOffered ? { kind: "offer", articles } : null;
}
