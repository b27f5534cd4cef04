/** Everything that the background does for the notes on live pages. Registers its listeners at once. */
import { browser } from "wxt/browser";
import { askForNote } from "./asked-note.ts";
import { watchLibrary } from "./library/changes.ts";
import { onMessage } from "./messages.ts";
import { hideNotes, paintNotes } from "./paint-notes.ts";
import { openReader } from "./reader-opener.ts";
import { report } from "./report.ts";
import { isOwnPage, tabOf } from "./sender.ts";
import { dropShownNotes, shownNotes, tabsWithNotes } from "./shown-notes.ts";
import { showSidePanel } from "./side-panel.ts";
import { pageOf } from "./site-address.ts";

const failed = (error: unknown): void => report("notes on the page", error);

export function serveLiveNotes(): void {
  onMessage("showNotes", ({ data, sender }) => {
    if (!isOwnPage(sender)) throw new Error("only a page of the extension shows notes");
    return paintNotes(data.tabId);
  });
  onMessage("hideNotes", ({ data, sender }) => {
    if (!isOwnPage(sender)) throw new Error("only a page of the extension hides notes");
    return hideNotes(data.tabId);
  });
  onMessage("notePressed", ({ data: { id, start }, sender }) => {
    const tabId = tabOf(sender);
    const { windowId } = sender.tab ?? {};
    // At once after the press: browsers take it at no other time.
    const panel = windowId === undefined ? false : showSidePanel(windowId);
    const show = async (): Promise<void> => {
      await askForNote({ tabId, id, edit: false });
      if (!(await panel)) await openReader(tabId, { start });
    };
    show().catch(failed);
  });

  browser.tabs.onRemoved.addListener((tabId) => void dropShownNotes(tabId).catch(failed));
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    if (status !== "loading" && url === undefined) return;
    const follow = async (): Promise<void> => {
      const shown = await shownNotes(tabId);
      // A place in the same page is no other page.
      if (!shown || (url !== undefined && pageOf(url) === shown.page)) return;
      // Another article without a navigation is looked at anew.
      if (status === "loading") await hideNotes(tabId);
      else await paintNotes(tabId, true);
    };
    follow().catch(failed);
  });

  let painting = false;
  let stale = false;
  // What changes while it is being painted is painted once more.
  const refresh = (): void => {
    stale = painting;
    if (painting) return;
    painting = true;
    paintAgain()
      .catch(failed)
      .finally(() => {
        painting = false;
        if (stale) refresh();
      });
  };
  watchLibrary(({ types, all }) => {
    if (all || types.includes("note")) refresh();
  }, new AbortController().signal);
}

async function paintAgain(): Promise<void> {
  for (const tabId of await tabsWithNotes()) await paintNotes(tabId);
}
