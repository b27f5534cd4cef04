import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DATABASE_NAME } from "../../../../lib/edge/library/database.ts";
import { SCHEMA, type SchemaVersion } from "../../../../lib/edge/library/schema.ts";
import { dumpFromJson, dumpOf, dumpToJson, restoreDump, type Dump } from "./dump.ts";
import { articleWith, openLibrary, platform } from "./support.ts";
import { pngOf } from "../../../support/pictures.ts";
import { BLANK_NOTE } from "../../core/notes/blank.ts";

const FOLDER = "tests/fixtures/library";
const fileOf = (version: number): string => `${FOLDER}/v${version}.json`;
const dumps = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));
const readDump = (name: string): Dump => dumpFromJson(readFileSync(`${FOLDER}/${name}`, "utf8"));

const FACTS = [
  { owner: "Quill Harbour", role: "revenue" as const, amount: "€17m", value: 17e6, period: "2025" },
  { owner: "Éclat", role: "debt" as const, amount: "€4m", value: 4e6 },
];

/** What every dump holds; a new version's is written by the same hand. */
async function fill({
  save,
  put,
  bulk,
  clock,
  write,
  reader,
}: ReturnType<typeof openLibrary>): Promise<void> {
  await put("project", "project-1", { name: "Ports", description: "Who builds what" });
  await put("tag", "tag-1", { name: "quays" });
  await bulk({ kind: "settings", settings: { project: "project-1", trashDays: 60 } });
  const { id } = await save(articleWith("quay", FACTS.slice(0, 1)));
  clock.now = "2026-05-04T08:00:00.000Z";
  await save(articleWith("quay", FACTS));
  // From version 3 on.
  const body = (await reader.article(id))?.body?.hash ?? "";
  const shown = [{ body, address: "https://www.tidewater.example/quay.png" }];
  const base64 = Buffer.from(pngOf(2, 2)).toString("base64");
  await write({ kind: "pictures", pictures: [{ base64, shown }] });
  const gone = await save(articleWith("gone", FACTS));
  await bulk({ kind: "trash", ids: [gone.id] });
  const note = {
    ...BLANK_NOTE,
    article: id,
    addresses: ["tidewater.example/quay"],
    selectors: [
      { type: "TextQuoteSelector" as const, exact: "Quill", prefix: "", suffix: " Harb" },
      { type: "TextPositionSelector" as const, start: 0, end: 5 },
    ],
    text: "Ask them",
    colour: "green",
    tags: ["tag-1"],
  };
  const { document } = await put("note", "note-1", note);
  await put("note", "note-1", { text: "Ask them again" }, document.rev);
  const search = { name: "Debts", words: "debt", filters: { role: ["debt"] } };
  await put("search", "search-1", search);
  const of = { name: "Éclat", type: "person" as const };
  await put("correction", "correction-1", {
    correction: { kind: "type", of, type: "organisation" },
  });
}

/** Everything of it is there, whatever the version that wrote it. */
async function expectAll(
  { reader, db }: ReturnType<typeof openLibrary>,
  version = SCHEMA.at(-1)!.version,
): Promise<void> {
  const { entries } = await reader.articles({
    offset: 0,
    limit: 9,
    filters: { project: ["project-1"], owner: ["eclat"] },
  });
  expect(entries.map(({ title, facts }) => [title, facts])).toEqual([["quay", 2]]);
  const id = entries[0]?.id ?? "";
  expect((await reader.article(id))?.body?.reading.facts).toHaveLength(2);
  const [earlier] = await reader.history(id);
  expect((await reader.article(id, earlier?.rev))?.body?.reading.facts).toHaveLength(1);
  expect((await reader.notesOf(id)).map(({ content }) => content.text)).toEqual(["Ask them again"]);
  expect(await reader.history("note-1")).toHaveLength(1);
  expect(await reader.trash()).toHaveLength(1);
  expect((await reader.articles({ offset: 0, limit: 9, words: "revenue eclat" })).total).toBe(1);
  const narrowed = { offset: 0, limit: 9, filters: { role: ["debt"], check: [""] } };
  expect((await reader.factPage(narrowed)).facts.map(({ row }) => row.owner)).toEqual(["Éclat"]);
  expect((await reader.sameFacts("Quill Harbour", "revenue", "2025")).length).toBe(1);
  for (const type of ["project", "tag", "search", "correction"] as const) {
    expect(await reader.documents(type), type).toHaveLength(1);
  }
  expect(await reader.settings()).toEqual({
    project: "project-1",
    trashDays: 60,
    pictures: false,
  });
  expect(await db.documents.count()).toBe(7);
  const { hash } = (await reader.article(id))?.body ?? { hash: "" };
  expect([...(await reader.pictures(hash)).values()].map(({ bytes }) => bytes)).toEqual(
    version < 3 ? [] : [pngOf(2, 2)],
  );
}

describe("a library of an earlier version", () => {
  const latest = SCHEMA.at(-1)!.version;
  it.runIf(!existsSync(fileOf(latest)))("is kept as a dump, for the versions to come", async () => {
    const place = platform();
    const library = openLibrary({ platform: place });
    await fill(library);
    library.db.close();
    const dump = await dumpOf(place.indexedDB, DATABASE_NAME);
    writeFileSync(fileOf(latest), `${dumpToJson(dump)}\n`);
  });

  it.each(dumps)("is whole when it is opened by this one: %s", async (name) => {
    const place = platform();
    await restoreDump(place.indexedDB, DATABASE_NAME, readDump(name));
    const library = openLibrary({ platform: place });
    await expectAll(library, Number(/\d+/u.exec(name)?.[0]));
    // And goes on as any other.
    expect((await library.save(articleWith("quay", FACTS))).kind).toBe("already");
    await library.save(articleWith("another", FACTS));
  });

  it("has a dump for each version that shipped", () => {
    expect(dumps).toEqual(SCHEMA.map(({ version }) => `v${version}.json`));
  });
});

const later = (upgrade: SchemaVersion["upgrade"]): SchemaVersion[] => [
  ...SCHEMA,
  { version: 99, tables: {}, ...(upgrade ? { upgrade } : {}) },
];
const restored = async () => {
  const place = platform();
  await restoreDump(place.indexedDB, DATABASE_NAME, readDump(dumps.at(-1)!));
  return place;
};

describe("bringing a library up to date", () => {
  it("leaves it whole, as it was, where it is broken off half-way", async () => {
    const place = await restored();
    let seen = 0;
    const half = openLibrary({
      platform: place,
      schema: later(({ rewrite }) =>
        rewrite("documents", (record) => {
          if (++seen === 4) throw new Error("the power went");
          return { ...(record as object), content: {} };
        }),
      ),
    });
    await expect(half.reader.documents("note")).rejects.toThrow("the power went");
    half.db.close();
    await expectAll(openLibrary({ platform: place }));
  });

  it("of the first version leaves it whole as well where it is broken off at the end", async () => {
    const place = platform();
    await restoreDump(place.indexedDB, DATABASE_NAME, readDump("v1.json"));
    const schema = SCHEMA.map((version): SchemaVersion => {
      const { upgrade } = version;
      if (!upgrade) return version;
      return {
        ...version,
        upgrade: async (tables) => {
          await upgrade(tables);
          throw new Error("the power went");
        },
      };
    });
    const half = openLibrary({ platform: place, schema });
    await expect(half.reader.documents("note")).rejects.toThrow("the power went");
    half.db.close();
    expect((await dumpOf(place.indexedDB, DATABASE_NAME)).version).toBe(10);
    await expectAll(openLibrary({ platform: place }), 1);
  });

  it("changes every record, and is done once", async () => {
    const place = await restored();
    let runs = 0;
    const schema = later(async ({ rewrite }) => {
      runs++;
      await rewrite("documents", (record) => ({ ...(record as object), seen: true }));
      await rewrite("trash", () => null);
    });
    for (let time = 0; time < 2; time++) {
      const library = openLibrary({ platform: place, schema });
      const notes = await library.reader.documents("note");
      expect(notes).toEqual([expect.objectContaining({ seen: true })]);
      expect(await library.db.trash.count()).toBe(0);
      library.db.close();
    }
    expect(runs).toBe(1);
  });

  it("is told apart from a library that a later Lede wrote, which is left alone", async () => {
    const place = await restored();
    const newer = openLibrary({ platform: place, schema: later(undefined) });
    await newer.reader.settings();
    newer.db.close();
    const { writer } = openLibrary({ platform: place });
    expect(await writer.save(articleWith("quay", []))).toMatchObject({
      ok: false,
      problem: "newer",
    });
  });

  it("is let through by a page that has the library open, and that page says so afterwards", async () => {
    const place = await restored();
    const old = openLibrary({ platform: place });
    await old.reader.settings();
    const newer = openLibrary({ platform: place, schema: later(undefined) });
    await newer.reader.settings();
    expect(await old.writer.save(articleWith("quay", []))).toMatchObject({ problem: "newer" });
  });

  it("says that something else holds the library open, and goes on when it lets go", async () => {
    const place = await restored();
    // A page that does not listen.
    const request = place.indexedDB.open(DATABASE_NAME);
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      request.addEventListener("success", () => resolve(request.result as unknown as IDBDatabase));
    });
    const library = openLibrary({ platform: place, schema: later(undefined), patience: 50 });
    expect(await library.writer.save(articleWith("quay", []))).toMatchObject({
      problem: "blocked",
    });
    stubborn.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await library.save(articleWith("new", []))).kind).toBe("new");
  });
});
