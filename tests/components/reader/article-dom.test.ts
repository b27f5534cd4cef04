// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { articleDom, blocksDom } from "../../../components/reader/article-dom.ts";
import { undo } from "../../../lib/core/repair/offsets.ts";
import type { Article, Repair } from "../../../lib/core/reading.ts";
import { layOut } from "../../../lib/page/extract/layout.ts";

const parse = (html: string): DocumentFragment => {
  const template = document.createElement("template");
  template.innerHTML = html;
  return document.importNode(template.content, true);
};

function articleOf(html: string): Article {
  const root = document.createElement("div");
  root.innerHTML = html;
  const layout = layOut(root);
  return {
    html: layout.html,
    nodes: layout.nodes,
    twins: [],
    reading: { text: layout.text, blocks: layout.blocks },
  } as unknown as Article;
}

/** Repairs by what stands in the original text; gives the repaired text with them. */
function repair(
  original: string,
  edits: { damaged: string; repaired: string; applied?: boolean }[],
): { text: string; repairs: Repair[] } {
  let text = "";
  let from = 0;
  const repairs: Repair[] = [];
  for (const { damaged, repaired, applied = true } of edits) {
    const at = original.indexOf(damaged, from);
    text += original.slice(from, at);
    const start = text.length;
    text += applied ? repaired : damaged;
    from = at + damaged.length;
    const kind = "lost-character" as const;
    repairs.push({
      start,
      end: text.length,
      damaged,
      repaired,
      kind,
      confidence: 1,
      evidence: "",
      applied,
    });
  }
  text += original.slice(from);
  expect(undo(text, repairs)).toBe(original);
  return { text, repairs };
}

function shown(html: string, edits: Parameters<typeof repair>[1], lang = "en") {
  const article = articleOf(html);
  const { text, repairs } = repair(article.reading.text, edits);
  const dom = articleDom(article, { text, repairs, lang }, parse);
  const box = document.createElement("div");
  if (dom) box.append(dom.content);
  return { html: box.innerHTML, slots: dom?.slots ?? null, text };
}

describe("the article's markup with its repairs", () => {
  it("is the page's own where nothing was repaired", () => {
    const { html, slots, text } = shown("<p>One <b>two</b> three.</p><p>Four.</p>", []);
    expect(html).toBe("<p>One <b>two</b> three.</p><p>Four.</p>");
    expect(slots?.map(({ start, end }) => text.slice(start, end))).toEqual([
      "One ",
      "two",
      " three.",
      "Four.",
    ]);
  });

  it("has repairs of other lengths in their text nodes", () => {
    const { html } = shown("<p>It?s <i>caf&Atilde;&copy;</i> time, it?s.</p>", [
      { damaged: "?", repaired: "’" },
      { damaged: "Ã©", repaired: "é" },
      { damaged: "it?s", repaired: "it is" },
    ]);
    expect(html).toBe("<p>It’s <i>café</i> time, it is.</p>");
  });

  it("puts a repair that markup splits where the damage began", () => {
    const { html, slots, text } = shown("<p>caf&Atilde;<b>&copy; noir</b></p>", [
      { damaged: "Ã©", repaired: "é" },
    ]);
    expect(html).toBe("<p>café<b> noir</b></p>");
    expect(slots?.map(({ start, end }) => text.slice(start, end))).toEqual(["café", " noir"]);
  });

  it("leaves suggestions as the page has them", () => {
    const { html } = shown("<p>A ? B</p>", [{ damaged: "?", repaired: "!", applied: false }]);
    expect(html).toBe("<p>A ? B</p>");
  });

  it("drops a passage said twice with everything that held it", () => {
    const { html } = shown("<p>Lead.</p><div><p><b>Lead.</b></p></div><p>More.</p>", [
      { damaged: "Lead.\n\n", repaired: "" },
    ]);
    expect(html).toBe("<div><p><b>Lead.</b></p></div><p>More.</p>");
    const last = shown("<p>Lead.</p><ul><li>Said <i>twice</i>.</li></ul>", [
      { damaged: "\n\nSaid twice.", repaired: "" },
    ]);
    expect(last.html).toBe("<p>Lead.</p>");
  });

  it("keeps a picture that stood beside what was dropped", () => {
    const { html } = shown('<p>Lead.</p><div><img src="data:,x" alt=""><p>Twice.</p></div>', [
      { damaged: "\n\nTwice.", repaired: "" },
    ]);
    expect(html).toBe('<p>Lead.</p><div><img src="data:,x" alt=""></div>');
  });

  it("takes insertions at the edges of a node", () => {
    const { html } = shown("<p>One<b>two</b></p><p>Three</p>", [
      { damaged: "", repaired: "« " },
      { damaged: "two", repaired: "two »" },
    ]);
    expect(html).toBe("<p>« One<b>two »</b></p><p>Three</p>");
  });

  it("has French spaces without moving an offset", () => {
    const { html, slots, text } = shown("<p>Quoi ? « Oui » : 5 000 m</p>", [], "fr");
    expect(html).toBe("<p>Quoi\u202F? «&nbsp;Oui&nbsp;»&nbsp;: 5\u202F000&nbsp;m</p>");
    expect(slots?.[0]?.end).toBe(text.length);
  });

  it("is refused when it does not show the text to the letter", () => {
    const article = articleOf("<p>One.</p>");
    const other = { text: "Two.", repairs: [], lang: "en" };
    expect(articleDom(article, other, parse)).toBeNull();
    expect(articleDom({ ...article, html: "<p></p>" }, other, parse)).toBeNull();
    expect(articleDom({ ...article, html: "" }, other, parse)).toBeNull();
  });
});

describe("blocks without markup", () => {
  it("become an element each, list items one list", () => {
    const text = "Head\n\nOne.\n\na\n\nb\n\nSaid.";
    const blocks = [
      { kind: "h" as const, level: 1, start: 0, end: 4 },
      { kind: "p" as const, start: 6, end: 10 },
      { kind: "li" as const, start: 12, end: 13 },
      { kind: "li" as const, start: 15, end: 16 },
      { kind: "quote" as const, start: 18, end: 23 },
    ];
    const { content, slots } = blocksDom({ text, blocks, lang: "en" }, document);
    const box = document.createElement("div");
    box.append(content);
    expect(box.innerHTML).toBe(
      "<h2>Head</h2><p>One.</p><ul><li>a</li><li>b</li></ul><blockquote>Said.</blockquote>",
    );
    expect(slots).toHaveLength(5);
  });

  it("never become markup themselves", () => {
    const text = "<img src=x onerror=alert(1)>";
    const { content } = blocksDom(
      { text, blocks: [{ kind: "p", start: 0, end: text.length }], lang: "en" },
      document,
    );
    expect(content.querySelector("img")).toBeNull();
  });
});
