import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import { giveFile, press, says } from "./support/deeds.ts";
import { until, type BrowserUnderTest, type Surface } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { readInPopup, textOf } from "./support/lede.ts";
import { savedFile } from "./support/saved-file.ts";
import { startServer, type TestServer } from "./support/server.ts";

const ARTICLES = [
  ["/ferry", "Night ferry", "Ravemar"],
  ["/yard", "Old yards", "Norvik"],
] as const;

const THINGS = ["ropes", "nets", "lamps", "crates", "sails", "buoys"];
const page = (title: string, firm: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
  <p>${firm} Group said on Monday that its revenue reached €17 million in 2025, and that it employs 350 people.</p>
  ${THINGS.map((thing) => `<p>The crew of ${firm} carried ${thing} down to the quay before noon, and nobody in the harbour wondered about it any longer.</p>`).join("")}</article></body></html>`;

const rows = (library: Surface): Promise<number> =>
  library.evaluate<number>(`document.querySelectorAll(".article-row").length`);

const documents = (archive: Uint8Array) => unzipSync(archive)["documents/00001.ndjson"];

describe.each([CHROMIUM, FIREFOX])("backups of the library, in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  let elsewhere: BrowserUnderTest | undefined;
  let library: Surface;
  let backup: Uint8Array;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    for (const [path, title, firm] of ARTICLES) server.add(path, { body: page(title, firm) });
    browser = await start();
  });
  afterAll(async () => {
    await browser?.close();
    await elsewhere?.close();
    await server?.close();
  });

  test.skipIf(missing)("holds what was saved", async () => {
    for (const [path] of ARTICLES) {
      const tab = await browser.open(server.url(path));
      const popup = await readInPopup(tab);
      await until("the save button", () =>
        popup.evaluate<boolean>(
          `(() => { const one = document.querySelector(".popup-foot .save-button"); one?.click(); return !!one; })()`,
        ),
      );
      await says(popup, /Saved/u);
      await tab.close();
    }
    library = await browser.openOwnPage("library.html");
    await until("two articles", async () => (await rows(library)) === 2);
    await press(library, "Backup");
    await press(library, "Back up now");
    await says(library, /Saved: a file with 2/u);
    backup = await savedFile(browser, ".zip");
    expect(Object.keys(unzipSync(backup))).toEqual([
      "settings.json",
      "documents/00001.ndjson",
      "lede-backup.json",
    ]);
    expect(await textOf(library)).toContain("Last backup: now.");
    expect(await faultsOf(library)).toEqual([]);
  });

  test.skipIf(missing)(
    "says in words what is wrong with a file, and takes nothing of it",
    async () => {
      await giveFile(library, backup.slice(0, -40), "cut.zip");
      await says(library, /end of this backup is missing/u);
      await giveFile(library, Buffer.from("nothing"), "a.csv");
      await says(library, /neither a backup nor a list/u);
    },
  );

  test.skipIf(missing)(
    "brings all of it to another profile, which then has the same backup",
    async () => {
      elsewhere = await start();
      const other = await elsewhere.openOwnPage("library.html");
      await press(other, "Backup");
      await giveFile(other, backup, "backup.zip");
      await says(other, /2 articles/u);
      expect(await faultsOf(other)).toEqual([]);
      await press(other, "Bring in");
      await says(other, /2 added/u);
      expect(await faultsOf(other)).toEqual([]);
      await press(other, "Back up now");
      const again = await savedFile(elsewhere, ".zip");
      expect(documents(again)).toEqual(documents(backup));
      await press(other, "Articles");
      await until("two articles", async () => (await rows(other)) === 2);
    },
  );

  test.skipIf(missing)(
    "takes in a list of addresses, with what it refuses, and takes it back",
    async () => {
      const list = `url,title\n${server.url("/ferry")},Again\nhttps://quay.example/new,New\njavascript:alert(1),Bad\n`;
      await giveFile(library, Buffer.from(list), "list.csv");
      await says(library, /1 is here already/u);
      await press(library, "Bring in");
      await says(library, /1 added/u);
      expect(await textOf(library)).toContain("1 was not taken");
      await press(library, "Undo");
      await says(library, /Taken back/u);
      await press(library, "Articles");
      await until("two articles", async () => (await rows(library)) === 2);
    },
  );

  test.skipIf(missing)("saves a selection in the format that is chosen", async () => {
    await library.evaluate(`document.querySelector(".article-row input[type=checkbox]").click()`);
    await press(library, "Select all found");
    await says(library, /2 selected/u);
    await press(library, "Export");
    expect(await faultsOf(library)).toEqual([]);
    await press(library, "BibTeX");
    const bibtex = new TextDecoder().decode(await savedFile(browser, ".bib"));
    expect(bibtex).toContain("title = {{Night ferry}}");
    expect(bibtex).toContain("title = {{Old yards}}");
  });
});
