import { readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import { press, says } from "./support/deeds.ts";
import { until, type BrowserUnderTest, type Surface } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { articleText, heldReading, openOverlayFrom, readInPopup, textOf } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const STORY = `<!doctype html><html lang="en"><head><title>A quay for Tamsworth</title></head><body><article><h1>A quay for Tamsworth</h1>
  <p>Edith Marrow, who runs the Brantide shipyard in Tamsworth, told London on Monday that the quay will cost £31 million.</p>
  <p>The yard employs 340 people, and Mrs Marrow hopes to hire another 60 of them within the next two years.</p>
  <p>Nobody in the town had asked for a longer quay, and the council learned of it from the timetable of the ferry.</p>
  <p>Work begins in March 2027 and should take eighteen months, said the harbour office, which pays for most of it.</p></article></body></html>`;

describe.each([CHROMIUM, FIREFOX])("names, in $name", ({ missing, start }) => {
  let browser: BrowserUnderTest | undefined;
  let server: TestServer | undefined;
  afterEach(async () => {
    await browser?.close();
    await server?.close();
  });

  test.skipIf(missing).each<[string, (model: string) => void]>([
    ["is cut short", (model) => truncateSync(model, 10_000)],
    ["is damaged", (model) => writeFileSync(model, readFileSync(model).fill(255, 0, 4_000))],
    ["is missing", (model) => rmSync(model)],
  ])(
    "are found by rules where the model's file %s, which is said; all else works",
    async (_, harm) => {
      server = await startServer();
      server.add("/quay", { body: STORY });
      browser = await start({ harm: (build) => harm(join(build, "models/names-en.bin")) });
      const tab = await browser.open(server.url("/quay"));
      const popup = await readInPopup(tab);
      expect(await textOf(popup)).toContain("Names were looked for by simple rules only");
      const { problems, entities, facts } = await heldReading(popup);
      expect(problems.map(({ stage }) => stage)).toEqual(["entities"]);
      expect(problems[0]?.message).toContain("names-en.bin");
      expect(entities.map(({ name }) => name)).toContain("Edith Marrow");
      expect(facts.length).toBeGreaterThan(0);
      expect(await articleText(await openOverlayFrom(tab, popup))).toContain("Nobody in the town");
    },
  );

  test.skipIf(missing)("are found by the model that ships", async () => {
    server = await startServer();
    server.add("/quay", { body: STORY });
    browser = await start();
    const { problems, entities } = await heldReading(
      await readInPopup(await browser.open(server.url("/quay"))),
    );
    expect(problems).toEqual([]);
    expect(entities.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Edith Marrow", "London"]),
    );
  });
});

const CORRECTED = `<!doctype html><html lang="en"><head><title>A quay for Tamsworth</title></head><body><article><h1>A quay for Tamsworth</h1>
  <p>Edith Marrow, who runs the Brantide shipyard in Tamsworth, told London on Monday that the quay will cost £31 million.</p>
  <p>Paul Reed of the harbour office expects 45 boats a week. Mrs Marrow employs 340 people, most of them in Tamsworth.</p>
  <p>Nobody in the town had asked for a longer quay, and the council learned of it from the timetable of the ferry.</p>
  <p>Work begins in March 2027 and should take eighteen months, said the harbour office, which pays for most of it.</p></article></body></html>`;

/** Kinds of the marks that are written so. */
const kindsOf = (overlay: Surface, form: string): Promise<string[]> =>
  overlay.evaluate<string[]>(
    `[...document.querySelectorAll(".article .mark-name")].filter((m) => m.textContent === ${JSON.stringify(form)}).map((m) => m.dataset.kind)`,
  );
const correct = async (overlay: Surface, form: string, label: string): Promise<void> => {
  await until(`the mark “${form}”`, () =>
    overlay.evaluate<boolean>(
      `(() => { const mark = [...document.querySelectorAll(".article .mark-name")].find((m) => m.textContent === ${JSON.stringify(form)});
        mark?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true })); return !!mark })()`,
    ),
  );
  await press(overlay, "Correct…");
  await press(overlay, label);
};

describe.each([CHROMIUM, FIREFOX])(
  "names that a reader corrects, in $name",
  ({ missing, start }) => {
    let browser: BrowserUnderTest | undefined;
    let server: TestServer | undefined;
    afterEach(async () => {
      await browser?.close();
      await server?.close();
    });

    test.skipIf(missing)(
      "are what the reader says, with their figures, after reopening too, until taken back; and can be kept as training lines",
      async () => {
        server = await startServer();
        server.add("/quay", { body: CORRECTED });
        browser = await start();
        const tab = await browser.open(server.url("/quay"));
        const overlay = await openOverlayFrom(tab, await readInPopup(tab));
        await overlay.evaluate(
          `document.dispatchEvent(new KeyboardEvent("keydown", { key: "m", cancelable: true }))`,
        );
        expect(await kindsOf(overlay, "Tamsworth")).toEqual(["place", "place"]);
        await correct(overlay, "Tamsworth", "an organisation");
        await says(overlay, "“Tamsworth” is an organisation");
        expect(await kindsOf(overlay, "Tamsworth")).toEqual(["organisation", "organisation"]);
        await until("the focus on the name again", () =>
          overlay.evaluate(`document.activeElement?.textContent === "Tamsworth"`),
        );
        await correct(overlay, "Marrow", "Paul Reed");
        await says(overlay, "“Marrow” is the same as “Paul Reed”");
        await correct(overlay, "London", "not a name");
        await says(overlay, "“London” is not a name");
        expect(await kindsOf(overlay, "London")).toEqual([]);
        expect(await faultsOf(overlay)).toEqual([]);

        // The lines are caught where they would become a file.
        await overlay.evaluate(
          `(() => { const make = URL.createObjectURL; URL.createObjectURL = (blob) => { blob.text().then((text) => (globalThis.saved = text)); return make.call(URL, blob); }; })()`,
        );
        await until("the list of names", () =>
          overlay.evaluate<boolean>(
            `(() => { const tab = document.querySelector("#tab-names"); tab?.click(); return !!tab })()`,
          ),
        );
        expect(await faultsOf(overlay)).toEqual([]);
        await press(overlay, "Save as training lines");
        const lines = await until("the lines", () =>
          overlay.evaluate<string>(`globalThis.saved ?? ""`),
        );
        const [first, ...more] = lines
          .trimEnd()
          .split("\n")
          .map(
            (line) =>
              JSON.parse(line) as {
                id: string;
                text: string;
                entities: { start: number; end: number; type: string }[];
              },
          );
        expect(more).toHaveLength(1);
        expect(first?.id).toBe(`${server.url("/quay")}#0`);
        const named = first?.entities.map(({ start: from, end, type }) => [
          first.text.slice(from, end),
          type,
        ]);
        expect(named).toContainEqual(["Tamsworth", "organisation"]);
        expect(named?.flat()).not.toContain("London");

        // The frame that takes the key is gone before it can answer for it.
        void tab.press("Escape").catch(() => undefined);
        await until("the overlay to be gone", async () => (await tab.overlayCount()) === 0);
        const popup = await readInPopup(tab);
        const reading = await heldReading(popup);
        expect(reading.problems).toEqual([]);
        const employer = reading.figures.find(({ role }) => role === "employees")?.about;
        expect(reading.entities[employer ?? -1]?.name).toBe("Paul Reed");
        const again = await openOverlayFrom(tab, popup);
        await until("the marks", async () => (await kindsOf(again, "Tamsworth")).length > 0);
        expect((await kindsOf(again, "Tamsworth"))[0]).toBe("organisation");
        expect(await kindsOf(again, "London")).toEqual([]);
        await until("the list of names", () =>
          again.evaluate<boolean>(
            `(() => { document.querySelector("#tab-names")?.click();
            const undo = document.querySelector('[aria-label="Undo: “London” is not a name"]:not(:disabled)');
            undo?.click(); return !!undo })()`,
          ),
        );
        await says(again, "Correction undone: “London” is not a name");
        await until("the name to be marked again", async () =>
          again.evaluate<boolean>(
            `[...document.querySelectorAll(".panel .row-name")].some((row) => row.textContent === "London")`,
          ),
        );
      },
    );
  },
);
