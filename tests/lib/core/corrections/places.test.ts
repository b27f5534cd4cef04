import { describe, expect, test } from "vitest";
import {
  figureFinder,
  figureKey,
  LONGEST_PASSAGE,
  passageFinder,
  passageQuote,
} from "../../../../lib/core/corrections/places.ts";
import { findFigures } from "../../../../lib/core/figures/figures.ts";
import { segment } from "../../../../lib/core/text/segment.ts";

const TEXT =
  "“We sold 12 boats”, she said. He sold 12 boats. He sold 12 boats. Then we met, said 3 men.";

function article(text: string) {
  const blocks = [{ kind: "p" as const, start: 0, end: text.length }];
  const segmented = segment(text, blocks, "en");
  return {
    text,
    blocks,
    lang: "en",
    segmented,
    figures: findFigures(segmented, { publishedTime: null }),
  };
}
const placeOf = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

const back = (text: string, words: string, from = 0) => {
  const span = passageFinder(text)(passageQuote(TEXT, placeOf(words, from)));
  return span && text.slice(span.start, span.end);
};

describe("the key of a figure", () => {
  test("leads back to it, though the same is said more than once", () => {
    const { figures, segmented, ...rest } = article(TEXT);
    const find = figureFinder(segmented, figures);
    for (const [index] of figures.entries()) {
      const key = figureKey({ ...rest, figures }, index);
      expect(key && find(key)).toBe(index);
    }
  });

  test("is none for a figure that is not there", () => {
    expect(figureKey(article(TEXT), 99)).toBeNull();
  });

  test("is of moderate length and found quickly in a sentence without end", () => {
    const long = article("and 12 boats ".repeat(5000));
    const key = figureKey(long, 2500);
    expect(key?.sentence.length).toBeLessThan(700);
    expect(key && figureFinder(long.segmented, long.figures)(key)).not.toBeNull();
  });
});

describe("the quote of a passage", () => {
  test("leads back to it, with the marks around it", () => {
    for (const words of ["“We sold 12 boats”", "He sold", "said 3 men."])
      expect(back(TEXT, words)).toBe(words);
  });

  test("tells the same words in two places apart", () => {
    const second = placeOf("He sold 12 boats.", TEXT.indexOf("He sold") + 1);
    expect(passageFinder(TEXT)(passageQuote(TEXT, second))).toEqual(second);
  });

  test("holds though spaces, quotation marks and what stands before it have changed", () => {
    const other = `A word put back. ${TEXT}`
      .replace("“We sold", "« We  sold")
      .replace("boats”", "boats »");
    expect(back(other, "We sold 12 boats")).toBe("We  sold 12 boats");
  });

  test("is found by its beginning where its end is another", () => {
    const words = "He sold 12 boats. He sold 12 boats. Then we met, said 3 men.";
    expect(back(TEXT.replace("said 3", "sayd 3"), words)).toMatch(/^He sold 12 boats\. He sold/u);
  });

  test("is nothing where no letter of it is left, or it never had one", () => {
    expect(back("Something else altogether.", "Then we met")).toBeNull();
    expect(passageFinder(TEXT)(passageQuote(TEXT, placeOf("”,")))).toBeNull();
  });

  test("keeps the beginning of what is endless", () => {
    const text = "word ".repeat(50_000);
    const quote = passageQuote(text, { start: 0, end: text.length });
    expect(quote.quote).toHaveLength(LONGEST_PASSAGE);
    expect(passageFinder(text)(quote)?.start).toBe(0);
  });
});
