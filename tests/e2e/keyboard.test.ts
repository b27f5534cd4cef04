import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faultsOf } from "./support/axe.ts";
import { until, type BrowserUnderTest, type Surface, type TestPage } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { openOverlayFrom, readInPopup } from "./support/lede.ts";
import { startServer, type TestServer } from "./support/server.ts";

const THINGS = ["ropes", "nets", "lamps", "crates", "sails", "buoys", "oars", "anchors"];
const part = (title: string, from: number): string =>
  `<h2>${title}</h2>${Array.from({ length: 8 }, (_, i) => `<p>On day ${from + i} the crew carried ${THINGS[i]} down to the quay, and nobody in the harbour of Ravensholm wondered about it any longer.</p>`).join("")}`;
const ARTICLE = `<!doctype html><html lang="en"><head><title>Night ferry</title></head><body><article><h1>Night ferry</h1>
  <p>Ravemar Group, which runs the ferry, said revenue reached €17 million in 2025. It employs 350 people, its director Ada Quill said on Monday.</p>
  ${part("The crossing", 1)}${part("The quay", 9)}${part("The winter", 17)}
  <p>The company raised €4 million from the region for a second ferry, which is being painted behind the cannery.</p></article></body></html>`;

describe.each([CHROMIUM, FIREFOX])("the reader by keyboard, in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  let tab: TestPage;
  let reader: Surface;
  beforeAll(async () => {
    if (missing) return;
    server = await startServer();
    server.add("/ferry", { body: ARTICLE });
    browser = await start();
    tab = await browser.open(server.url("/ferry"));
    reader = await openOverlayFrom(tab, await readInPopup(tab));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  const has = (selector: string): Promise<boolean> =>
    reader.evaluate<boolean>(`!!document.querySelector(${JSON.stringify(selector)})`);
  const focused = (): Promise<string> =>
    reader.evaluate<string>(`document.activeElement?.textContent ?? ""`);
  const said = (): Promise<string> =>
    reader.evaluate<string>(
      `[...document.querySelectorAll("output")].map((o) => o.textContent).join(" ")`,
    );

  test.skipIf(missing)("a whole reading needs no pointer", async () => {
    expect(await focused()).toBe("Night ferry");
    await tab.press("j");
    await until("a figure in focus", async () => /17\s?million/u.test(await focused()));
    expect(await has(".card")).toBe(true);
    await until("the figure to be said", async () => /1 of/u.test(await said()));
    await tab.press("Escape");
    await until("the card to close", async () => !(await has(".card")));
    await tab.press("J");
    await until("a name in focus", async () => (await focused()).length > 3);
    await tab.press("Escape");
    await tab.press("h");
    await until("a heading in focus", async () => (await focused()) === "The crossing");
    await tab.press("h");
    await until("the next", async () => (await focused()) === "The quay");
    await tab.press("H");
    await until("the one before", async () => (await focused()) === "The crossing");
    await tab.press("m");
    await until("all marks", async () => /Marks: all/iu.test(await said()));
    const open = await has(".panel");
    await tab.press("f");
    await until("the panel to change", async () => (await has(".panel")) !== open);
    await tab.press("f");
    await until("the panel to change back", async () => (await has(".panel")) === open);
    await tab.press("?");
    await until("the list of keys", () => has("dialog:modal .keys-list"));
    await tab.press("Escape");
    await until("the list to close", async () => !(await has("dialog:modal")));
    await tab.press("/");
    await until("the field", () => has(".find-field"));
    for (const letter of "quay") await tab.press(letter);
    await until("what was found", async () => /1 of/u.test(await said()));
    await tab.press("Escape");
    await until("the field to close", async () => !(await has(".find-field")));
    expect(await tab.overlayCount()).toBe(1);
  });

  test.skipIf(missing)("assistive technology is told what everything is", async () => {
    const tree = await tab.accessibilityTree();
    if (!tree) return; // Firefox's driver has no such tree; axe checks names and roles there.
    const names = (role: string): string[] =>
      tree.filter((node) => node.role === role).map(({ name }) => name);
    expect(names("heading")).toEqual(
      expect.arrayContaining(["Night ferry", "The crossing", "The quay", "The winter"]),
    );
    expect(names("button")).toEqual(
      expect.arrayContaining(["Marks", "Text and theme", "Print", "Close"]),
    );
    expect(names("button").every((name) => name.trim() !== "")).toBe(true);
    expect(names("link").every((name) => name.trim() !== "")).toBe(true);
    expect(names("tab").length).toBeGreaterThanOrEqual(3);
  });

  test.skipIf(missing)(
    "axe finds nothing in any theme, with the panel, a card or a popover open",
    async () => {
      await tab.press("j");
      await tab.press("j");
      await tab.press("Escape");
      // One key for each of the five themes, so that there always is a figure to go to.
      for (const key of ["k", "j", "k", "j", "k"]) {
        expect(await faultsOf(reader)).toEqual([]);
        await tab.press(key);
        await until("the card", () => has(".card"));
        expect(await faultsOf(reader)).toEqual([]);
        await tab.press("Escape");
        await tab.press("t");
      }
      for (const at of [0, 1]) {
        await reader.evaluate(
          `document.querySelectorAll(".toolbar-popover > button")[${at}].click()`,
        );
        await until("the popover", () => has(".popover:not([hidden])"));
        expect(await faultsOf(reader)).toEqual([]);
        await tab.press("Escape");
      }
      await tab.press("f");
      expect(await faultsOf(reader)).toEqual([]);
    },
  );
});
