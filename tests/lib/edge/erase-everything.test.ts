import { beforeEach, describe, expect, test, vi } from "vitest";
import { eraseEverything, NoCopyError } from "../../../lib/edge/erase-everything.ts";
import type { BackupLine } from "../../../lib/core/library/backup/format.ts";
import type { WriteRequest } from "../../../lib/edge/library/requests.ts";
import type { WriteOutcome } from "../../../lib/edge/library/writer.ts";
import { BLANK_NOTE } from "../core/notes/blank.ts";
import { articleWith, openLibrary } from "./library/support.ts";
import { pngOf } from "../../support/pictures.ts";

// Modules of the edge take the browser as they are loaded.
const fakeBrowser = await vi.hoisted(async () => {
  const { fakeBrowser: fake } = await import("wxt/testing/fake-browser");
  Object.assign(globalThis, { chrome: fake });
  return fake;
});

const KEPT = { readerSettings: { theme: "sepia" }, alwaysRead: ["a.example"] };
const NOW = "2026-06-01T00:00:00.000Z";

let other = "a folder";
const eraseOther = () => {
  other = "";
  return Promise.resolve(() => {
    other = "a folder";
    return Promise.resolve();
  });
};

beforeEach(async () => {
  other = "a folder";
  fakeBrowser.reset();
  await fakeBrowser.storage.local.set(KEPT);
});

async function library() {
  const opened = openLibrary();
  const { id } = await opened.save(
    articleWith("one", [{ owner: "Éclat", role: "revenue", amount: "€17m", value: 17e6 }]),
  );
  await opened.put("note", "note-1", { ...BLANK_NOTE, article: id, text: "ask them" });
  const write = async (request: WriteRequest): Promise<WriteOutcome> =>
    (await opened.bulk(request)) as WriteOutcome;
  return { ...opened, write };
}

async function all({ reader }: Awaited<ReturnType<typeof library>>): Promise<BackupLine[]> {
  const lines: BackupLine[] = [];
  await reader.everything((line) => void lines.push(line));
  return lines;
}

const clean = (html: string): string => html;
const refused = () => Promise.reject(new Error("blocked"));
const kept = () => fakeBrowser.storage.local.get(null);

describe("erasing everything", () => {
  test("leaves nothing of the library and of the settings, and puts both back", async () => {
    const opened = await library();
    const { reader, write } = opened;
    const before = await all(opened);
    expect(before).toHaveLength(2);
    const body = before.flatMap(({ bodies }) => bodies)[0]!.hash;
    const shown = [{ body, address: "https://www.tidewater.example/quay.png" }];
    const base64 = Buffer.from(pngOf(2, 2)).toString("base64");
    await write({ kind: "pictures", pictures: [{ base64, shown }] });
    const putBack = await eraseEverything({
      reader,
      write,
      clean,
      eraseOther,
      now: NOW,
      canUndo: true,
    });
    expect(await kept()).toEqual({});
    expect(await all(opened)).toEqual([]);
    expect((await reader.pictureTotals()).count).toBe(0);
    expect(other).toBe("");
    await putBack?.();
    expect(other).toBe("a folder");
    expect(await kept()).toEqual(KEPT);
    expect(await all(opened)).toEqual(before);
    expect((await reader.pictures(body)).size).toBe(1);
  });

  test("keeps no copy where none is wanted", async () => {
    const { reader, write } = await library();
    expect(
      await eraseEverything({ reader, write, clean, eraseOther, now: NOW, canUndo: false }),
    ).toBeNull();
    expect((await reader.size()).articles).toBe(0);
  });

  test("erases nothing where the copy cannot be made, or is stopped", async () => {
    const { reader, write } = await library();
    const broken = { ...reader, everything: () => Promise.reject(new Error("damaged")) };
    await expect(
      eraseEverything({ reader: broken, write, clean, eraseOther, now: NOW, canUndo: true }),
    ).rejects.toThrow(NoCopyError);
    const signal = AbortSignal.abort(new Error("stopped"));
    await expect(
      eraseEverything({ reader, write, clean, eraseOther, now: NOW, canUndo: true, signal }),
    ).rejects.toThrow("stopped");
    expect(await kept()).toEqual(KEPT);
    expect((await reader.size()).articles).toBe(1);
  });

  test("puts the settings back where the library refuses", async () => {
    const { reader } = await library();
    await expect(
      eraseEverything({ reader, write: refused, clean, eraseOther, now: NOW, canUndo: true }),
    ).rejects.toThrow("blocked");
    expect(await kept()).toEqual(KEPT);
    expect((await reader.size()).articles).toBe(1);
  });
});
