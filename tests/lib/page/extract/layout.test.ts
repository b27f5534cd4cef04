import { describe, expect, it } from "vitest";

import { assemble } from "../../../../lib/page/extract/assemble.ts";
import { layOut, settle, type Layout } from "../../../../lib/page/extract/layout.ts";
import { textNodeAt } from "../../../../lib/page/highlight/ranges.ts";
import { sanitise } from "../../../../lib/page/sanitise/sanitise.ts";
import { named } from "../../../../lib/page/tree/tests.ts";
import { domOf, inertDocument } from "../../../../lib/page/tree/to-dom.ts";
import { capture, parseDom, window } from "../dom.ts";

function lay(html: string): Layout {
  const clone = capture(`<body>${html}</body>`);
  if (!clone.body) throw new Error("no body");
  const root = assemble(clone.body, {
    base: "https://journal.example/a/",
    leaveOut: () => false,
    captionOf: (text) => (text.parentElement?.closest(named("figure")) ? "picture" : null),
  });
  settle(root);
  return layOut(sanitise(domOf(root, inertDocument(window.document)), window));
}

const said = ({ text, blocks }: Layout): [string, string][] =>
  blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)]);

/** The promise of `Article.nodes`, after parsing the HTML again. */
function keepsPromise({ html, text, nodes, blocks }: Layout): void {
  const root = parseDom(`<body>${html}</body>`).body;
  expect(root.innerHTML).toBe(html);
  let last = 0;
  for (const { start, end, path } of nodes) {
    expect(textNodeAt(root, path)?.data).toBe(text.slice(start, end));
    expect(start).toBeGreaterThanOrEqual(last);
    last = end;
  }
  expect(blocks.map(({ start, end }) => text.slice(start, end)).join("\n\n")).toBe(text);
}

describe("the layout of an article", () => {
  it("collapses white space as a browser does, across inline elements and at the edges of blocks", () => {
    const layout = lay(
      "<p>  Un \n <b> deux</b>\t<i>trois </i> </p> <p> \n</p><p>10\u00a0%\u00a0</p>",
    );
    expect(said(layout)).toEqual([
      ["p", "Un deux trois"],
      ["p", "10\u00a0%\u00a0"],
    ]);
    keepsPromise(layout);
  });

  it("makes paragraphs of bare text and of double breaks, lines of single ones", () => {
    const layout = lay("<div>Un<br>\n<br>deux<br>trois<div>quatre</div>cinq<br></div>");
    expect(said(layout).map(([, text]) => text)).toEqual(["Un", "deux\ntrois", "quatre", "cinq"]);
    expect(layout.html).toBe("<p>Un</p><p>deux<br>trois</p><p>quatre</p><p>cinq</p>");
    keepsPromise(layout);
  });

  it("names the kind of each block", () => {
    const layout = lay(
      `<h2>Titre</h2><ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul><blockquote><p>e</p>f</blockquote>
      <pre>  if x:\n    y\n</pre><dl><dt>g</dt><dd>h</dd></dl><figure><img src="i.jpg"><figcaption>i</figcaption></figure>`,
    );
    expect(said(layout)).toEqual([
      ["h", "Titre"],
      ["li", "a"],
      ["li", "b"],
      ["li", "c"],
      ["li", "d"],
      ["quote", "e"],
      ["quote", "f"],
      ["code", "  if x:\n    y"],
      ["li", "g"],
      ["li", "h"],
    ]);
    expect(layout.blocks[0]?.level).toBe(2);
    expect(layout.html).toContain('<img src="https://journal.example/a/i.jpg"');
    expect(layout.html).toContain("<figcaption>i</figcaption>");
    keepsPromise(layout);
  });

  it("keeps a data table as one block and reads a layout table as text", () => {
    const layout = lay(
      `<table><caption>Ventes</caption><tr><th>Année<th>M€</tr><tr><td>2013<td><p>17</p></tr></table>
      <table><tr><td><p>Un paragraphe.</p><p>Un autre.</p></td><td><ul><li>x</li></ul></td></tr></table>`,
    );
    expect(said(layout)).toEqual([
      ["caption", "Ventes"],
      ["table", "Année\tM€\n2013\t17"],
      ["p", "Un paragraphe."],
      ["p", "Un autre."],
      ["li", "x"],
    ]);
    keepsPromise(layout);
  });

  it("keeps sup and sub, direction and language, and makes addresses whole", () => {
    const layout = lay(
      `<p dir="rtl">نص <a href="../b?x=1">رابط</a></p><p>m<sup>2</sup> <span lang="en">press</span> <a href="javascript:x()">z</a></p>`,
    );
    expect(layout.html).toContain('dir="rtl"');
    expect(layout.html).toContain('href="https://journal.example/b?x=1"');
    expect(layout.html).toContain('m<sup>2</sup> <span lang="en">press</span> z');
    keepsPromise(layout);
  });

  it("finds the address of a lazy picture, and gives embeds as links without words", () => {
    const layout = lay(
      `<p>a</p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/big.jpg"><img src="/blank.gif" srcset="s.jpg 300w, /l.jpg 900w"><img src="/p.gif" width="1" height="1">
      <iframe src="https://video.example/e/1" title="Le port"></iframe>`,
    );
    expect(layout.html).toContain('src="https://journal.example/big.jpg"');
    expect(layout.html).toContain('src="https://journal.example/l.jpg"');
    expect(layout.html).not.toContain("p.gif");
    expect(layout.html).toMatch(
      /<a href="https:\/\/video\.example\/e\/1" title="Le port" data-lede-embed="iframe"[^>]*><\/a>/u,
    );
    expect(layout.text).toBe("a");
    keepsPromise(layout);
  });

  it("holds its promise for markup of every sort", () => {
    // A small generator with a fixed seed: nesting that no author would write.
    let seed = 20_240_613;
    const pick = (count: number): number => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return Math.floor((seed / 2 ** 32) * count);
    };
    const tags =
      "p div b i a span ul li table tr td blockquote h2 pre figure figcaption dl dd sup ruby rt br img article center font section em code".split(
        " ",
      );
    const words = [
      "Un",
      " deux ",
      "\n",
      "\u00a0",
      "trois,",
      " & <",
      "quatre.",
      "\t",
      "«\u202f5\u202f»",
      "",
      "نص",
    ];
    const make = (depth: number): string => {
      let html = "";
      for (let part = pick(5); part >= 0; part--) {
        const word = (words[pick(words.length)] ?? "")
          .replaceAll("&", "&amp;")
          .replaceAll("<", "&lt;");
        const tag = tags[pick(tags.length)] ?? "p";
        html += word;
        if (tag === "br") html += "<br>";
        else if (tag === "img") html += '<img src="/x.jpg" alt="">';
        else if (depth > 0)
          html += `<${tag}${tag === "a" ? ' href="/x"' : ""}>${make(depth - 1)}</${tag}>`;
      }
      return html;
    };
    for (let page = 0; page < 60; page++) keepsPromise(lay(make(4)));
  }, 30_000);

  it("takes empty pages and a text of a megabyte", () => {
    expect(lay("")).toMatchObject({ text: "", blocks: [], nodes: [], html: "" });
    const layout = lay(`<p>${"mot ".repeat(250_000)}</p>`);
    expect(layout.text).toHaveLength(999_999);
  });
});
