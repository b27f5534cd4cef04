import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { describe, expect, test } from "vitest";
import type { PageNote } from "../../../../../lib/core/export/page/notes.ts";
import { toPage } from "../../../../../lib/core/export/page/page.ts";
import { labelsFor } from "../../../../../lib/core/export/labels.ts";
import { readingOf, span } from "../reading.ts";

const TEXT = "The mill at Corran Ford turned 340 spindles until the flood.";
const READING = readingOf(
  [
    { kind: "p", text: TEXT },
    { kind: "p", text: "It never turned again." },
  ],
  { lang: "en" },
);

const note = (part: Partial<PageNote> = {}): PageNote => ({
  span: null,
  quote: null,
  isLost: false,
  text: "",
  colour: null,
  tags: [],
  creator: null,
  ...part,
});
const on = (words: string, part: Partial<PageNote> = {}): PageNote =>
  note({ span: span(READING.text, words), quote: words, colour: "blue", ...part });
const pageOf = (...notes: PageNote[]): string =>
  toPage(READING, { notes, labels: labelsFor("en") });
/** What stands between two strings. */
const between = (page: string, from: string, to: string): string =>
  page.slice(page.indexOf(from) + from.length, page.indexOf(to, page.indexOf(from)));
const articleOf = (page: string): string => between(page, "<article", "</article>");
const partOf = (page: string): string => between(page, '<section class="notes">', "</section>");

describe("notes in a saved page", () => {
  test("are marked in the text and told by number below it, with a way there and back", () => {
    const page = pageOf(
      on("the flood", { text: "Which *one*?", tags: ["to check"], creator: "Ines" }),
      on("Corran Ford", { text: "Where is it?", colour: "green" }),
    );
    expect(articleOf(page)).toContain(
      'at <mark class="own" data-colour="green">Corran Ford</mark><sup class="sign"><a id="sign-1" href="#note-1">[1]</a></sup> turned',
    );
    expect(articleOf(page)).toContain('the flood</mark><sup class="sign"><a id="sign-2"');
    expect(partOf(page)).toContain('<li id="note-1"><p dir="auto">Where is it?</p>');
    expect(partOf(page)).toContain('<p dir="auto">Which <em>one</em>?</p>');
    expect(partOf(page)).toContain('<p class="about"><bdi>#to check — Ines</bdi></p>');
    expect(partOf(page)).toContain('<a href="#sign-2" aria-label="Back to the text"');
  });

  test("leave no part where nothing is told: a highlight alone is only marked", () => {
    expect(articleOf(pageOf(on("Corran Ford")))).toContain(
      '<mark class="own" data-colour="blue">Corran Ford</mark> turned',
    );
    expect(pageOf(on("Corran Ford"))).not.toContain('class="notes"');
    expect(pageOf()).toBe(toPage(READING, { labels: labelsFor("en") }));
  });

  test("may stand in one another, and over blocks and marks, and are numbered once", () => {
    const reading = { ...READING, figures: [figureAt("340 spindles")] };
    const across = span(READING.text, "spindles until the flood.\n\nIt never");
    const page = toPage(reading, {
      labels: labelsFor("en"),
      notes: [
        on("turned 340", { text: "First." }),
        note({ span: across, quote: "…", colour: "pink", text: "Second." }),
        on("the flood", { text: "Third." }),
      ],
    });
    expect(page.match(/<sup class="sign">/gu)).toHaveLength(3);
    // Well formed, and the words are those of the article.
    parse(page, { onParseError: (error) => expect(error.code).toBe("") });
    expect(textOf(articleOf(page).replaceAll(/<sup.*?<\/sup>/gu, ""))).toContain(TEXT);
    expect(articleOf(page)).toContain("It never</mark><sup");
  });

  test("on the article come first, and those that lost their place last, with their words", () => {
    const part = partOf(
      pageOf(
        note({ text: "On all of it." }),
        on("the flood", { text: "Here." }),
        note({ quote: "words that are gone", isLost: true, text: "There." }),
        note({ quote: "words not found yet", text: "Somewhere." }),
      ),
    );
    const order = ["On all of it.", "Here.", "words that are gone", "There.", "Somewhere."];
    expect(order.map((words) => part.indexOf(words)).every((at) => at >= 0)).toBe(true);
    expect(order.toSorted((a, b) => part.indexOf(a) - part.indexOf(b))).toEqual(order);
    expect(part.match(/no longer on the page/gu)).toHaveLength(1);
  });

  test("bring nothing in that runs or is loaded, whatever is written in them", () => {
    const nasty = `<script>alert(1)</script> <img src=x onerror=alert(1)> [x](javascript:alert(1)) ![p](https://a.example/p.png) [ok](https://a.example/"onclick="alert(1))`;
    const page = pageOf(
      on("the flood", {
        text: nasty,
        colour: '"><script>alert(2)</script>',
        tags: ["<b onclick=alert(3)>"],
        creator: "</section><script>alert(4)</script>",
      }),
      note({ quote: "<script>alert(5)</script>", isLost: true, text: "~~~\n</pre><script>" }),
    );
    const found: string[] = [];
    const visit = (node: Tree.ChildNode): void => {
      if (!("tagName" in node)) return;
      found.push(node.tagName);
      for (const { name, value } of node.attrs) {
        expect(name.startsWith("on")).toBe(false);
        if (name === "href" || name === "src") expect(value).toMatch(/^(?:https?:|mailto:|#)/u);
      }
      node.childNodes.forEach(visit);
    };
    parse(page).childNodes.forEach(visit);
    // The linked data, which is the page's own.
    expect(found.filter((name) => name === "script")).toHaveLength(1);
    expect(found).not.toContain("img");
    expect(found).not.toContain("b");
  });

  test("are 2,000 in less than a second", () => {
    const text = "Odile Bram said so. ".repeat(2_000).trim();
    const notes = Array.from({ length: 2_000 }, (_, at) =>
      note({
        span: { start: at * 20, end: at * 20 + 10 },
        quote: "Odile Bram",
        text: "*a_".repeat(20),
      }),
    );
    const before = performance.now();
    const page = toPage(readingOf([{ kind: "p", text }]), { notes });
    expect(performance.now() - before).toBeLessThan(1_000);
    expect(page.match(/<li id="note-/gu)).toHaveLength(2_000);
  });
});

function figureAt(words: string) {
  const place = span(READING.text, words);
  return { ...place, text: words, kind: "count" as const, value: 340, unit: null };
}

function textOf(html: string): string {
  const told = (node: Tree.ChildNode): string =>
    node.nodeName === "#text"
      ? (node as Tree.TextNode).value
      : "childNodes" in node
        ? node.childNodes.map(told).join("")
        : "";
  return parseFragment(html).childNodes.map(told).join("").replaceAll(/\s/gu, " ");
}
