import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { onMessage, sendMessage } from "../lib/edge/messages.ts";
import { forgetOriginals, keepOriginal } from "../lib/edge/always.ts";
import { articleOf, choose } from "../lib/edge/articles.ts";
import { hostLibrary } from "../lib/edge/library-host.ts";
import { openReader, openReaderTab, readAnew, toggleReader } from "../lib/edge/reader-opener.ts";
import { dropTab, heldCaptured, holdCaptured, takeTarget } from "../lib/edge/readings.ts";
import { report } from "../lib/edge/report.ts";
import { serveBar } from "../lib/edge/serve-bar.ts";
import { serveLiveNotes } from "../lib/edge/serve-live-notes.ts";
import { serveSites } from "../lib/edge/serve-sites.ts";
import { awaitSelections } from "../lib/edge/show-bar.ts";
import { openSidePanel } from "../lib/edge/side-panel.ts";
import { applyButton, pressOpensSidebar, watchButton } from "../lib/edge/toolbar-button.ts";
import { isOwnPage, tabAsked, tabOf } from "../lib/edge/sender.ts";
import { noteOnPage, noteWithoutBar } from "./shared/note-on-page.ts";

const MENU_READ = "read";
const MENU_FACTS = "facts";
const MENU_SAVE = "save";
const MENU_HIGHLIGHT = "highlight";
const MENU_NOTE = "note";

const openWelcome = (): Promise<unknown> =>
  browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Once, and not where a policy or a profile installed it for somebody at work already.
    if (reason === "install") openWelcome().catch((error) => report("first run", error));
  });
  serveSites();
  browser.runtime.onInstalled.addListener(async () => {
    // An update finds the entry of the version before it.
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: MENU_READ,
      title: browser.i18n.getMessage("menuRead"),
      contexts: ["page", "selection", "link", "image"],
    });
    browser.contextMenus.create({
      id: MENU_FACTS,
      title: browser.i18n.getMessage("menuFacts"),
      contexts: ["page", "selection", "link", "image"],
    });
    browser.contextMenus.create({
      id: MENU_SAVE,
      title: browser.i18n.getMessage("menuSave"),
      contexts: ["page", "selection", "link", "image"],
    });
    browser.contextMenus.create({
      id: MENU_HIGHLIGHT,
      title: browser.i18n.getMessage("menuHighlight"),
      contexts: ["selection"],
    });
    browser.contextMenus.create({
      id: MENU_NOTE,
      title: browser.i18n.getMessage("menuNote"),
      contexts: ["selection"],
    });
  });

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === MENU_READ && tab?.id !== undefined) {
      void forgetOriginals(tab.id);
      readAnew(tab.id).catch((error) => report("context menu", error));
      void awaitSelections(tab.id);
    }
    if (info.menuItemId === MENU_SAVE && tab?.id !== undefined) {
      // The reader reads it and says what was saved: the background alone cannot read a page.
      readAnew(tab.id, { save: "menu" }).catch((error) => report("context menu", error));
    }
    if (info.menuItemId === MENU_HIGHLIGHT && tab?.id !== undefined) {
      noteOnPage(tab.id, "highlight").catch((error) => report("context menu", error));
    }
    if (info.menuItemId === MENU_NOTE && tab?.id !== undefined) {
      noteOnPage(tab.id, "write").catch((error) => report("context menu", error));
    }
    if (info.menuItemId === MENU_FACTS && tab) {
      openSidePanel(tab.windowId).catch((error) => report("context menu", error));
    }
  });
  applyButton().catch((error) => report("toolbar button", error));
  watchButton(() => void applyButton().catch((error) => report("toolbar button", error)));
  // Only where the button has no popup.
  browser.action.onClicked.addListener((tab) => {
    if (pressOpensSidebar()) {
      openSidePanel(tab.windowId).catch((error) => report("toolbar button", error));
    } else if (tab.id !== undefined) {
      toggleReader(tab.id).catch((error) => report("toolbar button", error));
    }
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === "toggle-reader" && tab?.id !== undefined) {
      toggle(tab.id).catch((error) => report("command", error));
    }
    if (command === "save-article" && tab?.id !== undefined) {
      readAnew(tab.id, { save: "reader" }).catch((error) => report("command", error));
    }
    if (command === "highlight-selection" && tab?.id !== undefined) {
      noteOnPage(tab.id, "write").catch((error) => report("command", error));
    }
    if (command === "open-facts" && tab) {
      openSidePanel(tab.windowId).catch((error) => report("command", error));
    }
  });

  // What was read of a page goes when the page goes, also where it only changes its address.
  browser.tabs.onRemoved.addListener((tabId) => void dropTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === "loading" || change.url !== undefined) void dropTab(tabId);
  });

  hostLibrary();
  serveLiveNotes();
  serveBar(noteWithoutBar);
  onMessage("openReader", ({ data, sender }) => {
    if (!isOwnPage(sender)) throw new Error("only a page of the extension opens readers");
    void forgetOriginals(data.tabId);
    return openReader(data.tabId, data.target);
  });
  onMessage("capture", ({ data, sender }) => articleOf(tabAsked(data.tabId, sender), data.fresh));
  onMessage("keepReading", async ({ data, sender }) => {
    const tabId = tabAsked(data.tabId, sender);
    const held = await heldCaptured(tabId);
    const { id, reading, account } = data;
    if (held?.id === id) await holdCaptured(tabId, { ...held, made: { reading, account } });
  });
  onMessage("choose", ({ data, sender }) =>
    choose(tabAsked(data.tabId, sender), data.url, data.wish),
  );
  onMessage("readerReady", async ({ data, sender }) => {
    const tabId = tabAsked(data.tabId, sender);
    // The frame's patience for its own script is in the page: nothing here waits for it.
    if (data.tabId === null) {
      sendMessage("overlayIsReady", undefined, tabId).catch((error) => report("overlay", error));
    }
    const [target, result] = await Promise.all([takeTarget(tabId), articleOf(tabId, false)]);
    return { target, result };
  });
  onMessage("openSettings", () => browser.runtime.openOptionsPage());
  onMessage("closeReader", ({ sender }) => {
    const tabId = tabOf(sender);
    keepOriginal(tabId).catch((error) => report("sites", error));
    return sendMessage("closeOverlay", undefined, tabId);
  });
  onMessage("overlayDismissed", ({ sender }) => keepOriginal(tabOf(sender)));
  onMessage("overlayMoved", async ({ data, sender }) => {
    await dropTab(tabOf(sender));
    await sendMessage("pageMoved", data, tabOf(sender));
  });
  onMessage("overlayFailed", ({ sender }) => openReaderTab(tabOf(sender)));
});

async function toggle(tabId: number): Promise<void> {
  void awaitSelections(tabId);
  await ((await toggleReader(tabId)) ? forgetOriginals(tabId) : keepOriginal(tabId));
}
