/** Sites that are always read in Lede, and sites whose notes come back by themselves: what any page of the extension sees of them, and how it changes them. */
import { browser } from "wxt/browser";
import { storage } from "wxt/utils/storage";
import { sendMessage, type SiteWish } from "./messages.ts";
import { patternOf } from "./site-address.ts";

/** Kept on this machine; written by the background only, which holds it to the permissions that are really there. */
export const alwaysRead = storage.defineItem<readonly string[]>("local:alwaysRead", {
  fallback: [],
  version: 1,
});

/** Sites whose pages show their notes by themselves; kept and written the same way. */
export const notesShown = storage.defineItem<readonly string[]>("local:notesShown", {
  fallback: [],
  version: 1,
});

/** Sites of which nobody wants to be offered any more that their notes come back; written by whatever page was told so. */
const notesDeclined = storage.defineItem<readonly string[]>("local:notesDeclined", {
  fallback: [],
  version: 1,
});

/** The sites whose notes are not to be offered to come back. */
export const declinedSites = async (): Promise<string[]> => namesIn(await notesDeclined.getValue());

/** Offers it no more for a site, or again. */
export async function declineSite(site: string, declined: boolean): Promise<void> {
  const others = (await declinedSites()).filter((other) => other !== site);
  await notesDeclined.setValue(declined ? [...others, site] : others);
}

/** Calls back with those sites whenever they change. @returns ends it */
export const watchDeclinedSites = (onChange: (sites: string[]) => void): (() => void) =>
  notesDeclined.watch((sites) => onChange(namesIn(sites)));

export const SITE_WISHES = { read: alwaysRead, notes: notesShown };

/** The sites of a wish, in the order in which they were added. */
export async function listSites(wish: SiteWish = "read"): Promise<string[]> {
  return namesIn(await SITE_WISHES[wish].getValue());
}

/** Calls back with the sites whenever they change, by whatever way. @returns ends it */
export function watchSites(
  onChange: (sites: string[]) => void,
  wish: SiteWish = "read",
): () => void {
  return SITE_WISHES[wish].watch((sites) => onChange(namesIn(sites)));
}

/** Whether the browser asks for permissions from here: in Firefox not from a frame in a page. */
export const canAsk = (): boolean =>
  typeof (browser as { permissions?: { request?: unknown } }).permissions?.request === "function";

/**
 * Asks for one site, and has it read always, or its notes shown, when that is granted. Browsers take it only at once after a press or a key:
 * nothing may be awaited before. The browser's question may close the page that asks; the background does the rest then.
 * @returns whether it was granted
 */
export async function addSite(site: string, wish: SiteWish = "read"): Promise<boolean> {
  const wished = sendMessage("wishSite", { site, wish });
  const granted = await browser.permissions.request({ origins: [patternOf(site)] });
  await wished;
  await sendMessage("settleSite", { site, granted, wish });
  return granted;
}

/** No longer does it by itself, and gives the permission back to the browser where nothing else needs it. */
export async function removeSite(site: string, wish: SiteWish = "read"): Promise<void> {
  await sendMessage("removeSite", { site, wish });
}

/** What is stored, checked: older versions may have written other shapes. */
const namesIn = (sites: unknown): string[] =>
  Array.isArray(sites) ? sites.filter((site): site is string => typeof site === "string") : [];
