import { browser } from "wxt/browser";
import { fromBase64 } from "../library/base64.ts";
import { UNREACHED } from "./fetch-picture.ts";
import type { PictureSource } from "./keeper.ts";

type PictureOfPage = { base64: string } | typeof UNREACHED | null;

/** What the script in a page leaves in the extension's own world of it, which the page's scripts do not see. */
export interface PictureWorld {
  /** Bytes are in base64: what a script in a page gives back is JSON in Chromium. */
  ledePicture?: (address: string) => Promise<PictureOfPage>;
}

/** The script, as the build names it. */
const PICTURES_SCRIPT = "/pictures.js";

/**
 * Pictures as the page of a tab gets them: those of its own site, and those that other servers let every page read.
 * @returns null where the page is gone, or may not be touched any more
 */
export async function tabSource(tabId: number): Promise<PictureSource | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [PICTURES_SCRIPT] });
  } catch {
    return null;
  }
  return async (address) => {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      args: [address],
      // Another page that took its place meanwhile has no such script: it is asked for nothing.
      func: async (asked: string) =>
        (globalThis as PictureWorld).ledePicture?.(asked) ?? "unreached",
    });
    const picture = frame?.result;
    return picture && picture !== UNREACHED ? fromBase64(picture.base64) : (picture ?? null);
  };
}
