import { describe, expect, test } from "vitest";
import { agreementOf } from "../../corpus/tools/stats/agreement.ts";
import { repeats, wordsOf } from "../../corpus/tools/stats/repeats.ts";
import { statsReport } from "../../corpus/tools/stats/report.ts";
import { statsOf } from "../../corpus/tools/stats/stats.ts";
import { documentOf } from "./support.ts";

const worded = (name: string, text: string) => ({ name, words: wordsOf(text) });

describe("repeated runs of five words", () => {
  test("are counted between texts, and not within one", () => {
    const { runs, repeated } = repeats(
      [worded("a", "one two three four five six"), worded("b", "one two three four five seven")],
      9,
    );
    expect([runs, repeated]).toEqual([3, 1]);
    const own = repeats([worded("a", "one two three four five, one two three four five")], 9);
    expect(own.repeated).toBe(0);
  });

  test("are shown as long as they are, longest first", () => {
    const { longest } = repeats(
      [
        worded("a", "He said that it was not so. And then he went back to the sea."),
        worded("b", "She said that it was not so, yet then he went back to the hills."),
      ],
      9,
    );
    expect(longest.map(({ words, text, names }) => [words, text, names])).toEqual([
      [6, "said that it was not so", ["a", "b"]],
      [6, "then he went back to the", ["a", "b"]],
    ]);
  });
});

test("what articles hold is counted by kind", () => {
  const stats = statsOf([
    documentOf(
      "[Ida](person i) and [Ott](person i) paid [€5](money 5 EUR cost of=i period=2013 forecast) at [Leeds](place?), road [9](none).",
    ),
  ]);
  expect(stats).toMatchObject({ articles: 1, words: 9, distinct: 3, owners: 1, periods: 1 });
  expect(stats.names.get("person")).toBe(2);
  expect(stats.entities.get("person")).toBe(1);
  expect(stats.roles.get("cost")).toBe(1);
  expect(stats.doubtful).toBe(1);
  expect(statsReport("en", stats)).toContain("figures: 1 (money 1, none 1)");
});

test("two annotators agree where both have the same marks", () => {
  const first = documentOf(
    "[Ida](person) has [9 cows](count 9 cow of=Ida) and [2 pigs](count 2 pig).",
  );
  const second = documentOf("[Ida](person) has [9 cows](count 9 cow) and 2 [pigs](org).");
  const score = agreementOf([{ first, second }]);
  expect(score.spans).toEqual({ right: 1, extra: 1, missed: 0 });
  expect(score.figures).toEqual({ right: 1, extra: 0, missed: 1 });
  expect(score.owners).toEqual({ right: 0, extra: 0, missed: 1 });
});
