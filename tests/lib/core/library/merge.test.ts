import {
  assert,
  boolean,
  constantFrom,
  integer,
  property,
  record,
  string,
  uniqueArray,
} from "fast-check";
import { describe, expect, it } from "vitest";
import type { LibraryDocument, NoteContent } from "../../../../lib/core/library/documents.ts";
import { BOTH_KEPT, mergeDocuments } from "../../../../lib/core/library/merge.ts";
import { revisionOf } from "../../../../lib/core/library/revision.ts";
import { BLANK_NOTE } from "../notes/blank.ts";

type Note = LibraryDocument<"note">;

function note(
  content: Partial<NoteContent>,
  {
    parent,
    minute = 0,
    deleted = null,
  }: { parent?: Note; minute?: number; deleted?: string | null } = {},
): Note {
  const at = `2026-05-03T08:${String(minute).padStart(2, "0")}:00Z`;
  const base = {
    id: "note-1",
    type: "note" as const,
    parents: parent ? [parent.rev] : [],
    created: parent?.created ?? at,
    modified: at,
    deleted,
    content: { ...BLANK_NOTE, ...parent?.content, ...content },
  };
  return { ...base, rev: revisionOf(base) };
}

const first = note({ text: "The quay", tags: ["a", "b"] });

describe("two revisions that grew from one", () => {
  it("have what each side changed", () => {
    const one = note({ text: "The new quay" }, { parent: first, minute: 1 });
    const other = note({ colour: "green" }, { parent: first, minute: 2 });
    const { document, conflicts } = mergeDocuments(first, one, other);
    expect(document.content).toMatchObject({ text: "The new quay", colour: "green" });
    expect(conflicts).toEqual([]);
    expect(document.parents).toEqual([one.rev, other.rev].toSorted());
  });

  it("keep both texts where both were changed", () => {
    const one = note({ text: "The quay is new" }, { parent: first, minute: 1 });
    const other = note({ text: "The quay is old" }, { parent: first, minute: 2 });
    const { document, conflicts } = mergeDocuments(first, one, other);
    expect(document.content.text).toBe(`The quay is new${BOTH_KEPT}The quay is old`);
    expect(conflicts).toEqual(["text"]);
  });

  it("keep one text where it holds the other", () => {
    const one = note({ text: "The quay is" }, { parent: first, minute: 2 });
    const other = note({ text: "The quay is old" }, { parent: first, minute: 1 });
    expect(mergeDocuments(first, one, other).document.content.text).toBe("The quay is old");
  });

  it("take the later of two values that cannot both stand", () => {
    const one = note({ colour: "green" }, { parent: first, minute: 2 });
    const other = note({ colour: "blue" }, { parent: first, minute: 1 });
    const { document, conflicts } = mergeDocuments(first, one, other);
    expect(document.content.colour).toBe("green");
    expect(conflicts).toEqual(["colour"]);
  });

  it("have the tags that either added, without those that either took away", () => {
    const one = note({ tags: ["a", "c"] }, { parent: first, minute: 1 });
    const other = note({ tags: ["a", "b", "d"] }, { parent: first, minute: 2 });
    expect(mergeDocuments(first, one, other).document.content.tags.toSorted()).toEqual([
      "a",
      "c",
      "d",
    ]);
  });

  it("stay where one was thrown away and the other changed", () => {
    const gone = note({}, { parent: first, minute: 2, deleted: "2026-05-03T08:02:00Z" });
    const edited = note({ text: "The quay, again" }, { parent: first, minute: 1 });
    expect(mergeDocuments(first, gone, edited).document.deleted).toBeNull();
    const other = note({}, { parent: edited, minute: 3, deleted: "2026-05-03T08:03:00Z" });
    expect(mergeDocuments(first, gone, other).document.deleted).toBe("2026-05-03T08:02:00Z");
  });

  it("are the later one where one came from the other", () => {
    const next = note({ text: "More" }, { parent: first, minute: 1 });
    expect(mergeDocuments(first, first, next).document).toBe(next);
    expect(mergeDocuments(first, next, first).document).toBe(next);
    expect(mergeDocuments(null, next, next).document).toBe(next);
  });

  it("are refused where they are of two things", () => {
    expect(() => mergeDocuments(null, first, { ...first, id: "note-2" })).toThrow(TypeError);
  });

  it("become the same whichever side merges, and lose no word that was written", () => {
    const words = string({ minLength: 1, maxLength: 12 });
    const content = record(
      { text: words, colour: words, tags: uniqueArray(constantFrom("a", "b", "c")) },
      { requiredKeys: [] },
    );
    const minute = integer({ min: 1, max: 3 });
    assert(
      property(content, minute, content, minute, boolean(), (a, at, b, bt, known) => {
        const one = note(a, { parent: first, minute: at });
        const other = note(b, { parent: first, minute: bt });
        const ancestor = known ? first : null;
        const merged = mergeDocuments(ancestor, one, other).document;
        expect(mergeDocuments(ancestor, other, one).document).toEqual(merged);
        for (const { content: given } of [one, other]) {
          if (given.text !== first.content.text) expect(merged.content.text).toContain(given.text);
        }
      }),
    );
  });
});
