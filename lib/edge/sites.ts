/** Sites that are always read in Lede: what any page of the extension sees of them, and how it changes them. */
import { browser } from "wxt/browser";
import { storage } from "wxt/utils/storage";
import { sendMessage } from "./messages.ts";
import { patternOf } from "./site-address.ts";

/** Kept on this machine; written by the background only, which holds it to the permissions that are really there. */
export const alwaysRead = storage.defineItem<readonly string[]>("local:alwaysRead", {
  fallback: [],
  version: 1,
});

/** The sites, in the order in which they were added. */
export async function listSites(): Promise<string[]> {
  return namesIn(await alwaysRead.getValue());
}

/** Calls back with the sites whenever they change, by whatever way. @returns ends it */
export function watchSites(onChange: (sites: string[]) => void): () => void {
  return alwaysRead.watch((sites) => onChange(namesIn(sites)));
}

/** Whether the browser asks for permissions from here: in Firefox not from a frame in a page. */
export const canAsk = (): boolean =>
  typeof (browser as { permissions?: { request?: unknown } }).permissions?.request === "function";

/**
 * Asks for one site, and has it read always when that is granted. Browsers take it only at once after a press or a key:
 * nothing may be awaited before. The browser's question may close the page that asks; the background does the rest then.
 * @returns whether it was granted
 */
export async function addSite(site: string): Promise<boolean> {
  const wished = sendMessage("wishSite", { site });
  const granted = await browser.permissions.request({ origins: [patternOf(site)] });
  await wished;
  await sendMessage("settleSite", { site, granted });
  return granted;
}

/** No longer reads a site by itself, and gives the permission for it back to the browser. */
export async function removeSite(site: string): Promise<void> {
  await sendMessage("removeSite", { site });
}

/** What is stored, checked: older versions may have written other shapes. */
const namesIn = (sites: unknown): string[] =>
  Array.isArray(sites) ? sites.filter((site): site is string => typeof site === "string") : [];
