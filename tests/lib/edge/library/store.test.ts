import { describe, expect, it } from "vitest";
import { BOTH_KEPT } from "../../../../lib/core/library/merge.ts";
import type { LibraryDocument } from "../../../../lib/core/library/documents.ts";
import { tagId } from "../../../../lib/core/library/revision.ts";
import type { PutsOutcome } from "../../../../lib/edge/library/requests.ts";
import { problemOf } from "../../../../lib/edge/library/problems.ts";
import { articleWith, openLibrary, platform } from "./support.ts";
import { BLANK_NOTE } from "../../core/notes/blank.ts";

const FACTS = [
  { owner: "Éclat", role: "revenue" as const, amount: "€17m", value: 17e6, period: "2025" },
  { owner: "Norvik", role: "debt" as const, amount: "€4m", value: 4e6 },
];

describe("a document", () => {
  it("that was changed in two places at once has both changes, and its history all of them", async () => {
    const { put, reader } = openLibrary();
    const { document: first } = await put("note", "note-1", { ...BLANK_NOTE, text: "The quay" });
    await put("note", "note-1", { text: "The quay is new" }, first.rev);
    const { conflicts } = await put("note", "note-1", { text: "The quay is old" }, first.rev);
    expect(conflicts).toEqual(["text"]);
    const [kept] = await reader.documents("note");
    expect(kept?.content.text.split(BOTH_KEPT).toSorted()).toEqual([
      "The quay is new",
      "The quay is old",
    ]);
    const texts = (await reader.history("note-1")).map(
      (version) => (version as unknown as LibraryDocument<"note">).content.text,
    );
    expect(texts.toSorted()).toEqual(["The quay", "The quay is new", "The quay is old"]);
  });

  it("is changed once by a request that comes twice", async () => {
    const { put, reader } = openLibrary();
    const { document: first } = await put("note", "note-1", { ...BLANK_NOTE, text: "One" });
    await put("note", "note-1", { ...BLANK_NOTE, text: "One" });
    const change = () => put("note", "note-1", { text: "Two" }, first.rev);
    const { document: second } = await change();
    await put("note", "note-1", { text: "Three" }, second.rev);
    expect((await change()).undo).toEqual([]);
    expect((await reader.documents("note")).map(({ content }) => content.text)).toEqual(["Three"]);
    expect(await reader.history("note-1")).toHaveLength(2);
  });

  it("comes back as it was earlier, and that can be taken back as well", async () => {
    const { put, bulk, reader } = openLibrary();
    const { document: first } = await put("note", "note-1", { ...BLANK_NOTE, text: "One" });
    await put("note", "note-1", { text: "Two" }, first.rev);
    const text = async () => (await reader.documents("note"))[0]?.content.text;
    const back = await bulk({ kind: "bring-back", id: "note-1", rev: first.rev });
    expect(await text()).toBe("One");
    await bulk({ kind: "undo", steps: back.undo });
    expect(await text()).toBe("Two");
  });

  it("goes back over several changes, but not over one that somebody else made since", async () => {
    const { put, bulk, reader } = openLibrary();
    const { document: first } = await put("note", "note-1", { ...BLANK_NOTE, text: "One" });
    const second = await put("note", "note-1", { text: "Two" }, first.rev);
    const third = await put("note", "note-1", { text: "Three" }, second.document.rev);
    const steps = [...second.undo, ...third.undo];
    expect((await bulk({ kind: "undo", steps })).count).toBe(2);
    expect((await reader.documents("note"))[0]?.content.text).toBe("One");
    expect((await bulk({ kind: "undo", steps })).count).toBe(0);
  });

  it("goes back one change after the other, each by an undo of its own", async () => {
    const { put, bulk, reader } = openLibrary();
    const first = await put("note", "note-1", { ...BLANK_NOTE, text: "one" });
    const second = await put("note", "note-1", { text: "two" }, first.document.rev);
    const third = await put("note", "note-1", { text: "three" }, second.document.rev);
    const text = async () => (await reader.documents("note"))[0]?.content.text;
    expect((await bulk({ kind: "undo", steps: third.undo })).count).toBe(1);
    expect(await text()).toBe("two");
    expect((await bulk({ kind: "undo", steps: second.undo })).count).toBe(1);
    expect(await text()).toBe("one");
    expect((await bulk({ kind: "undo", steps: first.undo })).count).toBe(1);
    expect(await text()).toBeUndefined();
  });

  it("that is not there cannot be changed", async () => {
    const { writer } = openLibrary();
    const put = { type: "note" as const, id: "note-9", base: "1-abc", content: { text: "x" } };
    expect(await writer.write({ kind: "put", put })).toMatchObject({
      ok: false,
      problem: "missing",
    });
  });

  it("is told of when it was written, to who shows it", async () => {
    const { put, changes } = openLibrary();
    await put("tag", "tag-1", { name: "Ports" });
    await put("tag", "tag-1", { name: "Ports" });
    expect(changes).toEqual([{ ids: ["tag-1"], types: ["tag"], all: false }]);
  });
});

describe("notes", () => {
  it("are found by the address of their page, saved or not, and are no article", async () => {
    const { save, put, reader, bulk } = openLibrary();
    const page = { url: "https://tidewater.example/quay?utm_source=x", canonicalUrl: null };
    const addresses = ["tidewater.example/quay"];
    await put("note", "note-1", { ...BLANK_NOTE, addresses, text: "Before it was saved" });
    expect(await reader.savedState(page)).toBeNull();
    expect((await reader.knownAddresses(addresses)).size).toBe(0);
    const { id, kind } = await save(articleWith("quay", FACTS));
    expect(kind).toBe("new");
    await put("note", "note-2", { ...BLANK_NOTE, addresses, article: id, text: "After" });
    await put("note", "note-3", {
      ...BLANK_NOTE,
      addresses: ["tidewater.example/else"],
      text: "Else",
    });
    expect((await reader.savedState(page))?.id).toBe(id);
    const texts = async () => (await reader.notesAt(addresses)).map(({ content }) => content.text);
    expect((await texts()).toSorted()).toEqual(["After", "Before it was saved"]);
    expect(await reader.notesOf(id)).toHaveLength(2);
    await bulk({ kind: "trash", ids: ["note-2"] });
    expect(await texts()).toEqual(["Before it was saved"]);
  });

  it("are written with their new tags, all or none", async () => {
    const { write, reader, bulk } = openLibrary();
    const tag = {
      type: "tag" as const,
      id: tagId("Quays "),
      base: null,
      content: { name: "Quays" },
    };
    const made = { ...BLANK_NOTE, text: "Tagged", tags: [tag.id] };
    const noted = { type: "note" as const, id: "note-1", base: null, content: made };
    const gone = { ...noted, id: "note-2", base: "3-0" };
    await expect(write({ kind: "puts", puts: [tag, noted, gone] })).rejects.toThrow("missing");
    expect(await reader.documents("tag")).toEqual([]);
    const { undo } = (await write({ kind: "puts", puts: [tag, noted] })) as PutsOutcome;
    expect(await reader.documents("note")).toHaveLength(1);
    await bulk({ kind: "undo", steps: undo });
    expect([await reader.documents("note"), await reader.documents("tag")]).toEqual([[], []]);
  });
});

describe("the trash", () => {
  it("holds what was deleted until it is restored, in as many pieces as it says", async () => {
    const { save, bulk, reader } = openLibrary();
    const ids = [];
    for (const path of ["a", "b", "c"]) ids.push((await save(articleWith(path, FACTS))).id);
    const trashed = await bulk({ kind: "trash", ids: [...ids, ids[0]!, "nothing"] });
    expect(trashed.count).toBe(3);
    expect((await reader.articles({ offset: 0, limit: 9 })).total).toBe(0);
    expect(await reader.trash()).toHaveLength(3);
    expect((await bulk({ kind: "restore", ids: [ids[0]!] })).count).toBe(1);
    expect((await bulk({ kind: "undo", steps: trashed.undo })).count).toBe(2);
    expect((await reader.facts({ offset: 0, limit: 9 })).total).toBe(6);
  });

  it("is counted apart from what is there, by what each thing is", async () => {
    const { save, put, bulk, reader } = openLibrary();
    const { id } = await save(articleWith("a", FACTS));
    await save(articleWith("b", FACTS));
    await put("note", "note-1", { ...BLANK_NOTE, text: "On a", article: id });
    await put("note", "note-2", { ...BLANK_NOTE, text: "On nothing" });
    await put("tag", "tag-1", { name: "quays" });
    await bulk({ kind: "trash", ids: [id, "note-2"] });
    const { shown, trash } = await reader.tally();
    expect(shown).toMatchObject({ article: 1, note: 1, tag: 1, project: 0 });
    expect(trash).toBe(2);
  });

  it("is emptied after the days that are set, and only then", async () => {
    const { save, put, bulk, reader, writer, clock, db } = openLibrary();
    const { id } = await save(articleWith("a", FACTS));
    await save(articleWith("b", FACTS));
    await put("note", "note-1", { ...BLANK_NOTE, text: "On a", article: id });
    await bulk({ kind: "trash", ids: [id] });
    for (let day = 1; day <= 29; day++) {
      clock.now = new Date(Date.UTC(2026, 4, 3 + day, 8)).toISOString();
      await writer.tidy();
    }
    expect(await reader.trash()).toHaveLength(1);
    clock.now = new Date(Date.UTC(2026, 4, 33, 8)).toISOString();
    await writer.tidy();
    expect(await reader.trash()).toEqual([]);
    expect(await reader.documents("note")).toEqual([]);
    expect([await db.bodies.count(), await db.versions.count()]).toEqual([1, 0]);
    expect((await reader.articles({ offset: 0, limit: 9 })).total).toBe(1);
  });

  it("loses nothing at once where its days are made fewer, and keeps nothing longer than what comes after", async () => {
    const { save, bulk, reader, writer, clock } = openLibrary();
    const { id: early } = await save(articleWith("a", FACTS));
    await bulk({ kind: "trash", ids: [early] });
    let today = 0;
    const runTo = async (day: number): Promise<void> => {
      while (today < day) {
        clock.now = new Date(Date.UTC(2026, 4, 3 + ++today, 8)).toISOString();
        await writer.tidy();
      }
    };
    await runTo(20);
    const { id: late } = await save(articleWith("b", FACTS));
    await bulk({ kind: "trash", ids: [late] });
    await bulk({ kind: "settings", settings: { trashDays: 7 } });
    const kept = async (): Promise<string[]> => (await reader.trash()).map(({ id }) => id);
    await runTo(26);
    expect((await kept()).toSorted()).toEqual([early, late].toSorted());
    await runTo(27);
    expect(await kept()).toEqual([]);
  });

  it("is not emptied by a clock that is a year ahead, or behind", async () => {
    const { save, bulk, reader, writer, clock } = openLibrary();
    const { id } = await save(articleWith("a", FACTS));
    await bulk({ kind: "trash", ids: [id] });
    for (const now of [
      "2027-05-03T08:00:00Z",
      "2026-05-03T09:00:00Z",
      "1970-01-01T00:00:00Z",
      "?",
    ]) {
      clock.now = now;
      await writer.tidy();
    }
    expect(await reader.trash()).toHaveLength(1);
  });

  it("lets a text go only when nothing holds it any more", async () => {
    const { save, bulk, db } = openLibrary();
    const { id } = await save(articleWith("a", FACTS));
    await save(articleWith("b", FACTS, { title: "a" }));
    expect(await db.bodies.count()).toBe(1);
    await bulk({ kind: "trash", ids: [id] });
    await bulk({ kind: "empty-trash" });
    expect(await db.bodies.count()).toBe(1);
    await bulk({ kind: "erase" });
    expect(await db.bodies.count()).toBe(0);
  });
});

describe("the list and the facts table", () => {
  it("answer filters together, in order, page by page", async () => {
    const { save, reader, clock } = openLibrary();
    for (let at = 0; at < 12; at++) {
      clock.now = `2026-05-03T08:${String(at).padStart(2, "0")}:00.000Z`;
      const facts = at % 2 === 0 ? FACTS : FACTS.slice(1);
      await save(
        articleWith(`story-${at}`, facts, { siteName: at < 6 ? "Tidewater" : "Norvik Post" }),
      );
    }
    const query = { filters: { owner: ["eclat"], site: ["Tidewater"] }, offset: 1, limit: 2 };
    const { entries, total } = await reader.articles(query);
    expect([total, ...entries.map(({ title }) => title)]).toEqual([3, "story-2", "story-0"]);
    const either = { site: ["Tidewater", "Norvik Post"] };
    expect(await reader.articleIds({ filters: either })).toHaveLength(12);
    const titles = await reader.articles({ offset: 0, limit: 2, sort: "title", descending: false });
    expect(titles.entries.map(({ title }) => title)).toEqual(["story-0", "story-1"]);
    expect(await reader.values("site")).toEqual([
      { value: "Norvik Post", count: 6 },
      { value: "Tidewater", count: 6 },
    ]);
    expect(await reader.values("owner", { prefix: "e" })).toEqual([{ value: "eclat", count: 6 }]);
  });

  it("sort facts by any column, and filter them by several", async () => {
    const { save, reader } = openLibrary();
    await save(articleWith("a", FACTS));
    await save(articleWith("b", [{ ...FACTS[0]!, value: 18e6, amount: "€18m" }]));
    const page = { offset: 0, limit: 9 };
    const filters = { owner: ["eclat"], role: ["revenue"] };
    const { rows, total } = await reader.facts({
      ...page,
      filters,
      sort: "value",
      descending: true,
    });
    expect([total, ...rows.map(({ value }) => value)]).toEqual([2, 18e6, 17e6]);
    expect((await reader.sameFacts("ECLAT", "revenue", "2025")).map(({ title }) => title)).toEqual([
      "a",
      "b",
    ]);
    expect(await reader.sameFacts("Norvik", "debt", null)).toHaveLength(1);
    let seen = 0;
    await reader.eachFact((piece) => (seen += piece.length));
    expect(seen).toBe(3);
  });

  it("hold the facts that a person found", async () => {
    const { save, put, bulk, reader } = openLibrary();
    const { id } = await save(articleWith("a", FACTS));
    const own = { owner: "Éclat", role: "employees" as const, kind: "people" as const, value: 30 };
    const rest = {
      upper: null,
      unit: null,
      period: "2025",
      text: "thirty",
      sentence: "Thirty work there.",
    };
    await put("fact", "fact-1", { ...own, ...rest, article: id });
    const filters = { role: ["employees"] };
    expect((await reader.facts({ offset: 0, limit: 9, filters })).rows[0]).toMatchObject({
      own: "fact-1",
      title: "a",
      value: 30,
    });
    await bulk({ kind: "trash", ids: ["fact-1"] });
    expect((await reader.facts({ offset: 0, limit: 9, filters })).total).toBe(0);
  });
});

describe("what goes wrong", () => {
  it("is named: a full disk, storage denied, a database from later", () => {
    const wrapped = Object.assign(new Error("aborted"), {
      name: "AbortError",
      inner: new DOMException("no room", "QuotaExceededError"),
    });
    expect(problemOf(wrapped)).toBe("full");
    expect(problemOf(new DOMException("no", "SecurityError"))).toBe("denied");
    expect(problemOf(new DOMException("later", "VersionError"))).toBe("newer");
    expect(problemOf("anything")).toBe("error");
    const circle = { name: "x", inner: null as unknown };
    circle.inner = circle;
    expect(problemOf(circle)).toBe("error");
  });

  it("leaves everything as it was where the disk is full, and the next write works", async () => {
    const { save, writer, reader, changes, db } = openLibrary();
    await save(articleWith("a", FACTS));
    const add = db.facts.bulkAdd.bind(db.facts);
    db.facts.bulkAdd = (() => {
      throw new DOMException("no room", "QuotaExceededError");
    }) as never;
    expect(await writer.save(articleWith("b", FACTS))).toMatchObject({
      ok: false,
      problem: "full",
    });
    expect([await db.documents.count(), await db.bodies.count(), changes.length]).toEqual([
      1, 1, 1,
    ]);
    db.facts.bulkAdd = add;
    await save(articleWith("b", FACTS));
    expect((await reader.articles({ offset: 0, limit: 9 })).total).toBe(2);
  });

  it("is said where the browser has no database to give", async () => {
    const indexedDB = {
      open: () => {
        throw new DOMException("storage is off", "SecurityError");
      },
    };
    const { writer, reader } = openLibrary({
      platform: { ...platform(), indexedDB: indexedDB as unknown as IDBFactory },
    });
    expect(await writer.save(articleWith("a", []))).toMatchObject({ ok: false, problem: "denied" });
    const error: unknown = await reader.articles({ offset: 0, limit: 1 }).catch((e: unknown) => e);
    expect(problemOf(error)).toBe("denied");
  });
});

describe("many writes at once", () => {
  it("are all there, each once", async () => {
    const { put, reader } = openLibrary();
    const { document: first } = await put("note", "shared", { ...BLANK_NOTE, text: "start" });
    await Promise.all(
      Array.from({ length: 60 }, (_, at) =>
        at % 3 === 0
          ? put("note", "shared", { tags: [`t${at}`] }, first.rev)
          : put("note", `note-${at}`, { ...BLANK_NOTE, text: `text ${at}` }),
      ),
    );
    const notes = await reader.documents("note");
    expect(notes).toHaveLength(41);
    expect(notes.find(({ id }) => id === "shared")?.content.tags).toHaveLength(20);
  });
});

describe("the facts table", () => {
  const told = [
    { owner: "Éclat", role: "revenue" as const, amount: "€17m", value: 17e6, period: "2025" },
    { owner: "Éclat", role: "revenue" as const, amount: "€9m", value: 9e6, period: "2013-06" },
    { owner: "Norvik", role: "debt" as const, amount: "€4m", value: 4e6 },
  ];

  it("gives the numbers of all that fit, in order, and rows by their numbers", async () => {
    const { save, reader } = openLibrary();
    await save(articleWith("a", told));
    const amounts = async (query: Parameters<typeof reader.factNumbers>[0]) =>
      (await reader.factRows(await reader.factNumbers(query))).map(({ row }) => row.text);
    expect(await amounts({ sort: "value" })).toEqual(["€4m", "€9m", "€17m"]);
    expect(await amounts({ sort: "value", filters: { owner: ["eclat"] } })).toEqual([
      "€9m",
      "€17m",
    ]);
    expect(await amounts({ sort: "value", descending: true, filters: { check: [""] } })).toEqual([
      "€17m",
      "€9m",
      "€4m",
    ]);
    expect(await amounts({ years: { from: "2012", to: "2016" } })).toEqual(["€9m"]);
    expect(await amounts({ years: { from: "2014", to: null } })).toEqual(["€17m"]);
    expect(await reader.factRows([1e9])).toEqual([]);
  });

  it("counts the facts under each value, and says how it is written", async () => {
    const { save, reader } = openLibrary();
    await save(articleWith("a", told));
    expect(await reader.factValues("owner")).toEqual([
      { value: "eclat", label: "Éclat", count: 2 },
      { value: "norvik", label: "Norvik", count: 1 },
    ]);
    expect(await reader.factValues("owner", { prefix: "n" })).toHaveLength(1);
    expect(await reader.factValues("period", { limit: 2 })).toMatchObject([
      { value: "", count: 1 },
      { value: "2013-06", count: 1 },
    ]);
  });
});
