import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { articleWith } from "../lib/edge/library/support.ts";
import { faultsOf } from "./support/axe.ts";
import { pressAsPerson, says } from "./support/deeds.ts";
import { until, type BrowserUnderTest, type Surface } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { libraryOf } from "./support/library.ts";

const LONG = Array.from(
  { length: 60 },
  (_, at) => `The crew of boat ${at} mended its nets, café by café, until noon.`,
);

describe.each([CHROMIUM, FIREFOX])(
  "articles handed to Obsidian, in $name",
  ({ missing, start }) => {
    let browser: BrowserUnderTest;
    let library: Surface;
    beforeAll(async () => {
      if (missing) return;
      browser = await start();
      const { send } = await libraryOf(browser);
      const short = articleWith("short", [], { title: "Nets" });
      const long = articleWith("long", [], { title: "Boats" });
      const { reading } = long;
      reading.text = LONG.join("\n\n");
      let from = 0;
      reading.blocks = LONG.map((line) => {
        const block = { ...reading.blocks[0]!, start: from, end: from + line.length };
        from += line.length + 2;
        return block;
      });
      for (const request of [short, long]) await send("saveArticle", request);
      library = await browser.openOwnPage("library.html");
      await says(library, /2 articles/u);
    });
    afterAll(() => browser?.close());

    const link = () => library.evaluate<string>(`document.querySelector(".obsidian-hand a")?.href`);

    /** In a tab of its own: over the one before, Chromium asks whether Obsidian is to be opened. */
    const anew = async (number: number): Promise<void> => {
      library = await browser.openOwnPage(`library.html?${number}`);
      await until("the library anew", () =>
        library.evaluate<boolean>(`!!document.querySelector(".article-row")`),
      );
    };

    const open = async (title: string): Promise<void> => {
      await until(`the row of ${title}`, () =>
        library.evaluate<boolean>(
          `(() => { const row = [...document.querySelectorAll(".article-row")].find((one) => one.textContent.includes(${JSON.stringify(title)})); row?.querySelector("input").click(); return !!row; })()`,
        ),
      );
      await until("the dialog", () =>
        library.evaluate<boolean>(
          `(() => {
            const named = (name) => [...document.querySelectorAll("button")].find((one) => one.textContent.trim() === name);
            if (!document.querySelector(".obsidian")) (named("To Obsidian…") ?? named("Export"))?.click();
            return !!document.querySelector(".obsidian");
          })()`,
        ),
      );
    };

    test.skipIf(missing)("are in the address where they fit, and the library stays", async () => {
      await open("Nets");
      const href = await until("the link", link);
      expect(href).toMatch(/^obsidian:\/\/new\?file=Nets&content=/u);
      expect(await faultsOf(library)).toEqual([]);
      await pressAsPerson(library, "Create the note", { of: "a" });
      await says(library, /if nothing opened, Obsidian is not installed/u);
      // Whatever the browser does where no program takes the address, it has begun by then.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      expect(await library.evaluate("location.pathname")).toBe("/library.html");
    });

    test.skipIf(missing)(
      "go through the clipboard where they are long, and the places are remembered",
      async () => {
        await anew(1);
        await open("Boats");
        await library.evaluate(
          `(() => { const field = document.querySelector(".obsidian input"); field.value = "Ropes"; field.dispatchEvent(new Event("input", { bubbles: true })); })()`,
        );
        await until(
          "a short link",
          async () => (await link()) === "obsidian://new?vault=Ropes&file=Boats&clipboard=true",
        );
        await pressAsPerson(library, "Create the note", { of: "a" });
        await says(library, /went through the clipboard/u);
        expect((await browser.clipboard())["text/plain"]).toContain(LONG.at(-1));
        await anew(2);
        await open("Boats");
        await until("the vault", async () => (await link())?.includes("vault=Ropes"));
      },
    );
  },
);
