/** Everything that the background does for the notes on live pages. Registers its listeners at once. */
import { browser } from "wxt/browser";
import { askForNote } from "./asked-note.ts";
import { hostedNotes } from "./library-host.ts";
import { watchLibrary } from "./library/changes.ts";
import { onMessage } from "./messages.ts";
import { hideNotes, paintNotes } from "./paint-notes.ts";
import { openReader } from "./reader-opener.ts";
import { report } from "./report.ts";
import { isOwnPage, tabOf } from "./sender.ts";
import { dropShownNotes, shownNotes, tabsWithNotes } from "./shown-notes.ts";
import { awaitSelections } from "./show-bar.ts";
import { showSidePanel } from "./side-panel.ts";
import { pageOf, siteOf } from "./site-address.ts";
import { listSites } from "./sites.ts";

const failed = (error: unknown): void => report("notes on the page", error);

export function serveLiveNotes(): void {
  onMessage("showNotes", ({ data, sender }) => {
    if (!isOwnPage(sender)) throw new Error("only a page of the extension shows notes");
    awaitSelections(data.tabId).catch(failed);
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
      const note = { id, edit: false };
      if (await panel) await askForNote({ tabId, ...note });
      else await openReader(tabId, { start, note });
    };
    show().catch(failed);
  });

  onMessage("showNotesByThemselves", ({ sender }) => showByThemselves(tabOf(sender)));

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

/** The notes of a page of such a site; a page without any is not even looked at. */
async function showByThemselves(tabId: number): Promise<void> {
  const { url } = await browser.tabs.get(tabId);
  const site = siteOf(url);
  if (url === undefined || site === null || !(await listSites("notes")).includes(site)) return;
  const { notes } = await hostedNotes({ url, canonicalUrl: null, article: null });
  if (notes.length > 0) await paintNotes(tabId, true);
}

async function paintAgain(): Promise<void> {
  for (const tabId of await tabsWithNotes()) await paintNotes(tabId);
}
