import { describe, expect, it } from "vitest";
import { planImport, runImport } from "../../../../lib/edge/library-import.ts";
import type { ImportOutcome } from "../../../../lib/edge/library/requests.ts";
import { articleWith, openLibrary, valueOf } from "./support.ts";

type Library = ReturnType<typeof openLibrary>;

const FILE = new Blob([
  "url,title,tags\nhttps://www.tidewater.example/quay,Quay,sea\nhttps://www.tidewater.example/crane,Crane,Sea\nmailto:a@b.example,Mail,",
]);

async function imported(library: Library, file: Blob, signal?: AbortSignal) {
  const plan = (await planImport(file, library.reader))!;
  const report = await runImport(
    plan,
    async (references) =>
      valueOf(await library.writer.write({ kind: "import", references })) as ImportOutcome,
    undefined,
    signal,
  );
  return { plan, report };
}

const listed = ({ reader }: Library) =>
  reader.articles({ offset: 0, limit: 9, sort: "title", descending: false });

describe("a list of articles", () => {
  it("becomes entries without words, with their tags, each once", async () => {
    const library = openLibrary();
    const { plan, report } = await imported(library, FILE);
    expect(plan).toMatchObject({ format: "csv", known: 0 });
    expect(report).toMatchObject({
      added: 2,
      same: 0,
      whole: true,
      refused: [{ name: "Mail", why: "no-page" }],
    });
    const { entries } = await listed(library);
    expect(entries.map(({ title, words }) => [title, words])).toEqual([
      ["Crane", 0],
      ["Quay", 0],
    ]);
    const tags = await library.reader.documents("tag");
    expect(tags.map(({ content }) => content.name)).toEqual(["sea"]);
    expect(entries.every(({ tags: ids }) => ids[0] === tags[0]?.id)).toBe(true);
  });

  it("leaves what is there already as it is, and says so before", async () => {
    const library = openLibrary();
    await library.save(articleWith("quay", []));
    const { plan, report } = await imported(library, FILE);
    expect(plan.known).toBe(1);
    expect(report).toMatchObject({ added: 1, same: 1 });
    const { entries } = await listed(library);
    expect(entries.map(({ title, words }) => [title, words])).toEqual([
      ["Crane", 0],
      ["quay", 200],
    ]);
    expect((await imported(library, FILE)).report).toMatchObject({ added: 0, same: 2 });
  });

  it("is filled when the page is read and saved, and keeps its tags", async () => {
    const library = openLibrary();
    await imported(library, FILE);
    expect(await library.save(articleWith("quay", []))).toMatchObject({ kind: "version" });
    const { entries, total } = await listed(library);
    expect(total).toBe(2);
    expect(entries.find(({ title }) => title === "quay")).toMatchObject({
      words: 200,
      tags: [expect.any(String)],
    });
  });

  it("can be taken back, and be stopped", async () => {
    const library = openLibrary();
    const { report } = await imported(library, FILE);
    await library.bulk({ kind: "undo", steps: report.undo });
    expect((await listed(library)).total).toBe(0);
    expect(await library.reader.documents("tag")).toEqual([]);
    const stopped = await imported(openLibrary(), FILE, AbortSignal.abort());
    expect(stopped.report).toMatchObject({ added: 0, whole: false });
  });

  it("is refused whole where it is no list", async () => {
    const { reader } = openLibrary();
    expect(await planImport(new Blob(["hello"]), reader)).toBeNull();
  });
});
