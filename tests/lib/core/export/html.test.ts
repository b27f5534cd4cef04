import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { toHtml } from "../../../../lib/core/export/html.ts";
import { readingOf, verrerie } from "./reading.ts";

function page(html: string): Document {
  return new JSDOM(html).window.document;
}

describe("the HTML page", () => {
  test("has the whole text in its blocks, with names and figures marked", () => {
    const document = page(toHtml(verrerie()));
    const paragraphs = Array.from(
      document.querySelectorAll("article p:not(.source)"),
      (p) => p.textContent,
    );
    expect(paragraphs).toEqual([
      "La verrerie Malandrin a réalisé 3,2 M€ en 2020. Elle emploie 48 salariés.",
      "Malandrin prévoit plus de 4 M€ dès 2022, assure Odette Brès.",
    ]);
    expect(document.querySelector("h3")?.textContent).toBe("Un four neuf");
    const marks = Array.from(document.querySelectorAll("mark"), (mark) => [
      mark.className,
      mark.textContent,
    ]);
    expect(marks).toEqual([
      ["name organisation", "verrerie Malandrin"],
      ["figure money", "3,2 M€"],
      ["figure date", "2020"],
      ["figure people", "48 salariés"],
      ["name organisation", "Malandrin"],
      ["figure money", "4 M€"],
      ["name person", "Odette Brès"],
    ]);
    expect(document.querySelector("mark.money")?.getAttribute("title")).toBe("3200000 EUR");
    expect(document.querySelectorAll(".facts tbody tr")).toHaveLength(2);
    expect(document.documentElement.lang).toBe("fr");
  });

  test("is text throughout, whatever the article holds", () => {
    const hostile = `</style><script>alert(1)</script><img src=x onerror="alert(2)">&amp;'`;
    const reading = verrerie();
    const base = readingOf([
      { kind: "p", text: hostile },
      { kind: "code", text: hostile },
      { kind: "table", text: `${hostile}\tb` },
    ]);
    base.title = hostile;
    base.siteName = hostile;
    base.lang = `fr"><script>`;
    base.entities = [
      {
        ...reading.entities[0]!,
        name: hostile,
        mentions: [{ start: 0, end: 8, text: "</style>" }],
      },
    ];
    base.canonicalUrl = "javascript:alert(3)";
    base.url = `https://example.org/"><script>`;
    const document = page(toHtml(base));
    expect(document.querySelectorAll("script, img, [onerror]")).toHaveLength(0);
    expect(document.querySelector("p:not(.source)")?.textContent).toBe(hostile);
    expect(document.querySelector("h1")?.textContent).toBe(hostile);
    expect(document.querySelector("footer a")?.getAttribute("href")).toBe(base.url);
  });

  test("loads nothing and runs nothing", () => {
    const html = toHtml(verrerie());
    expect(html).toMatch(
      /Content-Security-Policy" content="default-src &#39;none&#39;; style-src/u,
    );
    expect(html).not.toMatch(/<script|<link|<img|@import|url\(/u);
  });

  test("marks the longer of two that overlap, and none across two blocks", () => {
    const reading = readingOf([
      { kind: "p", text: "Fonds 2020 Malandrin" },
      { kind: "p", text: "Suite" },
    ]);
    reading.entities = [
      {
        type: "organisation",
        name: "x",
        salience: 1,
        mentions: [{ start: 0, end: 10, text: "Fonds 2020" }],
      },
      {
        type: "person",
        name: "y",
        salience: 1,
        mentions: [{ start: 11, end: 25, text: "Malandrin\n\nSui" }],
      },
    ];
    reading.figures = [
      { start: 6, end: 10, text: "2020", kind: "date", value: "2020", unit: null },
    ];
    const marks = Array.from(
      page(toHtml(reading)).querySelectorAll("mark"),
      (mark) => mark.textContent,
    );
    expect(marks).toEqual(["Fonds 2020"]);
  });

  test("brings the items of a list together", () => {
    const reading = readingOf([
      { kind: "li", text: "a" },
      { kind: "li", text: "b" },
      { kind: "p", text: "c" },
      { kind: "li", text: "d" },
    ]);
    const lists = Array.from(
      page(toHtml(reading)).querySelectorAll("ul"),
      (list) => list.children.length,
    );
    expect(lists).toEqual([2, 1]);
  });
});
