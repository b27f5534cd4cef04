/**
 * Pictures that lie on another server than their page, which lets no page read them: browsers give them to an extension
 * that holds the permission for that server. Which servers those are nobody knows before, so it is for all of them.
 */
import { browser } from "wxt/browser";
import { listSites } from "../sites.ts";
import { fetchPicture } from "./fetch-picture.ts";
import type { PictureSource } from "./keeper.ts";

const EVERYWHERE = { origins: ["*://*/*"] };

export const holdsEverywhere = (): Promise<boolean> => browser.permissions.contains(EVERYWHERE);

/** Only at once after a press or a key: nothing may be awaited before. */
export const allowEverywhere = (): Promise<boolean> => browser.permissions.request(EVERYWHERE);

/**
 * Gives the permission back; not while single sites are read by themselves, since browsers do not keep what was given for
 * one of them apart from it. It is in the list of permissions then, and can be given back there.
 * @returns whether it was
 */
export async function giveEverywhereBack(): Promise<boolean> {
  const sites = await Promise.all([listSites("read"), listSites("notes")]);
  return sites.flat().length === 0 && browser.permissions.remove(EVERYWHERE);
}

/** Null without the permission. */
export async function elsewhereSource(): Promise<PictureSource | null> {
  if (!(await holdsEverywhere())) return null;
  // Browsers take what an extension asks for as the site's own and would send the person's cookies along, which the page
  // itself could not have sent; and no server is told who asks.
  return (address) => fetchPicture(address, { credentials: "omit", referrerPolicy: "no-referrer" });
}
