import { describe, expect, it } from "vitest";
import {
  cycleMarks,
  cycleTheme,
  DEFAULT_READER_SETTINGS,
  readerSettingsFrom,
  stepped,
  STEPS,
  THEMES,
} from "../../../components/reader/settings.ts";
import { charactersOf, lineHeight, typeStyle } from "../../../components/reader/typography.ts";

const standard = DEFAULT_READER_SETTINGS;

describe("the reader's settings", () => {
  it("go round all themes and all levels of marks", () => {
    let settings = standard;
    const seen = THEMES.map(() => (settings = cycleTheme(settings)).theme);
    expect(new Set(seen).size).toBe(THEMES.length);
    expect(settings).toEqual(standard);
    expect(cycleMarks(standard).marks).toBe("all");
    expect(cycleMarks(cycleMarks(standard)).marks).toBe("none");
  });

  it("stay within their limits", () => {
    for (const name of ["size", "measure", "leading"] as const) {
      const { min, max } = STEPS[name];
      expect(stepped({ ...standard, [name]: max }, name, 1)[name]).toBe(max);
      expect(stepped({ ...standard, [name]: min }, name, -1)[name]).toBe(min);
    }
  });

  it("come back as they were kept", () => {
    const kept = { ...standard, theme: "sepia", font: "legible", measure: 2, hidden: ["date"] };
    expect(readerSettingsFrom(kept)).toEqual(kept);
  });

  it("fall back one by one where what was kept does not fit", () => {
    expect(readerSettingsFrom({})).toEqual(standard);
    expect(
      readerSettingsFrom({ theme: "neon", font: 3, size: 400, leading: 0.5, hidden: "date" }),
    ).toEqual({ ...standard, size: STEPS.size.max });
  });

  it("give the text its measure and its line height", () => {
    expect(charactersOf(0)).toBe(66);
    expect(lineHeight(0)).toBe(1.62);
    expect(typeStyle({ ...standard, justified: true })["--align"]).toBe("justify");
  });
});
