import { describe, expect, test } from "vitest";
import { NOT_AN_ARTICLE } from "../../../lib/core/not-article.ts";
import { isAnotherArticle } from "../../../lib/edge/another-article.ts";

const page = (title: string | null, ...lines: string[]) => {
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { kind: "p" as const, start, end: start + line.length };
    start = block.end + 2;
    return block;
  });
  return { title, text: lines.join("\n\n"), blocks, problems: [] };
};
const FERRY = ["The ferry was late again.", "Its crew had gone home.", "Nobody was told."];
const BRIDGE = ["A bridge is planned.", "It costs £4 million.", "Work begins in May."];
const shown = page("The ferry", ...FERRY);

describe("a page shows another article", () => {
  test("when title and text are others", () => {
    expect(isAnotherArticle(shown, page("The bridge", ...BRIDGE))).toBe(true);
    expect(isAnotherArticle(page(null, ...FERRY), page("The bridge", ...BRIDGE))).toBe(true);
  });

  test("not when it is the same, has grown, or was folded up", () => {
    expect(isAnotherArticle(shown, shown)).toBe(false);
    expect(isAnotherArticle(shown, page("The ferry, updated", ...FERRY, ...BRIDGE))).toBe(false);
    expect(isAnotherArticle(shown, page("The ferry: more", FERRY[0] ?? ""))).toBe(false);
  });

  test("not when only its title changed, or only its text", () => {
    expect(isAnotherArticle(shown, page("(1) The ferry", ...FERRY))).toBe(false);
    expect(isAnotherArticle(shown, page("The ferry", ...BRIDGE))).toBe(false);
  });

  test("not when it shows no article at all", () => {
    const list = { ...page("News", ...BRIDGE), problems: [NOT_AN_ARTICLE] };
    expect(isAnotherArticle(shown, list)).toBe(false);
    expect(isAnotherArticle(shown, page("Empty"))).toBe(false);
  });
});
