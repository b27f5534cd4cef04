import { expect, it } from "vitest";
import { splitClauses } from "../../../../lib/core/facts/clause.ts";
import { languageOf } from "../../../../lib/core/facts/languages.ts";
import { viewSentences } from "../../../../lib/core/facts/view.ts";
import { marked } from "./marked.ts";

/** The clauses of a one-sentence text, each as its own words. */
function clauses(source: string, lang: string): string[] {
  const { segmented, entities, figures } = marked(source, lang);
  const language = languageOf(lang);
  if (!language) return [];
  const [view] = viewSentences(segmented, entities, figures, language);
  if (!view) return [];
  const split = splitClauses(view, language.grammar);
  return split.clauses.map((_, clause) =>
    view.words.filter((__, at) => split.clauseAt[at] === clause).join(" "),
  );
}

it("sets a relative clause apart and goes on with the main clause behind it", () => {
  expect(clauses("[org:Veltis], qui a levé des fonds, va ouvrir un site.", "fr")).toEqual([
    "veltis , , va ouvrir un site .",
    "qui a levé des fonds",
  ]);
});

it("splits coordinated clauses at a verb or a new subject", () => {
  expect(clauses("[org:Veltis] sold its shops and posted a profit.", "en")).toEqual([
    "veltis sold its shops",
    "and posted a profit .",
  ]);
  expect(clauses("[org:Veltis] a vendu, [org:Kérys] a acheté.", "fr")).toEqual([
    "veltis a vendu",
    ", kérys a acheté .",
  ]);
});

it("does not split nouns that are joined, openers without a verb, or brackets", () => {
  expect(clauses("[org:Veltis] et [org:Kérys] recrutent.", "fr")).toHaveLength(1);
  expect(clauses("Née en Savoie, [org:Veltis] a grandi.", "fr")).toHaveLength(1);
  expect(clauses("[org:Veltis] (qui recrute) a grandi.", "fr")).toHaveLength(1);
  expect(clauses("[org:Veltis] plans to create jobs and invest.", "en")).toHaveLength(1);
});
