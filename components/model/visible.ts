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
