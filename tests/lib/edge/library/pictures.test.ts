import { describe, expect, it } from "vitest";
import { PICTURE_LIMITS } from "../../../../lib/core/library/limits.ts";
import { pictureHash } from "../../../../lib/edge/library/received-pictures.ts";
import type {
  PictureFate,
  PicturesOutcome,
  PictureToKeep,
} from "../../../../lib/edge/library/requests.ts";
import { pngOf, pngOfLength } from "../../../support/pictures.ts";
import { articleWith, openLibrary, valueOf } from "./support.ts";

type Library = ReturnType<typeof openLibrary>;

const QUAY = "https://www.tidewater.example/quay.png";
const CRANE = "https://www.tidewater.example/crane.png";
const RED = pngOf(2, 2, [255, 0, 0]);
const BLUE = pngOf(2, 2, [0, 0, 255]);

async function toKeep(
  bytes: Uint8Array<ArrayBuffer>,
  ...shown: [body: string, address: string][]
): Promise<PictureToKeep> {
  return {
    picture: { hash: await pictureHash(bytes), type: "image/png", bytes },
    shown: shown.map(([body, address]) => ({ body, address })),
  };
}

/** @returns the article's id, and the hash of its text */
async function savedText(library: Library, path: string, amount = "€1m") {
  const told = { owner: "Éclat", role: "debt" as const, amount, value: 1 };
  const { id } = await library.save(articleWith(path, [told]));
  return { id, body: (await library.reader.article(id))!.body!.hash };
}

async function keep({ writer }: Library, ...pictures: PictureToKeep[]): Promise<PictureFate[]> {
  return valueOf(await writer.keepPictures(pictures)).fates;
}

const kept = async ({ reader }: Library, body: string) =>
  [...(await reader.pictures(body))].map(([address, { bytes }]) => [address, bytes]);

async function purged(library: Library, ...ids: string[]): Promise<void> {
  await library.bulk({ kind: "trash", ids });
  await library.bulk({ kind: "empty-trash" });
}

describe("pictures that are kept", () => {
  it("are off until somebody wants them", async () => {
    const library = openLibrary();
    expect((await library.reader.settings()).pictures).toBe(false);
    await library.write({ kind: "settings", settings: { pictures: true } });
    expect((await library.reader.settings()).pictures).toBe(true);
  });

  it("are there for the text that shows them, once for however many show them", async () => {
    const library = openLibrary();
    const [one, two] = [await savedText(library, "one"), await savedText(library, "two")];
    const red = await toKeep(RED, [one.body, QUAY], [two.body, CRANE]);
    expect(await keep(library, red, await toKeep(BLUE, [one.body, CRANE]))).toEqual([
      "kept",
      "kept",
    ]);
    expect(await kept(library, one.body)).toEqual([
      [CRANE, BLUE],
      [QUAY, RED],
    ]);
    expect(await kept(library, two.body)).toEqual([[CRANE, RED]]);
    expect(await library.reader.pictureTotals()).toEqual({
      count: 2,
      bytes: RED.length + BLUE.length,
    });
  });

  it("go with the last text that shows them, and not before", async () => {
    const library = openLibrary();
    const [one, two] = [await savedText(library, "one"), await savedText(library, "two")];
    await keep(
      library,
      await toKeep(RED, [one.body, QUAY], [two.body, QUAY]),
      await toKeep(BLUE, [one.body, CRANE]),
    );
    await library.bulk({ kind: "trash", ids: [one.id] });
    expect((await library.reader.pictureTotals()).count).toBe(2);
    await library.bulk({ kind: "empty-trash" });
    expect(await kept(library, two.body)).toEqual([[QUAY, RED]]);
    expect((await library.reader.pictureTotals()).count).toBe(1);
    await purged(library, two.id);
    expect(await library.reader.pictureTotals()).toEqual({ count: 0, bytes: 0 });
    expect(await library.db.bodyPictures.count()).toBe(0);
  });

  it("of an earlier version stay as long as its article does", async () => {
    const library = openLibrary();
    const first = await savedText(library, "one");
    await keep(library, await toKeep(RED, [first.body, QUAY]));
    await savedText(library, "one", "€2m");
    expect(await kept(library, first.body)).toEqual([[QUAY, RED]]);
    await purged(library, first.id);
    expect((await library.reader.pictureTotals()).count).toBe(0);
  });

  it("are taken for a later version from the one before, where it shows the same", async () => {
    const library = openLibrary();
    const first = await savedText(library, "one");
    await keep(library, await toKeep(RED, [first.body, QUAY]));
    const second = await savedText(library, "one", "€2m");
    const linked = await library.writer.linkPictures(second.body, [CRANE, QUAY]);
    expect(linked).toEqual({ ok: true, value: [QUAY] });
    expect(await kept(library, second.body)).toEqual([[QUAY, RED]]);
    expect((await library.reader.pictureTotals()).count).toBe(1);
  });

  it("are not kept for a text that is gone meanwhile", async () => {
    const library = openLibrary();
    const { id, body } = await savedText(library, "one");
    await purged(library, id);
    expect(await keep(library, await toKeep(RED, [body, QUAY]))).toEqual(["no-text"]);
    expect(await library.writer.linkPictures(body, [QUAY])).toEqual({ ok: true, value: [] });
    expect((await library.reader.pictureTotals()).count).toBe(0);
  });

  it("of one text are no more than the limit says", async () => {
    const library = openLibrary();
    const { body } = await savedText(library, "one");
    const size = PICTURE_LIMITS.picture;
    const fates: PictureFate[] = [];
    for (let at = 0; at < 6; at++) {
      const bytes = pngOfLength(size);
      bytes[size - 1] = at;
      fates.push(...(await keep(library, await toKeep(bytes, [body, `${QUAY}?${at}`]))));
    }
    expect(fates).toEqual(["kept", "kept", "kept", "kept", "kept", "article-full"]);
    // The same picture by another address takes no more room.
    const again = pngOfLength(size);
    expect(await keep(library, await toKeep(again, [body, CRANE]))).toEqual(["kept"]);
  });

  it("stay where another comes by the same address", async () => {
    const library = openLibrary();
    const { body } = await savedText(library, "one");
    await keep(library, await toKeep(RED, [body, QUAY]));
    expect(await keep(library, await toKeep(BLUE, [body, QUAY]))).toEqual(["there"]);
    expect(await keep(library, await toKeep(RED, [body, QUAY]))).toEqual(["kept"]);
    expect(await kept(library, body)).toEqual([[QUAY, RED]]);
    expect((await library.reader.pictureTotals()).count).toBe(1);
  });

  it("of one text have no more addresses than there may be pictures", async () => {
    const library = openLibrary();
    const { body } = await savedText(library, "one");
    const shown = Array.from({ length: 5000 }, (_, at) => [body, `${QUAY}?${at}`] as const);
    const red = await toKeep(
      RED,
      ...shown.map(([text, address]) => [text, address] as [string, string]),
    );
    expect(await keep(library, red)).toEqual(["kept"]);
    expect(await library.db.bodyPictures.count()).toBe(PICTURE_LIMITS.articleCount);
    const addresses = shown.map(([, address]) => address);
    const second = await savedText(library, "one", "€2m");
    await library.writer.linkPictures(second.body, addresses.slice(0, 100));
    expect((await kept(library, second.body)).length).toBe(PICTURE_LIMITS.articleCount);
  });

  it("are no more than all together may be", async () => {
    const library = openLibrary();
    const { body } = await savedText(library, "one");
    // Of that size in its record alone: half a gigabyte is much for a test.
    const bytes = pngOf(1, 1);
    const size = PICTURE_LIMITS.total - 10;
    await library.db.pictures.put({ hash: "0".repeat(64), type: "image/png", bytes, size });
    expect(await keep(library, await toKeep(RED, [body, QUAY]))).toEqual(["no-room"]);
    expect(await kept(library, body)).toEqual([]);
  });

  it("are all removed when that is asked for, and the articles stay", async () => {
    const library = openLibrary();
    const { id, body } = await savedText(library, "one");
    await keep(library, await toKeep(RED, [body, QUAY]), await toKeep(BLUE, [body, CRANE]));
    expect(await library.bulk({ kind: "remove-pictures" })).toEqual({ count: 2, undo: [] });
    expect((await library.reader.pictureTotals()).count).toBe(0);
    expect((await library.reader.article(id))?.body?.hash).toBe(body);
  });

  it("are erased with everything else", async () => {
    const library = openLibrary();
    const { body } = await savedText(library, "one");
    await keep(library, await toKeep(RED, [body, QUAY]));
    await library.bulk({ kind: "erase" });
    expect(await library.db.pictures.count()).toBe(0);
    expect(await library.db.bodyPictures.count()).toBe(0);
  });

  it("are looked at anew where they come in a message: only what is a picture is kept", async () => {
    const library = openLibrary();
    const { body } = await savedText(library, "one");
    const sent = (bytes: Uint8Array, address: string) => ({
      base64: Buffer.from(bytes).toString("base64"),
      shown: [{ body, address }],
    });
    const svg = new TextEncoder().encode("<svg xmlns='http://www.w3.org/2000/svg'/>");
    const { fates } = (await library.write({
      kind: "pictures",
      pictures: [
        sent(svg, QUAY),
        { base64: "not base64!", shown: [{ body, address: QUAY }] },
        sent(pngOfLength(PICTURE_LIMITS.picture + 1), QUAY),
        sent(RED, CRANE),
      ],
    })) as PicturesOutcome;
    expect(fates).toEqual(["malformed", "malformed", "malformed", "kept"]);
    expect(await kept(library, body)).toEqual([[CRANE, RED]]);
  });

  it("are told one by one with all that show them, in the same order each time", async () => {
    const library = openLibrary();
    const [one, two] = [await savedText(library, "one"), await savedText(library, "two")];
    await keep(
      library,
      await toKeep(RED, [two.body, QUAY], [one.body, QUAY]),
      await toKeep(BLUE, [one.body, CRANE]),
    );
    const told: [string, number][] = [];
    await library.reader.eachPicture((picture, shown, total) => {
      expect(total).toBe(2);
      told.push([picture.hash, shown.length]);
    });
    expect(told).toEqual(told.toSorted(([a], [b]) => (a < b ? -1 : 1)));
    expect(told.map(([, count]) => count).toSorted()).toEqual([1, 2]);
  });
});
