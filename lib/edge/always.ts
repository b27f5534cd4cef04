/** Pages of sites that are always read: which of them open in the reader by themselves. */
import { browser } from "wxt/browser";
import { storage } from "wxt/utils/storage";
import { isArticle } from "../core/not-article.ts";
import { articleOf } from "./articles.ts";
import { openReaderByItself } from "./reader-opener.ts";
import { isFrontPage, siteOf } from "./site-address.ts";
import { listSites } from "./sites.ts";

const originalKey = (tabId: number) => `session:original:${tabId}` as const;

/** Whether a tab's page is one to look at: of such a site, not its front page, and nobody closed the reader here. */
export async function mayReadByItself(tabId: number): Promise<boolean> {
  const address = await addressOf(tabId);
  const site = siteOf(address);
  if (address === undefined || site === null || isFrontPage(address)) return false;
  if (!(await listSites()).includes(site)) return false;
  return !(await originalsOf(tabId)).includes(site);
}

/**
 * Opens the reader over a tab by itself when its page is an article, as the product judges articles everywhere.
 * @returns whether it is open
 */
export async function readByItself(tabId: number): Promise<boolean> {
  if (!(await mayReadByItself(tabId))) return false;
  const result = await articleOf(tabId, true);
  if (!result.ok) return false;
  const { reading } = result.captured.article;
  if (!isArticle(reading) || reading.text === "") return false;
  if (reading.canonicalUrl !== null && isFrontPage(reading.canonicalUrl)) return false;
  // The person may have gone on, or closed the reader, while the page was looked at.
  if (!(await mayReadByItself(tabId)) || (await addressOf(tabId)) !== reading.url) return false;
  return openReaderByItself(tabId);
}

/** Keeps the pages of the tab's site as they are, in this tab, until the reader is asked for in it again. */
export async function keepOriginal(tabId: number): Promise<void> {
  const site = siteOf(await addressOf(tabId));
  if (site === null || !(await listSites()).includes(site)) return;
  await storage.setItem(originalKey(tabId), [...new Set([...(await originalsOf(tabId)), site])]);
}

/** The reader was asked for in a tab, or the tab is gone. */
export const forgetOriginals = (tabId: number): Promise<void> =>
  storage.removeItem(originalKey(tabId));

const originalsOf = async (tabId: number): Promise<string[]> =>
  (await storage.getItem<string[]>(originalKey(tabId))) ?? [];

async function addressOf(tabId: number): Promise<string | undefined> {
  try {
    return (await browser.tabs.get(tabId)).url;
  } catch {
    return undefined; // the tab is gone
  }
}
