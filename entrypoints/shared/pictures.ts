import { useEffect, useState } from "preact/hooks";
import type { PicturesPorts } from "../../components/settings/state.ts";
import { writeToLibrary } from "../../lib/edge/library-client.ts";
import { watchLibrary } from "../../lib/edge/library/changes.ts";
import type { LibraryReader, PictureTotals } from "../../lib/edge/library/queries.ts";
import type { BulkOutcome } from "../../lib/edge/library/requests.ts";
import {
  allowElsewhere,
  endElsewhere,
  fetchesElsewhere,
  watchElsewhere,
} from "../../lib/edge/pictures/elsewhere.ts";
import { watchPermissions } from "../../lib/edge/permissions.ts";
import { report } from "../../lib/edge/report.ts";
import { asked } from "./bringing-in.ts";

interface Known {
  on: boolean;
  kept: PictureTotals;
}

const tell = (error: unknown): void => report("pictures", error);

/** Pictures of saved articles, for `PicturesForm`; looked at anew whenever the library or a permission changes. */
export function usePictures(reader: LibraryReader): PicturesPorts {
  const [known, setKnown] = useState<Known | null>(null);
  const [elsewhere, setElsewhere] = useState<boolean | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    const look = async (): Promise<void> => {
      const [{ pictures }, kept] = await Promise.all([reader.settings(), reader.pictureTotals()]);
      if (!abort.signal.aborted) setKnown({ on: pictures, kept });
    };
    const lookAgain = (): void => void look().catch(tell);
    lookAgain();
    watchLibrary(lookAgain, abort.signal);
    return () => abort.abort();
  }, []);
  useEffect(() => {
    const look = (): void => void fetchesElsewhere().then(setElsewhere).catch(tell);
    look();
    const ends = [watchPermissions(look), watchElsewhere(look)];
    return () => ends.forEach((end) => end());
  }, []);
  return {
    on: known?.on ?? null,
    kept: known?.kept ?? null,
    elsewhere,
    onSwitch: async (on) => {
      // Nothing is left that it would be for. First: what browsers ask for then counts on the press.
      if (!on && elsewhere) await endElsewhere().catch(tell);
      await asked(writeToLibrary, { kind: "settings", settings: { pictures: on } });
    },
    onAllow: allowElsewhere,
    onGiveBack: endElsewhere,
    onRemove: async () => {
      const outcome = await asked(writeToLibrary, { kind: "remove-pictures" });
      return (outcome as BulkOutcome).count;
    },
  };
}
