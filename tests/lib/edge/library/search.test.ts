import { describe, expect, it } from "vitest";
import { articleWith, openLibrary } from "./support.ts";

const about = (path: string, owner: string) =>
  articleWith(path, [{ owner, role: "revenue", amount: "€17m", value: 17e6 }]);

describe("searching the library", () => {
  it("finds articles by words of their text and title, all of them, accents and forms aside", async () => {
    const { save, reader } = openLibrary();
    const quay = await save(about("quay", "Éclat Marine"));
    const port = await save(about("port", "Norvik Marine"));
    const found = async (words: string) =>
      (await reader.articles({ offset: 0, limit: 9, words })).entries.map(({ id }) => id);
    expect(await found("eclat ")).toEqual([quay.id]);
    expect((await found("marines")).toSorted()).toEqual([quay.id, port.id].toSorted());
    expect(await found("marine nor")).toEqual([port.id]);
    expect(await found("quay")).toEqual([quay.id]);
    expect(await found("absent")).toEqual([]);
  });

  it("goes together with filters, and shows what the text says", async () => {
    const { save, reader } = openLibrary();
    const quay = await save(about("quay", "Éclat Marine"));
    await save(about("port", "Norvik Marine"));
    const { entries } = await reader.articles({
      offset: 0,
      limit: 9,
      words: "marine ",
      filters: { owner: ["eclat marine"] },
    });
    expect(entries.map(({ id }) => id)).toEqual([quay.id]);
    const snippets = await reader.snippets([quay.id], "marine ");
    expect(snippets.get(quay.id)?.text).toContain("Éclat Marine: revenue €17m");
  });

  it("finds nothing of what is in the trash, and finds it again when it is put back", async () => {
    const { save, bulk, reader } = openLibrary();
    const { id } = await save(about("quay", "Éclat"));
    const count = async () =>
      (await reader.articles({ offset: 0, limit: 9, words: "eclat" })).total;
    await bulk({ kind: "trash", ids: [id] });
    expect(await count()).toBe(0);
    await bulk({ kind: "restore", ids: [id] });
    expect(await count()).toBe(1);
  });
});
