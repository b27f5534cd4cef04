import { describe, expect, test } from "vitest";
import { complaints, documentOf, parsed } from "./support.ts";

describe("the marks of an article", () => {
  test("leave the text behind, with offsets in UTF-16 code units", () => {
    const body =
      "==The 🚲 firm [Tolmar](org tol) raised [€3m](money 3000000 EUR funding of=tol).== It is [nine years old](duration 9 a age of=tol).";
    const { text, names, figures, summary } = documentOf(body);
    expect(text).toBe("The 🚲 firm Tolmar raised €3m. It is nine years old.");
    expect(names.map(({ start, end }) => [start, end])).toEqual([[12, 18]]);
    expect(figures.map(({ start, end }) => text.slice(start, end))).toEqual([
      "€3m",
      "nine years old",
    ]);
    expect(summary.map(({ start, end }) => text.slice(start, end))).toEqual([
      "The 🚲 firm Tolmar raised €3m.",
    ]);
  });

  test("say everything of a figure, in any order", () => {
    const [figure] = documentOf(
      "[Bo](org) gave [2 to 3%](percentage 2..3 % q=approximate forecast period=2024 share of=Bo).",
    ).figures;
    expect(figure).toMatchObject({
      kind: "percentage",
      value: 2,
      upper: 3,
      unit: "%",
      role: "share",
      owner: 0,
      period: "2024",
      qualifier: "approximate",
      mode: "forecast",
      doubtful: false,
    });
  });

  test("may leave the unit out where there never is one, and be doubtful", () => {
    const { figures, names } = documentOf(
      "[June](date --06 =2024-06), [3-1](ratio 3-1 score), [third](rank 3 ?) in the [Cup](event?).",
    );
    expect(figures.map(({ value, unit }) => [value, unit])).toEqual([
      ["--06", null],
      ["3-1", null],
      [3, null],
    ]);
    expect(figures.map(({ doubtful }) => doubtful)).toEqual([false, false, true]);
    expect(figures[0]?.resolved).toBe("2024-06");
    expect(names[0]?.doubtful).toBe(true);
  });

  test("mean one entity by the same id, or by the same type and surface", () => {
    const { entities } = documentOf(
      "[Ana Ruiz](person ana) and [Ruiz](person ana) of [Leeds](place), in [Leeds](place), for [Leeds](org).",
    );
    expect(entities.map(({ type, mentions }) => [type, mentions.length])).toEqual([
      ["person", 2],
      ["place", 2],
      ["organisation", 1],
    ]);
  });

  test("name an owner by id, or by surface with underscores", () => {
    const { figures } = documentOf(
      "[Port Anna](place) has [9 quays](count 9 quay of=Port_Anna), [Ida](person i) [3](count 3 quay of=i) and [4](count 4 quay of=x).",
    );
    expect(figures.map(({ owner }) => owner)).toEqual([0, 1, null]);
  });

  test("are told from brackets of the text by a backslash", () => {
    const { text, names } = documentOf("He said “\\[sic\\] no” to [Ida](person), 1 \\== 1.");
    expect(text).toBe("He said “[sic] no” to Ida, 1 == 1.");
    expect(names).toHaveLength(1);
  });
});

describe("blocks", () => {
  test("are paragraphs, headings, items and quotations, joined by an empty line", () => {
    const { text, blocks } = documentOf(
      "One\nline.\n\n## Head\n\n- first\n- second\n\n> “So,” he said.",
    );
    expect(text).toBe("One line.\n\nHead\n\nfirst\n\nsecond\n\n“So,” he said.");
    expect(blocks.map(({ kind }) => kind)).toEqual(["p", "h", "li", "li", "quote"]);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(text.split("\n\n"));
  });

  test("know the lines of the file that they stand on", () => {
    const { lineAt, text } = documentOf("One\nline.\n\nAnother.");
    expect(lineAt(0)).toBe(9);
    expect(lineAt(text.indexOf("line"))).toBe(10);
    expect(lineAt(text.indexOf("Another"))).toBe(12);
  });
});

describe("what is wrong with a mark is told with its line and what to do", () => {
  test.each([
    ["Nested [a [b](org) c](org).", /^9: a mark within «\[a » *: marks never nest/u],
    ["In [a ==b](org) c.==", /^9: `==` within a mark: marks never cross/u],
    ["One ==sentence that\n\nnever ends.", /^9: `==` is never closed in its paragraph/u],
    ["Open [Tolmar and on.", /^9: «\[Tolmar and on\.» is never closed/u],
    ["No type [Tolmar] here.", /^9: «\[Tolmar\]» is no mark/u],
    ["[Tolmar](company).", /unknown type or kind `company` — types are person org/u],
    ["[Tolmar](org Tol).", /`Tol` is no id/u],
    ["[ Tolmar](org).", /a space at the edge of a mark/u],
    ["[9](count).", /count without a value/u],
    ["[9](count 9).", /count 9 without a unit/u],
    ["[9](count nine cow).", /`nine` is no value/u],
    ["[9 cows](count 9 cow herd).", /`herd` is no role/u],
    ["[9 cows](count 9 cow q=some).", /unknown qualifier `some`/u],
    ["[9 cows](count 9 cow production capacity).", /`capacity` is a second of its kind/u],
    ["[7](none 7).", /`7` after `none` — `none` stands alone/u],
    ["[2013](date 2013 a).", /date with the unit `a`/u],
    ["### Deep\n\nBody.", /«### Deep» at the start of a paragraph/u],
  ])("%s", (body, complaint) => {
    expect(complaints(body).join("\n")).toMatch(complaint);
  });

  test("and the rest of the file is read all the same", () => {
    const { document } = parsed("[Tolmar](company) and [Ida](person).");
    expect(document.text).toBe("Tolmar and Ida.");
    expect(document.names).toHaveLength(1);
  });

  test("without hanging on hostile text", () => {
    const { document } = parsed("[".repeat(20_000) + "](".repeat(20_000) + "=".repeat(20_001));
    expect(document.names).toEqual([]);
  });
});
