import { expect, it } from "vitest";
import {
  englishNouns,
  englishVerbs,
  frenchNouns,
  frenchVerbs,
} from "../../../../lib/core/facts/inflect.ts";

it("inflects regular French verbs from their stem and leaves other forms as they are", () => {
  const forms = frenchVerbs("er:supprim, ir:invest, perdu");
  expect(forms).toEqual(
    expect.arrayContaining([
      "supprime",
      "supprimés",
      "supprimera",
      "investit",
      "investira",
      "perdu",
    ]),
  );
  expect(forms).not.toContain("perdue");
});

it("inflects regular English verbs, with or without a final e", () => {
  expect(englishVerbs("v:raise, v:launch, cut").join(" ")).toBe(
    "raise raises raised raising launch launches launched launching cut",
  );
});

it("makes plurals of French nouns and phrases, but not of what a preposition governs", () => {
  expect(frenchNouns("emploi, don, taux, chiffre d'affaires, résultat net, local").join(", ")).toBe(
    "emploi, emplois, don, dons, taux, taux, chiffre d'affaires, chiffres d'affaires, résultat net, résultats nets, local, locaux",
  );
});

it("makes plurals of English nouns and phrases at their last word", () => {
  expect(englishNouns("job cut, subsidy, bus, survey").join(", ")).toBe(
    "job cut, job cuts, subsidy, subsidies, bus, buses, survey, surveys",
  );
});
