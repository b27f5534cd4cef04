import { describe, expect, it } from "vitest";
import { articleWith, openLibrary } from "./support.ts";

const FACTS = [
  { owner: "Quill Harbour", role: "revenue" as const, amount: "€17m", value: 17e6, period: "2025" },
  {
    owner: "Quill Harbour",
    role: "investment" as const,
    amount: "€4m",
    value: 4e6,
    period: "2026",
  },
];

describe("saving an article", () => {
  it("keeps its text, its place in the list and its facts", async () => {
    const { save, reader } = openLibrary();
    const request = articleWith("quay", FACTS);
    const saved = await save(request);
    expect(saved).toMatchObject({
      kind: "new",
      savedAt: "2026-05-03T08:00:00.000Z",
      project: null,
    });
    const { entries, total } = await reader.articles({ offset: 0, limit: 50 });
    expect(total).toBe(1);
    expect(entries[0]).toMatchObject({ id: saved.id, title: "quay", facts: 2, words: 200 });
    const kept = await reader.article(saved.id);
    expect(kept?.body?.reading).toEqual(request.reading);
    const { rows } = await reader.facts({ offset: 0, limit: 10, sort: "value" });
    expect(rows.map(({ owner, role, value }) => [owner, role, value])).toEqual([
      ["Quill Harbour", "investment", 4e6],
      ["Quill Harbour", "revenue", 17e6],
    ]);
  });

  it("makes no double of the same text, under whatever address", async () => {
    const { save, reader } = openLibrary();
    await save(articleWith("quay", FACTS));
    const again = await save(
      articleWith("quay", FACTS, { url: "http://m.tidewater.example/quay/?utm_source=x#top" }),
    );
    expect(again).toMatchObject({ kind: "already", undo: [] });
    expect((await reader.articles({ offset: 0, limit: 9 })).total).toBe(1);
  });

  it("makes a version where the text is another, and both can be read", async () => {
    const { save, reader, clock } = openLibrary();
    const first = await save(articleWith("quay", FACTS));
    clock.now = "2026-05-09T08:00:00.000Z";
    const second = await save(articleWith("quay", FACTS.slice(0, 1)));
    expect(second).toMatchObject({ kind: "version", id: first.id, savedAt: clock.now });
    expect((await reader.facts({ offset: 0, limit: 9 })).total).toBe(1);
    const [earlier] = await reader.history(first.id);
    const old = await reader.article(first.id, earlier?.rev);
    expect(old?.body?.reading.facts).toHaveLength(2);
    expect((await reader.article(first.id))?.body?.reading.facts).toHaveLength(1);
  });

  it("goes into the current project, or the one that is named, and stays there", async () => {
    const { save, put, bulk, reader } = openLibrary();
    await put("project", "project-1", { name: "Ports", description: "" });
    await put("project", "project-2", { name: "Rail", description: "" });
    await bulk({ kind: "settings", settings: { project: "project-1" } });
    expect((await save(articleWith("quay", FACTS))).project).toBe("project-1");
    const { id, project } = await save({ ...articleWith("train", []), project: "project-2" });
    expect(project).toBe("project-2");
    expect((await save(articleWith("train", FACTS))).project).toBe("project-2");
    const filters = { project: ["project-2"] };
    const { entries } = await reader.articles({ offset: 0, limit: 9, filters });
    expect(entries.map((entry) => entry.id)).toEqual([id]);
  });

  it("is taken back by its undo, and what was in the trash comes back when it is saved again", async () => {
    const { save, bulk, reader } = openLibrary();
    const saved = await save(articleWith("quay", FACTS));
    expect((await bulk({ kind: "undo", steps: saved.undo })).count).toBe(1);
    expect(
      await reader.savedState({ url: "https://tidewater.example/quay", canonicalUrl: null }),
    ).toBeNull();
    expect((await reader.facts({ offset: 0, limit: 9 })).total).toBe(0);
    expect(await reader.trash()).toHaveLength(1);
    expect((await save(articleWith("quay", FACTS))).kind).toBe("restored");
    expect(await reader.trash()).toEqual([]);
    expect((await reader.facts({ offset: 0, limit: 9 })).total).toBe(2);
  });

  it("keeps tags and what was said of its facts when a version follows", async () => {
    const { save, put, reader } = openLibrary();
    const { id } = await save(articleWith("quay", FACTS));
    const [row] = (await reader.facts({ offset: 0, limit: 1, sort: "value" })).rows;
    const { document } = (await reader.article(id))!;
    await put("article", id, { tags: ["tag-1"], checks: { [row!.key]: "checked" } }, document.rev);
    await save(
      articleWith("quay", [...FACTS, { owner: null, role: "debt", amount: "€9m", value: 9e6 }]),
    );
    const { rows, total } = await reader.facts({
      offset: 0,
      limit: 9,
      filters: { check: ["checked"] },
    });
    expect([total, rows[0]?.value]).toEqual([1, 4e6]);
    const tagged = await reader.articles({ offset: 0, limit: 9, filters: { tag: ["tag-1"] } });
    expect(tagged.total).toBe(1);
  });

  it("tells of the page whether it is there", async () => {
    const { save, reader } = openLibrary();
    const { id } = await save(articleWith("quay", FACTS));
    const state = await reader.savedState({
      url: "https://tidewater.example/quay?gclid=1",
      canonicalUrl: null,
    });
    expect(state).toMatchObject({ id, title: "quay", savedAt: "2026-05-03T08:00:00.000Z" });
    expect(await reader.savedState({ url: null, canonicalUrl: null })).toBeNull();
  });

  it("takes a page without an address, and one with nothing in it", async () => {
    const { save, reader } = openLibrary();
    await save(articleWith("quay", FACTS, { url: null }));
    await save(articleWith("other", [], { url: null, title: null, siteName: null }));
    expect((await reader.articles({ offset: 0, limit: 9 })).total).toBe(2);
  });
});

describe("articles that a person says are the same", () => {
  it("are one: found under both addresses, shown and counted once, until that is taken back", async () => {
    const { save, bulk, reader } = openLibrary();
    const one = await save(articleWith("quay", FACTS));
    const other = await save(articleWith("reprint", FACTS));
    const same = await bulk({ kind: "same", id: other.id, as: one.id });
    expect(same.count).toBe(1);
    expect((await reader.articles({ offset: 0, limit: 9 })).entries.map(({ id }) => id)).toEqual([
      one.id,
    ]);
    expect((await reader.facts({ offset: 0, limit: 9 })).total).toBe(2);
    const state = await reader.savedState({
      url: "https://tidewater.example/reprint",
      canonicalUrl: null,
    });
    expect(state?.id).toBe(one.id);
    expect((await bulk({ kind: "same", id: one.id, as: other.id })).count).toBe(0);
    await bulk({ kind: "undo", steps: same.undo });
    expect((await reader.articles({ offset: 0, limit: 9 })).total).toBe(2);
  });

  it("goes into the current project, but not into one that is in the trash", async () => {
    const { save, put, bulk } = openLibrary();
    await put("project", "project-1", { name: "Ports", description: "" });
    await bulk({ kind: "settings", settings: { project: "project-1" } });
    expect((await save(articleWith("quay", FACTS))).project).toBe("project-1");
    await bulk({ kind: "trash", ids: ["project-1"] });
    expect((await save(articleWith("pier", FACTS))).project).toBeNull();
    await bulk({ kind: "restore", ids: ["project-1"] });
    expect((await save(articleWith("dock", FACTS))).project).toBe("project-1");
  });
});
