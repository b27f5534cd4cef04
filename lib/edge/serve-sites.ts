import { browser } from "wxt/browser";
import { forgetOriginals, mayReadByItself, readByItself } from "./always.ts";
import { onMessage, sendMessage } from "./messages.ts";
import { report } from "./report.ts";
import { isOwnPage, tabOf } from "./sender.ts";
import { siteOf } from "./site-address.ts";
import { keepSites, onGranted, removeSite, settleSite, wishSite } from "./site-keeper.ts";

/** The page by which a site is asked for where the reader's frame cannot ask. */
const ASK_PAGE = "/site.html";

const failed = (error: unknown): void => report("sites", error);

/** Everything that the background does for the sites that are always read. Registers its listeners at once. */
export function serveSites(): void {
  // An update takes registered scripts away, and permissions can change while the browser is closed.
  browser.runtime.onInstalled.addListener(() => void keepSites().catch(failed));
  browser.runtime.onStartup.addListener(() => void keepSites().catch(failed));
  browser.permissions.onRemoved.addListener(() => void keepSites().catch(failed));
  browser.permissions.onAdded.addListener(() => void onGranted().catch(failed));

  browser.tabs.onRemoved.addListener((tabId) => void forgetOriginals(tabId));
  browser.tabs.onUpdated.addListener((tabId, { url }) => {
    // Most pages have no script of ours that would hear it.
    if (url !== undefined) sendMessage("pageMoved", { url }, tabId).catch(() => undefined);
  });

  onMessage("mayReadByItself", ({ sender }) => mayReadByItself(tabOf(sender)));
  onMessage("readByItself", ({ sender }) => readByItself(tabOf(sender)));
  onMessage("wishSite", ({ data, sender }) => wishSite(allowed(data.site, sender), data.wish));
  onMessage("settleSite", ({ data, sender }) =>
    settleSite(allowed(data.site, sender), data.granted, data.wish),
  );
  onMessage("removeSite", ({ data, sender }) => removeSite(allowed(data.site, sender), data.wish));
  onMessage("askForSite", async ({ data, sender }) => {
    const site = allowed(data.site, sender);
    const tab = await browser.tabs.get(tabOf(sender));
    const asked = new URLSearchParams({ site, wish: data.wish });
    await browser.tabs.create({
      url: browser.runtime.getURL(`${ASK_PAGE}?${asked.toString()}`),
      index: tab.index + 1,
      windowId: tab.windowId,
      ...(tab.id === undefined ? {} : { openerTabId: tab.id }),
    });
  });
}

type Sender = Parameters<typeof isOwnPage>[0] & { tab?: { url?: string | undefined } | undefined };

/** Pages of the extension name any site; a frame over a page only that page's. @throws Error for another */
function allowed(site: string, sender: Sender): string {
  if (isOwnPage(sender) || siteOf(sender.tab?.url) === site) return site;
  throw new Error("a site that is not the page's own");
}
