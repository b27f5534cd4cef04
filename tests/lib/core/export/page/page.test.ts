import { createHash } from "node:crypto";
import { parse, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { describe, expect, test } from "vitest";
import { allMarks } from "../../../../../components/model/marks.ts";
import { toPage } from "../../../../../lib/core/export/page/page.ts";
import { STYLE, STYLE_HASH } from "../../../../../lib/core/export/page/style.ts";
import { labelsFor } from "../../../../../lib/core/export/labels.ts";
import type { Article, Reading } from "../../../../../lib/core/reading.ts";
import { layOut } from "../../../../../lib/page/extract/layout.ts";
import { parseDom, window } from "../../../page/dom.ts";
import { sanitise } from "../../../../../lib/page/sanitise/sanitise.ts";
import { readingOf, verrerie } from "../reading.ts";

/** An element of a page that was parsed back: as any browser would take it. */
interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  inside: Element[];
}

function elementsOf(page: string): Element[] {
  const all: Element[] = [];
  const visit = (node: Tree.ChildNode): Element | string => {
    if (node.nodeName === "#text") return (node as Tree.TextNode).value;
    if (!("childNodes" in node)) return "";
    const own = node as Tree.Element;
    const element: Element = {
      name: own.tagName,
      attributes: Object.fromEntries(own.attrs.map(({ name, value }) => [name, value])),
      text: "",
      inside: [],
    };
    all.push(element);
    for (const child of own.childNodes) {
      const part = visit(child);
      element.text += typeof part === "string" ? part : part.text;
      if (typeof part !== "string") element.inside.push(part, ...part.inside);
    }
    return element;
  };
  for (const child of parse(page, { onParseError: (error) => expect(error.code).toBe("") })
    .childNodes)
    visit(child);
  return all;
}

const named = (elements: Element[], name: string, className = ""): Element[] =>
  elements.filter(
    (element) =>
      element.name === name && (element.attributes["class"] ?? "").split(" ").includes(className),
  );
const all = (elements: Element[], name: string): Element[] =>
  elements.filter((element) => element.name === name);
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/gu, " ");

/** An article of some markup, cleaned and laid out as a page's own is, and a Reading of its text. */
function articleOf(
  html: string,
  rest: Partial<Reading> = {},
): { article: Article; reading: Reading } {
  const root = parseDom("").createElement("div");
  root.innerHTML = html;
  const { html: clean, nodes, text, blocks } = layOut(sanitise(root, window));
  return {
    article: { html: clean, nodes } as Article,
    reading: { ...readingOf([]), text, blocks, ...rest },
  };
}

/** Every name and figure of a Reading as the page shows them, by the ends of its marks. */
function marksIn(page: string): string[] {
  const article = all(elementsOf(page), "article")[0];
  return (article?.inside ?? [])
    .filter(({ name }) => name === "mark")
    .map(({ text }) => plain(text));
}

/** A repair at its place in the repaired text. */
const repair = (start: number, damaged: string, repaired: string): Reading["repairs"][number] => ({
  start,
  end: start + repaired.length,
  damaged,
  repaired,
  kind: "lost-character",
  confidence: 1,
  evidence: "",
  applied: true,
});

const VERRERIE = `<p>La <b>verrerie</b> Malandrin a réalisé 3,2 M€ en <i>2020</i>. Elle emploie 48 salariés.</p><figure><img src="https://img.example.org/four.jpg" alt="Le four"><figcaption>Le four</figcaption></figure><h3>Un four neuf</h3><p>Malandrin prévoit plus de 4 M€ dès 2022, assure Odette Brès.</p>`;

describe("a saved page", () => {
  test("has title, source, summary, text, facts and address, each in its place", () => {
    const page = elementsOf(toPage(verrerie(), { readTime: "2021-03-04" }));
    expect(all(page, "h1").map(({ text }) => text)).toEqual([
      "La verrerie Malandrin rallume ses fours",
    ]);
    expect(named(page, "p", "site")[0]?.text).toBe("Le Courrier du Val");
    expect(named(page, "p", "source")[0]?.text).toBe("Odile Ferrand · 1er mars 2021");
    expect(plain(named(page, "section", "summary")[0]?.text ?? "")).toContain(
      "La verrerie Malandrin a réalisé 3,2 M€ en 2020.",
    );
    const rows = all(named(page, "section", "facts")[0]?.inside ?? [], "tr");
    expect(rows).toHaveLength(3);
    const links = all(rows[1]?.inside ?? [], "a").map(({ attributes }) => attributes["href"]);
    expect(links[0]).toBe("#figure-0");
    expect(links[1]).toMatch(/^https:\/\/www\.example\.org\/eco\/verrerie#:~:text=\S+$/u);
    expect(page.find(({ attributes }) => attributes["id"] === "figure-0")?.text).toMatch(/^3,2/u);
    const footer = all(page, "footer")[0]?.text ?? "";
    expect(footer).toContain("https://www.example.org/eco/verrerie");
    expect(footer).toContain("Lu le 4 mars 2021");
  });

  test("marks what the reader marks, with what it is in words", () => {
    const reading = verrerie();
    const page = toPage(reading);
    const expected = allMarks(reading).map(({ start, end }) => reading.text.slice(start, end));
    expect(marksIn(page)).toEqual(expected);
    const money = named(elementsOf(page), "mark", "money").at(-1)?.attributes["title"] ?? "";
    expect(plain(money)).toBe(
      "chiffre d’affaires · verrerie Malandrin · plus de 4 000 000 € · 2022",
    );
  });

  test("keeps the article's own markup, marks split where it is, and is the same each time", () => {
    const { article, reading: own } = articleOf(VERRERIE);
    const found = verrerie();
    const shift = own.text.indexOf("Un four neuf") - found.text.indexOf("Un four neuf");
    const moved = <T extends { start: number; end: number }>(span: T): T =>
      span.start < 80 ? span : { ...span, start: span.start + shift, end: span.end + shift };
    const reading: Reading = {
      ...found,
      text: own.text,
      blocks: own.blocks,
      entities: found.entities.map((one) => ({ ...one, mentions: one.mentions.map(moved) })),
      figures: found.figures.map(moved),
      facts: found.facts.map((fact) => ({ ...fact, sentence: moved(fact.sentence) })),
    };
    const page = toPage(reading, { article });
    const elements = elementsOf(page);
    expect(all(elements, "b")[0]?.inside.map(({ name }) => name)).toEqual(["mark"]);
    expect(marksIn(page).join("")).toBe(
      allMarks(reading)
        .map(({ start, end }) => reading.text.slice(start, end))
        .join(""),
    );
    const blocks = all(elements, "article")[0]?.inside.filter(({ name }) =>
      /^(?:p|h3)$/u.test(name),
    );
    expect(plain((blocks ?? []).map(({ text }) => text).join("\n\n"))).toBe(reading.text);
    expect(all(elements, "img")[0]?.attributes).toMatchObject({
      src: "https://img.example.org/four.jpg",
      alt: "Le four",
    });
    expect(toPage(reading, { article })).toBe(page);
  });

  test("shows the repaired text in the page's own markup, and drops what a repair emptied", () => {
    const { article, reading } = articleOf("<p>Caf<b>?</b> noir</p><p><i>??</i></p><p>Fin</p>");
    const before = reading.text;
    const text = "Café noir\n\n\n\nFin";
    expect(before).toBe("Caf? noir\n\n??\n\nFin");
    const page = toPage(
      { ...reading, text, repairs: [repair(3, "?", "é"), repair(11, "??", "")] },
      { article },
    );
    const elements = elementsOf(page);
    expect(all(elements, "b")[0]?.text).toBe("é");
    expect(all(elements, "i")).toEqual([]);
    // Another version of the page: its markup shows other words.
    const other = elementsOf(toPage({ ...reading, text: `${text}.` }, { article }));
    expect(all(other, "b")).toEqual([]);
  });

  test("nests marks that overlap and carries them on across blocks, as the reader does", () => {
    const reading = readingOf([
      { kind: "p", text: "Fonds 2020 Malandrin" },
      { kind: "p", text: "Suite" },
    ]);
    const name = { type: "organisation", salience: 1 } as const;
    reading.entities = [
      { ...name, name: "x", mentions: [{ start: 0, end: 10, text: "Fonds 2020" }] },
      { ...name, name: "y", mentions: [{ start: 11, end: 25, text: "Malandrin\n\nSui" }] },
    ];
    reading.figures = [
      { start: 6, end: 10, text: "2020", kind: "date", value: "2020", unit: null },
    ];
    expect(marksIn(toPage(reading))).toEqual(["Fonds 2020", "2020", "Malandrin", "Sui"]);
  });

  test("brings lists together and cuts a table's text into its cells", () => {
    const page = elementsOf(
      toPage(
        readingOf([
          { kind: "li", text: "a" },
          { kind: "li", text: "b" },
          { kind: "p", text: "c" },
          { kind: "li", text: "d" },
          { kind: "table", text: "An\tCA\n2020" },
        ]),
      ),
    );
    expect(all(page, "ul").map(({ inside }) => inside.length)).toEqual([2, 1]);
    expect(all(page, "td").map(({ text }) => text)).toEqual(["An", "CA", "2020", ""]);
    const [region] = named(page, "div", "scroll");
    expect(region?.attributes).toMatchObject({
      role: "region",
      tabindex: "0",
      "aria-label": "Tableau",
    });
  });

  test("is text throughout, whatever the article and what was found in it hold", () => {
    const hostile = `</style></script><script>alert(1)</script><img src=x onerror="alert(2)">&amp;'<!--`;
    const base = readingOf([
      { kind: "p", text: hostile },
      { kind: "code", text: hostile },
      { kind: "table", text: `${hostile}\tb` },
    ]);
    Object.assign(base, {
      title: hostile,
      siteName: hostile,
      authors: [hostile],
      publishedTime: hostile,
    });
    base.lang = `fr"><script>`;
    base.entities = [
      {
        type: "person",
        salience: 1,
        name: hostile,
        mentions: [{ start: 0, end: 8, text: "</style>" }],
      },
    ];
    base.figures = [
      {
        start: 25,
        end: 30,
        text: "alert",
        kind: "count",
        value: 1,
        unit: hostile,
        about: 0,
        period: hostile,
      },
    ];
    base.facts = [
      {
        subject: 0,
        property: "price",
        figures: [0],
        mode: "stated",
        sentence: { start: 0, end: 40 },
        confidence: 1,
      },
    ];
    base.summary = [{ start: 0, end: hostile.length }];
    base.canonicalUrl = "javascript:alert(3)";
    base.leadImage = "javascript:alert(4)";
    base.url = `https://example.org/"><script>`;
    for (const article of [
      null,
      articleOf(`<p>${hostile}</p>`).article,
      // Not what sanitising gives: nothing of it is trusted all the same.
      { html: `<p onclick="x()">${"a"}<script>alert(1)</script></p>`, nodes: [] },
      { html: `<p`, nodes: [{ start: 0, end: 1, path: [0] }] },
    ]) {
      const page = elementsOf(toPage(base, { article, readTime: hostile }));
      expect(all(page, "script").map(({ attributes }) => attributes)).toEqual([
        { type: "application/ld+json" },
      ]);
      expect(all(page, "img")).toEqual([]);
      expect(page.filter(({ attributes }) => "onerror" in attributes)).toEqual([]);
      expect(all(page, "h1")[0]?.text).toBe(hostile);
      expect(all(page, "style")).toHaveLength(1);
      const links = all(page, "a").map(({ attributes }) => attributes["href"] ?? "");
      expect(links.filter((href) => !/^(?:#|https:\/\/example\.org\/)/u.test(href))).toEqual([]);
    }
  });

  test("writes of foreign markup what the list has, and no more", () => {
    const text = "a b c";
    const reading = readingOf([{ kind: "p", text }]);
    const html = `<p class="x" onclick="x()" style="color:red" title="t">a <svg><a href="javascript:x()">b</a></svg> <a href="javascript:x()">c</a></p><iframe src="https://x.example"></iframe>`;
    const nodes = [
      { start: 0, end: 2, path: [0, 0] },
      { start: 2, end: 3, path: [0, 1, 0, 0] },
      { start: 3, end: 4, path: [0, 2] },
      { start: 4, end: 5, path: [0, 3, 0] },
    ];
    const page = elementsOf(toPage(reading, { article: { html, nodes } }));
    const [article] = all(page, "article");
    expect(article?.text.trim()).toBe(text);
    expect(article?.inside.map(({ name, attributes }) => [name, attributes])).toEqual([
      ["p", { title: "t", dir: "auto" }],
      ["a", {}],
      ["a", {}],
    ]);
  });

  test("carries the article as linked data that parses", () => {
    const reading = { ...verrerie(), title: "Un titre </script> <!-- hostile" };
    const [data] = all(elementsOf(toPage(reading)), "script");
    const parsed: Record<string, unknown> = JSON.parse(data?.text ?? "");
    expect(parsed).toMatchObject({ "@type": "NewsArticle", headline: reading.title });
  });

  test("lets nothing in but its own style, by its hash, and pictures", () => {
    expect(STYLE_HASH).toBe(createHash("sha256").update(STYLE).digest("base64"));
    const page = elementsOf(toPage(verrerie()));
    const [policy] = all(page, "meta").flatMap(({ attributes }) =>
      attributes["http-equiv"] === "Content-Security-Policy" ? [attributes["content"]] : [],
    );
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; img-src https: http: data:; base-uri 'none'; form-action 'none'`,
    );
    expect(page.filter(({ attributes }) => "style" in attributes)).toEqual([]);
    expect(all(page, "style")[0]?.text).toBe(STYLE);
  });

  test("embeds pictures whose bytes are given, of raster formats only", () => {
    const { article, reading } = articleOf(
      `<p>Le four</p><img src="https://img.example.org/a.png" alt="A"><img src="https://img.example.org/b.png" alt="B">`,
    );
    const images = new Map([
      ["https://img.example.org/a.png", "data:image/png;base64,AAAA"],
      ["https://img.example.org/b.png", "data:image/svg+xml,<svg onload=alert(1)>"],
    ]);
    const pictures = all(elementsOf(toPage(reading, { article, images })), "img");
    expect(pictures.map(({ attributes }) => attributes["src"])).toEqual([
      "data:image/png;base64,AAAA",
    ]);
  });

  test("runs from right to left where its language does, and speaks the language it is told", () => {
    const { article, reading } = articleOf(
      "<p>قالت الشركة إن الأرباح بلغت 12 مليون.</p><blockquote><p>نعم</p></blockquote>",
      {
        lang: "ar",
        summary: [{ start: 0, end: 5 }],
      },
    );
    const page = elementsOf(toPage(reading, { article, labels: labelsFor("fr") }));
    expect(all(page, "html")[0]?.attributes["lang"]).toBe("fr-FR");
    expect(all(page, "article")[0]?.attributes).toMatchObject({ lang: "ar", dir: "rtl" });
    expect(all(page, "header")[0]?.attributes["dir"]).toBe("rtl");
    // Its direction is the article's: an own one would not look into its paragraphs.
    expect(all(page, "blockquote")[0]?.attributes["dir"]).toBeUndefined();
    expect(all(page, "h2")[0]?.text).toBe("Résumé");
    expect(all(elementsOf(toPage(reading)), "h2")[0]?.text).toBe("Summary");
  });

  test("says of an embed what it is and where", () => {
    const { article, reading } = articleOf(
      `<p>Texte</p><figure><a href="https://www.youtube.com/embed/x" title="Le four" data-lede-embed="iframe"></a></figure><figure><a href="https://player.example.org/1" title="player.example.org" data-lede-embed="audio"></a></figure>`,
    );
    const words = named(elementsOf(toPage(reading, { article })), "a", "embed");
    expect(words.map(({ text }) => plain(text))).toEqual([
      "Vidéo « Le four » sur youtube.com",
      "Enregistrement sur player.example.org",
    ]);
  });

  test("keeps formulas, unmarked, and links from a note's sign to the note", () => {
    const { article, reading } = articleOf(
      `<p data-lede-id="r">Perte en <math><msup><mi>v</mi><mn>2</mn></msup></math>.<sup><a href="https://a.example/#n" data-lede-ref="n">1</a></sup></p><ol><li data-lede-id="x n">Note.</li></ol>`,
    );
    const at = reading.text.indexOf("v2") + 1;
    reading.figures = [{ start: at, end: at + 1, text: "2", kind: "count", value: 2, unit: null }];
    const page = toPage(reading, { article });
    const elements = elementsOf(page);
    expect(page).toContain("<math><msup><mi>v</mi><mn>2</mn></msup></math>");
    expect(marksIn(page)).toEqual([]);
    expect(all(elements, "li")[0]?.attributes["id"]).toBe("place-2");
    expect(all(elements, "sup")[0]?.inside[0]?.attributes).toEqual({ href: "#place-2" });
  });

  test("writes 5,000 marks in well under a second", () => {
    const reading = readingOf([{ kind: "p", text: "Odette Brès dit. ".repeat(5_000).trim() }]);
    const mentions = Array.from({ length: 5_000 }, (_, index) => ({
      start: index * 17,
      end: index * 17 + 11,
      text: "Odette Brès",
    }));
    reading.entities = [{ type: "person", name: "Odette Brès", salience: 1, mentions }];
    const before = performance.now();
    const page = toPage(reading);
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(page.match(/<mark /gu)).toHaveLength(5_000);
  });
});
