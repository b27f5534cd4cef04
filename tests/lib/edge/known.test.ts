import { describe, expect, it, vi } from "vitest";
import { ownersOf, sameOwner } from "../../../lib/core/library/owners.ts";
import { idFrom } from "../../../lib/core/library/revision.ts";
import { createKnown, type KnownRequest } from "../../../lib/edge/known.ts";
import { articleWith, openLibrary } from "./library/support.ts";

const REVENUE = { owner: "Éclat", role: "revenue" as const, period: "2025" };
const told = (amount: string, value: number) => ({ ...REVENUE, amount, value });
const asking = (path: string, part: Partial<KnownRequest> = {}): KnownRequest => ({
  article: null,
  url: `https://www.tidewater.example/${path}`,
  canonicalUrl: null,
  facts: [
    {
      ...REVENUE,
      kind: "money",
      value: 17e6,
      upper: null,
      unit: "EUR",
      qualifier: null,
      date: null,
    },
  ],
  ...part,
});

function opened() {
  const library = openLibrary();
  const known = createKnown(library.reader);
  return { ...library, known };
}

describe("what is known already", () => {
  it("is asked of nothing where the library is empty", async () => {
    const { reader } = openLibrary();
    const sameFacts = vi.fn<typeof reader.sameFacts>(reader.sameFacts);
    const known = createKnown({ ...reader, sameFacts });
    expect(await known.answer(asking("a"))).toBeNull();
    expect(sameFacts).not.toHaveBeenCalled();
  });

  it("is what other articles say: the article itself is no source, under whatever address", async () => {
    const { known, save } = opened();
    await save(articleWith("a", [told("€17m", 17e6)]));
    await save(articleWith("b", [told("€19m", 19e6)]));
    const [of] = (await known.answer(asking("c")))?.known ?? [];
    expect(of).toMatchObject({ agreeing: 1, differing: 1 });
    const [ofA] = (await known.answer(asking("a?utm_source=letter#top")))?.known ?? [];
    expect(ofA).toMatchObject({ agreeing: 0, differing: 1 });
    expect(ofA?.sources[0]?.row).toMatchObject({ title: "b", value: 19e6 });
    const { id } = await save(articleWith("b", [told("€19m", 19e6)]));
    const [ofSaved] = (await known.answer(asking("x", { article: id })))?.known ?? [];
    expect(ofSaved).toMatchObject({ agreeing: 1, differing: 0 });
  });

  it("finds owners that were said to be one, as soon as that is said", async () => {
    const { known, save, put, changes } = opened();
    await save(articleWith("a", [{ ...told("€19m", 19e6), owner: "Éclat Group" }]));
    expect((await known.answer(asking("c")))?.known).toEqual([null]);
    const correction = sameOwner(
      { name: "Éclat Group", type: "organisation" },
      { name: "Éclat", type: "organisation" },
    );
    await put("correction", idFrom("correction", "1"), { correction });
    for (const change of changes) known.onChange(change);
    expect((await known.answer(asking("c")))?.known).toMatchObject([{ differing: 1 }]);
    // Asked for under the name that gave way.
    const [fact] = asking("c").facts;
    const other = asking("c", { facts: [{ ...fact!, owner: "Eclat Group" }] });
    expect((await known.answer(other))?.known).toMatchObject([{ differing: 1 }]);
    expect(ownersOf([]).keysOf("x")).toEqual(["x"]);
  });

  it("tells what a person said of the facts of this article", async () => {
    const { known, save, put } = opened();
    const { id, rev } = await save(articleWith("a", [told("€17m", 17e6)]));
    await put("article", id, { checks: { "0123456789abcdef": "doubtful" } }, rev);
    expect((await known.answer(asking("a")))?.checks).toEqual({ "0123456789abcdef": "doubtful" });
    expect((await known.answer(asking("b")))?.checks).toEqual({});
  });

  it("looks again after a failure", async () => {
    const { reader, save } = openLibrary();
    await save(articleWith("a", [told("€17m", 17e6)]));
    const documents = vi
      .fn<typeof reader.documents>(reader.documents)
      .mockRejectedValueOnce(new DOMException("no", "UnknownError"));
    const known = createKnown({ ...reader, documents: documents as typeof reader.documents });
    await expect(known.answer(asking("b"))).rejects.toThrow("no");
    expect((await known.answer(asking("b")))?.known).toMatchObject([{ agreeing: 1 }]);
  });
});
