import { describe, expect, it } from "vitest";
import { countWords, textChanges } from "../../../../lib/core/library/text-changes.ts";

const FERRY = [
  "The ferry leaves at nine.",
  "Nobody waits for it in the rain.",
  "It carries forty people and a dog.",
];

const numbers = (from: number): string =>
  Array.from({ length: 40_000 }, (_, at) => String(from + at)).join(" ");

describe("what became of a text", () => {
  it("is nothing where it stayed, or was only laid out anew", () => {
    expect(textChanges(FERRY.join("\n\n"), FERRY.join("\n\n"))).toEqual([]);
    expect(textChanges("one two\n\nthree", "one  two\n\n\nthree")).toEqual([]);
    expect(textChanges("", "")).toEqual([]);
  });

  it("names the words that went and those that came in their place", () => {
    const after = FERRY.map((line) => line.replace("nine", "ten").replace("forty", "fifty"));
    expect(textChanges(FERRY.join("\n\n"), after.join("\n\n"))).toEqual([
      { out: "nine.", into: "ten." },
      { out: "forty", into: "fifty" },
    ]);
  });

  it("tells a passage that came, and one that went", () => {
    const [first = "", second = "", third = ""] = FERRY;
    expect(textChanges([first, third].join("\n\n"), FERRY.join("\n\n"))).toEqual([
      { out: "", into: second },
    ]);
    expect(textChanges(FERRY.join("\n\n"), [first, second].join("\n\n"))).toEqual([
      { out: third, into: "" },
    ]);
  });

  it("tells as one what stands close together", () => {
    expect(
      textChanges(
        "a red boat and a blue sail at the pier",
        "a big boat with a blue sail at the pier",
      ),
    ).toEqual([{ out: "red boat and", into: "big boat with" }]);
  });

  it("takes every part of either text as it is, whatever was moved", () => {
    const moved = [FERRY[2], FERRY[0], FERRY[1]].join("\n\n");
    const changes = textChanges(FERRY.join("\n\n"), moved);
    const count = (side: "out" | "into") =>
      changes.reduce((sum, change) => sum + countWords(change[side]), 0);
    expect(count("out")).toBe(count("into"));
    expect(count("out")).toBeGreaterThan(0);
  });

  it("is done at once with long texts of one repeated word, and with wholly different ones", () => {
    const began = performance.now();
    textChanges("word ".repeat(60_000), "word ".repeat(60_001));
    textChanges(numbers(0), numbers(20_000));
    textChanges(numbers(0), numbers(1_000_000));
    expect(performance.now() - began).toBeLessThan(5000);
  });
});
