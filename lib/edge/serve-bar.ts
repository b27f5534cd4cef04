/** Everything that the background does for the bar at a selection on live pages. Registers its listeners at once. */
import { askForNote } from "./asked-note.ts";
import { chosenBarMode, watchBarMode } from "./bar-mode.ts";
import { makeNote, type MadeNote } from "./make-note.ts";
import {
  onMessage,
  sendMessage,
  type BarWish,
  type NoteHere,
  type NoteHereAnswer,
} from "./messages.ts";
import { paintNotes } from "./paint-notes.ts";
import { report } from "./report.ts";
import { isExtensionPage, tabOf } from "./sender.ts";
import { showBar } from "./show-bar.ts";
import { canShowSidePanel, showSidePanel } from "./side-panel.ts";
import { keepSites } from "./site-keeper.ts";

const failed = (error: unknown): void => report("the bar at a selection", error);

/** What was asked for last in a tab, while it is under way and after: the page may take the bar away meanwhile. */
const asked = new Map<number, Promise<MadeNote>>();

/**
 * @param instead does what the bar was to do, where the page bears none; what came of a note that was begun in it is
 * handed on
 */
export function serveBar(
  instead: (tabId: number, wish: BarWish, made: MadeNote | null) => Promise<void>,
): void {
  watchBarMode(() => void keepSites().catch(failed));

  onMessage("selectionSettled", async ({ sender }) => {
    if ((await chosenBarMode()) !== "off") await showBar(tabOf(sender), "offer");
  });
  onMessage("noteHere", ({ data, sender }) => {
    if (!isExtensionPage(sender)) throw new Error("only the bar makes notes");
    return noteHere(tabOf(sender), sender.tab?.windowId, data);
  });
  onMessage("noteInPanel", ({ data, sender }) => {
    const tabId = tabOf(sender);
    const { windowId } = sender.tab ?? {};
    // At once after the press: browsers take it at no other time.
    const panel = windowId === undefined ? false : showSidePanel(windowId);
    const show = async (): Promise<void> => {
      if (await panel) await askForNote({ tabId, id: data.id, edit: true });
    };
    show().catch(failed);
  });
  onMessage("barShaped", ({ data, sender }) => {
    if (isExtensionPage(sender)) return sendMessage("barIs", data, tabOf(sender));
  });
  onMessage("leaveBar", ({ sender }) => sendMessage("finishBar", undefined, tabOf(sender)));
  onMessage("closeBar", ({ sender }) => {
    asked.delete(tabOf(sender));
    return sendMessage("takeBarAway", undefined, tabOf(sender));
  });
  onMessage("barFailed", async ({ data, sender }) => {
    const tabId = tabOf(sender);
    const made = data.begun ? ((await asked.get(tabId)) ?? null) : null;
    asked.delete(tabId);
    await instead(tabId, data.wish, made);
  });
}

async function noteHere(
  tabId: number,
  windowId: number | undefined,
  note: NoteHere,
): Promise<NoteHereAnswer> {
  const making = makeNote(tabId, note);
  asked.set(tabId, making);
  const made = await making;
  if (made.kind !== "made") return made;
  paintNotes(tabId).catch(failed);
  const panel = windowId !== undefined && (await canShowSidePanel(windowId));
  return { kind: "made", rev: made.rev, panel };
}
