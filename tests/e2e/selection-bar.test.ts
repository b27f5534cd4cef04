import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { addressesOf } from "../../lib/core/library/address.ts";
import { faultsOf } from "./support/axe.ts";
import { until, type BrowserUnderTest, type Surface, type TestPage } from "./support/browser.ts";
import { CHROMIUM, FIREFOX } from "./support/browsers.ts";
import { readInPopup } from "./support/lede.ts";
import { libraryOf, type LibraryInBrowser } from "./support/library.ts";
import { startServer, type TestServer } from "./support/server.ts";

const PROSE = [
  "The Ravemar line will run its ferry through the night from October, its manager told the council on Monday.",
  "It employs 350 people and took 17 million crowns last year, a tenth more than in the year before it.",
  "A second ferry was bought in Norvik in the spring and is being repainted in the yard behind the cannery.",
  "Nobody in the village had asked for crossings at night, and the council found them in the timetable.",
  "The first one leaves on Friday at a quarter past eleven, with the mayor and a brass band on board.",
];
const page = (more = "", lines: readonly string[] = PROSE): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The night ferry</title></head><body>
   <nav><a href="/">The harbour</a></nav><article><h1>The night ferry</h1>${lines.map((line, at) => `<p id="p${at}">${line}</p>`).join("")}</article>
   <footer id="foot">Printed by Quillon in Ravensholm.</footer>${more}</body></html>`;

/** Hears every key and every press; takes the focus, or whatever is strange in the page, all the time. */
const HOSTILE = `<input id="trap"><script>
  window.heard = [];
  for (const type of ["keydown", "keyup", "input", "message", "pointerdown"])
    addEventListener(type, (event) => heard.push(type + " " + (event.key ?? event.target?.tagName ?? "")), true);
</script>`;
const GRABS_FOCUS = `<script>setInterval(() => window.grabs && document.getElementById("trap").focus(), 5)</script>`;
const TIDIES = `<script>setInterval(() => document.querySelectorAll("html > :not(head):not(body)").forEach((one) => one.remove()), 20)</script>`;
const HIDES = `<style>html > div, iframe, dialog { display: none !important; opacity: 0 !important; transform: scale(0) !important; }</style>`;

/** It is a part of a page, and needs no heading of its own. */
const faultsOfBar = async (bar: Surface): Promise<string[]> =>
  (await faultsOf(bar)).filter(
    (fault) => !/^(?:landmark-one-main|page-has-heading-one):/u.test(fault),
  );

const stateOf = (bar: Surface): Promise<string> =>
  bar.evaluate(`document.querySelector(".note-state")?.textContent ?? ""`);
const fieldIsReady = (bar: Surface): Promise<unknown> =>
  until("the field to have the focus", async () => {
    const state = await bar.evaluate<string>(
      `[document.hasFocus(), document.activeElement?.className].join(" ")`,
    );
    if (state !== "true note-field bar-field") throw new Error(state);
    return true;
  });

interface Stored {
  id: string;
  type: string;
  deleted: string | null;
  content: { text: string; colour: string; addresses: string[]; selectors: { exact?: string }[] };
}

describe.each([CHROMIUM, FIREFOX])("the bar at a selection, in $name", ({ missing, start }) => {
  let server: TestServer;
  let browser: BrowserUnderTest;
  let profile: string;
  let tab: TestPage;
  let library: LibraryInBrowser;
  const PATHS = [
    "/noted",
    "/one",
    "/two",
    "/key",
    "/hostile",
    "/grabs",
    "/tidies",
    "/hides",
    "/sandboxed",
  ];
  beforeAll(async () => {
    if (missing) return;
    profile = mkdtempSync(join(tmpdir(), "lede-bar-"));
    server = await startServer();
    for (const path of PATHS) server.add(path, { body: page() });
    server.add("/hostile", { body: page(HOSTILE) });
    server.add("/grabs", { body: page(HOSTILE + GRABS_FOCUS) });
    server.add("/tidies", { body: page(HOSTILE + TIDIES) });
    server.add("/hides", {
      body: page(HIDES),
      headers: {
        "content-security-policy":
          "default-src 'none'; style-src 'unsafe-inline'; frame-src 'none'",
        "cross-origin-embedder-policy": "require-corp",
        "cross-origin-opener-policy": "same-origin",
      },
    });
    server.add("/sandboxed", {
      body: page(),
      headers: { "content-security-policy": "sandbox allow-scripts" },
    });
    server.add("/modal", {
      body: page(
        `<dialog id="over"><p id="said">${PROSE[0]}</p></dialog><script>document.getElementById("over").showModal()</script>`,
      ),
    });
    server.add("/odd", {
      body: page(
        `<p id="space"> \u00a0 — </p><div contenteditable id="own">A draft of mine</div><textarea id="typed">Typed words</textarea>`,
      ),
    });
    server.add("/login", { body: page(`<form><input type="password"></form>`) });
    server.add("/rtl", {
      body: page("", ["أعلنت شركة العبّارات أنها ستسيّر رحلاتها ليلاً ابتداءً من أكتوبر."]).replace(
        `lang="en"`,
        `lang="ar" dir="rtl"`,
      ),
    });
    browser = await start({ profile });
    await allow();
  });
  /** As a person does it: by the switch under the first note on the site. */
  const allow = async (): Promise<void> => {
    await browser.allowSite(new URL(server.url("/")).hostname);
    library = await libraryOf(browser);
    await library.send("writeLibrary", {
      kind: "put",
      put: {
        type: "note",
        id: "first",
        base: null,
        content: {
          article: null,
          addresses: addressesOf({ url: server.url("/noted"), canonicalUrl: null }),
          source: null,
          body: null,
          selectors: [{ type: "TextQuoteSelector", exact: PROSE[0], prefix: "", suffix: "" }],
          text: "",
          colour: "green",
          creator: null,
          tags: [],
        },
      },
    });
    const noted = await browser.open(server.url("/noted"));
    const popup = await readInPopup(noted);
    const SWITCH = `document.querySelector(".notes-on-page .site-switch")`;
    await until("the offer", () => popup.evaluate<boolean>(`!!${SWITCH}`));
    await popup.evaluate(`${SWITCH}.click()`);
    await until("the answer", () =>
      popup.evaluate<boolean>(`${SWITCH}.getAttribute("aria-checked") === "true"`),
    );
    await noted.close();
  };
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    if (profile) rmSync(profile, { recursive: true, force: true });
  });
  afterEach(async () => {
    await tab?.closeSidePanel();
    await tab?.close().catch(() => undefined);
  });

  const open = async (path: string): Promise<void> => {
    tab = await browser.open(server.url(path));
  };
  /** Selected by a script, and ended by a key of the person's. */
  const select = async (words: string): Promise<void> => {
    await until(`“${words}” to be selected`, () =>
      tab.evaluate<boolean>(
        `(() => { const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.data.indexOf(${JSON.stringify(words)});
            if (at >= 0) { getSelection().setBaseAndExtent(node, at, node, at + ${words.length}); return true; }
          } return false })()`,
      ),
    );
    await tab.press("Shift");
  };
  const barAt = async (words: string): Promise<Surface> => {
    await select(words);
    const bar = await tab.bar();
    if (!bar) throw new Error("there is no bar");
    await until("the colours", () =>
      bar.evaluate<boolean>(`document.querySelectorAll(".note-pick").length === 5`),
    );
    // Browsers know where a press in a frame goes once they have painted it there.
    await new Promise((resolve) => setTimeout(resolve, 300));
    return bar;
  };
  const gone = (): Promise<unknown> =>
    until("the bar to be gone", async () => (await tab.bar(0)) === null);
  const notesAt = async (path: string): Promise<Stored[]> => {
    const all = await library.all<Stored>("documents");
    const [address] = addressesOf({ url: server.url(path), canonicalUrl: null });
    return all.filter(
      ({ type, deleted, content }) =>
        type === "note" && deleted === null && content.addresses.includes(address ?? ""),
    );
  };
  /** The sites that the browser grants. */
  const origins = (): Promise<string> =>
    library.page.evaluate<string>(
      `(globalThis.browser ?? chrome).permissions.getAll().then(({ origins }) => origins.join(" "))`,
    );
  const painted = (): Promise<[string, string][]> =>
    tab.evaluate(
      `[...CSS.highlights].filter(([name]) => name.startsWith("lede-note")).map(([name, ranges]) => [name, [...ranges].map(String).join("|")]).toSorted()`,
    );
  const selected = (): Promise<string> => tab.evaluate(`String(getSelection())`);

  test.skipIf(missing)(
    "leaves focus and selection alone, highlights at a press, and takes the highlight back",
    async () => {
      await open("/one");
      const bar = await barAt("took 17 million crowns");
      expect(await faultsOfBar(bar)).toEqual([]);
      expect(await selected()).toBe("took 17 million crowns");
      expect(
        await tab.evaluate(`document.hasFocus() && document.activeElement === document.body`),
      ).toBe(true);
      await bar.click(`.note-pick:nth-of-type(3)`);
      await until("the highlight", async () => (await painted()).length === 1);
      expect(await painted()).toEqual([["lede-note-blue", "took 17 million crowns"]]);
      await until("it to be told", () =>
        bar.evaluate<boolean>(
          `document.querySelector("output").textContent === "Highlighted: Blue"`,
        ),
      );
      const [note] = await notesAt("/one");
      expect(note?.content).toMatchObject({ colour: "blue", text: "" });
      expect(note?.content.selectors[0]?.exact).toBe("took 17 million crowns");
      // The keys are the page's again.
      await until("the page's focus", () =>
        tab.evaluate<boolean>(`document.activeElement === document.body`),
      );
      await bar.click(".bar-undo");
      await until("nothing on the page", async () => (await painted()).length === 0);
      expect(await notesAt("/one")).toEqual([]);
    },
  );

  test.skipIf(missing)(
    "lets a note be typed at once, says when it is saved, and has it again after the page is loaded anew",
    async () => {
      await open("/two");
      const bar = await barAt("repainted in the yard");
      await bar.click(".bar-note");
      await fieldIsReady(bar);
      await tab.type("Who pays for the paint?");
      await until("it to be saved", async () => (await stateOf(bar)) === "Saved");
      expect(await faultsOfBar(bar)).toEqual([]);
      expect(await bar.evaluate(`document.querySelector("textarea").value`)).toBe(
        "Who pays for the paint?",
      );
      const [note] = await notesAt("/two");
      expect(note?.content).toMatchObject({ text: "Who pays for the paint?" });
      // Typed on, and gone before it is quiet.
      await tab.type(" And when?");
      await tab.press("Escape");
      await gone();
      await until(
        "all of it to be on the disk",
        async () =>
          (await notesAt("/two"))[0]?.content.text === "Who pays for the paint? And when?",
      );
      expect(await tab.evaluate(`document.activeElement === document.body`)).toBe(true);
      await tab.goto(server.url("/two"));
      await until("the note on the page", async () => (await painted()).length === 1);
      expect((await painted())[0]?.[1]).toBe("repainted in the yard");
      expect(await notesAt("/two")).toHaveLength(1);
    },
  );

  test.skipIf(missing)(
    "opens by the key with the field ready, and gives the focus back",
    async () => {
      await open("/key");
      await tab.evaluate(
        `document.body.insertAdjacentHTML("afterbegin", "<button id='mine'>Mine</button>"); document.getElementById("mine").focus()`,
      );
      await select("a quarter past eleven");
      await tab.bar();
      await browser.sendCommand("highlight-selection");
      const bar = await until("the bar that writes", async () => {
        const now = await tab.bar(0);
        return (await now?.evaluate<boolean>(`location.hash.startsWith("#write")`)) ? now : null;
      });
      await fieldIsReady(bar);
      await tab.type("Be there early");
      await until("it to be saved", async () => (await stateOf(bar)) === "Saved");
      await tab.press("Escape");
      await gone();
      expect(await tab.evaluate(`document.activeElement.id`)).toBe("mine");
      const [note] = await notesAt("/key");
      expect(note?.content.text).toBe("Be there early");
    },
  );

  test.skipIf(missing)(
    "goes with the selection, by Escape, with a copy, and far away; and never comes back for the same words",
    async () => {
      await open("/one");
      await barAt("the mayor and a brass band");
      await tab.press("Escape");
      await gone();
      await tab.press("Shift");
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await tab.bar(0)).toBeNull();
      await barAt("asked for crossings at night");
      await tab.evaluate(`getSelection().removeAllRanges()`);
      await gone();
      await barAt("asked for crossings");
      await tab.copy();
      await gone();
      expect((await browser.clipboard())["text/plain"]).toBe("asked for crossings");
      await tab.evaluate(`document.body.style.paddingBlockEnd = "4000px"`);
      await barAt("employs 350 people");
      await tab.evaluate(`scrollTo(0, 3000)`);
      await gone();
    },
  );

  test.skipIf(missing)("stands at what is dragged over, in the window, and not on it", async () => {
    for (const path of ["/one", "/rtl"]) {
      await open(path);
      const { left, top, bottom, right } = await tab.evaluate<DOMRect>(
        `document.getElementById("p0").getBoundingClientRect().toJSON()`,
      );
      const middle = (top + bottom) / 2;
      const before = await tab.evaluate<string>(`document.documentElement.outerHTML`);
      await tab.drag(
        path === "/rtl" ? [right - 2, middle] : [left + 2, middle],
        path === "/rtl" ? [right - 200, middle] : [left + 200, middle],
      );
      expect(await tab.bar()).not.toBeNull();
      expect((await selected()).length).toBeGreaterThan(10);
      await tab.click("#foot");
      await gone();
      expect(await tab.evaluate(`document.documentElement.outerHTML`)).toBe(before);
      if (path === "/one") await tab.close();
    }
  });

  test.skipIf(missing)(
    "stays away from what is written, from blanks and from passwords",
    async () => {
      await open("/odd");
      const none = async (): Promise<void> => {
        await tab.press("Shift");
        await new Promise((resolve) => setTimeout(resolve, 900));
        expect(await tab.bar(0)).toBeNull();
      };
      await tab.evaluate(`getSelection().selectAllChildren(document.getElementById("space"))`);
      await none();
      await tab.evaluate(
        `document.getElementById("own").focus(), getSelection().selectAllChildren(document.getElementById("own"))`,
      );
      await none();
      await tab.evaluate(`document.getElementById("typed").select()`);
      await none();
      await tab.close();
      await open("/login");
      await tab.evaluate(`getSelection().selectAllChildren(document.getElementById("p1"))`);
      await none();
    },
  );

  test.skipIf(missing)(
    "lets no script of the page hear what is typed or draw the focus away",
    async () => {
      for (const path of ["/hostile", "/grabs"]) {
        await open(path);
        const bar = await barAt("the council found them");
        await tab.evaluate(`void (heard.length = 0)`);
        await bar.click(".bar-note");
        await fieldIsReady(bar);
        await tab.evaluate(`window.grabs = true`);
        await tab.type("Nobody else reads this");
        await until("it to be saved", async () => (await stateOf(bar)) === "Saved");
        expect(await tab.evaluate(`heard.filter((one) => /key|input|message/.test(one))`)).toEqual(
          [],
        );
        expect(await tab.evaluate(`document.getElementById("trap").value`)).toBe("");
        const [note] = await notesAt(path);
        expect(note?.content.text).toBe("Nobody else reads this");
        // Nothing of it can be reached: neither the frame nor what is in it.
        expect(
          await tab.evaluate(
            `[frames.length, document.querySelectorAll("iframe").length, document.documentElement.lastElementChild.shadowRoot]`,
          ),
        ).toEqual([0, 0, null]);
        // Nor can its buttons be pressed by a script.
        await tab.evaluate(
          `document.documentElement.lastElementChild.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }))`,
        );
        expect(await tab.bar(0)).not.toBeNull();
        await tab.close();
      }
    },
  );

  test.skipIf(missing)(
    "can be pressed over a dialog that makes the rest of its page inert",
    async () => {
      await open("/modal");
      await tab.evaluate(`getSelection().selectAllChildren(document.getElementById("said"))`);
      await tab.press("Shift");
      const bar = await tab.bar();
      await new Promise((resolve) => setTimeout(resolve, 400));
      await bar?.click(`.note-pick:nth-of-type(2)`);
      await until("an answer", () =>
        bar?.evaluate<boolean>(`document.querySelector("output").textContent !== ""`),
      );
    },
  );

  test.skipIf(missing)(
    "is not there where no frame can live: the menu writes in the reader then",
    async () => {
      await open("/sandboxed");
      await select("bought in Norvik");
      await new Promise((resolve) => setTimeout(resolve, 900));
      expect(await tab.bar(0)).toBeNull();
      await browser.chooseMenuEntry("note");
      const reader = await browser.readerTab();
      await until("the highlight in it", () =>
        reader.evaluate<boolean>(`document.body.innerText.includes("bought in Norvik")`),
      );
      expect(await notesAt("/sandboxed")).toHaveLength(1);
    },
  );

  test.skipIf(missing)(
    "shows over a page whose style hides all frames, and whose policy allows none",
    async () => {
      await open("/hides");
      const bar = await barAt("being repainted");
      await until("a bar to be seen", () =>
        bar.evaluate<boolean>(`innerWidth > 200 && innerHeight > 30`),
      );
      await bar.click(`.note-pick`);
      await until("the highlight", async () => (await painted()).length === 1);
    },
  );

  test.skipIf(missing)(
    "hands on to the reader where the page throws out what is not its own",
    async () => {
      await open("/tidies");
      await select("its manager told the council");
      await browser.chooseMenuEntry("note");
      await until("the highlight", async () => (await painted()).length === 1, 30_000);
      expect(await notesAt("/tidies")).toHaveLength(1);
    },
  );

  test.skipIf(missing)("is nowhere where it was turned off, or where Lede has no say", async () => {
    const none = async (): Promise<void> => {
      await select("took 17 million");
      await new Promise((resolve) => setTimeout(resolve, 1200));
      expect(await tab.bar(0)).toBeNull();
    };
    const setTo = async (mode: string): Promise<void> => {
      const own = await browser.openOwnPage("options.html#bar");
      await until("the choice", () =>
        own.evaluate<boolean>(
          `!!document.querySelector('input[name="bar-mode"][value="${mode}"]')`,
        ),
      );
      const choice = `input[name="bar-mode"][value="${mode}"]`;
      await own.evaluate(
        `document.querySelector('${choice}').scrollIntoView({ block: "center", behavior: "instant" })`,
      );
      await own.click(choice);
      await until("it to be chosen", () =>
        own.evaluate<boolean>(`document.querySelector('${choice}').checked`),
      );
      await tab.toFront();
    };
    await open("/one");
    await setTo("off");
    await none();
    await tab.close();
    await open("/one");
    await none();
    await setTo("allowed");
    await tab.close();
    await open("/one");
    await barAt("took 17 million");
    await tab.close();
    // Everywhere, and back: what was allowed before is allowed still.
    const { hostname } = new URL(server.url("/"));
    await browser.allowSite("*");
    await open("/one");
    await setTo("everywhere");
    await until("the permission", async () => (await origins()).includes("*://*/*"));
    await setTo("allowed");
    await until(
      "that alone to be given back",
      async () => (await origins()) === `*://${hostname}/*`,
    );
    await tab.close();
    await open("/one");
    await barAt("took 17 million");
    await tab.close();

    await browser.takeSiteAway(hostname);
    await until("it to be gone", async () => (await origins()) === "");
    await open("/one");
    await none();
    await browser.allowSite("*");
    await setTo("everywhere");
    await until("the permission", async () => (await origins()).includes("*://*/*"));
    await tab.close();
    await open("/one");
    await barAt("took 17 million");
    await tab.close();
    await open("/one");
    await setTo("off");
    await until("it to be given back", async () => (await origins()) === "");
    await none();
  });
});
