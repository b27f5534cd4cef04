import { readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import {
  BackupError,
  type BackupLine,
  type BackupManifest,
} from "../../../../lib/core/library/backup/format.ts";
import type { Reading } from "../../../../lib/core/reading.ts";
import {
  makeBackup,
  missingKept,
  openBackupFile,
  restoreBackup,
} from "../../../../lib/edge/library-backup.ts";
import type { RestoreOutcome } from "../../../../lib/edge/library/requests.ts";
import { articleWith, openLibrary, pictureWriter, valueOf } from "./support.ts";
import { BLANK_NOTE } from "../../core/notes/blank.ts";

type Library = ReturnType<typeof openLibrary>;

const FACTS = [
  { owner: "Quill Harbour", role: "revenue" as const, amount: "€17m", value: 17e6, period: "2025" },
];
const NOW = "2026-06-01T00:00:00.000Z";

/** Three articles, one of them with two versions and one in the trash, a note that was changed, a project, a tag. */
async function filled(): Promise<Library> {
  const library = openLibrary();
  const { save, put, bulk, clock } = library;
  await put("project", "project-1", { name: "Ports", description: "" });
  await put("tag", "tag-1", { name: "sea" });
  const first = await save({ ...articleWith("quay", FACTS), project: "project-1" });
  const gone = await save(articleWith("buoy", []));
  await save(articleWith("crane", FACTS));
  clock.now = "2026-05-09T08:00:00.000Z";
  await save(
    articleWith("quay", [
      ...FACTS,
      { ...FACTS[0]!, role: "investment", amount: "€4m", value: 4e6 },
    ]),
  );
  const note = await put("note", "note-1", {
    ...BLANK_NOTE,
    article: first.id,
    addresses: ["tidewater.example/quay"],
    text: "one",
  });
  await put("note", "note-1", { text: "one and two" }, note.document.rev);
  await put("fact", "fact-1", {
    article: first.id,
    owner: "Quill Harbour",
    role: "debt",
    kind: "money",
    value: 3e6,
    upper: null,
    unit: "EUR",
    period: null,
    text: "3m",
    sentence: "Owes 3m.",
  });
  await put("correction", "correction-1", {
    correction: { kind: "type", of: { name: "Quill", type: "person" }, type: "organisation" },
  });
  await put("search", "search-1", { name: "s", words: "quay", filters: { tag: ["tag-1"] } });
  await bulk({ kind: "trash", ids: [gone.id] });
  await bulk({ kind: "settings", settings: { trashDays: 60, project: "project-1" } });
  return library;
}

const backedUp = async ({ reader }: Library, now = NOW, kept = {}): Promise<Blob> =>
  (await makeBackup({ reader, kept, now })).file;

async function restored(library: Library, file: Blob, clean = (html: string) => html) {
  return restoreBackup({
    backup: await openBackupFile(file),
    write: async (part) =>
      valueOf(await library.writer.write({ kind: "restore-backup", part })) as RestoreOutcome,
    writePictures: pictureWriter(library),
    clean,
  });
}

const bytesOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

const contentsOf = async (file: Blob): Promise<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(await bytesOf(file))).map(([name, content]) => [
      name,
      new TextDecoder().decode(content),
    ]),
  );

/** The same archive with some of its files as other texts. */
async function altered(file: Blob, change: (name: string, text: string) => string): Promise<Blob> {
  const files = Object.entries(await contentsOf(file)).map(([name, text]) => [
    name,
    new TextEncoder().encode(change(name, text)),
  ]);
  return new Blob([new Uint8Array(zipSync(Object.fromEntries(files)))]);
}

const lined = (change: (line: BackupLine) => void) => (name: string, text: string) =>
  name.startsWith("documents/")
    ? text
        .split("\n")
        .filter(Boolean)
        .map((json) => {
          const line = JSON.parse(json) as BackupLine;
          change(line);
          return JSON.stringify(line);
        })
        .join("\n")
    : text;

const noteOf = async ({ db }: Library) => (await db.documents.get("note-1"))!;

async function problemOf(file: Blob): Promise<string> {
  try {
    await restored(openLibrary(), file);
    return "none";
  } catch (error) {
    return error instanceof BackupError ? error.problem : String(error);
  }
}

/** Ends the writing before a write into any table, counted from 0. @returns what sets it right again */
function breakAt({ db }: Library, count: number): () => void {
  let left = count;
  const tables = Object.values(db).filter((one): one is (typeof db)["documents"] =>
    Object.hasOwn(Object(one), "schema"),
  );
  for (const table of tables) {
    for (const name of ["put", "bulkPut", "bulkAdd", "bulkDelete", "delete"] as const) {
      const write = table[name].bind(table) as (...args: unknown[]) => unknown;
      Object.assign(table, {
        [name]: (...args: unknown[]) => {
          if (left-- === 0) throw new Error("the browser ends here");
          return write(...args);
        },
      });
    }
  }
  return () => {
    left = -1;
  };
}

/** Everything that a library holds, without what the database numbers by itself. */
async function stateOf({ db }: Library) {
  const { documents, versions, bodies, entries, facts } = db;
  return {
    tables: await Promise.all([documents, versions, bodies].map((table) => table.toArray())),
    entries: (await entries.toArray()).map((entry) => ({ ...entry, block: 0 })),
    facts: (await facts.toArray())
      .map(({ row }) => row)
      .toSorted((a, b) => (a.article + a.key < b.article + b.key ? -1 : 1)),
    trash: (await db.trash.toArray()).map(({ id }) => id),
  };
}

describe("a backup", () => {
  it("brings an empty profile to what the original was", async () => {
    const original = await filled();
    const copy = openLibrary();
    const report = await restored(copy, await backedUp(original));
    expect(report).toMatchObject({ added: 9, merged: 0, same: 0, refused: [], whole: true });
    expect(await stateOf(copy)).toEqual(await stateOf(original));
    expect(await copy.reader.settings()).toEqual({
      trashDays: 60,
      project: "project-1",
      pictures: false,
    });
  });

  it("is the same bytes when the restored profile is backed up, but for the date", async () => {
    const original = await filled();
    const copy = openLibrary();
    const file = await backedUp(original);
    await restored(copy, file);
    expect(await bytesOf(await backedUp(copy))).toEqual(await bytesOf(file));
    const [later, earlier] = [
      await contentsOf(await backedUp(copy, "2030-01-01T00:00:00.000Z")),
      await contentsOf(file),
    ];
    const { made: _, ...manifest } = JSON.parse(later["lede-backup.json"]!) as BackupManifest;
    expect(JSON.parse(earlier["lede-backup.json"]!)).toEqual({ ...manifest, made: NOW });
    expect({ ...later, "lede-backup.json": "" }).toEqual({ ...earlier, "lede-backup.json": "" });
  });

  it("changes nothing when it is restored where it came from, or twice", async () => {
    const original = await filled();
    const before = await stateOf(original);
    const report = await restored(original, await backedUp(original));
    expect(report).toMatchObject({ added: 0, merged: 0, same: 9 });
    expect(await stateOf(original)).toEqual(before);
  });

  it("merges into a profile that went on: what either side did stays", async () => {
    const one = await filled();
    const file = await backedUp(one);
    const other = openLibrary();
    await restored(other, file);
    await one.put("note", "note-1", { text: "one and two, here" }, (await noteOf(one)).rev);
    await one.put("note", "note-1", { colour: "blue" }, (await noteOf(one)).rev);
    other.clock.now = "2026-05-20T00:00:00.000Z";
    await other.put("note", "note-1", { text: "one and two, there" }, (await noteOf(other)).rev);
    await other.save(articleWith("only-there", FACTS));
    await one.save(articleWith("only-here", FACTS));
    const report = await restored(one, await backedUp(other));
    expect(report).toMatchObject({ added: 1, merged: 1 });
    const { content } = await noteOf(one);
    expect(content).toMatchObject({ colour: "blue" });
    expect((content as { text: string }).text).toContain("here");
    expect((content as { text: string }).text).toContain("there");
    expect((await one.reader.articles({ offset: 0, limit: 9 })).total).toBe(4);
    // The other way round it comes to the same, and neither side has anything new for the other then.
    await restored(other, await backedUp(one));
    expect((await noteOf(other)).rev).toBe((await noteOf(one)).rev);
    expect(await restored(one, await backedUp(other))).toMatchObject({ added: 0, merged: 0 });
  });

  it("takes an older profile on to where it is, with the history", async () => {
    const one = await filled();
    const old = openLibrary();
    await restored(old, await backedUp(one));
    const { rev } = (await one.db.documents.get("note-1"))!;
    const { document } = await one.put("note", "note-1", { text: "later" }, rev);
    old.clock.now = NOW;
    await restored(old, await backedUp(one));
    expect((await old.db.documents.get("note-1"))?.rev).toBe(document.rev);
    expect(await stateOf(old)).toEqual(await stateOf(one));
    // An old backup does not take it back.
    await restored(one, await backedUp(old));
    expect((await one.db.documents.get("note-1"))?.rev).toBe(document.rev);
  });

  it("can be taken back, document by document", async () => {
    const library = openLibrary();
    const { undo } = await restored(library, await backedUp(await filled()));
    await library.bulk({ kind: "undo", steps: undo });
    expect((await library.reader.articles({ offset: 0, limit: 9 })).total).toBe(0);
    expect((await library.reader.trash()).length).toBe(9);
  });

  it("that is broken off anywhere leaves what was there, and can be gone on with", async () => {
    const original = await filled();
    const backup = await openBackupFile(await backedUp(original));
    const copy = openLibrary();
    await copy.save(articleWith("only-here", FACTS));
    const { lines } = await backup.piece(backup.pieces[0]!);
    let count = 0;
    for (; count < 100; count++) {
      const before = await stateOf(copy);
      const mend = breakAt(copy, count);
      const answer = await copy.writer.write({ kind: "restore-backup", part: { lines } });
      mend();
      if (answer.ok) break;
      expect(await stateOf(copy)).toEqual(before);
    }
    expect(count).toBeGreaterThan(9);
    expect(await restored(copy, await backedUp(original))).toMatchObject({ added: 0, same: 9 });
    expect((await copy.reader.articles({ offset: 0, limit: 9 })).total).toBe(3);
  });

  it("stops when it is told to, between two parts", async () => {
    const controller = new AbortController();
    controller.abort();
    const library = openLibrary();
    const report = await restoreBackup({
      backup: await openBackupFile(await backedUp(await filled())),
      write: async (part) =>
        valueOf(await library.writer.write({ kind: "restore-backup", part })) as RestoreOutcome,
      writePictures: pictureWriter(library),
      clean: (html) => html,
      signal: controller.signal,
    });
    expect(report).toMatchObject({ added: 0, whole: false });
    await expect(
      makeBackup({
        reader: (await filled()).reader,
        kept: {},
        now: NOW,
        signal: controller.signal,
      }),
    ).rejects.toThrow("abort");
  });

  it("holds what is set beside the library, and of that only what is missing is taken", async () => {
    const file = await backedUp(await filled(), NOW, {
      copySettings: { a: 1 },
      siteRules: { b: 2 },
    });
    const { settings } = await openBackupFile(file);
    expect(missingKept(settings, { siteRules: {} })).toEqual({ copySettings: { a: 1 } });
    expect(
      missingKept({ library: {}, kept: JSON.parse('{"__proto__": 1, "a b": 2}') }, {}),
    ).toEqual({});
  });
});

/** An article of five texts, each about a megabyte long with all that belongs to it. */
async function longHistory(): Promise<Library> {
  const library = openLibrary();
  for (let version = 0; version < 5; version++) {
    library.clock.now = `2026-05-1${version}T08:00:00.000Z`;
    const request = articleWith("quay", FACTS);
    const html = `<p>${`Version ${version}. `.repeat(80_000)}</p>`;
    const { reading } = request;
    await library.save({
      ...request,
      reading: { ...reading, title: `quay ${version}` },
      article: { html, reading, nodes: [], twins: [] },
    });
  }
  return library;
}

describe("a long article", () => {
  it("with many versions comes back whole, in messages that are not too long", async () => {
    const original = await longHistory();
    const file = await backedUp(original);
    const copy = openLibrary();
    const lengths: number[] = [];
    const report = await restoreBackup({
      backup: await openBackupFile(file),
      write: async (part) => {
        lengths.push(JSON.stringify(part).length);
        return valueOf(await copy.writer.write({ kind: "restore-backup", part })) as RestoreOutcome;
      },
      writePictures: pictureWriter(copy),
      clean: (html) => html,
    });
    expect(report).toMatchObject({ added: 1, merged: 0, same: 0, refused: [], whole: true });
    expect(Math.max(...lengths)).toBeLessThan(4_100_000);
    expect(lengths.filter((length) => length > 800_000).length).toBeGreaterThan(1);
    expect(await stateOf(copy)).toEqual(await stateOf(original));
    expect(await bytesOf(await backedUp(copy))).toEqual(await bytesOf(file));
  });

  it("that goes in no message is left out and named; the others are taken", async () => {
    const file = await altered(
      await backedUp(await filled()),
      lined(({ document, bodies }) => {
        if (document.type !== "article" || document.content.title !== "crane") return;
        const html = "x".repeat(20_000_000);
        for (const body of bodies) {
          body.article = { html, reading: body.reading, nodes: [], twins: [] };
        }
      }),
    );
    const report = await restored(openLibrary(), file);
    expect(report.refused).toEqual([{ name: "crane", why: "too-large" }]);
    expect(report).toMatchObject({ added: 8, whole: true });
  }, 60_000);
});

describe("an old backup", () => {
  it("of version 1 comes in whole", async () => {
    const file = new Blob([readFileSync("tests/fixtures/library/backup-v1.zip")]);
    const library = openLibrary();
    expect(await restored(library, file)).toMatchObject({ added: 9, refused: [], whole: true });
    const note = (await noteOf(library)).content as { text: string };
    expect(note.text).toBe("one and two");
    expect((await library.reader.history("note-1")).length).toBe(1);
    expect((await library.reader.facts({ offset: 0, limit: 9 })).total).toBeGreaterThan(2);
  });
});

/** A number in the directory of an archive becomes another, for its first file. */
async function claimed(file: Blob, offset: number, value: number): Promise<Blob> {
  const bytes = await bytesOf(file);
  const view = new DataView(bytes.buffer);
  let at = 0;
  while (view.getUint32(at, true) !== 0x02014b50) at++;
  view.setUint32(at + offset, value, true);
  return new Blob([new Uint8Array(bytes)]);
}

describe("a hostile backup", () => {
  it("that would unpack to far more than it is, or elsewhere, is refused before anything is unpacked", async () => {
    const file = await backedUp(await filled());
    expect(await problemOf(await claimed(file, 24, 300 * 2 ** 20))).toBe("too-large");
    const files = Object.fromEntries(
      Object.entries(await contentsOf(file)).map(([name, text]) => [
        name,
        new TextEncoder().encode(text),
      ]),
    );
    for (const name of ["../out.txt", "/etc/x", "C:\\x", "a/../../x"]) {
      const bytes = zipSync({ ...files, [name]: new Uint8Array(1) });
      expect(await problemOf(new Blob([new Uint8Array(bytes)]))).toBe("unsafe-name");
    }
  });

  it("that is something else, cut, or from the future is refused as such", async () => {
    const file = await backedUp(await filled());
    expect(await problemOf(new Blob(["nothing"]))).toBe("not-a-zip");
    expect(await problemOf(file.slice(0, file.size - 30))).toBe("cut");
    expect(
      await problemOf(new Blob([new Uint8Array(zipSync({ "a.txt": new Uint8Array(3) }))])),
    ).toBe("not-a-backup");
    const later = await altered(file, (name, text) =>
      name === "lede-backup.json" ? text.replace('"version": 2', '"version": 3') : text,
    );
    expect(await problemOf(later)).toBe("newer");
  });

  it.each<[string, (line: BackupLine) => void]>([
    ["a type of no document", ({ document }) => Object.assign(document, { type: "script" })],
    [
      "__proto__ as a key",
      ({ document }) =>
        Object.defineProperty(document.content, "__proto__", { value: { x: 1 }, enumerable: true }),
    ],
    [
      "a history of something else",
      ({ document, history }) =>
        history.push({ ...document, id: "other", replaced: NOW } as BackupLine["history"][number]),
    ],
    ["dates that are none", ({ document }) => Object.assign(document, { modified: "<b>" })],
    [
      "corrections that say nothing of any name",
      ({ document }) =>
        Object.assign(document, { type: "correction", content: { correction: { kind: "same" } } }),
    ],
    ["no content", ({ document }) => Object.assign(document, { content: null })],
    ["an id that is markup", ({ document }) => Object.assign(document, { id: "<img src=x>" })],
    [
      "data of endless depth",
      ({ document }) =>
        Object.assign(document.content, { deep: JSON.parse("[".repeat(900) + "]".repeat(900)) }),
    ],
  ])("with %s loses those lines, says so, and changes nothing", async (_name, change) => {
    const file = await altered(await backedUp(await filled()), lined(change));
    const library = openLibrary();
    const report = await restored(library, file);
    expect(report.added).toBe(0);
    expect(report.refused).toHaveLength(9);
    expect(report.refused.every(({ why }) => why === "malformed")).toBe(true);
    expect(await library.db.documents.count()).toBe(0);
  });

  it("with places outside of the text, or facts of figures that are not there, loses its articles", async () => {
    const parts: Partial<Reading>[] = [
      { summary: [{ start: 0, end: 9e9 }] },
      { entities: [{ type: "constructor" as "person", name: "x", salience: 1, mentions: [] }] },
      {
        facts: [
          {
            subject: null,
            property: "revenue",
            figures: [99],
            mode: "stated",
            sentence: { start: 0, end: 1 },
            confidence: 1,
          },
        ],
      },
    ];
    const original = await backedUp(await filled());
    for (const part of parts) {
      const file = await altered(
        original,
        lined(({ bodies }) => bodies.forEach(({ reading }) => Object.assign(reading, part))),
      );
      expect((await restored(openLibrary(), file)).refused).toHaveLength(3);
    }
  });

  it("with articles whose text is missing says which", async () => {
    const file = await altered(
      await backedUp(await filled()),
      lined(({ bodies }) => bodies.splice(0)),
    );
    const { refused, added } = await restored(openLibrary(), file);
    expect(refused.map(({ name, why }) => [name, why]).toSorted()).toEqual([
      ["buoy", "no-text"],
      ["crane", "no-text"],
      ["quay", "no-text"],
    ]);
    expect(added).toBe(6);
  });

  it("with addresses that run something, or markup, has them taken out", async () => {
    const file = await altered(
      await backedUp(await filled()),
      lined(({ document, bodies }) => {
        if (document.type === "article") document.content.url = "java\nscript:alert(1)";
        for (const body of bodies) {
          body.reading.canonicalUrl = "javascript:alert(1)";
          body.article = {
            html: "<script>alert(1)</script>",
            reading: body.reading,
            nodes: [],
            twins: [],
          };
        }
      }),
    );
    const library = openLibrary();
    await restored(library, file, (html) => html.replaceAll(/<[^>]*>/gu, ""));
    const { entries } = await library.reader.articles({ offset: 0, limit: 9 });
    const kept = await library.reader.article(entries[0]!.id);
    expect(kept?.document.content.url).toBe(null);
    expect(kept?.body?.reading.canonicalUrl).toBe(null);
    expect(kept?.body?.article?.html).toBe("alert(1)");
  });
});
