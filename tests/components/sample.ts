import { vi } from "vitest";
import type { Copying } from "../../components/copy/copying.ts";
import { DEFAULT_COPY_SETTINGS } from "../../components/copy/settings.ts";
import { createI18n, type I18n } from "../../components/i18n.ts";
import type { Entity, Fact, Figure, Reading } from "../../lib/core/reading.ts";
import en from "../../public/_locales/en/messages.json" with { type: "json" };
import fr from "../../public/_locales/fr/messages.json" with { type: "json" };

/** The interface texts as the browser would give them. */
export function i18nOf(language: "en" | "fr"): I18n {
  const messages: Record<string, { message: string }> = language === "en" ? en : fr;
  return createI18n(
    (key, substitutions = []) =>
      (messages[key]?.message ?? "").replaceAll(
        /\$(\d)/gu,
        (_, digit: string) => substitutions[Number(digit) - 1] ?? "",
      ),
    language,
  );
}

/** A Reading with nothing in it but its text, one paragraph a line. */
export function readingOf(lines: string[], part: Partial<Reading> = {}): Reading {
  const text = lines.join("\n\n");
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { kind: "p" as const, start, end: start + line.length };
    start = block.end + 2;
    return block;
  });
  return {
    schema: 1,
    url: "https://news.example/a",
    canonicalUrl: null,
    title: "A harbour wakes up",
    byline: "Ada Quill",
    authors: ["Ada Quill"],
    siteName: "The Tidewater Post",
    publishedTime: "2026-02-13",
    modifiedTime: null,
    leadImage: null,
    nextPage: null,
    access: "whole",
    lang: "en",
    text,
    blocks,
    omitted: [],
    repairs: [],
    entities: [],
    figures: [],
    facts: [],
    summary: [],
    stats: { words: 200, readingMinutes: 1 },
    charset: null,
    problems: [],
    ...part,
  };
}

/** The place of a word in a text, as a span. */
export function at(text: string, word: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(word, from);
  if (start < 0) throw new Error(`no ${word}`);
  return { start, end: start + word.length };
}

export function entity(text: string, name: string, type: Entity["type"], salience: number): Entity {
  const mentions = [...text.matchAll(new RegExp(name, "gu"))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    text: name,
  }));
  return { type, name, salience, mentions };
}

export function figure(text: string, written: string, part: Partial<Figure>): Figure {
  return { ...at(text, written), text: written, kind: "count", value: 1, unit: null, ...part };
}

export function fact(part: Partial<Fact>): Fact {
  return {
    subject: null,
    property: "revenue",
    figures: [0],
    mode: "stated",
    sentence: { start: 0, end: 1 },
    confidence: 0.9,
    ...part,
  };
}

const LINES = [
  "Morrow Quay made 17 million euros in 2025, said Ada Quill. Morrow Quay employs 340 people.",
  "The harbour of Selby Point covers 18 hectares.",
];

/** A small Reading with names, figures, facts and a summary. */
export function sampleReading(part: Partial<Reading> = {}): Reading {
  const text = LINES.join("\n\n");
  return readingOf(LINES, {
    entities: [
      entity(text, "Morrow Quay", "organisation", 0.9),
      entity(text, "Ada Quill", "person", 0.5),
      entity(text, "Selby Point", "place", 0.3),
    ],
    figures: [
      figure(text, "17 million euros", {
        kind: "money",
        value: 17e6,
        unit: "EUR",
        role: "revenue",
        about: 0,
        period: "2025",
      }),
      figure(text, "2025", { kind: "date", value: "2025" }),
      figure(text, "340 people", {
        kind: "people",
        value: 340,
        unit: "person",
        role: "employees",
        about: 0,
      }),
      figure(text, "18 hectares", { kind: "area", value: 18, unit: "har", role: "land-area" }),
    ],
    facts: [
      fact({ subject: 0, property: "revenue", figures: [0] }),
      fact({ subject: 0, property: "employees", figures: [2], mode: "forecast" }),
      fact({ property: "land-area", figures: [3], confidence: 0.4 }),
    ],
    summary: [at(text, "Morrow Quay made 17 million euros in 2025, said Ada Quill.")],
    ...part,
  });
}

/** What can be copied of a page with an address; copies nothing. */
export function copyingOf(part: Partial<Copying> = {}): Copying {
  return {
    settings: DEFAULT_COPY_SETTINGS,
    onSettings: vi.fn<Copying["onSettings"]>(),
    copy: vi.fn<Copying["copy"]>().mockResolvedValue(),
    copyRows: vi.fn<Copying["copyRows"]>().mockResolvedValue("Morrow Quay · revenue · 17"),
    file: vi.fn<Copying["file"]>().mockResolvedValue("Quay.html"),
    hasAddress: true,
    ...part,
  };
}
