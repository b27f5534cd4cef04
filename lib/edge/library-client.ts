/** How surfaces write the library: by messages to the background. */
import type { Row } from "../core/export/rows.ts";
import type { SavedFrom } from "../core/library/documents.ts";
import { LONGEST_BODY } from "../core/library/limits.ts";
import type { LibraryAnswer } from "./library/problems.ts";
import type { SavedContent, SaveOutcome, WriteRequest } from "./library/requests.ts";
import type { WriteOutcome } from "./library/writer.ts";
import type { KnownAnswer, KnownRequest } from "./known.ts";
import type { PicturesKept } from "./pictures/keeper.ts";
import { sendMessage, type PageInLibrary } from "./messages.ts";

/** Browsers end the background whenever they like: what it had not answered is asked again, and is done once. */
const ATTEMPTS = 4;
/** Milliseconds between them. */
const PAUSE = 150;

/**
 * Saves an article as a surface shows it; the answer comes when it is on the disk.
 * @param tabId of the page that it is read on; null for the tab of the surface itself
 */
export function saveToLibrary(
  content: SavedContent,
  from: SavedFrom,
  tabId: number | null,
): Promise<LibraryAnswer<SaveOutcome>> {
  const { reading, article } = content;
  // What was found in a text takes a few times its room: only a long one is measured.
  const isLong = reading.text.length + (article?.html.length ?? 0) > LONGEST_BODY / 20;
  if (isLong && JSON.stringify(content).length > LONGEST_BODY) {
    const detail = `an article of ${reading.text.length} code units`;
    return Promise.resolve({ ok: false, problem: "large", detail });
  }
  return asked(() => sendMessage("saveArticle", { ...content, from, tabId }));
}

/** How far the pictures of an article are that was saved; null where none are to be kept, or nobody knows any more. */
export async function picturesOfSaved(id: string): Promise<PicturesKept | null> {
  try {
    return await sendMessage("savedPictures", { id });
  } catch {
    return null; // the background was ended: what it had kept stays
  }
}

/** Changes the library; the answer comes when it is on the disk. */
export function writeToLibrary(request: WriteRequest): Promise<LibraryAnswer<WriteOutcome>> {
  return asked(() => sendMessage("writeLibrary", request));
}

/** Whether a page is in the library, and where it could go. */
export function pageInLibrary(page: {
  url: string | null;
  canonicalUrl: string | null;
}): Promise<LibraryAnswer<PageInLibrary>> {
  return asked(() => sendMessage("savedState", page));
}

/** What is saved of facts that are read; null where nothing is saved at all. */
export function factsInLibrary(request: KnownRequest): Promise<LibraryAnswer<KnownAnswer | null>> {
  return asked(() => sendMessage("knownFacts", request));
}

/** The facts of a saved article as it stands. */
export function savedFacts(id: string): Promise<LibraryAnswer<Row[]>> {
  return asked(() => sendMessage("savedFacts", { id }));
}

/** How browsers say that what is to be handed on is too large; asking again does not make it smaller. */
const TOO_LARGE = /message (?:length|size)? ?exceed|too large|allocation size overflow/iu;

/** Asks the background for something that may be asked for twice, and again where it was ended meanwhile. */
export async function asked<Value>(
  ask: () => Promise<LibraryAnswer<Value>>,
): Promise<LibraryAnswer<Value>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (TOO_LARGE.test(String(error))) {
        return { ok: false, problem: "large", detail: String(error) };
      }
      if (attempt === ATTEMPTS) return { ok: false, problem: "error", detail: String(error) };
      await new Promise((resolve) => setTimeout(resolve, PAUSE * attempt));
    }
  }
}
