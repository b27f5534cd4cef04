import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  keepSites,
  onGranted,
  removeSite,
  settleSite,
  wishSite,
} from "../../../lib/edge/site-keeper.ts";
import { chosenBarMode, EVERY_SITE, keepBarMode } from "../../../lib/edge/bar-mode.ts";
import { chooseBarMode } from "../../../lib/edge/every-site.ts";
import { listSites } from "../../../lib/edge/sites.ts";

// Modules of the edge take the browser as they are loaded.
const fakeBrowser = await vi.hoisted(async () => {
  const { fakeBrowser: fake } = await import("wxt/testing/fake-browser");
  Object.assign(globalThis, { chrome: fake });
  return fake;
});

// The browser's side, as far as it is asked: which origins are granted, which scripts are registered.
let granted: Set<string>;
/** What a person says to the browser's question. */
let answer: boolean;
let registered: { id: string; matches: string[]; runAt: string }[];

beforeEach(() => {
  fakeBrowser.reset();
  granted = new Set();
  answer = true;
  registered = [];
  Object.assign(fakeBrowser, {
    permissions: {
      contains: vi.fn(({ origins }: { origins: string[] }) =>
        Promise.resolve(origins.every((origin) => granted.has(origin))),
      ),
      request: vi.fn(({ origins }: { origins: string[] }) => {
        if (answer) for (const origin of origins) granted.add(origin);
        return Promise.resolve(answer);
      }),
      remove: vi.fn(({ origins }: { origins: string[] }) => {
        for (const origin of origins) granted.delete(origin);
        return Promise.resolve(true);
      }),
    },
    scripting: {
      getRegisteredContentScripts: ({ ids }: { ids: string[] }) =>
        Promise.resolve(registered.filter(({ id }) => ids.includes(id))),
      registerContentScripts: (scripts: typeof registered) => {
        registered = [...registered, ...scripts];
        return Promise.resolve();
      },
      updateContentScripts: (scripts: typeof registered) => {
        if (!registered.some(({ id }) => id === scripts[0]?.id))
          return Promise.reject(new Error("no such script"));
        registered = registered.map((one) => scripts.find(({ id }) => id === one.id) ?? one);
        return Promise.resolve();
      },
      unregisterContentScripts: ({ ids }: { ids: string[] }) => {
        registered = registered.filter(({ id }) => !ids.includes(id));
        return Promise.resolve();
      },
    },
  });
});

const grant = (site: string): void => void granted.add(`*://${site}/*`);
const BAR = "lede-selecting";
/** Of what the sites were added for: the bar at a selection stands there besides. */
const scripts = (): typeof registered => registered.filter(({ id }) => id !== BAR);
const matches = (): string[] => scripts().flatMap((script) => script.matches);
const pagesOfBar = (): string[] =>
  registered.filter(({ id }) => id === BAR).flatMap((script) => script.matches);

describe("sites that are always read", () => {
  test("are registered one by one, from the start of their pages, and for no other site", async () => {
    grant("a.example");
    await settleSite("a.example", true);
    grant("b.example");
    await settleSite("b.example", true);
    expect(await listSites()).toEqual(["a.example", "b.example"]);
    expect(matches()).toEqual(["*://a.example/*", "*://b.example/*"]);
    expect(scripts().map(({ runAt }) => runAt)).toEqual(["document_start"]);
  });

  test("are not what the browser did not grant, whatever a page says", async () => {
    await settleSite("a.example", true);
    expect(await listSites()).toEqual([]);
    await settleSite("a.example", false);
    expect(matches()).toEqual([]);
  });

  test("are kept when the browser's question closed the page that asked", async () => {
    await wishSite("a.example");
    grant("a.example");
    await onGranted();
    expect(await listSites()).toEqual(["a.example"]);
  });

  test("are not every site that is granted for another reason", async () => {
    grant("a.example");
    await onGranted();
    await wishSite("b.example");
    await onGranted();
    expect(await listSites()).toEqual([]);
  });

  test("forget a wish that was made long ago", async () => {
    vi.useFakeTimers();
    await wishSite("a.example");
    vi.advanceTimersByTime(3_600_000);
    grant("a.example");
    await onGranted();
    vi.useRealTimers();
    expect(await listSites()).toEqual([]);
  });

  test("go, with their script, when the browser's settings take the permission away", async () => {
    grant("a.example");
    grant("b.example");
    await settleSite("a.example", true);
    await settleSite("b.example", true);
    granted.delete("*://a.example/*");
    await keepSites();
    expect(await listSites()).toEqual(["b.example"]);
    expect(matches()).toEqual(["*://b.example/*"]);
    granted.clear();
    await keepSites();
    expect(registered).toEqual([]);
  });

  test("give their permission back when they are removed", async () => {
    grant("a.example");
    await settleSite("a.example", true);
    await removeSite("a.example");
    expect([...granted]).toEqual([]);
    expect(registered).toEqual([]);
    expect(await listSites()).toEqual([]);
  });

  test("are registered again after an update, which takes registered scripts away", async () => {
    grant("a.example");
    await settleSite("a.example", true);
    registered = [];
    await keepSites();
    expect(matches()).toEqual(["*://a.example/*"]);
  });

  test("are all there when several are added at once", async () => {
    for (const site of ["a.example", "b.example", "c.example"]) grant(site);
    await Promise.all(
      ["a.example", "b.example", "c.example"].map((site) => settleSite(site, true)),
    );
    expect(await listSites()).toEqual(["a.example", "b.example", "c.example"]);
  });
});

describe("sites whose notes come back by themselves", () => {
  test("are a wish of their own, beside those that are always read", async () => {
    grant("a.example");
    await settleSite("a.example", true, "notes");
    expect(await listSites()).toEqual([]);
    expect(await listSites("notes")).toEqual(["a.example"]);
    expect(scripts().map(({ id, runAt }) => [id, runAt])).toEqual([
      ["lede-noted", "document_idle"],
    ]);
  });

  test("keep the permission while the other wish still needs it", async () => {
    grant("a.example");
    await settleSite("a.example", true, "notes");
    await settleSite("a.example", true);
    await removeSite("a.example");
    expect(await listSites("notes")).toEqual(["a.example"]);
    expect(granted.has("*://a.example/*")).toBe(true);
    await removeSite("a.example", "notes");
    expect(granted.has("*://a.example/*")).toBe(false);
    expect(registered).toEqual([]);
  });

  test("are granted as what was asked for last, where the asking page is closed by the question", async () => {
    await wishSite("a.example", "notes");
    grant("a.example");
    await onGranted();
    expect(await listSites("notes")).toEqual(["a.example"]);
    expect(await listSites()).toEqual([]);
  });
});

describe("the bar at a selection", () => {
  test("stands on every site that has a permission, once, and on no other", async () => {
    expect(pagesOfBar()).toEqual([]);
    for (const site of ["a.example", "b.example"]) grant(site);
    await settleSite("a.example", true);
    await settleSite("a.example", true, "notes");
    await settleSite("b.example", true, "notes");
    expect(pagesOfBar()).toEqual(["*://a.example/*", "*://b.example/*"]);
    await removeSite("a.example");
    await removeSite("a.example", "notes");
    expect(pagesOfBar()).toEqual(["*://b.example/*"]);
  });

  test("stands nowhere where it is turned off, and again where it is turned on", async () => {
    grant("a.example");
    await settleSite("a.example", true);
    await chooseBarMode("off", "allowed");
    await keepSites();
    expect(pagesOfBar()).toEqual([]);
    expect(matches()).toEqual(["*://a.example/*"]);
    await chooseBarMode("allowed", "off");
    await keepSites();
    expect(pagesOfBar()).toEqual(["*://a.example/*"]);
  });

  test("stands everywhere by a permission that is asked for, and given back", async () => {
    expect(await chooseBarMode("everywhere", "allowed")).toBe("everywhere");
    await keepSites();
    expect(pagesOfBar()).toEqual([EVERY_SITE]);
    expect(await chooseBarMode("allowed", "everywhere")).toBe("allowed");
    await keepSites();
    expect([...granted]).toEqual([]);
    expect(pagesOfBar()).toEqual([]);
  });

  test("stays where it was when the browser's question is answered with no", async () => {
    answer = false;
    expect(await chooseBarMode("everywhere", "off")).toBe("off");
    expect(await chosenBarMode()).toBe("allowed");
  });

  test("is on allowed sites again when the permission for all is taken away in the browser", async () => {
    grant("a.example");
    await settleSite("a.example", true);
    await chooseBarMode("everywhere", "allowed");
    await keepSites();
    granted.delete(EVERY_SITE);
    await keepSites();
    expect(await chosenBarMode()).toBe("allowed");
    expect(pagesOfBar()).toEqual(["*://a.example/*"]);
  });

  test("is where it is at first when what is kept makes no sense", async () => {
    await keepBarMode("sometimes" as "off");
    expect(await chosenBarMode()).toBe("allowed");
  });
});
