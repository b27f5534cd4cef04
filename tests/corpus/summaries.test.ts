import { describe, expect, test } from "vitest";
import { fit } from "../../corpus/tools/summaries/fit.ts";
import { textRank } from "../../corpus/tools/summaries/text-rank.ts";
import { SIGNALS } from "../../lib/core/summary/score.ts";

describe("textRank", () => {
  test("takes the sentences that share most words with the others, in text order", () => {
    const sentences = [
      "The weather stayed fine all week.",
      "The harbour bridge closed after the storm damaged two pillars.",
      "Engineers said the bridge pillars would need new stone.",
      "The storm also damaged the harbour wall beside the bridge.",
    ];
    let at = 0;
    const spans = sentences.map((sentence) => {
      const start = at;
      at += sentence.length + 1;
      return { start, end: start + sentence.length };
    });
    expect(textRank(sentences.join(" "), spans, 2)).toEqual([spans[1], spans[3]]);
  });

  test("gives nothing for no sentences", () => {
    expect(textRank("", [], 3)).toEqual([]);
  });
});

describe("fitting the summary's weights", () => {
  test("gives weight to what tells marked sentences from others, and none to what does not", () => {
    const telling = SIGNALS.indexOf("title");
    const examples = Array.from({ length: 200 }, (_, i) => ({
      signals: SIGNALS.map((_, signal) => (signal === telling ? i % 2 : (i % 3) / 3)),
      marked: i % 2 === 1 ? i % 10 !== 1 : i % 10 === 0,
    }));
    const weights = new Map(fit(examples));
    expect(weights.get("title")).toBeGreaterThan(1);
    expect(Math.abs(weights.get("place") ?? 9)).toBeLessThan(0.5);
    expect([...weights.keys()]).toEqual([...SIGNALS, "bias"]);
  });
});
