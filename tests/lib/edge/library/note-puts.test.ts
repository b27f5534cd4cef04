import { describe, expect, it } from "vitest";
import type { TagContent } from "../../../../lib/core/library/documents.ts";
import { tagOfName } from "../../../../lib/core/library/tags.ts";
import { notePuts, tagsOfNames } from "../../../../lib/edge/library/note-puts.ts";
import { tagId } from "../../../../lib/core/library/revision.ts";
import { openLibrary } from "./support.ts";

const NOTE = {
  article: null,
  addresses: [],
  source: null,
  body: null,
  selectors: [],
  text: "Who says so?",
  colour: null,
  creator: null,
};

/** A library with tags; `write` writes a note with tags of these names, and gives their ids. */
const libraryWith = async (tags: [id: string, content: TagContent][]) => {
  const own = openLibrary();
  for (const [id, content] of tags) await own.put("tag", id, content);
  const write = async (...names: string[]): Promise<string[]> => {
    const found = await tagsOfNames(own.reader, names);
    const puts = notePuts({ id: "n", base: null, content: NOTE, tags: names }, (name) => {
      const tag = found[names.findIndex((one) => one.trim() === name)];
      return tag ?? tagOfName(name, []);
    });
    await own.writer.write({ kind: "puts", puts });
    const note = puts.at(-1);
    return note && "tags" in note.content ? [...(note.content.tags ?? [])] : [];
  };
  const names = async (): Promise<string[]> =>
    (await own.reader.documents("tag")).map(({ content }) => content.name).toSorted();
  return { ...own, write, names };
};

describe("the tags of a note", () => {
  it("are those that are shown by the name, and those that were renamed keep their new one", async () => {
    const { write, names } = await libraryWith([[tagId("ports"), { name: "Harbours" }]]);
    expect(await write("harbours ")).toEqual([tagId("ports")]);
    expect(await names()).toEqual(["Harbours"]);
    const [made] = await write("Ports");
    expect(made).not.toBe(tagId("ports"));
    expect(await names()).toEqual(["Harbours", "Ports"]);
    expect(await write("ports", "PORTS")).toEqual([made]);
  });

  it("are made where they are new, and one that was thrown away is the same again", async () => {
    const { write, names, bulk } = await libraryWith([]);
    expect(await write("Ports", " ")).toEqual([tagId("ports")]);
    await bulk({ kind: "trash", ids: [tagId("ports")] });
    expect(await names()).toEqual([]);
    expect(await write("ports")).toEqual([tagId("ports")]);
  });
});
