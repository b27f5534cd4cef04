import { browser } from "wxt/browser";

/** What happened to the tab in front of a window. */
export type FrontTab =
  | { kind: "shown"; tabId: number }
  /** The same tab, another page. */
  | { kind: "moved"; tabId: number };

/** Follows the tab in front of this window until the signal ends it. */
export function watchFrontTab(
  windowId: number,
  onChange: (change: FrontTab) => void,
  signal: AbortSignal,
): void {
  const activated = (info: { tabId: number; windowId: number }): void => {
    if (info.windowId === windowId) onChange({ kind: "shown", tabId: info.tabId });
  };
  const updated = (
    tabId: number,
    change: { status?: string | undefined; url?: string | undefined },
    tab: { active: boolean; windowId: number },
  ): void => {
    if (!tab.active || tab.windowId !== windowId) return;
    if (change.status === "loading" || change.url !== undefined) onChange({ kind: "moved", tabId });
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener("abort", () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  });
}
