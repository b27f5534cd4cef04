import { describe, expect, it } from "vitest";
import { findDescribed } from "../../../../lib/core/facts/describe.ts";
import { languageOf } from "../../../../lib/core/facts/languages.ts";
import { viewSentences } from "../../../../lib/core/facts/view.ts";
import { marked } from "./marked.ts";

/** The names that a text calls by a head. */
function called(source: string, head: string, lang: string): string[] {
  const language = languageOf(lang);
  if (!language) return [];
  const { segmented, entities, figures } = marked(source, lang);
  const views = viewSentences(segmented, entities, figures, language);
  const described = findDescribed(views, entities, language.grammar);
  return [...(described.called.get(head) ?? [])].map((index) => entities[index]?.name ?? "");
}

describe("what a text calls its entities", () => {
  it.each([
    ["fr", "club", "le [org:Rugby club lormois] recrute", ["Rugby club lormois"]],
    ["fr", "club", "le club de rugby de [org:Vaudes XV] recrute", ["Vaudes XV"]],
    ["fr", "compagnie", "[org:Arvel], compagnie maritime, recrute", ["Arvel"]],
    ["en", "firm", "[org:Arvel], the Leeds-based packaging firm, hires", ["Arvel"]],
    ["en", "union", "The [org:Corda] union protested", ["Corda"]],
  ])("%s, %s: %s", (lang, head, source, names) => {
    expect(called(source, head, lang)).toEqual(names);
  });

  it.each([
    ["fr", "club", "Le club a battu [org:Vaudes XV]."],
    ["fr", "club", "le club de [place:Lorme] recrute"],
    ["en", "firm", "[org:Arvel], which sued the firm, hires"],
    ["en", "firm", "[org:Arvel], its rival firm, hires"],
  ])("not by what is said of another (%s, %s): %s", (lang, head, source) => {
    expect(called(source, head, lang)).toEqual([]);
  });
});
