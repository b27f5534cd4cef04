import { browser } from "wxt/browser";

/** Firefox's name for it, which Chromium's types do not have. */
interface Sidebar {
  sidebarAction?: {
    open(): Promise<void>;
    isOpen(details: { windowId: number }): Promise<boolean>;
  };
}

/**
 * Opens the side panel of a window. Browsers take it only at once after a press or a key: nothing may be awaited before.
 * @throws Error where the browser refuses
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as Sidebar;
  await (sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId }));
}

/** Opens it where the browser lets it; the same conditions. @returns whether it is open */
export async function showSidePanel(windowId: number): Promise<boolean> {
  try {
    await openSidePanel(windowId);
    return true;
  } catch {
    // Refused, but it may be open already.
    return isOpen(windowId).catch(() => false);
  }
}

/** Whether a press can show it: Firefox opens its sidebar for none that is made in a page. */
export async function canShowSidePanel(windowId: number): Promise<boolean> {
  if (!import.meta.env.FIREFOX) return true;
  return isOpen(windowId).catch(() => false);
}

async function isOpen(windowId: number): Promise<boolean> {
  const { sidebarAction } = browser as unknown as Sidebar;
  if (sidebarAction) return sidebarAction.isOpen({ windowId });
  const panels = await browser.runtime.getContexts({ contextTypes: ["SIDE_PANEL"] });
  // Chromium names no window of a panel that is for all tabs.
  return panels.some((panel) => panel.windowId === windowId || panel.windowId === -1);
}
