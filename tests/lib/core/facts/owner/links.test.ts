import { describe, expect, it } from "vitest";
import { languageOf } from "../../../../../lib/core/facts/languages.ts";
import { descriptionsIn, findLinks } from "../../../../../lib/core/facts/owner/links.ts";
import { viewSentences } from "../../../../../lib/core/facts/view.ts";
import { marked } from "../marked.ts";

/** Whom the last sentence's definite descriptions can mean, by what the text calls its names. */
function described(source: string, lang: string): string[][] {
  const { segmented, entities, figures } = marked(source, lang);
  const language = languageOf(lang);
  if (!language) throw new Error("no language");
  const views = viewSentences(segmented, entities, figures, language.cues);
  const last = views.at(-1);
  if (!last) throw new Error("no sentence");
  return descriptionsIn(last, findLinks(views, entities, language.grammar), language.grammar).map(
    (found) => [...found.entities].map((entity) => entities[entity]?.name ?? ""),
  );
}

describe("what a text calls its names", () => {
  it.each([
    [
      "by the noun before one",
      "fr",
      "La scierie [org:Orvane] ferme.\nLa scierie perd de l'argent.",
      [["Orvane"]],
    ],
    [
      "by the noun of an apposition behind it",
      "en",
      "[product:Marlet|Marlet], a wind turbine, turns.\nThe turbine squeaks.",
      [["Marlet"]],
    ],
    [
      "by the description before its comma",
      "fr",
      "La trésorière, [person:Ada Morel], parle.\nLa trésorière part.",
      [["Ada Morel"]],
    ],
    [
      "by a word of its name",
      "en",
      "[org:Orvane Harbour Trust] met.\nThe trust agreed.",
      [["Orvane Harbour Trust"]],
    ],
    [
      "by what it is said to be",
      "en",
      "[org:Orvane] is a brewery.\nThe brewery closed.",
      [["Orvane"]],
    ],
    [
      "both, where two are called so",
      "fr",
      "La scierie [org:Orvane] et la scierie [org:Belcis] ferment.\nLa scierie perd.",
      [["Orvane", "Belcis"]],
    ],
    [
      "not by another's noun",
      "fr",
      "La scierie [org:Orvane] ferme.\nLa mairie perd de l'argent.",
      [],
    ],
    ["not by an indefinite", "en", "The brewery [org:Orvane] closed.\nA brewery opened.", []],
  ])("%s (%s)", (_, lang, source, expected) => {
    expect(described(source.replace("[product:", "[work:"), lang)).toEqual(expected);
  });
});
