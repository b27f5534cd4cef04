import { describe, expect, it } from "vitest";
import type { Span } from "../../../../lib/core/reading.ts";
import { anchor } from "../../../../lib/page/anchor/anchor.ts";
import { selectorsAt } from "../../../../lib/page/anchor/selectors-at.ts";
import { readingOf } from "../../../components/sample.ts";

const WORDS = ["quay", "ferry", "crane", "€4m", "lamp", "net", "Ravensholm", "12 %", "oar"];
const LONG = Array.from({ length: 900 }, (_, at) =>
  Array.from({ length: 22 }, (_, word) => WORDS[(at * 7 + word * word) % 9]).join(" "),
).map((line, at) => `${line}, said witness ${at}.`);

/** Where the note on a span is found in a text. */
function found(lines: string[], span: Span, now = lines): unknown {
  const selector = selectorsAt(readingOf(lines), span);
  const [place] = anchor(readingOf(now).text, [{ target: { selector } }]);
  return place && { verdict: place.verdict, start: place.start, end: place.end };
}

describe("a note on a selection", () => {
  it("over paragraphs, cells and a caption is found whole", () => {
    const lines = [
      "The ferry runs again.",
      "Year\tLoad",
      "2025\t17 t",
      "Photo: the quay.",
      "It pays.",
    ];
    const { text } = readingOf(lines);
    const span = { start: text.indexOf("runs"), end: text.indexOf("pays") + 4 };
    expect(found(lines, span)).toEqual({ verdict: "exact", ...span });
    const later = ["A line that came in above.", ...lines];
    const slid = readingOf(later).text.indexOf("runs") - span.start;
    expect(found(lines, span, later)).toEqual({
      verdict: "exact",
      start: span.start + slid,
      end: span.end + slid,
    });
  });

  it("of the whole of a long article, more than 100,000 characters, is found whole", () => {
    const { text } = readingOf(LONG);
    expect(text.length).toBeGreaterThan(100_000);
    const whole = { start: 0, end: text.length };
    expect(found(LONG, whole)).toEqual({ verdict: "exact", ...whole });
  });

  it("that runs from right to left, or holds both directions and joined signs, is found whole", () => {
    const lines = [
      "أعلن ميناء رافنسهولم أمس أن العبّارة الليلية ستعود إلى العمل.",
      "הנמל של Ravensholm נפתח מחדש ב־2026, לפי 👩‍👩‍👧 ההנהלה.",
    ];
    const { text } = readingOf(lines);
    const span = { start: text.indexOf("العبّارة"), end: text.indexOf("ההנהלה") + 6 };
    expect(found(lines, span)).toEqual({ verdict: "exact", ...span });
  });

  it("of white space alone is none", () => {
    const lines = ["One.", "Two."];
    expect(selectorsAt(readingOf(lines), { start: 4, end: 6 })).toBeNull();
  });
});
