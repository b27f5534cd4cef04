import { describe, expect, it } from "vitest";
import { parseMarkdown, type BlockNode, type Inline } from "../../../../lib/core/text/markdown.ts";

/** The inline parts of the only paragraph. */
function inline(text: string): Inline[] {
  const [block] = parseMarkdown(text);
  return block && "of" in block ? block.of : [];
}
const text = (words: string): Inline => ({ type: "text", text: words });

describe("the Markdown of notes", () => {
  it("has strong, emphasised and struck words, code and line breaks", () => {
    expect(inline("**one** _two_ ~~three~~ `fo*ur*`\nfive")).toEqual([
      { type: "strong", of: [text("one")] },
      text(" "),
      { type: "emphasis", of: [text("two")] },
      text(" "),
      { type: "struck", of: [text("three")] },
      text(" "),
      { type: "code", text: "fo*ur*" },
      { type: "break" },
      text("five"),
    ]);
    expect(inline("**one *two* three**")).toEqual([
      {
        type: "strong",
        of: [text("one "), { type: "emphasis", of: [text("two")] }, text(" three")],
      },
    ]);
  });

  it("leaves signs that belong to no pair as they are", () => {
    for (const words of [
      "2 * 3 * 4",
      "snake_case_name",
      "**open",
      "a ] b [c",
      "`",
      "[x](y",
      "\\",
    ]) {
      const said = inline(words)
        .map((one) => ("text" in one ? one.text : "?"))
        .join("");
      expect(said).toBe(words);
    }
    expect(inline("\\*not\\*")).toEqual([text("*not*")]);
  });

  it("has headings, lists, quotes, code and rules", () => {
    expect(
      parseMarkdown(
        "# Title\n\n- a\n- b\n  more\n\n3. c\n\n> said\n> again\n\n```js\n<b>\n```\n---\nlast",
      ),
    ).toEqual([
      { type: "heading", level: 1, of: [text("Title")] },
      {
        type: "list",
        ordered: false,
        start: 1,
        items: [[text("a")], [text("b"), { type: "break" }, text("more")]],
      },
      { type: "list", ordered: true, start: 3, items: [[text("c")]] },
      { type: "quote", of: [text("said"), { type: "break" }, text("again")] },
      { type: "code", text: "<b>" },
      { type: "rule" },
      { type: "paragraph", of: [text("last")] },
    ] satisfies BlockNode[]);
  });

  it("links to the web and to mail alone", () => {
    expect(inline("[site](https://quay.example/a)")).toEqual([
      { type: "link", href: "https://quay.example/a", of: [text("site")] },
    ]);
    expect(inline("See https://quay.example/a.")).toEqual([
      text("See "),
      { type: "link", href: "https://quay.example/a", of: [text("https://quay.example/a")] },
      text("."),
    ]);
    for (const href of ["javascript:alert(1)", "data:text/html,x", "//x.example", "file:///etc"]) {
      const parts = inline(`[x](${href})`);
      expect(parts.some(({ type }) => type === "link")).toBe(false);
    }
  });

  it("takes markup of pages as text", () => {
    expect(inline("<img src=x onerror=alert(1)>")).toEqual([text("<img src=x onerror=alert(1)>")]);
  });

  it.each([
    "*a_",
    "**",
    "[",
    "](",
    "[a](",
    "`",
    "> ",
    "- ",
    "~~a",
    "http://",
    "\\",
    "_",
    "![",
    "1. ",
  ])("reads 100,000 characters of %j in no time", (part) => {
    const begin = performance.now();
    parseMarkdown(part.repeat(Math.ceil(100_000 / part.length)));
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
