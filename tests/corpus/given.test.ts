import { expect, test } from "vitest";
import { scoreGiven } from "../../corpus/tools/given/given.ts";
import { documentOf } from "./support.ts";

test("owners and periods are scored with names, figures and roles as they are marked", () => {
  const score = scoreGiven(
    documentOf(
      "[Orvane](org) had sales of [£4m](money 4000000 GBP revenue of=Orvane period=2013) in [2013](date 2013).",
    ),
  );
  expect(score.spans.missed + score.figures.missed + score.roles.missed).toBe(0);
  expect(score.owned).toEqual({ right: 1, extra: 0, missed: 0 });
  expect(score.periods).toEqual({ right: 1, extra: 0, missed: 0 });
});

test("a role that no cue says is taken from the marks all the same, and one that is not marked is not", () => {
  const score = scoreGiven(
    documentOf(
      "[Orvane](org) stood at [£4m](money 4000000 GBP market-value of=Orvane). Costs: [£2m](money 2000000 GBP).",
    ),
  );
  expect(score.roles).toEqual({ right: 1, extra: 0, missed: 0 });
});
