import { describe, expect, it } from "vitest";
import type { LibraryDocument } from "../../../../lib/core/library/documents.ts";
import { tagId } from "../../../../lib/core/library/revision.ts";
import { tagOfName } from "../../../../lib/core/library/tags.ts";

const tag = (id: string, name: string, deleted: string | null = null): LibraryDocument<"tag"> => ({
  id,
  type: "tag",
  rev: "1-0",
  parents: [],
  created: "2026-05-03T08:00:00Z",
  modified: "2026-05-03T08:00:00Z",
  deleted,
  content: { name },
});
const THROWN = "2026-05-04T08:00:00Z";

describe("the tag of a name", () => {
  it("has the id of the name where there is none yet", () => {
    expect(tagOfName(" Ports ", [])).toEqual({ id: tagId("ports"), document: null });
  });

  it("is the one that is shown under that name, whatever its id", () => {
    const renamed = tag(tagId("ports"), "Harbours");
    expect(tagOfName("harbours", [renamed])).toEqual({ id: renamed.id, document: renamed });
  });

  it("is another than the one that had the name before it was renamed, and always the same other", () => {
    const renamed = tag(tagId("ports"), "Harbours");
    const { id, document } = tagOfName("Ports", [renamed]);
    expect(document).toBeNull();
    expect(id).not.toBe(renamed.id);
    expect(tagOfName("ports", [renamed]).id).toBe(id);
  });

  it("is the one in the trash with its id, which has to come back", () => {
    const thrown = tag(tagId("ports"), "Harbours", THROWN);
    expect(tagOfName("Ports", [thrown])).toEqual({ id: thrown.id, document: thrown });
  });
});
