import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { onMessage, sendMessage } from "../lib/edge/messages.ts";
import { articleOf, openReader, openReaderTab, toggleReader } from "../lib/edge/reader-opener.ts";
import { dropTab, heldCaptured, holdCaptured, takeTarget } from "../lib/edge/readings.ts";
import { report } from "../lib/edge/report.ts";

const MENU_READ = "read";

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(async () => {
    // An update finds the entry of the version before it.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: MENU_READ,
      title: browser.i18n.getMessage("menuRead"),
      contexts: ["page", "selection", "link", "image"],
    });
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_READ && tab?.id !== undefined) {
      openReader(tab.id, null).catch((error) => report("context menu", error));
    }
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === "toggle-reader" && tab?.id !== undefined) {
      toggleReader(tab.id).catch((error) => report("command", error));
    }
  });

  // What was read of a page goes when the page goes.
  browser.tabs.onRemoved.addListener((tabId) => void dropTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === "loading") void dropTab(tabId);
  });

  onMessage("openReader", ({ data }) => openReader(data.tabId, data.target));
  onMessage("capture", ({ data, sender }) => articleOf(data.tabId ?? tabOf(sender), data.fresh));
  onMessage("keepReading", async ({ data, sender }) => {
    const tabId = data.tabId ?? tabOf(sender);
    const held = await heldCaptured(tabId);
    if (held) await holdCaptured(tabId, { ...held, reading: data.reading });
  });
  onMessage("readerReady", async ({ data, sender }) => {
    if (data.tabId !== null) return takeTarget(data.tabId);
    await sendMessage("overlayIsReady", undefined, tabOf(sender));
    return takeTarget(tabOf(sender));
  });
  onMessage("closeReader", ({ sender }) => sendMessage("closeOverlay", undefined, tabOf(sender)));
  onMessage("overlayFailed", ({ sender }) => openReaderTab(tabOf(sender)));
});

function tabOf(sender: { tab?: { id?: number | undefined } | undefined }): number {
  const id = sender.tab?.id;
  if (id === undefined)
    throw new Error("a message that needs its sender's tab came from elsewhere");
  return id;
}
