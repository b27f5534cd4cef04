import type { Span } from "../../lib/core/reading.ts";

const NAMED: Readonly<Record<string, string>> = {
  "\u00A0": "\u237D",
  "\u202F": "\u237D",
  "\t": "\u2192",
  "\n": "\u21B5",
};

/** A short piece of text with its spaces and control characters made visible: "␣", "⍽" (no-break), "U+0092". */
export function visible(text: string): string {
  return text
    .replaceAll(/^ +| +$/gu, (spaces) => "\u2423".repeat(spaces.length))
    .replaceAll(/ {2,}/gu, (spaces) => "\u2423".repeat(spaces.length))
    .replaceAll(/[\u00A0\u202F\t\n]/gu, (one) => NAMED[one] ?? one)
    .replaceAll(
      /[\p{Cc}\p{Cf}]/gu,
      (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
    );
}

/** Letters and digits on either side of a repair that are shown with it, at most this many UTF-16 code units. */
const REACH = 24;

/** What is left of the word that a span stands in: "L" and "usine" around a repaired apostrophe. */
export function wordAround(text: string, span: Span): { before: string; after: string } {
  if (span.end - span.start > REACH) return { before: "", after: "" };
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  const after = text.slice(span.end, span.end + REACH);
  return {
    before: /[\p{L}\p{N}]*$/u.exec(before)?.[0] ?? "",
    after: /^[\p{L}\p{N}]*/u.exec(after)?.[0] ?? "",
  };
}
