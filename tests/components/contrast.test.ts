import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrast, mixed } from "./colours.ts";

const css = readFileSync(new URL("../../components/tokens.css", import.meta.url), "utf8");

/** The declarations of the first rule that begins with these words. */
function rule(opening: string): Map<string, string> {
  const start = css.indexOf(opening);
  if (start === -1) throw new Error(`tokens.css has no ${opening}`);
  const body = css.slice(css.indexOf("{", start + opening.length - 1) + 1);
  const found = new Map<string, string>();
  for (const [, name = "", value = ""] of body
    .slice(0, body.indexOf("}"))
    .matchAll(/(--[\w-]+):\s*([^;]+);/gu))
    found.set(name, value);
  return found;
}

/** A theme's colours, with `light-dark()` settled for one of the two. */
function theme(shade: "light" | "dark", tint: number, opening?: string): Theme {
  const tokens = new Map([...rule(":root,\n[data-theme] {"), ...(opening ? rule(opening) : [])]);
  const colour = (name: string): string => {
    const value = tokens.get(name) ?? "";
    const pair = /^light-dark\(\s*(#\w+)\s*,\s*(#\w+)\s*\)$/u.exec(value);
    return pair?.[shade === "light" ? 1 : 2] ?? value;
  };
  return { colour, tint };
}

interface Theme {
  colour: (name: string) => string;
  /** How much of a figure's hue is mixed into its ground. */
  tint: number;
}

const THEMES: [name: string, theme: Theme, least: number][] = [
  ["light", theme("light", 0.09), 4.5],
  ["dark", theme("dark", 0.15), 4.5],
  ["sepia", theme("light", 0.09, '[data-theme="sepia"] {\n  color-scheme'), 4.5],
  ["light high contrast", theme("light", 0, '[data-theme="contrast"] {'), 7],
  ["dark high contrast", theme("dark", 0, '[data-theme="contrast"] {'), 7],
];
const SURFACES = ["--paper", "--raised", "--sunken", "--hover"];
const INKS = ["--ink", "--ink-soft", "--ink-faint", "--accent", "--accent-hover", "--caution"];
const HUES = [...rule(":root,\n[data-theme] {").keys()].filter((name) => name.startsWith("--hue-"));

const NOTES = [...rule(":root,\n[data-theme] {").keys()].filter((name) =>
  name.startsWith("--note-"),
);

describe.each(THEMES)("in the %s theme", (_name, { colour, tint }, least) => {
  it.each(INKS)("%s is legible on every surface", (ink) => {
    for (const surface of SURFACES)
      expect(contrast(colour(ink), colour(surface)), surface).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(ink), colour("--paper"))).toBeGreaterThanOrEqual(least);
  });

  it("what is chosen of a row of segments is legible, and stands out from the row", () => {
    expect(contrast(colour("--ink"), colour("--chosen"))).toBeGreaterThanOrEqual(least);
    expect(contrast(colour("--chosen"), colour("--hover"))).toBeGreaterThanOrEqual(1.1);
  });

  it.each(HUES)("text on a mark of %s is legible, and the mark's line is seen", (hue) => {
    const ground = mixed(colour(hue), colour("--paper"), tint);
    expect(contrast(colour("--ink"), ground)).toBeGreaterThanOrEqual(least);
    expect(contrast(colour("--accent"), ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(hue), colour("--paper"))).toBeGreaterThanOrEqual(least);
    expect(contrast(colour(hue), ground)).toBeGreaterThanOrEqual(3);
  });

  it.each(NOTES)("text, links and the lines of marks on %s are legible", (note) => {
    const ground = colour(note);
    expect(contrast(colour("--ink"), ground)).toBeGreaterThanOrEqual(least);
    expect(contrast(colour("--accent"), ground)).toBeGreaterThanOrEqual(4.5);
    for (const hue of HUES) expect(contrast(colour(hue), ground), hue).toBeGreaterThanOrEqual(3);
    // Seen as a background, also where the next colour begins.
    expect(ground).not.toBe(colour("--paper"));
  });

  it("a flash, a primary button, a ring of focus and the edge of a control are seen", () => {
    expect(contrast(colour("--ink"), colour("--flash"))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour("--on-accent"), colour("--accent"))).toBeGreaterThanOrEqual(4.5);
    for (const surface of SURFACES)
      expect(contrast(colour("--focus"), colour(surface))).toBeGreaterThanOrEqual(3);
    expect(contrast(colour("--line-strong"), colour("--paper"))).toBeGreaterThanOrEqual(3);
  });
});

describe("who asks the system for more contrast", () => {
  it("gets the colours of the high-contrast theme", () => {
    expect(rule(':root:not([data-theme="sepia"]) {')).toEqual(rule('[data-theme="contrast"] {'));
  });
});
