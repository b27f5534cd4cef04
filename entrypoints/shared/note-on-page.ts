import { noteSettingsFrom } from "../../components/notes/settings.ts";
import { newId } from "../../components/notes/new-id.ts";
import { SAVE_PROBLEMS } from "../../components/save/problems.ts";
import type { MessageKey } from "../../components/i18n.ts";
import { sayOnPage } from "../../lib/edge/live-says.ts";
import { getMessage } from "../../lib/edge/locale.ts";
import { makeNote, type MadeNote } from "../../lib/edge/make-note.ts";
import type { BarWish } from "../../lib/edge/messages.ts";
import { paintNotes } from "../../lib/edge/paint-notes.ts";
import { openReader, openReaderTab } from "../../lib/edge/reader-opener.ts";
import { readerSettings } from "../../lib/edge/settings.ts";
import { awaitSelections, showBar } from "../../lib/edge/show-bar.ts";

/** Highlights what is selected on a tab's page by the bar that stands there then, in which a note can be written. */
export async function noteOnPage(tabId: number, wish: "highlight" | "write"): Promise<void> {
  const answer = await showBar(tabId, wish);
  if (answer === "nothing") await sayOnPage(tabId, getMessage("saidNothingSelected"));
  if (answer === "impossible") await noteWithoutBar(tabId, wish, null);
  else await awaitSelections(tabId);
}

/**
 * The same where the page bears no bar: what became of it is said on the page, and the note is written in the reader.
 * @param begun what came of it already
 */
export async function noteWithoutBar(
  tabId: number,
  wish: BarWish,
  begun: MadeNote | null,
): Promise<void> {
  if (wish === "offer" && !begun) return;
  const { colour, creator } = noteSettingsFrom((await readerSettings.getValue())["notes"]);
  const note = { id: newId(), colour, creator: creator.trim() || null };
  const made = begun ?? (await makeNote(tabId, note));
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
  if (wish === "highlight") await sayOnPage(tabId, getMessage("pageNoteMade"));
  else await openReader(tabId, { start: made.start, note: { id: made.id, edit: true } });
}

function wordsFor(made: Exclude<MadeNote, { kind: "made" | "unreadable" }>): MessageKey {
  if (made.kind === "failed") return SAVE_PROBLEMS[made.problem];
  return made.kind === "nothing" ? "saidNothingSelected" : "pageNoteOutside";
}
