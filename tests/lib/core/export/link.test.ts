import { describe, expect, test } from "vitest";
import { linkMaker } from "../../../../lib/core/export/link.ts";
import { fragmentMaker } from "../../../../lib/core/export/text-fragment.ts";
import type { Reading, Span } from "../../../../lib/core/reading.ts";
import { readingOf, span } from "./reading.ts";

const paragraphs = (texts: string[], rest: Partial<Reading> = {}): Reading =>
  readingOf(
    texts.map((text) => ({ kind: "p", text })),
    rest,
  );
/** The directive of a sentence, readable. */
const told = (reading: Reading, sentence: string | Span): string | null => {
  const where = typeof sentence === "string" ? span(reading.text, sentence) : sentence;
  const fragment = fragmentMaker(reading)(where);
  return fragment && decodeURIComponent(fragment.replace(":~:text=", ""));
};

describe("a text directive", () => {
  test("names a short sentence whole, without the marks at its ends", () => {
    const reading = paragraphs(["Ouverte lundi. « Il pleut sur les quais. » Puis rien."]);
    expect(told(reading, "« Il pleut sur les quais. »")).toBe("Il pleut sur les quais");
  });

  test("names a long sentence by its beginning and its end", () => {
    const reading = paragraphs([
      "Brève.",
      "The harbour board of Westquay voted on Monday to spend four million on a quay for boats.",
    ]);
    const sentence = reading.text.slice(8);
    expect(told(reading, sentence)).toBe("The harbour board of Westquay,a quay for boats");
  });

  test("encodes what a directive takes for its own", () => {
    const reading = paragraphs(["Peut-être Dupont & fils, 'rien' (ou peu)."]);
    expect(fragmentMaker(reading)({ start: 0, end: reading.text.length })).toBe(
      ":~:text=Peut%2D%C3%AAtre%20Dupont%20%26%20fils%2C%20%27rien%27%20%28ou%20peu",
    );
  });

  test("is made of the page's own words, where they were repaired", () => {
    const reading = paragraphs(["Ici.", "Il a vu l'eau monter jusqu'à midi."]);
    const at = reading.text.indexOf("'");
    const late = reading.text.lastIndexOf("'");
    reading.repairs = [at, late].map((start) => ({
      start,
      end: start + 1,
      damaged: start === late ? "&#39;" : "?",
      repaired: "'",
      kind: "lost-character",
      confidence: 1,
      evidence: "",
      applied: true,
    }));
    expect(told(reading, "Il a vu l'eau monter jusqu'à midi.")).toBe(
      "Il a vu l?eau monter jusqu&#39;à midi",
    );
  });

  test("says more where the title or a passage that was left out says the same", () => {
    const start = "The harbour board of Westquay";
    const sentence = `${start} voted on Monday to spend four million on a new quay for boats.`;
    const reading = paragraphs(["Brief.", sentence], { title: `${start} votes` });
    expect(told(reading, sentence)).toBe(`${start} voted,new quay for boats`);
    reading.omitted = [{ text: `${start} voted on Monday again`, reason: "related", before: 2 }];
    expect(told(reading, sentence)).toBe(`${start} voted on Monday to,new quay for boats`);
  });

  test("says what stands before or after a sentence that is said twice", () => {
    const reading = paragraphs(["Il pleut. Il neige. Il pleut, dit-on.", "Il pleut."]);
    const last = reading.text.lastIndexOf("Il pleut.");
    expect(told(reading, { start: last, end: last + 9 })).toBe("dit-on.-,Il pleut");
    const second = reading.text.indexOf("Il pleut,");
    expect(told(reading, { start: second, end: second + 8 })).toBe("Il pleut,-, dit-on");
    expect(told(reading, { start: 0, end: 9 })).toBe("Il pleut");
  });

  test("reaches over no end of a line or a cell", () => {
    const reading = readingOf([{ kind: "table", text: "Commune\tHabitants\nGex\t13 400" }]);
    expect(told(reading, { start: 0, end: reading.text.length })).toBe("Commune,13 400");
  });

  test("leaves out the first word of a section, which may be set as a large initial", () => {
    const sentence =
      "In the summer of that year the river was put in a new bed, so that a road could go where it had gone for ages.";
    const reading = readingOf([{ kind: "p", text: sentence }], { title: null });
    expect(told(reading, sentence)).toBe("the summer of that year the,had gone for ages");
  });

  test("keeps to ASCII where the browser reads the page in another charset", () => {
    const reading = paragraphs(["L'été sera chaud et sec dans la vallée."], {
      charset: { declared: "utf-8", used: "windows-1252" },
    });
    expect(told(reading, reading.text.slice(0))).toBe("sera chaud et sec dans la");
  });

  test("parts words where a script writes no spaces", () => {
    const reading = paragraphs([
      "前置き。",
      "東京都は来月から新しい制度を始めると発表したという。",
    ]);
    const directive = told(reading, reading.text.slice(reading.text.indexOf("東")));
    expect(directive).toMatch(/^東京都は来月.*,.*という$/u);
  });

  test("is none where there is no word", () => {
    expect(told(paragraphs(["… — !"]), "… — !")).toBeNull();
    expect(told(readingOf([]), { start: 0, end: 0 })).toBeNull();
  });

  test("of hostile text is made in time, and throws nothing", () => {
    const texts = [
      "x".repeat(300_000),
      "a ".repeat(150_000),
      "\uD800 la\uDFFF rue",
      "語".repeat(20_000),
    ];
    const reading = paragraphs(texts, { title: null });
    const make = fragmentMaker(reading);
    const before = performance.now();
    for (const block of reading.blocks) make(block);
    for (let start = 300_002; start < 310_000; start += 20) make({ start, end: start + 200_000 });
    expect(performance.now() - before).toBeLessThan(3000);
  });
});

const linkOf = (rest: Partial<Reading>): string | null =>
  linkMaker(paragraphs(["Il pleut."], rest))({ start: 0, end: 9 });

describe("the address behind a row", () => {
  test.each<[string, string | null, string | null, string | null]>([
    [
      "the canonical one of the same page",
      "https://a.example/x/?utm_source=b",
      "https://a.example/x",
      "https://a.example/x#",
    ],
    [
      "that of the part that was read",
      "https://a.example/x?page=2&utm_source=b",
      "https://a.example/x",
      "https://a.example/x?page=2#",
    ],
    [
      "the page's own, where the canonical one is of another",
      "https://a.example/amp/x?fbclid=1&id=2#top",
      "https://a.example/x",
      "https://a.example/amp/x?id=2#top",
    ],
    ["with the fragment it has", "https://a.example/x#part", null, "https://a.example/x#part"],
    [
      "without a directive it has already",
      "https://a.example/x#:~:text=other",
      null,
      "https://a.example/x#",
    ],
    ["the canonical one of a saved page", null, "https://a.example/x", "https://a.example/x#"],
    ["none of a file", "file:///home/x.html", null, null],
    ["none of a page without one", null, null, null],
  ])("is %s", (_, url, canonicalUrl, start) => {
    expect(linkOf({ url, canonicalUrl })).toBe(start && `${start}:~:text=Il%20pleut`);
  });
});
