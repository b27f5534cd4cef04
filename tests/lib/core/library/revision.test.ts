import { createHash } from "node:crypto";
import { assert, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import type { LibraryDocument } from "../../../../lib/core/library/documents.ts";
import { generationOf, revisionOf } from "../../../../lib/core/library/revision.ts";
import { sha256 } from "../../../../lib/core/library/sha256.ts";
import { stableJson } from "../../../../lib/core/library/stable.ts";

describe("SHA-256", () => {
  it("is what the platform's own is, for texts of every length and script", () => {
    const text = string({ unit: "binary", maxLength: 300 });
    assert(
      property(text, (given) => {
        const expected = createHash("sha256").update(given).digest("hex");
        expect(sha256(given)).toBe(expected);
      }),
    );
    const lone = "a\ud800b\udfff";
    expect(sha256(lone)).toBe(createHash("sha256").update(lone).digest("hex"));
  });
});

describe("stable JSON", () => {
  it("is equal for objects whose keys stand in another order", () => {
    expect(stableJson({ a: [{ c: 1, b: 2 }], d: null })).toBe(
      stableJson({ d: null, a: [{ b: 2, c: 1 }] }),
    );
    expect(stableJson({ a: 1 })).not.toBe(stableJson({ a: 2 }));
    expect(stableJson(undefined)).toBe(stableJson(undefined));
  });
});

describe("a revision", () => {
  const tag: LibraryDocument<"tag"> = {
    id: "tag-1",
    type: "tag",
    rev: "",
    parents: [],
    created: "2026-05-03T08:00:00Z",
    modified: "2026-05-03T08:00:00Z",
    deleted: null,
    content: { name: "Ports" },
  };

  it("is the same for the same change, whenever it was made", () => {
    expect(revisionOf(tag)).toBe(revisionOf({ ...tag, modified: "2027-01-01T00:00:00Z" } as never));
    expect(revisionOf(tag)).not.toBe(revisionOf({ ...tag, content: { name: "Quays" } }));
    expect(revisionOf(tag)).not.toBe(revisionOf({ ...tag, deleted: "2026-05-04" }));
  });

  it("counts the changes that led to it", () => {
    const first = revisionOf(tag);
    const second = revisionOf({ ...tag, parents: [first] });
    expect([first, second, "nonsense"].map(generationOf)).toEqual([1, 2, 0]);
  });
});
