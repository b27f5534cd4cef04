import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { makeBackup, openBackupFile, restoreBackup } from "../../../../lib/edge/library-backup.ts";
import { pictureHash } from "../../../../lib/edge/library/received-pictures.ts";
import type { RestoreOutcome } from "../../../../lib/edge/library/requests.ts";
import { pngOf, pngOfLength } from "../../../support/pictures.ts";
import { articleWith, openLibrary, pictureWriter, valueOf } from "./support.ts";

type Library = ReturnType<typeof openLibrary>;

const NOW = "2026-06-01T00:00:00.000Z";
const RED = pngOf(2, 2, [255, 0, 0]);
const BLUE = pngOf(2, 2, [0, 0, 255]);
const QUAY = "https://www.tidewater.example/pictures/quay.png";
const CRANE = "https://www.tidewater.example/pictures/crane.png";

const textOf = async ({ reader }: Library, id: string): Promise<string> =>
  (await reader.article(id))!.body!.hash;

const debt = (value: number) => [
  { owner: "Éclat", role: "debt" as const, amount: `€${value}m`, value },
];

const sent = (bytes: Uint8Array, ...shown: [string, string][]) => ({
  base64: Buffer.from(bytes).toString("base64"),
  shown: shown.map(([body, address]) => ({ body, address })),
});

/** Two articles, one of them in the trash and with two versions; one picture is of both. */
async function filled(): Promise<Library> {
  const library = openLibrary();
  const { save, bulk, write } = library;
  const { id } = await save(articleWith("quay", debt(1)));
  const first = await textOf(library, id);
  await save(articleWith("quay", debt(2)));
  const gone = await save(articleWith("gone", debt(3)));
  const [second, other] = [await textOf(library, id), await textOf(library, gone.id)];
  await write({
    kind: "pictures",
    pictures: [
      sent(RED, [first, QUAY], [second, QUAY], [other, CRANE]),
      sent(BLUE, [second, CRANE]),
    ],
  });
  await bulk({ kind: "trash", ids: [gone.id] });
  await bulk({ kind: "settings", settings: { pictures: true } });
  return library;
}

const backedUp = async ({ reader }: Library): Promise<Blob> =>
  (await makeBackup({ reader, kept: {}, now: NOW })).file;

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

async function restored(library: Library, file: Blob, signal?: AbortSignal) {
  return restoreBackup({
    backup: await openBackupFile(file),
    write: async (part) =>
      valueOf(await library.writer.write({ kind: "restore-backup", part })) as RestoreOutcome,
    writePictures: pictureWriter(library),
    clean: (html) => html,
    ...(signal ? { signal } : {}),
  });
}

const picturesIn = async ({ db }: Library) => ({
  pictures: await db.pictures.toArray(),
  shown: await db.bodyPictures.toArray(),
});

/** The same archive with some of its files changed, or gone. */
async function altered(
  file: Blob,
  change: (files: Record<string, Uint8Array>) => void,
): Promise<Blob> {
  const files = unzipSync(await bytesOf(file));
  change(files);
  return new Blob([new Uint8Array(zipSync(files))]);
}

const inList = (change: (line: Record<string, unknown>) => void) => {
  return (files: Record<string, Uint8Array>): void => {
    const name = "pictures/00001.ndjson";
    const lines = new TextDecoder().decode(files[name]).trim().split("\n");
    const changed = lines.map((json) => {
      const line = JSON.parse(json) as Record<string, unknown>;
      change(line);
      return JSON.stringify(line);
    });
    files[name] = new TextEncoder().encode(changed.join("\n"));
  };
};

const fileOf = async (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
  `pictures/${await pictureHash(bytes)}.png`;

describe("a backup with pictures", () => {
  it("has each as a file that anything opens, once, and the list of what shows them", async () => {
    const files = unzipSync(await bytesOf(await backedUp(await filled())));
    expect(Object.keys(files)).toEqual([
      "settings.json",
      "documents/00001.ndjson",
      ...[await fileOf(RED), await fileOf(BLUE)].toSorted(),
      "pictures/00001.ndjson",
      "lede-backup.json",
    ]);
    expect(files[await fileOf(RED)]).toEqual(RED);
    const manifest = JSON.parse(new TextDecoder().decode(files["lede-backup.json"]));
    expect(manifest).toMatchObject({ version: 2, pictures: 2 });
  });

  it("brings an empty profile to what the original was, which has the same backup then", async () => {
    const original = await filled();
    const file = await backedUp(original);
    const copy = openLibrary();
    expect(await restored(copy, file)).toMatchObject({ pictures: 2, refused: [], whole: true });
    expect(await picturesIn(copy)).toEqual(await picturesIn(original));
    expect((await copy.reader.settings()).pictures).toBe(true);
    expect(await bytesOf(await backedUp(copy))).toEqual(await bytesOf(file));
  });

  it("changes nothing when it is restored where it came from", async () => {
    const original = await filled();
    const before = await picturesIn(original);
    await restored(original, await backedUp(original));
    expect(await picturesIn(original)).toEqual(before);
  });

  it("tells of each document and each picture as it goes", async () => {
    const told: [number, number][] = [];
    const { reader } = await filled();
    const onProgress = (done: number, total: number): void => void told.push([done, total]);
    await makeBackup({ reader, kept: {}, now: NOW, onProgress });
    expect(told).toEqual([1, 2, 3, 4].map((done) => [done, 4]));
  });

  it("that is stopped at a picture leaves the articles, and can be gone on with", async () => {
    const file = await backedUp(await filled());
    const library = openLibrary();
    const abort = new AbortController();
    const { writer } = library;
    const stopped = await restoreBackup({
      backup: await openBackupFile(file),
      write: async (part) =>
        valueOf(await writer.write({ kind: "restore-backup", part })) as RestoreOutcome,
      writePictures: () => Promise.reject(new Error("the browser ends here")),
      clean: (html) => html,
      signal: abort.signal,
    });
    expect(stopped).toMatchObject({ added: 2, whole: false, pictures: 0 });
    expect(String(stopped.error)).toContain("the browser ends here");
    expect(await restored(library, file)).toMatchObject({ same: 2, pictures: 2, whole: true });
  });
});

/** What comes of an archive that was changed: its articles always. */
const refusedOf = async (change: (files: Record<string, Uint8Array>) => void) => {
  const library = openLibrary();
  const report = await restored(library, await altered(await backedUp(await filled()), change));
  expect(report).toMatchObject({ added: 2, whole: true });
  const { pictures } = await picturesIn(library);
  return { refused: report.refused, kept: pictures.map(({ bytes }) => bytes) };
};

describe("a hostile backup with pictures", () => {
  const one = "www.tidewater.example/pictures/crane.png";

  it("lacks one: that is said, and everything else is taken", async () => {
    const blue = await fileOf(BLUE);
    const { refused, kept } = await refusedOf((files) => delete files[blue]);
    expect(refused).toEqual([{ name: one, why: "picture-missing" }]);
    expect(kept).toEqual([RED]);
  });

  it.each<[string, (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>]>([
    ["another picture", () => pngOf(3, 3)],
    ["a document", () => new TextEncoder().encode("<svg onload='alert(1)'></svg>")],
    ["a picture that is too large", () => pngOfLength(2_000_001)],
    ["nothing", () => new Uint8Array(0)],
  ])("has %s in the place of one: that is not taken", async (_what, change) => {
    const blue = await fileOf(BLUE);
    const { refused, kept } = await refusedOf((files) => {
      files[blue] = change(BLUE);
    });
    expect(refused).toEqual([{ name: one, why: "picture-damaged" }]);
    expect(kept).toEqual([RED]);
  });

  it("calls one what it is not: that is not taken", async () => {
    const svg = new TextEncoder().encode("<svg onload='alert(1)'></svg>");
    const hash = await pictureHash(svg);
    const { refused, kept } = await refusedOf((files) => {
      files[`pictures/${hash}.png`] = svg;
      inList((line) => Object.assign(line, { hash }))(files);
    });
    expect(refused.map(({ why }) => why)).toEqual(["picture-damaged", "picture-damaged"]);
    expect(kept).toEqual([]);
  });

  it("lists what is no picture, or an address that is none: those lines are not taken", async () => {
    const changes: Record<string, unknown>[] = [
      { hash: "../../settings" },
      { type: "image/svg+xml" },
      { type: "constructor" },
      { shown: [{ body: "x", address: QUAY }] },
      { shown: [{ body: "0".repeat(64), address: "javascript:alert(1)" }] },
      { shown: [{ body: "0".repeat(64), address: `https://a.example/"><script>` }] },
      { shown: "all" },
    ];
    for (const change of changes) {
      const { refused, kept } = await refusedOf(inList((line) => Object.assign(line, change)));
      expect(refused.map(({ why }) => why)).toEqual(["malformed", "malformed"]);
      expect(kept).toEqual([]);
    }
  });

  it("shows one in no article that is here: it is not taken", async () => {
    const shown = [{ body: "0".repeat(64), address: QUAY }];
    const { refused, kept } = await refusedOf(inList((line) => Object.assign(line, { shown })));
    expect(refused.map(({ why }) => why)).toEqual(["picture-alone", "picture-alone"]);
    expect(kept).toEqual([]);
  });
});

describe("a backup of version 2", () => {
  const kept = "tests/fixtures/library/backup-v2.zip";
  it.runIf(!existsSync(kept))("is kept, for the versions to come", async () => {
    writeFileSync(kept, await bytesOf(await backedUp(await filled())));
  });

  it("comes in whole", async () => {
    const library = openLibrary();
    const report = await restored(library, new Blob([readFileSync(kept)]));
    expect(report).toMatchObject({ added: 2, pictures: 2, refused: [], whole: true });
    const { entries } = await library.reader.articles({ offset: 0, limit: 9 });
    const shown = await library.reader.pictures(await textOf(library, entries[0]!.id));
    expect([...shown.keys()]).toEqual([CRANE, QUAY]);
  });
});
