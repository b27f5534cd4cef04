import { describe, expect, it } from "vitest";
import { toAnnotations } from "../../../../lib/core/notes/annotation.ts";
import { noteLines } from "../../../../lib/core/notes/bring-in.ts";
import { readNotes } from "../../../../lib/core/notes/read-notes.ts";
import type { RestoreOutcome } from "../../../../lib/edge/library/requests.ts";
import { checkedLine } from "../../../../lib/core/library/backup/check.ts";
import { BLANK_NOTE } from "../../core/notes/blank.ts";
import { openLibrary } from "./support.ts";

type Library = ReturnType<typeof openLibrary>;

/** Brings a file in as the library page does. */
async function broughtIn({ reader, write, clock }: Library, json: string): Promise<RestoreOutcome> {
  const file = readNotes(json);
  if ("problem" in file) throw new Error(file.problem);
  const tags = await reader.documents("tag");
  const lines = noteLines(file.notes, { tags, colour: "yellow", now: clock.now });
  expect(lines.map(checkedLine)).toEqual(lines);
  return (await write({ kind: "restore-backup", part: { lines } })) as RestoreOutcome;
}

async function takenOut({ reader }: Library): Promise<string> {
  const tags = await reader.documents("tag");
  const names = new Map(tags.map(({ id, content }) => [id, content.name]));
  return toAnnotations(await reader.documents("note"), names);
}

const CLASSMATE = JSON.stringify({
  annotations: [
    {
      id: "Xy",
      created: "2026-03-02T09:15:20+00:00",
      updated: "2026-03-02T09:15:20+00:00",
      user: "acct:luc@hypothes.is",
      uri: "https://www.example.org/eco/verrerie",
      text: "Et le gaz ?",
      tags: ["énergie"],
      target: [{ selector: [{ type: "TextQuoteSelector", exact: "fours" }] }],
    },
  ],
});

describe("notes that are brought in", () => {
  it("are found at their page, with their author, and a second time nothing changes", async () => {
    const library = openLibrary();
    // The tag, and the note.
    expect(await broughtIn(library, CLASSMATE)).toMatchObject({ added: 2, same: 0 });
    const [note] = await library.reader.notesAt(["example.org/eco/verrerie"]);
    expect(note).toMatchObject({
      created: "2026-03-02T09:15:20.000Z",
      content: { creator: "luc", text: "Et le gaz ?", colour: "yellow" },
    });
    library.clock.now = "2026-05-09T08:00:00.000Z";
    expect(await broughtIn(library, CLASSMATE)).toMatchObject({ added: 0, merged: 0, same: 1 });
  });

  it("stay as they were changed here since", async () => {
    const library = openLibrary();
    await broughtIn(library, CLASSMATE);
    const [note] = await library.reader.documents("note");
    await library.put("note", note!.id, { text: "Et l'électricité ?" }, note!.rev);
    await broughtIn(library, CLASSMATE);
    const [after, ...others] = await library.reader.documents("note");
    expect(others).toEqual([]);
    expect(after?.content).toMatchObject({ text: "Et l'électricité ?", tags: note?.content.tags });
  });

  it("come into an empty library as they left another, and are merged with what grew apart", async () => {
    const [one, other] = [openLibrary(), openLibrary()];
    await one.put("tag", "tag-1", { name: "emploi" });
    await one.put("note", "note-a", {
      ...BLANK_NOTE,
      text: "Un.",
      tags: ["tag-1"],
      colour: "pink",
    });
    await broughtIn(other, await takenOut(one));
    const [left] = await one.reader.documents("note");
    const [came] = await other.reader.documents("note");
    expect(came).toEqual(left);
    expect(await other.reader.documents("tag")).toMatchObject([{ content: { name: "emploi" } }]);
    // Changed in both, each another field.
    await one.put("note", "note-a", { colour: "blue" }, left!.rev);
    await other.put("note", "note-a", { text: "Deux." }, came!.rev);
    await broughtIn(one, await takenOut(other));
    const [merged] = await one.reader.documents("note");
    expect(merged?.content).toMatchObject({ text: "Deux.", tags: ["tag-1"] });
    // The colour that one of them had is kept in the history.
    const colours = (await one.reader.history("note-a")).map(({ content }) => content);
    expect([merged?.content, ...colours]).toContainEqual(
      expect.objectContaining({ colour: "blue" }),
    );
  });
});
