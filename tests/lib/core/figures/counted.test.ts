import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const COUNTED: Row[] = [
  [
    "fr",
    "Six datacenters, 300 salariés et 33 communes.",
    "Six datacenters | count 6 datacenter",
    "300 salariés | people 300 salarié",
    "33 communes | count 33 commune",
  ],
  [
    "fr",
    "Douze plongeurs et 310 licenciés.",
    "Douze plongeurs | people 12 plongeur",
    "310 licenciés | people 310 licencié",
  ],
  ["fr", "2 300 suppressions de postes.", "2 300 suppressions | count 2300 suppression"],
  [
    "en",
    "2,300 jobs, 33 plants and two firms.",
    "2,300 jobs | people 2300 job",
    "33 plants | count 33 plant",
    "two firms | count 2 firm",
  ],
  [
    "en",
    "Twelve more caves and 450 walkers.",
    "Twelve more caves | count 12 cave",
    "450 walkers | people 450 walker",
  ],
  [
    "en",
    "Three people and 1,200 spectators.",
    "Three people | people 3 person",
    "1,200 spectators | people 1200 spectator",
  ],
];

const PERSONS: Row[] = [
  [
    "fr",
    "Deux lectrices, trois ouvrières et 57 Ukrainiens.",
    "Deux lectrices | people 2 lectrice",
    "trois ouvrières | people 3 ouvrière",
    "57 Ukrainiens | people 57 ukrainien",
  ],
  [
    "fr",
    "Deux rivières, trois matrices et trois pains.",
    "Deux rivières | count 2 rivière",
    "trois matrices | count 3 matrice",
    "trois pains | count 3 pain",
  ],
  [
    "en",
    "Two pianists, 40 beekeepers and six Brazilians.",
    "Two pianists | people 2 pianist",
    "40 beekeepers | people 40 beekeeper",
    "six Brazilians | people 6 brazilian",
  ],
  [
    "en",
    "Two wrists, three checklists and four medians.",
    "Two wrists | count 2 wrist",
    "three checklists | count 3 checklist",
    "four medians | count 4 median",
  ],
];

const NOT_COUNTED: Row[] = [
  ["fr", "En 2013 les ventes ont baissé.", "2013 | date 2013"],
  ["en", "In 2013 sales rose.", "2013 | date 2013"],
];

describe("findFigures on counted nouns", () => {
  it.each(COUNTED)(
    "reads what is counted, persons apart from things (%s: %s)",
    (lang, text, ...figures) => {
      expect(lines(text, lang)).toEqual(figures);
    },
  );

  it.each(PERSONS)(
    "knows persons by the endings of their nouns (%s: %s)",
    (lang, text, ...figures) => {
      expect(lines(text, lang)).toEqual(figures);
    },
  );

  it.each(NOT_COUNTED)("lets a year count nothing (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });
});
