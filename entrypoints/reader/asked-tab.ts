import { sendMessage } from "../../lib/edge/messages.ts";
import { report } from "../../lib/edge/report.ts";

const named = /^\?tab=(\d+)$/u.exec(location.search)?.[1];

/** The tab that is read: named in the address where the reader has a tab of its own; null for the one it lies over. */
export const tabId = named === undefined ? null : Number(named);

/** Gives the page back, or closes the reader's own tab. */
export function close(): void {
  if (tabId === null) sendMessage("closeReader").catch((error) => report("reader", error));
  else window.close();
}
