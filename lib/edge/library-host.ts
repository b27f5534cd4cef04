/** The library's own end in the background, which alone writes it. */
import { browser } from "wxt/browser";
import { factRows } from "../core/export/rows.ts";
import { createKnown } from "./known.ts";
import { shownPictures } from "../core/export/page/pictures.ts";
import { addressesOf } from "../core/library/address.ts";
import { announceChange } from "./library/changes.ts";
import { createDatabase } from "./library/database.ts";
import { tagsOfNames } from "./library/note-puts.ts";
import { answered } from "./library/problems.ts";
import { createReader } from "./library/reader.ts";
import type { LibraryReader } from "./library/queries.ts";
import { createWriter, type LibraryWriter } from "./library/writer.ts";
import type { LibraryChange } from "./library/requests.ts";
import { onMessage, sendMessage, type NotedPage, type PageNotes } from "./messages.ts";
import { elsewhereSource } from "./pictures/elsewhere.ts";
import { createPictureKeeper } from "./pictures/keeper.ts";
import { tabSource } from "./pictures/tab-source.ts";
import { report } from "./report.ts";
import { isExtensionPage, tabAsked } from "./sender.ts";
import { stayAwake } from "./stay-awake.ts";
import { createWeeklyLook } from "./weekly-backup/weekly.ts";

interface HostedLibrary {
  reader: LibraryReader;
  /** The only one there is. */
  writer: LibraryWriter;
  known: ReturnType<typeof createKnown>;
}

const now = (): string => new Date().toISOString();

let hosted: HostedLibrary | null = null;

/** The library as the background has it; in no other place. */
export function hostedLibrary(): HostedLibrary {
  if (hosted) return hosted;
  const db = createDatabase();
  const reader = createReader(db);
  const known = createKnown(reader);
  const onChange = (change: LibraryChange): void => {
    known.onChange(change);
    announceChange(change);
    tellOverlays(change);
  };
  hosted = { reader, writer: createWriter(db, { now, onChange }), known };
  return hosted;
}

/** Answers what the surfaces ask of the library; called once, as the background starts. */
export function hostLibrary(): void {
  const { reader, writer, known } = hostedLibrary();
  let tidied = false;
  const tidy = (): void => {
    if (tidied) return;
    tidied = true;
    writer
      .tidy()
      .then((answer) => answer.ok || report("the library's trash", answer.detail))
      .catch((error) => report("the library's trash", error));
  };
  const backUp = createWeeklyLook(reader);
  const pictures = createPictureKeeper({
    reader,
    writer,
    elsewhere: elsewhereSource,
    stayAwake,
    // No document is another one: whoever counts what is kept looks anew.
    onKept: () => announceChange({ ids: [], types: [], all: false }),
  });
  browser.runtime.onStartup.addListener(() => {
    tidy();
    backUp();
  });

  onMessage("saveArticle", async ({ data, sender }) => {
    refuseOthers(sender);
    const { tabId, ...request } = data;
    const answer = await writer.save(request);
    if (answer.ok) {
      tidy();
      backUp();
      const { id, body } = answer.value;
      const { article, reading: read } = request;
      const addresses = (): string[] => shownPictures(article, read);
      pictures.begin({ id, body, url: read.url, addresses }, async () =>
        tabSource(tabAsked(tabId, sender)),
      );
      if (answer.value.kind === "new") askToPersist();
    } else {
      report("saving an article", answer.detail);
    }
    return answer;
  });
  onMessage("savedPictures", ({ data, sender }) => {
    refuseOthers(sender);
    return pictures.stateOf(data.id);
  });
  onMessage("writeLibrary", async ({ data, sender }) => {
    refuseOthers(sender);
    const answer = await writer.write(data);
    if (answer.ok) {
      tidy();
      backUp();
    } else report("writing the library", answer.detail);
    return answer;
  });
  onMessage("pageNotes", ({ data, sender }) => {
    refuseOthers(sender);
    return answered(() => hostedNotes(data));
  });
  onMessage("tagsOfNames", ({ data, sender }) => {
    refuseOthers(sender);
    return answered(() => tagsOfNames(reader, data.names));
  });
  onMessage("savedState", ({ data, sender }) => {
    refuseOthers(sender);
    return answered(async () => {
      const projects = await reader.documents("project");
      const tags = await reader.documents("tag");
      return {
        saved: await reader.savedState(data),
        project: (await reader.settings()).project,
        projects: projects.map(({ id, content }) => ({ id, name: content.name })),
        tags: tags.map(({ id, content }) => ({ id, name: content.name })),
      };
    });
  });
  onMessage("knownFacts", ({ data, sender }) => {
    refuseOthers(sender);
    return answered(() => known.answer(data));
  });
  onMessage("savedFacts", ({ data, sender }) => {
    refuseOthers(sender);
    return answered(async () => {
      const body = (await reader.article(data.id))?.body;
      return body ? factRows(body.reading, body.account.facts) : [];
    });
  });
  onMessage("openSaved", async ({ data: { id, start }, sender }) => {
    refuseOthers(sender);
    const at = start === null ? "" : `&at=${start}`;
    const url = browser.runtime.getURL(`/saved.html?id=${encodeURIComponent(id)}${at}`);
    await browser.tabs.create({ url });
  });
}

/** The notes of a page at its addresses, and of the saved article that it is. */
export async function hostedNotes(page: NotedPage): Promise<PageNotes> {
  const { reader } = hostedLibrary();
  const article = page.article ?? (await reader.savedState(page))?.id ?? null;
  const [there, tied, tags] = await Promise.all([
    reader.notesAt(addressesOf(page)),
    article === null ? [] : reader.notesOf(article),
    reader.documents("tag"),
  ]);
  return {
    notes: [...new Map([...there, ...tied].map((note) => [note.id, note])).values()],
    tags: tags.map(({ id, content }) => ({ id, name: content.name })),
    article,
  };
}

/** Tells the readers that lie over pages: their frames are in the page's own partition and hear no channel of ours. */
function tellOverlays(change: LibraryChange): void {
  const tell = async (): Promise<void> => {
    for (const { id } of await browser.tabs.query({})) {
      // Most tabs have no reader over them, and nobody answers.
      if (id !== undefined) sendMessage("libraryChanged", change, id).catch(() => undefined);
    }
  };
  tell().catch((error) => report("telling of a change", error));
}

/**
 * Asks the browser never to clear the library by itself: Firefox's background is a page that can, and is told yes without
 * a question to the person. A service worker cannot ask; Chromium clears nothing of who holds `unlimitedStorage`.
 */
function askToPersist(): void {
  const manager = (navigator as { storage?: Partial<StorageManager> }).storage;
  manager?.persist?.().catch((error) => report("keeping the library", error));
}

function refuseOthers(sender: { url?: string | undefined }): void {
  if (!isExtensionPage(sender)) throw new Error("only a page of the extension has the library");
}
