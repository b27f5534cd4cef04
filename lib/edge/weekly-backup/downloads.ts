/** The browser's folder of downloads, by the optional permission for them. */
import { browser } from "wxt/browser";
import { PlaceError, type Place, type Writing } from "./place.ts";

const PERMISSION = { permissions: ["downloads" as const] };

/** Under the browser's folder of downloads. */
const FOLDER = "Lede";

/** Milliseconds between two looks at a download, and for which it may take. */
const PAUSE = 200;
const PATIENCE = 600_000;

/** Only at once after a press or a key: nothing may be awaited before. */
export const allowDownloads = (): Promise<boolean> => browser.permissions.request(PERMISSION);

/** Gives the permission back. */
export const giveDownloadsBack = (): Promise<boolean> => browser.permissions.remove(PERMISSION);

/**
 * Null where this part of the extension cannot hand over a file: a service worker makes no address for one.
 * @throws PlaceError
 */
export async function downloadsPlace(): Promise<Place | null> {
  if (typeof URL.createObjectURL !== "function") return null;
  if (!(await browser.permissions.contains(PERMISSION))) {
    throw new PlaceError("not-allowed", "downloads are not allowed any more");
  }
  return { begin: (name) => Promise.resolve(downloaded(`${FOLDER}/${name}`)) };
}

function downloaded(filename: string): Writing {
  const parts: Blob[] = [];
  return {
    write: (bytes) => {
      parts.push(new Blob(bytes));
      return Promise.resolve();
    },
    finish: async () => {
      const file = new Blob(parts, { type: "application/zip" });
      const url = URL.createObjectURL(file);
      try {
        const id = await browser.downloads.download({
          url,
          filename,
          conflictAction: "overwrite",
          saveAs: false,
        });
        await finished(id);
      } finally {
        URL.revokeObjectURL(url);
      }
    },
    abandon: () => Promise.resolve(void parts.splice(0)),
  };
}

/** @throws PlaceError */
async function finished(id: number): Promise<void> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    const [download] = await browser.downloads.search({ id });
    if (!download || download.state === "interrupted") {
      const why = download?.error ?? "it is gone";
      throw new PlaceError(/NO_SPACE/u.test(why) ? "full" : "error", why);
    }
    if (download.state === "complete") return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new PlaceError("error", "the browser did not finish it");
}
