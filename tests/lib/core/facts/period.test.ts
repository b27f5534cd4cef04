import { describe, expect, it } from "vitest";
import { relate } from "../../../../lib/core/facts/relate.ts";
import { marked, told } from "./marked.ts";

const YEAR = /· (\d{4}[^·]*)$/u;

/** The period of each figure with a role, in order; null where it has none. */
function periods(source: string, lang: string): (string | null)[] {
  return told(source, lang)
    .filter((line) => line.includes(" · "))
    .map((line) => YEAR.exec(line)?.[1] ?? null);
}

describe("when a figure holds", () => {
  it.each([
    [
      "in the year right behind it",
      "un budget de [money:4 M€=4000000:EUR] en [date:2013=2013]",
      ["2013"],
    ],
    [
      "in the year of its clause",
      "En [date:2022=2022], [org:Veltis] a réalisé un chiffre d'affaires de [money:4 M€=4000000:EUR].",
      ["2022"],
    ],
    [
      "for what is set against it too",
      "([money:9 M€=9000000:EUR] en [date:2018=2018] pour [money:1 M€=1000000:EUR] de résultat net, [people:60 salariés=60:salarié])",
      ["2018", "2018", null],
    ],
    [
      "each clause its own",
      "[org:Veltis] compte [people:62 salariés=62:salarié] et vise un chiffre d'affaires de [money:9 M€=9000000:EUR] en [date:2025=2025].",
      [null, "2025"],
    ],
  ])("%s", (_, source, expected) => {
    expect(periods(source, "fr")).toEqual(expected);
  });

  it.each([
    ["since a year", "fr", "Depuis [date:2012=2012], le budget atteint [money:4 M€=4000000:EUR]."],
    [
      "a founding year",
      "fr",
      "Fondée en [date:2009=2009], [org:Veltis] emploie [people:45 personnes=45:personne].",
    ],
    [
      "a day of telling",
      "fr",
      "Ce [date:mardi=2024-01-09], le chiffre d'affaires atteint [money:4 M€=4000000:EUR].",
    ],
    [
      "a date without a year",
      "fr",
      "Le budget atteint [money:4 M€=4000000:EUR] en [date:juin=--06].",
    ],
    ["a year compared with", "en", "Sales rose [percentage:3%=3:%] on [date:2012=2012]."],
  ])("does not take %s (%s)", (_, lang, source) => {
    expect(periods(source, lang).at(-1)).toBe(null);
  });

  it.each([
    [
      "the span of two years that are named together",
      "In [date:2012=2012] and [date:2013=2013] the budget was [money:$4m=4000000:USD].",
      "2012/2013",
    ],
    [
      "the months up to a date",
      "[org:Veltis] had sales of [money:$4m=4000000:USD] in the [duration:six months=6:mo] to [date:September=2019-09].",
      "2019-04/2019-09",
    ],
  ])("takes %s", (_, source, expected) => {
    const { segmented, entities, figures } = marked(source, "en");
    const related = relate(segmented, entities, figures, { publishedTime: "2019-12-05T08:00Z" });
    const money = related.figures.find(({ kind }) => kind === "money");
    expect(money?.period).toBe(expected);
  });

  it("is told of figures without a role too", () => {
    const { segmented, entities, figures } = marked(
      "In [date:2016=2016] the ferry carried [people:8,000 pilgrims=8000:pilgrim].",
      "en",
    );
    const [, pilgrims] = relate(segmented, entities, figures).figures;
    expect(pilgrims).toMatchObject({ text: "8,000 pilgrims", period: "2016" });
    expect(pilgrims?.role).toBeUndefined();
  });

  it("takes the day of an event", () => {
    expect(
      told("A blast killed [people:12 people=12:person] on [date:Monday=2024-01-08].", "en")[0],
    ).toBe("12 people · deaths · 2024-01-08");
  });
});
