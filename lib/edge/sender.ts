import { browser } from "wxt/browser";

/** Who sent a message, as the browser tells it. */
type Sender = { tab?: { id?: number | undefined } | undefined; url?: string | undefined };

/** Pages of the extension name the tab they mean; whatever else sends a message means its own. @throws Error for any other wish */
export function tabAsked(tabId: number | null, sender: Sender): number {
  if (tabId === null) return tabOf(sender);
  if (isOwnPage(sender)) return tabId;
  throw new Error("only a page of the extension asks for another tab");
}

export const isOwnPage = ({ url }: Sender): boolean =>
  url?.startsWith(browser.runtime.getURL("/")) ?? false;

/** Of this extension, whatever its address: Chromium's `use_dynamic_url` gives the overlay's frame another host. */
export const isExtensionPage = ({ url }: Sender): boolean =>
  url !== undefined && URL.parse(url)?.protocol === new URL(browser.runtime.getURL("/")).protocol;

/** The tab that a message came from. @throws Error when it came from no tab */
export function tabOf(sender: Sender): number {
  const id = sender.tab?.id;
  if (id === undefined)
    throw new Error("a message that needs its sender's tab came from elsewhere");
  return id;
}
