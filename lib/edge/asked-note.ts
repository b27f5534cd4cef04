/** The note that a side panel is to show: asked for on the page, taken by the panel once. In memory only. */
import { storage } from "wxt/utils/storage";

export interface AskedNote {
  tabId: number;
  id: string;
  /** It is to be written in. */
  edit: boolean;
}

const asked = storage.defineItem<AskedNote>("session:askedNote");

export const askForNote = (note: AskedNote): Promise<void> => asked.setValue(note);

/** What is asked for of a tab, once. */
export async function takeAskedNote(tabId: number): Promise<AskedNote | null> {
  const note = await asked.getValue();
  if (note?.tabId !== tabId) return null;
  await asked.removeValue();
  return note;
}

/** Calls back when one is asked for. @returns ends it */
export const watchAskedNote = (onAsked: () => void): (() => void) =>
  asked.watch((note) => {
    if (note) onAsked();
  });
