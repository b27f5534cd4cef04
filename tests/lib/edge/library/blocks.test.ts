import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { AnyDocument, LibraryDocument } from "../../../../lib/core/library/documents.ts";
import { articleTerms, type ArticleFilter } from "../../../../lib/core/library/entry.ts";
import {
  factKeys,
  factRowsOf,
  ownFactRow,
  type FactRow,
} from "../../../../lib/core/library/fact-rows.ts";
import { searchWords } from "../../../../lib/core/library/search/words.ts";
import { packWords, placesSaying, unpackWords } from "../../../../lib/edge/library/blocks/words.ts";
import { createDatabase, type Database } from "../../../../lib/edge/library/database.ts";
import type { FactSort } from "../../../../lib/edge/library/queries.ts";
import { createReader } from "../../../../lib/edge/library/reader.ts";
import type { UndoStep } from "../../../../lib/edge/library/requests.ts";
import { articleWith, openLibrary, platform } from "./support.ts";

const OWNERS = ["Éclat", "Norvik", "Quill Harbour", null] as const;
const ROLES = ["revenue", "debt"] as const;
const PERIODS = ["2025", "2024-03", undefined] as const;
const SORTS = ["owner", "role", "kind", "period", "site", "date", "value"] as const;

const step = fc.oneof(
  fc.record({
    do: fc.constant("save" as const),
    page: fc.nat(40),
    site: fc.constantFrom("The Mole", "Le Quai", null),
    facts: fc.array(
      fc.record({
        owner: fc.constantFrom(...OWNERS),
        role: fc.constantFrom(...ROLES),
        period: fc.constantFrom(...PERIODS),
        value: fc.nat(5),
      }),
      { maxLength: 4 },
    ),
  }),
  fc.record({
    do: fc.constantFrom("trash", "restore", "own", "check", "same", "purge", "undo", "erase"),
    page: fc.nat(40),
  }),
);

/** What a scan of documents and texts finds, without any index. */
async function scanned(db: Database) {
  const documents = await db.documents.toArray();
  const bodies = new Map((await db.bodies.toArray()).map((body) => [body.hash, body]));
  const shown = documents.flatMap((document) => {
    if (document.type !== "article" || document.deleted || document.content.sameAs) return [];
    const body = bodies.get(document.content.body);
    return body ? [{ document, reading: body.reading }] : [];
  });
  return shown.map(({ document, reading }) => {
    const { id, content } = document as LibraryDocument<"article">;
    const own = documents.flatMap((one: AnyDocument) =>
      one.type === "fact" && !one.deleted && one.content.article === id ? [one] : [],
    );
    const rows: FactRow[] = [
      ...factRowsOf({ id, content }, reading),
      ...own.map((fact) => ownFactRow(fact, content)),
    ];
    const { title, siteName, byline, authors, savedAt } = content;
    return {
      id,
      savedAt,
      rows,
      terms: articleTerms(content, reading, rows).map((term) => term.join(" ")),
      words: searchWords([title, siteName, byline, ...authors, reading.text]),
    };
  });
}

const sortedBy = <Value>(list: readonly Value[], key: (value: Value) => string): Value[] =>
  list.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));

/** That every kind of answer is what the scan finds. */
async function expectScanned(db: Database): Promise<void> {
  const reader = createReader(db);
  const articles = await scanned(db);
  const rows = sortedBy(
    articles.flatMap((article) => article.rows),
    (row) => row.article + row.key,
  );
  const numbered = await db.facts.toArray();
  expect(
    sortedBy(
      numbered.map(({ row }) => row),
      (row) => row.article + row.key,
    ),
  ).toEqual(rows);
  const plain = (sort: FactSort, descending: boolean, fits: (row: FactRow) => boolean) => {
    const found = numbered
      .filter(({ row }) => fits(row))
      .map(({ n = 0, row }) => ({ n, key: factKeys(row)[sort] }))
      .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.n - b.n));
    return (descending ? found.toReversed() : found).map(({ n }) => n);
  };
  for (const sort of SORTS) {
    for (const descending of [true, false]) {
      expect(await reader.factNumbers({ sort, descending })).toEqual(
        plain(sort, descending, () => true),
      );
    }
  }
  expect(
    await reader.factNumbers({
      sort: "value",
      filters: { owner: ["eclat", ""], role: ["revenue"], check: ["checked", ""] },
      years: { from: "2025", to: null },
    }),
  ).toEqual(
    plain(
      "value",
      false,
      ({ owner, role, check, period }) =>
        (owner === "Éclat" || owner === null) &&
        role === "revenue" &&
        check !== "doubtful" &&
        (period ?? "") >= "2025",
    ),
  );
  const [first] = articles;
  expect(await reader.factNumbers({ filters: { article: [first?.id ?? ""] } })).toHaveLength(
    first?.rows.length ?? 0,
  );
  const owners = await reader.factValues("owner");
  expect(owners.map(({ value, label, count }) => [value, label, count])).toEqual(
    ["", "eclat", "norvik", "quill harbour"].flatMap((value) => {
      const own = rows.filter((row) => factKeys(row).owner === value);
      return own.length > 0 ? [[value, own[0]?.owner ?? "", own.length]] : [];
    }),
  );
  expect(
    (await reader.factValues("owner", { by: "count", limit: 2 })).map(({ count }) => count),
  ).toEqual(
    owners
      .map(({ count }) => count)
      .toSorted((a, b) => b - a)
      .slice(0, 2),
  );
  for (const filter of ["site", "role", "name", "tag"] satisfies ArticleFilter[]) {
    const all = articles.flatMap(({ terms }) => terms.filter((one) => one.startsWith(filter)));
    for (const { value, count } of await reader.values(filter)) {
      const under = articles.filter(({ terms }) => terms.includes(`${filter} ${value}`));
      expect(under).toHaveLength(count);
      const ids = await reader.articleIds({ filters: { [filter]: [value] }, sort: "title" });
      expect(ids.toSorted()).toEqual(under.map(({ id }) => id).toSorted());
    }
    expect((await reader.values(filter)).length).toBe(new Set(all).size);
  }
  const saved = articles.toSorted((a, b) => (a.savedAt + a.id < b.savedAt + b.id ? -1 : 1));
  expect(await reader.articleIds({ descending: false })).toEqual(saved.map(({ id }) => id));
  for (const word of ["debt ", "norv", "quill mole ", "nothing "]) {
    const wanted = word.trim().split(" ");
    const found = articles.filter(({ words }) =>
      wanted.every((one) => words.some((said) => said.startsWith(one))),
    );
    expect((await reader.articleIds({ words: word })).toSorted()).toEqual(
      found.map(({ id }) => id).toSorted(),
    );
  }
}

describe("what a page holds of the library", () => {
  it("answers as a scan of everything does, whatever was done to it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
        const place = platform();
        const library = openLibrary({ platform: place });
        // Another page, which is open all the time.
        const page = createDatabase({ platform: place });
        const { save, bulk, put, db, clock } = library;
        await db.open();
        await page.open();
        let undo: UndoStep[] = [];
        for (const [at, one] of steps.entries()) {
          clock.now = new Date(Date.UTC(2026, 1, 1 + at)).toISOString();
          const ids = (await db.documents
            .where("[type+modified]")
            .between(["article"], ["article", []])
            .primaryKeys()) as unknown as string[];
          const id = ids[one.page % Math.max(1, ids.length)];
          if (one.do === "save" && "facts" in one) {
            const facts = one.facts.map(({ value, period, ...fact }) => ({
              ...fact,
              ...(period ? { period } : {}),
              value,
              amount: `€${value}m`,
            }));
            undo = (await save(articleWith(`page-${one.page}`, facts, { siteName: one.site })))
              .undo;
          } else if (one.do === "undo") {
            undo = (await bulk({ kind: "undo", steps: undo })).undo;
          } else if (one.do === "purge") {
            await bulk({ kind: "empty-trash" });
          } else if (one.do === "erase" && one.page === 0) {
            await bulk({ kind: "erase" });
          } else if (id !== undefined) {
            const document = (await db.documents.get(id as never)) as LibraryDocument<"article">;
            if (one.do === "trash" || one.do === "restore") {
              undo = (await bulk({ kind: one.do, ids: [id, ids[0] ?? id] })).undo;
            } else if (one.do === "same") {
              undo = (await bulk({ kind: "same", id, as: ids[0] ?? null })).undo;
            } else if (one.do === "own") {
              const said = { owner: "Éclat", role: "debt" as const, period: "2025" };
              const fact = {
                article: id,
                kind: "money" as const,
                value: 3,
                upper: null,
                unit: "EUR",
              };
              undo = (
                await put("fact", `fact-${at}`, { ...fact, ...said, text: "€3", sentence: "So." })
              ).undo;
            } else if (one.do === "check") {
              const body = await db.bodies.get(document.content.body as never);
              const [row] = body ? factRowsOf(document, body.reading) : [];
              const checks = row ? { [row.key]: "checked" as const } : {};
              undo = (await put("article", id, { checks, tags: ["tag-1"] }, document.rev)).undo;
            }
          }
          if (at % 10 === 0) await expectScanned(page);
        }
        await expectScanned(page);
        const blocks = await db.blocks.toArray();
        expect(blocks.every(({ ids }) => ids.some((id) => id !== ""))).toBe(true);
      }),
      { numRuns: 8 },
    );
  }, 120_000);
});

describe("the stamp of what a page holds", () => {
  const FACTS = [{ owner: "Éclat", role: "debt" as const, amount: "€4m", value: 4e6 }];

  it("spares a page a list of all there is as long as nothing is written", async () => {
    const place = platform();
    const { save } = openLibrary({ platform: place });
    const page = createDatabase({ platform: place });
    const reader = createReader(page);
    await save(articleWith("quay", FACTS));
    const look = vi.spyOn(page.blocks, "where");
    const found = async () => (await reader.articleIds({ words: "eclat" })).length;
    expect(await found()).toBe(1);
    look.mockClear();
    expect(await found()).toBe(1);
    expect(look).not.toHaveBeenCalled();
    await save(articleWith("port", FACTS));
    expect(await found()).toBe(2);
    expect(look).toHaveBeenCalled();
  });

  it("is done without where it is missing: after everything was erased, or from before there was one", async () => {
    const place = platform();
    const { save, bulk, db } = openLibrary({ platform: place });
    const reader = createReader(createDatabase({ platform: place }));
    const found = async () => (await reader.articleIds({ words: "eclat" })).length;
    await save(articleWith("quay", FACTS));
    expect(await found()).toBe(1);
    await bulk({ kind: "erase" });
    expect(await found()).toBe(0);
    await save(articleWith("quay", FACTS));
    await save(articleWith("port", FACTS));
    await db.meta.clear();
    expect(await found()).toBe(2);
    expect(await found()).toBe(2);
  });
});

describe("packed words", () => {
  const stems = fc.array(fc.stringMatching(/^[a-c]{1,4}$/u), { maxLength: 12 });
  it("are found, whole and by their beginnings, where they are said", () => {
    fc.assert(
      fc.property(
        fc.array(stems, { maxLength: 16 }),
        fc.stringMatching(/^[a-d]{1,3}$/u),
        (lists, asked) => {
          const parts = lists.map((list) => [...new Set(list)]);
          const packed = packWords(parts);
          expect(unpackWords(packed, parts.length).map((part) => part.toSorted())).toEqual(
            parts.map((part) => part.toSorted()),
          );
          const saying = (fits: (stem: string) => boolean): number[] =>
            parts.flatMap((part, at) => (part.some(fits) ? [at] : []));
          const found = (isPrefix: boolean, enough = -1): number[] => {
            const places = placesSaying(packed, asked, isPrefix, enough);
            return [...parts.keys()].filter((place) => (places & (1 << place)) !== 0);
          };
          expect(found(false)).toEqual(saying((stem) => stem === asked));
          expect(found(true)).toEqual(saying((stem) => stem.startsWith(asked)));
          const all = 2 ** parts.length - 1;
          expect(found(true, all)).toEqual(found(true));
        },
      ),
    );
  });
});
