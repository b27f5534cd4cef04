import { Dexie } from "dexie";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { NameCorrection } from "../../../lib/core/corrections/names.ts";

// Modules of the edge take the browser as they are loaded.
await vi.hoisted(async () => {
  const { fakeBrowser } = await import("wxt/testing/fake-browser");
  Object.assign(globalThis, { chrome: fakeBrowser });
});

const MARROW = { name: "Marrow Foods", type: "person" } as const;
const firm: NameCorrection = { kind: "type", of: MARROW, type: "organisation" };
const noName: NameCorrection = { kind: "not-a-name", of: MARROW, form: "Marrow" };

/** The background of a browser that has just started, with an empty library. */
async function background() {
  vi.resetModules();
  const { changeEverywhere, correctionsEverywhere } =
    await import("../../../lib/edge/everywhere.ts");
  const { hostedLibrary } = await import("../../../lib/edge/library-host.ts");
  return { changeEverywhere, correctionsEverywhere, ...hostedLibrary() };
}

beforeEach(() => {
  Dexie.dependencies = { indexedDB: new IDBFactory(), IDBKeyRange };
});

describe("what is said of names for all articles", () => {
  it("is kept, each thing once, in the order it was said", async () => {
    const { changeEverywhere, correctionsEverywhere, reader } = await background();
    expect(await correctionsEverywhere()).toEqual([]);
    await changeEverywhere([], [firm]);
    await new Promise((resolve) => void setTimeout(resolve, 5));
    await changeEverywhere([], [firm, noName]);
    expect(await correctionsEverywhere()).toEqual([firm, noName]);
    expect(await reader.documents("correction")).toHaveLength(2);
  });

  it("is taken back into the trash, and is the same when it is said again", async () => {
    const { changeEverywhere, correctionsEverywhere, reader } = await background();
    await changeEverywhere([], [firm]);
    await changeEverywhere([firm], []);
    expect(await correctionsEverywhere()).toEqual([]);
    expect(await reader.trash()).toHaveLength(1);
    await changeEverywhere([], [firm]);
    expect(await correctionsEverywhere()).toEqual([firm]);
    expect(await reader.trash()).toEqual([]);
  });

  it("lets alone what was said in another place meanwhile", async () => {
    const { changeEverywhere, correctionsEverywhere } = await background();
    await changeEverywhere([], [noName]);
    // As a reader that was opened before knows it.
    await changeEverywhere([], [firm]);
    await changeEverywhere([firm], []);
    expect(await correctionsEverywhere()).toEqual([noName]);
  });

  it("is not asked for where the browser keeps nothing: pages are read without it", async () => {
    Dexie.dependencies = {} as typeof Dexie.dependencies;
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { correctionsEverywhere } = await background();
    expect(await correctionsEverywhere()).toBeNull();
  });
});
