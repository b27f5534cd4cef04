import { edit, type Edit } from "../edit.ts";
import type { LostDetector, Survey } from "./survey.ts";

/** One way a sign beside a number gets lost: the hole is the group `hole`. */
interface NumberSign {
  pattern: RegExp;
  mark: (survey: Survey) => string | null;
  confidence: number;
  evidence: string;
}

const SIGNS: readonly NumberSign[] = [
  {
    // "17 M?", "400 k?", "3 Md?", "2 millions d?" is an elision, not this
    pattern:
      /(?<=(?<![\p{L}\p{N}])\d[\d.,\u00A0\u202F ]{0,12}(?:M|Md|Mds|k|K))(?<hole>[?\uFFFD])(?![\p{L}\p{N}])/gu,
    mark: ({ style, page }) => style.currency ?? (page.lang === "fr" ? "€" : null),
    confidence: 0.93,
    evidence: "a sign of currency stands behind “M”, “Md” or “k” after a number",
  },
  {
    pattern: /(?<=\d[ \u00A0\u202F])(?<hole>[?\uFFFD])(?=[.,;)]|\s+\p{Ll})/gu,
    mark: ({ style, page }) => style.currency ?? (page.lang === "fr" ? "€" : null),
    confidence: 0.84,
    evidence: "a sign alone behind a number, where the sentence goes on, is a currency",
  },
  {
    pattern:
      /(?<=^|[\s(])(?<hole>[?\uFFFD])(?=\d[\d.,]*(?:[ \u00A0-]?(?:m|bn|million|billion|k)\b|\d{3}))/gu,
    mark: ({ style, page }) => (page.lang === "en" ? style.currency : null),
    confidence: 0.8,
    evidence: "a sign of currency stands before an English sum",
  },
  {
    pattern: /(?<=(?<!\d)\d{1,3})(?<hole>[?\uFFFD])(?=\d{3}(?!\d))/gu,
    mark: ({ page }) => (page.lang === "en" ? null : "\u00A0"),
    confidence: 0.9,
    evidence: "a no-break space groups the digits of a number by three",
  },
  {
    pattern:
      /(?<=\d)(?<hole>[?\uFFFD])(?=(?:%|(?:[MkK]|Md)?€|km|kg|m²|millions?\b|milliards?\b))/gu,
    mark: ({ page }) => (page.lang === "en" ? null : "\u00A0"),
    confidence: 0.9,
    evidence: "a no-break space joins a number and its unit",
  },
  {
    pattern: /(?<=\d)(?<hole>[?\uFFFD])(?=\d)/gu,
    mark: () => "–",
    confidence: 0.82,
    evidence: "a dash between two numbers makes a range or a score",
  },
  {
    pattern:
      /(?<=^|[\s(])(?<hole>[?\uFFFD])(?=\d{1,2}(?:[.,]\d)?[ \u00A0\u202F]?[°?\uFFFD][CF]?(?![\p{L}\p{N}]))/gu,
    mark: () => "−",
    confidence: 0.88,
    evidence: "a sign before a temperature is a minus",
  },
  {
    pattern: /(?<=\d ?)(?<hole>[?\uFFFD])(?=C(?![\p{L}\p{N}]))/gu,
    mark: () => "°",
    confidence: 0.93,
    evidence: "the degree sign stands between a number and “C”",
  },
  {
    pattern: /(?<=(?<!\p{L})[nN])(?<hole>[?\uFFFD])(?= ?\d)/gu,
    mark: () => "°",
    confidence: 0.93,
    evidence: "“n°” stands before a number",
  },
  {
    pattern: /(?<=\d)(?<hole>[?\uFFFD])(?=(?:re|me)s?(?!\p{L}))/gu,
    mark: ({ page }) => (page.lang === "fr" ? "è" : null),
    confidence: 0.95,
    evidence: "an ordinal number in French ends in “ère” or “ème”",
  },
  {
    pattern: /(?<=[\p{L}\d)»])(?<hole>\uFFFD)(?=[:;!?»%€])/gu,
    mark: ({ page }) => (page.lang === "fr" ? "\u00A0" : null),
    confidence: 0.9,
    evidence: "French puts a no-break space before this mark",
  },
  {
    pattern: /(?<=«)(?<hole>[?\uFFFD])(?=\p{L})/gu,
    mark: ({ page }) => (page.lang === "fr" ? "\u00A0" : null),
    confidence: 0.93,
    evidence: "French puts a no-break space behind «",
  },
];

/** Signs that belong to numbers: currencies, no-break spaces, ranges, degrees, ordinals. */
export const findNumberSigns: LostDetector = (survey) => {
  const edits: Edit[] = [];
  for (const { passage, body, holes, lettersLost } of survey.passages) {
    const places = new Set(holes.map(({ index }) => index));
    for (const { pattern, mark, confidence, evidence } of SIGNS) {
      for (const { index } of body.matchAll(pattern)) {
        const character = places.has(index) ? mark(survey) : null;
        if (character === null) continue;
        // "rue 12 ? Paris": where letters were lost, a hole between spaces may be "à".
        if (lettersLost && character === "€" && /\s/.test(body[index - 1] ?? "")) continue;
        const start = passage.start + index;
        edits.push(edit(start, start + 1, character, "lost-character", confidence, evidence));
      }
    }
  }
  return edits;
};
