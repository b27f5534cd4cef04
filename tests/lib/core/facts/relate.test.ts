import { describe, expect, it } from "vitest";
import { relate } from "../../../../lib/core/facts/relate.ts";
import { factsOf, marked, told } from "./marked.ts";

describe("relate", () => {
  it("leaves the figures it was given as they were, and their order", () => {
    const { segmented, entities, figures } = marked(
      "[org:Veltis] a levé [money:4 M€=4000000:EUR].",
      "fr",
    );
    const before = structuredClone(figures);
    const related = relate(segmented, entities, figures).figures;
    expect(figures).toEqual(before);
    expect(related[0]).toMatchObject({ text: "4 M€", role: "funding", about: 0 });
  });

  it("signs a growth by its direction", () => {
    const { segmented, entities, figures } = marked(
      "Une baisse de [percentage:3 %=3:%] puis une hausse de [percentage:2 %=2:%].",
      "fr",
    );
    const related = relate(segmented, entities, figures).figures;
    expect(related.map((figure) => figure.value)).toEqual([-3, 2]);
  });

  it("gives no role in a language without data, and nothing for an empty text", () => {
    expect(told("un budget de [money:4 M€=4000000:EUR]", "pl")).toEqual(["4 M€"]);
    expect(told("", "fr")).toEqual([]);
  });

  it("gives the sentence of each fact, and less certainty where the owner is missing", () => {
    const [owned, loose] = factsOf(
      "[org:Veltis] a levé [money:4 M€=4000000:EUR]. Un investissement de [money:9 M€=9000000:EUR] suit.",
      "fr",
    );
    expect(owned?.sentence).toEqual({ start: 0, end: 19 });
    expect(owned?.confidence).toBeGreaterThanOrEqual(0.9);
    expect(loose?.confidence).toBeLessThan(0.8);
  });

  it.each([
    [
      "many thousand figures",
      "[org:Orvane] sold [count:9 mills=9:mill] in [date:2013=2013]. The firm lost [money:£4m=4000000:GBP]. ",
    ],
    [
      "a table of results",
      "[person:Ada Holt] [ratio:3-1=3]\n[rank:2=2] [person:Lou Marden] [duration:9 min=9:min]\n",
    ],
    [
      "one sentence of descriptions",
      "the firm [org:Orvane] and the firm with [people:20 staff=20:staff] of the firm in [date:2013=2013], ",
    ],
    [
      "quotes within quotes",
      "“[org:Orvane] said ‘[person:Ada Holt] said “[money:£4m=4000000:GBP] «since [date:2013=2013]» ",
    ],
  ])("reads %s in linear time", (_, piece) => {
    const time = (count: number): number => {
      const { segmented, entities, figures } = marked(piece.repeat(count), "en");
      const start = performance.now();
      relate(segmented, entities, figures, { title: "Orvane", publishedTime: "2019-12-05" });
      return performance.now() - start;
    };
    time(200);
    const small = time(500);
    const large = time(4000);
    expect(large).toBeLessThan(Math.max(1, small) * 30);
  });

  it("reads a sentence of many thousand clauses, brackets and figures in linear time", () => {
    const piece =
      "[org:Veltis] (qui a levé [money:4 M€=4000000:EUR], dont [people:20 salariés=20:salarié]) et qui, contre [percentage:3 %=3:%], ";
    const time = (count: number): number => {
      const { segmented, entities, figures } = marked(piece.repeat(count), "fr");
      const start = performance.now();
      relate(segmented, entities, figures);
      return performance.now() - start;
    };
    time(200);
    const small = time(1000);
    const large = time(8000);
    // Eight times the text; a quadratic step would take sixty-four times as long.
    expect(large).toBeLessThan(Math.max(1, small) * 30);
  });
});
