import { browser } from "wxt/browser";
import { onMessage } from "./messages.ts";
import { pageOf } from "./site-address.ts";

/**
 * Calls back when a tab's page changes its address without a navigation, as sites do that never load a second page.
 * @param tabId null for the tab in which this page is a frame
 * @returns ends it
 */
export function watchMoves(tabId: number | null, onMove: (page: string) => void): () => void {
  const moved = (url: string): void => onMove(pageOf(url));
  if (tabId === null) return onMessage("pageMoved", ({ data }) => moved(data.url));
  const updated = (id: number, { url }: { url?: string | undefined }): void => {
    if (id === tabId && url !== undefined) moved(url);
  };
  browser.tabs.onUpdated.addListener(updated);
  return () => browser.tabs.onUpdated.removeListener(updated);
}
