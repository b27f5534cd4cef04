import { unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import {
  openZip,
  ZipError,
  type ByteSource,
  type ZipLimits,
} from "../../../../lib/core/zip/read.ts";
import { createZip } from "../../../../lib/core/zip/write.ts";

const LIMITS: ZipLimits = { entries: 10, entryBytes: 1e6, ratio: 100, freeBytes: 1e6 };

const sourceOf = (given: Uint8Array): ByteSource => sourceOfBytes(new Uint8Array(given));
const sourceOfBytes = (bytes: Uint8Array<ArrayBuffer>): ByteSource => ({
  size: bytes.length,
  bytes: (start, end) => Promise.resolve(bytes.subarray(start, end)),
});

const zipOf = (files: Record<string, string>): Uint8Array => {
  const zip = createZip();
  for (const [name, text] of Object.entries(files)) zip.add(name, [text]);
  return Buffer.concat(zip.end());
};

async function problemOf(bytes: Uint8Array, limits = LIMITS): Promise<string> {
  try {
    const zip = await openZip(sourceOf(bytes), limits);
    for (const name of zip.names) await zip.text(name);
    return "none";
  } catch (error) {
    return error instanceof ZipError ? error.problem : String(error);
  }
}

describe("an archive", () => {
  test("is opened by another reader, and here", async () => {
    const files = { "a.txt": "Été 😀", "b/c.json": "{}", "empty.txt": "" };
    const bytes = zipOf(files);
    const other = Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      new TextDecoder().decode(content),
    ]);
    expect(Object.fromEntries(other)).toEqual(files);
    const zip = await openZip(sourceOf(bytes), LIMITS);
    expect(zip.names).toEqual(Object.keys(files));
    expect(await zip.text("a.txt")).toBe("Été 😀");
  });

  test("holds bytes that are packed already as they are", async () => {
    const zip = createZip();
    const bytes = Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256);
    zip.add("a.txt", ["one"]);
    zip.addStored("b/c.png", bytes);
    zip.add("d.txt", ["two"]);
    const archive = Buffer.concat(zip.end());
    expect(archive.includes(Buffer.from(bytes))).toBe(true);
    expect(unzipSync(archive)["b/c.png"]).toEqual(bytes);
    const open = await openZip(sourceOf(archive), LIMITS);
    expect(await open.bytes("b/c.png", 5000)).toEqual(bytes);
    expect(await open.text("d.txt")).toBe("two");
    await expect(open.bytes("b/c.png", 4999)).rejects.toMatchObject({ problem: "too-large" });
    await expect(open.bytes("b/none.png", 1)).rejects.toMatchObject({ problem: "damaged" });
  });

  test("is the same bytes for the same files, in pieces or whole", () => {
    const zip = createZip();
    zip.add("a", ["one", "two"]);
    const pieces = Buffer.concat([...zip.taken(), ...zip.end()]);
    expect(Buffer.compare(pieces, zipOf({ a: "onetwo" }))).toBe(0);
  });

  test("of another program is opened as well, packed or not", async () => {
    for (const level of [0, 9] as const) {
      const bytes = zipSync({ "a.txt": new TextEncoder().encode("abc".repeat(100)) }, { level });
      const zip = await openZip(sourceOf(bytes), LIMITS);
      expect(await zip.text("a.txt")).toHaveLength(300);
    }
  });
});

describe("a hostile archive", () => {
  const good = zipOf({ "a.txt": "abc".repeat(1000), "b.txt": "b" });

  test("that is cut anywhere is said to be, or to be damaged", async () => {
    for (let length = 0; length < good.length; length += 7) {
      expect(["cut", "not-a-zip", "damaged"]).toContain(await problemOf(good.subarray(0, length)));
    }
  });

  test("in which any one byte is another never gives another text", async () => {
    for (let at = 0; at < good.length; at++) {
      const bytes = Uint8Array.from(good);
      bytes[at]! ^= 0x55;
      try {
        const zip = await openZip(sourceOf(bytes), LIMITS);
        for (const name of zip.names) {
          if (name === "a.txt") expect(await zip.text(name)).toBe("abc".repeat(1000));
          else if (name === "b.txt") expect(await zip.text(name)).toBe("b");
        }
      } catch (error) {
        expect(error).toBeInstanceOf(ZipError);
      }
    }
  });

  test("with paths that lead elsewhere is refused", async () => {
    for (const name of [
      "../a",
      "/a",
      "a/../b",
      String.raw`a\b`,
      "C:/a",
      "a/",
      "",
      ".",
      "a\u0000b",
    ]) {
      expect(await problemOf(zipSync({ [name]: new Uint8Array(1) }))).toBe("unsafe-name");
    }
  });

  test("with two files of one name is refused", async () => {
    expect(
      await problemOf(
        Buffer.from(
          Buffer.concat([zipOf({ ab: "1", ac: "2" })])
            .toString("latin1")
            .replaceAll("ac", "ab"),
          "latin1",
        ),
      ),
    ).toBe("unsafe-name");
  });

  test("that unpacks to more than it says, or says too much, is not unpacked", async () => {
    const bomb = zipOf({ "a.txt": "0".repeat(900_000) });
    expect(await problemOf(bomb)).toBe("none");
    expect(await problemOf(bomb, { ...LIMITS, entryBytes: 800_000 })).toBe("too-large");
    expect(await problemOf(bomb, { ...LIMITS, freeBytes: 1000 })).toBe("too-large");
    const liar = Buffer.from(bomb);
    liar.writeUInt32LE(10, liar.lastIndexOf("PK\u0001\u0002", undefined, "latin1") + 24);
    expect(await problemOf(liar)).toBe("damaged");
  });

  test("whose files lie over one another is refused", async () => {
    const bytes = Buffer.from(zipOf({ "a.txt": "a".repeat(100), "b.txt": "b".repeat(100) }));
    bytes.writeUInt32LE(0, bytes.lastIndexOf("PK\u0001\u0002", undefined, "latin1") + 42);
    expect(await problemOf(bytes)).toBe("damaged");
  });

  test("with too many files, or encrypted ones, is refused", async () => {
    expect(await problemOf(good, { ...LIMITS, entries: 1 })).toBe("too-large");
    const bytes = Buffer.from(good);
    bytes.writeUInt16LE(1, bytes.indexOf("PK\u0001\u0002", undefined, "latin1") + 8);
    expect(await problemOf(bytes)).toBe("unsupported");
  });

  test("that is none is told from one that is cut", async () => {
    expect(await problemOf(new TextEncoder().encode("<html>nothing</html>"))).toBe("not-a-zip");
    expect(await problemOf(new Uint8Array(0))).toBe("not-a-zip");
  });
});
