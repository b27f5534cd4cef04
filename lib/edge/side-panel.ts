import { browser } from "wxt/browser";

/** Firefox's name for it, which Chromium's types do not have. */
interface Sidebar {
  sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the side panel of a window. Browsers take it only at once after a press or a key: nothing may be awaited before.
 * @throws Error where the browser refuses
 */
export async function openSidePanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as Sidebar;
  await (sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId }));
}
