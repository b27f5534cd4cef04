import { describe, expect, test } from "vitest";
import { withoutDescriptions } from "../../../../lib/core/entities/descriptions.ts";
import { knowledgeOf } from "../../../../lib/core/entities/language.ts";
import { NAME_TYPES } from "../../../../lib/core/entities/model/labels.ts";
import { namesByRules } from "../../../../lib/core/entities/rules.ts";
import { wordsOf } from "../../../../lib/core/entities/words.ts";
import { segment } from "../../../../lib/core/text/segment.ts";

const ORGANISATION = NAME_TYPES.indexOf("organisation");

/** What is left of one name that the model finds, where the rules' word counts from a score of 2. */
function left(text: string, name: string, lang = "fr"): string[] {
  const knowledge = knowledgeOf(lang, text);
  if (!knowledge) throw new Error("nothing is known");
  const blocks = [{ start: 0, end: text.length, kind: "p" as const }];
  const words = wordsOf(segment(text, blocks, lang), knowledge.possessives);
  const start = text.indexOf(name);
  const from = words.findIndex((word) => word.start >= start);
  const to = words.findLastIndex((word) => word.end <= start + name.length) + 1;
  const runs = [{ from, to, type: ORGANISATION }];
  const byRules = namesByRules(text, words, knowledge);
  return withoutDescriptions(runs, words, byRules, knowledge, 2).map((run) =>
    text.slice(words[run.from]?.start, words[run.to - 1]?.end),
  );
}

describe("an organisation's name", () => {
  test("is no description of one", () => {
    const text = "Elle préside Merlanne, l’association des artisans du bois de Lorraine.";
    expect(left(text, "association des artisans du bois de Lorraine")).toEqual([]);
  });

  test("leaves out the firm's division that stands before it", () => {
    const text = "Il dirige le Pôle Sud du Groupe Valmier depuis mars.";
    expect(left(text, "Pôle Sud du Groupe Valmier")).toEqual(["Groupe Valmier"]);
  });

  test.each([
    ["Le Groupe Valmier embauche.", "Groupe Valmier", "fr"],
    ["La Banque postale de Lorraine recrute.", "Banque postale de Lorraine", "fr"],
    [
      "The association of boat builders of Kinlossa met.",
      "association of boat builders of Kinlossa",
      "en",
    ],
  ])("stays as it is: %s", (text, name, lang) => {
    expect(left(text, name, lang)).toEqual([name]);
  });
});
