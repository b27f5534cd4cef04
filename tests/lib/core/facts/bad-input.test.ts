import { describe, expect, it } from "vitest";
import { relate } from "../../../../lib/core/facts/relate.ts";
import { factsOf, marked, told } from "./marked.ts";

const time = (source: string): number => {
  const { segmented, entities, figures } = marked(source, "en");
  const start = performance.now();
  relate(segmented, entities, figures);
  return performance.now() - start;
};

describe("facts of texts that are no plain articles", () => {
  it("finds none where there are no figures, and none in dates alone", () => {
    expect(factsOf("[org:Veltis] did nothing.", "en")).toEqual([]);
    expect(
      factsOf(
        "They met on [date:12 June=--06-12], on [date:14 June=--06-14] and in [date:2019=2019].",
        "en",
      ),
    ).toEqual([]);
  });

  it("reads 5,000 figures in linear time, in a sentence and in sentences of their own", () => {
    for (const end of [", ", ". "]) {
      const piece = `[org:Veltis] cut [people:300 jobs=300:job] and paid [money:$4m=4000000:USD]${end}`;
      time(piece.repeat(100));
      const small = time(piece.repeat(312));
      const large = time(piece.repeat(2500));
      // Eight times the text; a quadratic step would take sixty-four times as long.
      expect(large).toBeLessThan(Math.max(2, small) * 30);
    }
  });

  it("keeps the figures of another in a comparison apart from the first one's", () => {
    const [own, other] = factsOf(
      "[org:Veltis] employs [people:300 people=300:person], while [org:Kérys] employs [people:900 people=900:person].",
      "en",
    );
    expect([own?.property, other?.property]).toEqual(["employees", "employees"]);
    expect(own?.subject).not.toBe(other?.subject);
  });

  it("gives a table's bare numbers no roles", () => {
    const lines = told(
      "[org:Veltis] [count:12=12] [count:7=7]\n[org:Kérys] [count:9=9] [count:4=4]",
      "en",
    );
    expect(lines.every((line) => !/ · (?:age|price|employees|deaths)/u.test(line))).toBe(true);
  });

  it("tells what is denied or wished from what is so, in quotes within quotes too", () => {
    const modes = factsOf(
      "« [org:Veltis] n'a pas levé [money:10 M€=10000000:EUR] », dit-elle. « Il m'a dit : “[org:Kérys] pourrait investir [money:9 M€=9000000:EUR].” »",
      "fr",
    ).map(({ mode }) => mode);
    expect(modes).toEqual(["denied", "forecast"]);
  });
});
