import { describe, expect, it } from "vitest";
import { languageOf } from "../../../../../lib/core/facts/languages.ts";
import { viewSentences } from "../../../../../lib/core/facts/view.ts";
import { timesOf, type Kept } from "../../../../../lib/core/facts/when/times.ts";
import { marked } from "../marked.ts";

/** The times of a text's first sentence, published on 5 December 2019. */
function times(
  source: string,
  lang: string,
  kept: Kept | null = null,
  published: string | null = "2019-12-05T08:00Z",
): string[] {
  const { segmented, entities, figures } = marked(source, lang);
  const language = languageOf(lang);
  const [view] = language ? viewSentences(segmented, entities, figures, language.cues) : [];
  if (!view || !language) throw new Error("no sentence");
  return timesOf(view, published, kept, language.grammar).map(
    ({ kind, value }) => `${kind} ${value}`,
  );
}

describe("the times of a sentence", () => {
  it.each([
    ["a date as it is", "en", "In [date:2013=2013] it rained.", ["date 2013"]],
    ["no date without a year", "fr", "Il pleut en [date:juin=--06].", []],
    [
      "a day without its hour",
      "en",
      "At [date:noon=2019-12-04T12:00] it rained.",
      ["date 2019-12-04"],
    ],
    [
      "from a year on, to the month",
      "en",
      "Since [date:2013=2013] it rains.",
      ["since 2013/2019-12"],
    ],
    [
      "from a day on, to the day",
      "fr",
      "Depuis le [date:1er mai=2019-05-01], il pleut.",
      ["since 2019-05-01/2019-12-05"],
    ],
    [
      "two dates that are joined as one span",
      "fr",
      "Du [date:1er juin=2019-06-01] au [date:15 août=2019-08-15], il a plu.",
      ["span 2019-06-01/2019-08-15"],
    ],
    [
      "two dates that are told apart as two",
      "en",
      "In [date:2010=2010] it rained, in [date:2012=2012] it snowed.",
      ["date 2010", "date 2012"],
    ],
    ["years ago", "fr", "Il y a [duration:deux ans=2:a], il a plu.", ["ago 2017"]],
    ["months ago", "en", "[duration:Three months=3:mo] ago it rained.", ["ago 2019-09"]],
    [
      "a year before what was told",
      "fr",
      "En [date:2013=2013], puis [duration:un an=1:a] plus tôt.",
      ["date 2013", "earlier 2012"],
    ],
    [
      "a length up to its end",
      "en",
      "In the [duration:six months=6:mo] to [date:September=2019-09] it rained.",
      ["to 2019-04/2019-09"],
    ],
    [
      "weeks up to a day",
      "en",
      "In the [duration:four weeks=4:wk] to [date:June 28=2016-06-28] it rained.",
      ["to 2016-06-01/2016-06-28"],
    ],
    [
      "a business year by its end",
      "fr",
      "L'exercice clos en [date:juin=2019-06] fut bon.",
      ["to 2018-07/2019-06"],
    ],
    ["no length that nothing ends", "en", "For [duration:six months=6:mo] it rained.", []],
  ])("tell %s (%s)", (_, lang, source, expected) => {
    expect(times(source, lang)).toEqual(expected);
  });

  it("keep what a sentence before told, and count back from it", () => {
    expect(times("It was [money:$4m=4000000:USD].", "en", { value: "2018", age: 1 })).toEqual([
      "kept 2018",
    ]);
    expect(
      times("[duration:A year=1:a] earlier it rained.", "en", { value: "2018", age: 3 }),
    ).toEqual(["earlier 2017", "old 2018"]);
  });

  it("lead nowhere up to a day of publication that is not known", () => {
    expect(times("Since [date:2013=2013] it rains.", "en", null, null)).toEqual([]);
    expect(times("Since [date:2013=2013] it rains.", "en", null, "last Tuesday")).toEqual([]);
  });
});
