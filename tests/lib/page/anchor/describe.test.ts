import { describe as suite, expect, test } from "vitest";
import { offsetMap, undo } from "../../../../lib/core/repair/offsets.ts";
import type { Block, Repair } from "../../../../lib/core/reading.ts";
import { anchor } from "../../../../lib/page/anchor/anchor.ts";
import { describe } from "../../../../lib/page/anchor/describe.ts";

const PARTS: [kind: Block["kind"], text: string][] = [
  ["h", "Une école de plus"],
  ["p", "La commune ouvrira une école à la rentrée, avec quatre classes et une cantine."],
  ["p", "Le maire l’a dit mardi soir 😀 devant une salle pleine de parents."],
];

const TEXT = PARTS.map(([, text]) => text).join("\n\n");

function blocksOf(): Block[] {
  let start = 0;
  return PARTS.map(([kind, text]) => {
    const block = { kind, start, end: start + text.length };
    start = block.end + 2;
    return block;
  });
}

const article = { text: TEXT, blocks: blocksOf() };
const spanOf = (quote: string): { start: number; end: number } => {
  const start = TEXT.indexOf(quote);
  return { start, end: start + quote.length };
};

suite("the selectors of a note", () => {
  test("are its quote with context, its position, and what stands around its block", () => {
    const span = spanOf("quatre classes");
    expect(describe(article, span)).toEqual([
      {
        type: "TextQuoteSelector",
        exact: "quatre classes",
        prefix: TEXT.slice(span.start - 64, span.start),
        suffix: TEXT.slice(span.end, span.end + 64),
      },
      { type: "TextPositionSelector", ...span },
      {
        type: "lede:SurroundingsSelector",
        heading: "Une école de plus",
        before: "Une école de plus",
        after: PARTS[2]?.[1].slice(0, 48),
      },
    ]);
  });

  test("leave out whitespace at the ends, and are none for whitespace alone", () => {
    const { start, end } = spanOf("La commune");
    const wide = describe(article, { start: start - 2, end: end + 1 });
    expect(wide?.[1]).toEqual({ type: "TextPositionSelector", start, end });
    expect(describe(article, { start: start - 2, end: start })).toBeNull();
    expect(describe(article, { start: 1e9, end: 2e9 })).toBeNull();
    expect(describe(article, { start: 9, end: 3 })).toBeNull();
  });

  test("part no surrogate pair in their context", () => {
    for (let end = 100; end < TEXT.length - 10; end++) {
      const [quote] = describe(article, { start: end - 8, end }) ?? [];
      if (quote?.type !== "TextQuoteSelector") continue;
      const pieces = `${quote.prefix}|${quote.exact}|${quote.suffix}`;
      expect(pieces).not.toMatch(/\p{Surrogate}/u);
    }
  });

  test("hold the page's own words beside the repaired ones, and either finds its text", () => {
    const at = TEXT.indexOf("école à");
    const repair: Repair = {
      start: at,
      end: at + 1,
      damaged: "Ã©",
      repaired: "é",
      kind: "mojibake",
      confidence: 1,
      evidence: "",
      applied: true,
    };
    const damaged = undo(TEXT, [repair]);
    const original = { text: damaged, spanOf: offsetMap([repair]).toOriginalSpan };
    const selector = describe({ ...article, original }, spanOf("une école à la rentrée"));
    expect(selector?.map(({ type }) => type)).toEqual([
      "TextQuoteSelector",
      "TextQuoteSelector",
      "TextPositionSelector",
      "lede:SurroundingsSelector",
    ]);
    expect(selector?.[1]).toMatchObject({ exact: "une Ã©cole à la rentrée" });
    for (const text of [TEXT, damaged]) {
      expect(anchor(text, [{ target: { selector } }])).toMatchObject([{ verdict: "exact" }]);
    }
  });

  test("tell by the blocks around that much text came in above, though no other note does", () => {
    const selector = describe(article, spanOf("quatre classes"));
    const above = "Tout ce qui suit a été écrit avant la séance du conseil. ".repeat(9);
    const notes = [{ target: { selector } }];
    expect(anchor(`${above}\n\n${TEXT}`, notes)).toMatchObject([{ verdict: "exact" }]);
    const [head = "", first = "", second = ""] = TEXT.split("\n\n");
    const moved = [head, second, above, first, above].join("\n\n");
    expect(anchor(moved, notes)).toMatchObject([{ verdict: "moved" }]);
  });
});
