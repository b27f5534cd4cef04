import type { Font, ReaderSettings } from "./settings.ts";

/** The text's scale for a size step: 1 is the standard of 19 pixels. */
export function textScale(size: number): number {
  return size < 0 ? 1 + size * 0.07 : 1 + size * 0.11;
}

/** About how many characters a line holds at a step. The standard of 66 is Bringhurst's ideal (The Elements of Typographic Style, 2.1.2). */
export function charactersOf(measure: number): number {
  return 66 + measure * 7;
}

/** Line height over text size. */
export function lineHeight(leading: number): number {
  return Number((1.62 + leading * 0.13).toFixed(2));
}

const FAMILIES: Record<Font, string> = {
  serif: "var(--serif)",
  sans: "var(--reading-sans)",
  legible: "var(--legible)",
};

/** Custom properties that carry the settings of the text to its style sheet. */
export function typeStyle(settings: ReaderSettings): Record<string, string> {
  return {
    "--text-scale": String(textScale(settings.size)),
    "--measure": String(charactersOf(settings.measure) / 66),
    "--leading": String(lineHeight(settings.leading)),
    "--reading": FAMILIES[settings.font],
    "--align": settings.justified ? "justify" : "start",
    "--hyphens": settings.hyphens ? "auto" : "manual",
  };
}
