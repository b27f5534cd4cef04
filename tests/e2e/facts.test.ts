import { afterEach, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import { key, press, says } from "./support/deeds.ts";
import { until, type BrowserUnderTest, type Surface } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { heldReading, openOverlayFrom, readInPopup, textOf } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const STORY = `<!doctype html><html lang="en"><head><title>A quay for Tamsworth</title></head><body><article><h1>A quay for Tamsworth</h1>
  <p>Brantide Yard, which builds ferries in Tamsworth, had revenue of £31 million in 2025, said its owner, Edith Marrow, on Monday.</p>
  <p>Brantide Yard employs 340 people. “Nobody had asked for a longer quay”, said Paul Reed, who learned of it from the timetable.</p>
  <p>Some 12 cabins are to stand in the old customs house, and the council learned of them from the timetable of the ferry.</p>
  <p>Work begins in March 2027 and should take eighteen months, said the harbour office, which pays for most of it.</p></article></body></html>`;

/** Chooses in a list, or types into a line, by its label. */
const fill = (overlay: Surface, label: string, words: string): Promise<unknown> =>
  until(`the field “${label}”`, () =>
    overlay.evaluate<boolean>(
      `(() => { const label = [...document.querySelectorAll(".fact-field label")].find((l) => l.textContent === ${JSON.stringify(label)});
        const field = document.getElementById(label?.htmlFor); if (!field) return false;
        const option = [...(field.options ?? [])].find((o) => o.text === ${JSON.stringify(words)});
        field.value = option ? option.value : ${JSON.stringify(words)};
        field.dispatchEvent(new Event(option ? "change" : "input", { bubbles: true })); return true })()`,
    ),
  );
/** Opens the form on the card of the figure that is written so. */
const unfold = async (overlay: Surface, written: string): Promise<void> => {
  await until(`the mark “${written}”`, () =>
    overlay.evaluate<boolean>(
      `(() => { const mark = [...document.querySelectorAll(".article .mark-figure")].find((m) => m.textContent.replace(/[\\u00A0\\u202F]/g, " ") === ${JSON.stringify(written)});
        mark?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true })); return !!mark })()`,
    ),
  );
  await press(overlay, "Correct…");
};
/** Selects some words of the article, as far as one text node holds them. */
const select = (overlay: Surface, words: string): Promise<unknown> =>
  until(`“${words}” to be selected`, () =>
    overlay.evaluate<boolean>(
      `(() => { const walker = document.createTreeWalker(document.querySelector(".article"), NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = node.data.indexOf(${JSON.stringify(words)});
          if (at >= 0) { getSelection().setBaseAndExtent(node, at, node, at + ${words.length}); return true } }
        return false })()`,
    ),
  );
const panelText = (overlay: Surface): Promise<string> =>
  overlay.evaluate<string>(
    `document.querySelector(".panel-lists")?.textContent.replace(/[\\u00A0\\u202F]/g, " ") ?? ""`,
  );
const showFacts = (overlay: Surface): Promise<unknown> =>
  until("the list of facts", () =>
    overlay.evaluate<boolean>(
      `(() => { const tab = document.querySelector("#tab-facts"); tab?.click(); return !!tab })()`,
    ),
  );

describe.each([CHROMIUM, FIREFOX])(
  "facts that a reader corrects and adds, in $name",
  ({ missing, start }) => {
    let browser: BrowserUnderTest | undefined;
    let server: TestServer | undefined;
    afterEach(async () => {
      await browser?.close();
      await server?.close();
    });

    test.skipIf(missing)(
      "are what the reader says, in panel, file and popup, after reopening too, until taken back",
      async () => {
        server = await startServer();
        server.add("/quay", { body: STORY });
        browser = await start();
        const tab = await browser.open(server.url("/quay"));
        const overlay = await openOverlayFrom(tab, await readInPopup(tab));
        await key(overlay, "m");
        await showFacts(overlay);

        await unfold(overlay, "£31 million");
        await fill(overlay, "How much", "1e400");
        await press(overlay, "Apply");
        await until("what cannot be read to be told", () =>
          overlay.evaluate<boolean>(
            `document.activeElement?.getAttribute("aria-invalid") === "true"`,
          ),
        );
        expect(await faultsOf(overlay)).toEqual([]);
        await fill(overlay, "How much", "£32.5m");
        await fill(overlay, "What", "funding");
        await fill(overlay, "Whose", "Edith Marrow");
        await press(overlay, "Apply");
        await says(overlay, "“£31 million” is: funding");
        expect(await panelText(overlay)).toContain("funding · 2025 · by you£32.5m");

        await unfold(overlay, "340 people");
        await press(overlay, "not a fact");
        await says(overlay, "“340 people” is not a fact");
        expect(await panelText(overlay)).not.toContain("employees");

        await select(overlay, "customs house");
        await until("the bar at the selection", () =>
          overlay.evaluate<boolean>(`!!document.querySelector(".selection-bar")`),
        );
        expect(await faultsOf(overlay)).toEqual([]);
        await key(overlay, "a");
        await fill(overlay, "What, in your own words", "place of the cabins");
        await fill(overlay, "How much", "=1+1");
        expect(await faultsOf(overlay)).toEqual([]);
        await press(overlay, "Add");
        await says(overlay, "Fact added: place of the cabins · =1+1");

        await select(overlay, "Nobody had asked for a longer quay");
        await key(overlay, "q");
        await until("the speaker to be proposed", () =>
          overlay.evaluate<boolean>(
            `document.querySelector(".add-card select")?.selectedOptions[0].text === "Paul Reed"`,
          ),
        );
        await press(overlay, "Add");
        await says(overlay, "Quote added: Paul Reed");
        expect(await faultsOf(overlay)).toEqual([]);

        // The file is caught where it would be saved.
        await overlay.evaluate(
          `(() => { const make = URL.createObjectURL; URL.createObjectURL = (blob) => { blob.text().then((text) => (globalThis.saved = text)); return make.call(URL, blob); }; })()`,
        );
        await press(overlay, "Copy", { within: ".panel" });
        await press(overlay, "CSV", { within: ".panel" });
        const csv = await until("the file", () =>
          overlay.evaluate<string>(`globalThis.saved ?? ""`),
        );
        expect(csv).toMatch(/^Edith Marrow,funding,32500000,,GBP,/mu);
        expect(csv).toContain("place of the cabins,'=1+1");
        expect(csv).not.toContain("340 people");

        // The frame that takes the key is gone before it can answer for it.
        void tab.press("Escape").catch(() => undefined);
        await until("the overlay to be gone", async () => (await tab.overlayCount()) === 0);
        const popup = await readInPopup(tab);
        const { facts, figures, problems } = await heldReading(popup);
        expect(problems).toEqual([]);
        expect(facts.map(({ property }) => property)).toContain("funding");
        expect(figures.some(({ role }) => role === "employees")).toBe(false);
        expect((await textOf(popup)).replaceAll("\u00A0", " ")).toContain("by you");

        const again = await openOverlayFrom(tab, popup);
        await showFacts(again);
        await until("the facts", async () =>
          (await panelText(again)).includes("place of the cabins"),
        );
        expect(await panelText(again)).toContain(
          "“Nobody had asked for a longer quay”Paul Reed · by you",
        );
        await until("the correction to be taken back", () =>
          again.evaluate<boolean>(
            `(() => { const undo = document.querySelector('[aria-label="Undo: “340 people” is not a fact"]:not(:disabled)');
              undo?.click(); return !!undo })()`,
          ),
        );
        await says(again, "Correction undone: “340 people” is not a fact");
        expect(await panelText(again)).toContain("employees");
      },
    );
  },
);
