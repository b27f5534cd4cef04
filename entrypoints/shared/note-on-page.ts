import { noteSettingsFrom } from "../../components/notes/settings.ts";
import { SAVE_PROBLEMS } from "../../components/save/problems.ts";
import type { MessageKey } from "../../components/i18n.ts";
import { askForNote } from "../../lib/edge/asked-note.ts";
import { sayOnPage } from "../../lib/edge/live-says.ts";
import { getMessage } from "../../lib/edge/locale.ts";
import { makeNote, type MadeNote } from "../../lib/edge/make-note.ts";
import { paintNotes } from "../../lib/edge/paint-notes.ts";
import { openReader, openReaderTab } from "../../lib/edge/reader-opener.ts";
import { readerSettings } from "../../lib/edge/settings.ts";

/**
 * Highlights what is selected on a tab's page, and says on the page what became of it.
 * @param panel whether the side panel is open to write the note in: else it is written in the reader; null where nothing is to be written
 */
export async function noteOnPage(tabId: number, panel: Promise<boolean> | null): Promise<void> {
  const { colour, creator } = noteSettingsFrom((await readerSettings.getValue())["notes"]);
  const made = await makeNote(tabId, { colour, creator: creator.trim() || null });
  if (made.kind === "unreadable") {
    // It says why not.
    await openReaderTab(tabId);
    return;
  }
  if (made.kind !== "made") {
    await sayOnPage(tabId, getMessage(wordsFor(made)));
    return;
  }
  await paintNotes(tabId);
  if (panel) {
    const note = { id: made.id, edit: true };
    if (await panel) await askForNote({ tabId, ...note });
    else await openReader(tabId, { start: made.start, note });
    return;
  }
  await sayOnPage(tabId, getMessage("pageNoteMade"));
}

function wordsFor(made: Exclude<MadeNote, { kind: "made" | "unreadable" }>): MessageKey {
  if (made.kind === "failed") return SAVE_PROBLEMS[made.problem];
  return made.kind === "nothing" ? "saidNothingSelected" : "pageNoteOutside";
}
