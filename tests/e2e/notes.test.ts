import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import { gone, has, key, press } from "./support/deeds.ts";
import {
  PLAIN_HOST,
  until,
  type BrowserUnderTest,
  type Surface,
  type TestPage,
} from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { openOverlayFrom, readInPopup } from "./support/lede.ts";
import { libraryOf, type LibraryInBrowser } from "./support/library.ts";
import { startServer, type TestServer } from "./support/server.ts";

const PROSE = [
  "The Ravensholm ferry will run through the night from October, the harbour office said on Monday.",
  "Some 340 passengers a day cross the sound at present, most of them before noon, said Edith Marrow of the office.",
  "A second boat was bought in Norvik last spring and is being painted in the yard behind the old cannery.",
  "Nobody in the village had asked for night crossings, and the council learned of them from the timetable.",
  "The first of them leaves on Friday at a quarter past eleven, with the mayor and a brass band on board.",
];
const story = (...lines: (string | undefined)[]): string =>
  `<!doctype html><html lang="en"><head><title>Night ferry</title></head><body><article><h1>Night ferry</h1>${lines.map((line) => `<p>${line}</p>`).join("")}</article></body></html>`;

interface Note {
  type: string;
  deleted: string | null;
  content: { text: string; tags: string[]; colour: string; addresses: string[] };
}

/** Selects words of the article, as a person's pointer leaves them. */
const select = async (overlay: Surface, words: string): Promise<void> => {
  await until(`“${words}” to be selected`, () =>
    overlay.evaluate<boolean>(
      `(() => {
        const walker = document.createTreeWalker(document.querySelector(".article"), NodeFilter.SHOW_TEXT);
        const nodes = []; let text = "";
        for (let node = walker.nextNode(); node; node = walker.nextNode()) { nodes.push([node, text.length]); text += node.data.replace(/\\s/g, " "); }
        const start = text.indexOf(${JSON.stringify(words)}), end = start + ${words.length};
        if (start < 0) return false;
        const at = (offset, side) => { const [node, from] = nodes.findLast(([, begin]) => side ? begin < offset : begin <= offset); return [node, offset - from]; };
        getSelection().setBaseAndExtent(...at(start, 0), ...at(end, 1));
        return true;
      })()`,
    ),
  );
  await until("the bar at the selection", () => has(overlay, ".selection-bar"));
};
const texts = (surface: Surface, selector: string): Promise<string[]> =>
  surface.evaluate<string[]>(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.textContent.replace(/\\s+/g, " ").trim())`,
  );
/** Types into the field of the note that is open, in one go; the pause after it is what writes it. */
const type = (surface: Surface, words: string): Promise<unknown> =>
  until("the note's field", () =>
    surface.evaluate<boolean>(
      `(() => { const field = document.querySelector("textarea.note-field"); if (!field) return false;
        field.value = ${JSON.stringify(words)}; field.dispatchEvent(new Event("input", { bubbles: true })); return true })()`,
    ),
  );
const isSaved = (surface: Surface): Promise<unknown> =>
  until("the note to be saved", async () =>
    (await texts(surface, ".note-editor .note-state")).includes("Saved"),
  );
const openNotes = async (overlay: Surface): Promise<void> => {
  if (!(await has(overlay, ".panel"))) await key(overlay, "f");
  await until("the tab of notes", () =>
    overlay.evaluate<boolean>(
      `(() => { const tab = document.querySelector("#tab-notes"); tab?.click(); return !!tab })()`,
    ),
  );
  await until("the notebook", () => has(overlay, ".notebook"));
};

/** Opens the note whose row has these words. */
const edit = (surface: Surface, words: string): Promise<unknown> =>
  until(`the note on ${words}`, () =>
    surface.evaluate<boolean>(
      `(() => { const row = [...document.querySelectorAll(".note-row")].find((one) => one.textContent.includes(${JSON.stringify(words)}));
        const button = [...(row?.querySelectorAll(".note-actions button") ?? [])].find((b) => /^(Edit|Write)/.test(b.textContent));
        button?.click(); return !!button })()`,
    ),
  );

/** Milliseconds: the browser is started twice. */
const SLOW = 150_000;

describe.each([CHROMIUM, FIREFOX])("a student's notes, in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  let profile: string;
  beforeAll(async () => {
    if (missing) return;
    profile = mkdtempSync(join(tmpdir(), "lede-notes-"));
    server = await startServer();
    server.add("/ferry", { body: story(...PROSE) });
    server.add("/plain", { body: story(...PROSE) });
    browser = await start({ profile });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    if (profile) rmSync(profile, { recursive: true, force: true });
  });

  const read = async (path: string): Promise<[TestPage, Surface]> => {
    const tab = await browser.open(server.url(path));
    return [tab, await openOverlayFrom(tab, await readInPopup(tab))];
  };
  let library: LibraryInBrowser | null = null;
  const stored = async (): Promise<Note[]> => {
    library ??= await libraryOf(browser);
    return library.all<Note>("documents");
  };

  test.skipIf(missing)(
    "are made by a selection and a key, and come back with a verdict where the page changed",
    async () => {
      const [tab, overlay] = await read("/ferry?utm_source=letter");
      await select(overlay, "340 passengers a day cross the sound");
      await key(overlay, "u");
      await until("the highlight", () => has(overlay, ".own"));
      await gone(overlay, ".selection-bar");
      await select(overlay, "bought in Norvik last spring and is being painted in the yard");
      await key(overlay, "w");
      await type(overlay, "Who **paid** for it?");
      await isSaved(overlay);
      expect(await faultsOf(overlay)).toEqual([]);
      // Once to end the writing, once to close the card.
      await key(overlay, "Escape");
      await gone(overlay, ".note-card .note-field");
      await key(overlay, "Escape");
      await gone(overlay, ".note-card");
      await select(overlay, "Nobody in the village had asked for night crossings");
      await press(overlay, "Highlight", { within: ".selection-bar" });
      await until("three notes", async () => (await stored()).length === 3);
      const notes = await stored();
      expect(notes.map(({ type: kind }) => kind)).toEqual(["note", "note", "note"]);
      expect(notes.map(({ content }) => content.text).toSorted()).toEqual([
        "",
        "",
        "Who **paid** for it?",
      ]);
      expect(notes[0]?.content.addresses.join(" ")).not.toContain("utm");
      await tab.close();
      await browser.close();
      library = null;

      server.add("/ferry", {
        body: story(
          "Correction: an earlier version of this article gave another day for the first crossing.",
          PROSE[0],
          PROSE[1],
          PROSE[2]?.replace("last spring", "two winters ago"),
          PROSE[4],
        ),
      });
      browser = await start({ profile });
      const [again, reopened] = await read("/ferry");
      await until("the notes in the text", async () => (await texts(reopened, ".own")).length >= 2);
      expect((await texts(reopened, ".own:not([data-unsure])")).join(" ")).toMatch(
        /340 passengers a day cross the sound$/u,
      );
      expect((await texts(reopened, ".own[data-unsure]")).join(" ")).toContain("two winters ago");
      // Beside its words, also where nothing was selected before.
      await reopened.evaluate(`document.querySelector(".own[role=button]").click()`);
      await until("the card beside its words", () =>
        reopened.evaluate<boolean>(
          `(() => { const box = document.querySelector(".note-card")?.getBoundingClientRect(); return !!box && box.height > 0 && box.top > 0 && box.bottom <= innerHeight })()`,
        ),
      );
      await key(reopened, "Escape");
      await gone(reopened, ".note-card");
      await openNotes(reopened);
      await until("the verdict", async () =>
        (await texts(reopened, ".note-verdict")).join(" ").includes("The text changed"),
      );
      expect(await texts(reopened, ".note-change del")).toEqual(["Before: last spring"]);
      expect(await texts(reopened, ".note-change ins")).toEqual(["Now: two winters ago"]);
      expect((await texts(reopened, ".note-lost .note-row")).join(" ")).toContain(
        "Nobody in the village had asked",
      );
      expect(await faultsOf(reopened)).toEqual([]);

      // By hand, and never by a guess.
      await press(reopened, "Attach elsewhere", { within: ".note-lost" });
      await select(reopened, "with the mayor and a brass band");
      await press(reopened, "Attach here", { within: ".selection-bar" });
      await gone(reopened, ".note-lost");
      expect((await texts(reopened, ".own")).join(" ")).toContain("the mayor and a brass band");
      await again.close();
    },
    SLOW,
  );

  test.skipIf(missing)(
    "are opened from the library where they stand in the saved article now, with their verdict",
    async () => {
      const [tab, overlay] = await read("/ferry");
      await key(overlay, "s");
      await until("the article to be saved", async () =>
        (await stored()).some(({ type: kind }) => kind === "article"),
      );
      await tab.close();
      const page = await browser.openOwnPage("library.html");
      await press(page, "Notes");
      await until("the note's row", () =>
        page.evaluate<boolean>(
          `(() => { const row = [...document.querySelectorAll(".note-row-quote")].find((one) => one.textContent.includes("bought in Norvik")); row?.click(); return !!row })()`,
        ),
      );
      const saved = await browser.ownTab("/saved.html");
      await until("the note's card", async () =>
        (await texts(saved, ".note-card .note-verdict")).join(" ").includes("The text changed"),
      );
      expect(await texts(saved, ".note-card ins")).toEqual(["Now: two winters ago"]);
      expect(await faultsOf(saved)).toEqual([]);
    },
    SLOW,
  );

  test.skipIf(missing)("of two tabs are both kept, and each tab shows the other's", async () => {
    const [one, first] = await read("/ferry");
    await openNotes(first);
    const [two, second] = await read("/ferry");
    await openNotes(second);
    await edit(first, "340 passengers");
    await edit(second, "brass band");
    await Promise.all([
      type(first, "Counted by whom, in the first tab"),
      type(second, "Paid by whom, in the second tab"),
    ]);
    const wanted = [
      "Counted by whom, in the first tab",
      "Paid by whom, in the second tab",
      "Who **paid** for it?",
    ];
    await until("both to be written", async () => {
      const said = new Set((await stored()).map(({ content }) => content.text));
      return wanted.every((text) => said.has(text));
    });
    await Promise.all([isSaved(first), isSaved(second)]);
    await until("the first tab to show the second's", async () =>
      (await texts(first, ".note-row")).join(" ").includes("in the second tab"),
    );
    await until("the second tab to show the first's", async () =>
      (await texts(second, ".note-row")).join(" ").includes("in the first tab"),
    );
    await one.close();
    await two.close();
  });

  test.skipIf(missing)("are made over a page of plain http as well", async () => {
    const plain = new URL(server.url("/plain"));
    plain.hostname = PLAIN_HOST;
    const tab = await browser.open(plain.href);
    const overlay = await openOverlayFrom(tab, await readInPopup(tab));
    await select(overlay, "340 passengers a day");
    await key(overlay, "u");
    await until("it to be written", async () =>
      (await stored()).some(({ content }) => content.addresses[0]?.startsWith(PLAIN_HOST)),
    );
    expect((await texts(overlay, ".own")).join(" ")).toBe("340 passengers a day");
    await tab.close();
  });

  test.skipIf(missing)(
    "are deleted, and back by a key; tags are made with them, and all of it without saving the article",
    async () => {
      const [tab, overlay] = await read("/ferry");
      await until("the notes in the text", () => has(overlay, ".own"));
      await openNotes(overlay);
      const count = (await texts(overlay, ".note-row")).length;
      await press(overlay, "Delete", { within: ".note-row" });
      await until(
        "one note less",
        async () => (await texts(overlay, ".note-row")).length === count - 1,
      );
      await until("what was done to be said", async () =>
        (await texts(overlay, ".status-text")).includes("Note deleted"),
      );
      await key(overlay, "z");
      await until(
        "the note again",
        async () => (await texts(overlay, ".note-row")).length === count,
      );

      await press(overlay, "Note on the article", { within: ".notebook" });
      await type(overlay, "<img src=x onerror=alert(1)> and _more_");
      await overlay.evaluate(
        `(() => { const field = document.querySelector("input[list]"); field.value = "Quays, <b>"; field.dispatchEvent(new Event("input", { bubbles: true })); })()`,
      );
      await isSaved(overlay);
      await press(overlay, "Done", { within: ".note-editor" });
      await until("the note on the article", async () =>
        (await texts(overlay, ".note-text")).includes("<img src=x onerror=alert(1)> and more"),
      );
      // They are new, and written after the text.
      await until("its tags", async () => (await texts(overlay, ".note-tag")).length === 2);
      expect(await texts(overlay, ".note-tag")).toEqual(["Quays", "<b>"]);
      expect(await has(overlay, ".notebook img")).toBe(false);
      const articles = (await stored()).filter(({ type: kind }) => kind === "article");
      expect(articles).toHaveLength(1);
      await tab.close();
    },
  );
});
