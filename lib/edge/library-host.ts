/** The library's own end in the background, which alone writes it. */
import { browser } from "wxt/browser";
import { announceChange } from "./library/changes.ts";
import { createDatabase } from "./library/database.ts";
import { answered } from "./library/problems.ts";
import { createReader } from "./library/reader.ts";
import { createWriter } from "./library/writer.ts";
import { onMessage } from "./messages.ts";
import { report } from "./report.ts";
import { isExtensionPage } from "./sender.ts";
import { createWeeklyLook } from "./weekly-backup/weekly.ts";

/** Answers what the surfaces ask of the library; called once, as the background starts. */
export function hostLibrary(): void {
  const db = createDatabase();
  const reader = createReader(db);
  const writer = createWriter(db, {
    now: () => new Date().toISOString(),
    onChange: announceChange,
  });
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
  browser.runtime.onStartup.addListener(() => {
    tidy();
    backUp();
  });

  onMessage("saveArticle", async ({ data, sender }) => {
    refuseOthers(sender);
    const answer = await writer.save(data);
    if (answer.ok) {
      tidy();
      backUp();
      if (answer.value.kind === "new") askToPersist();
    } else {
      report("saving an article", answer.detail);
    }
    return answer;
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
  onMessage("savedState", ({ data, sender }) => {
    refuseOthers(sender);
    return answered(async () => {
      const projects = await reader.documents("project");
      return {
        saved: await reader.savedState(data),
        project: (await reader.settings()).project,
        projects: projects.map(({ id, content }) => ({ id, name: content.name })),
      };
    });
  });
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
