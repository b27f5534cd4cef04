import { describe, expect, it } from "vitest";
import { candidateOf, hasTitleBefore } from "../../../../lib/core/entities/candidates.ts";
import { knowledgeOf } from "../../../../lib/core/entities/language.ts";
import { linkMentions } from "../../../../lib/core/entities/link.ts";
import { wordsOf } from "../../../../lib/core/entities/words.ts";
import type { EntityType } from "../../../../lib/core/reading.ts";
import { segment } from "../../../../lib/core/text/segment.ts";

const TYPES: Record<string, EntityType> = { p: "person", o: "organisation", l: "place" };

/** The names in square brackets, `[Ada Moll]p`, as they are put together: each thing by its forms in text order. */
function linked(marked: string, lang: "fr" | "en" = "fr"): string[] {
  const names: { start: number; end: number; type: EntityType }[] = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]+\][pol])/u)) {
    const [, said, type] = /^\[([^\]]+)\]([pol])$/u.exec(part) ?? [];
    const start = text.length;
    text += said ?? part;
    if (said && type) names.push({ start, end: text.length, type: TYPES[type] ?? "person" });
  }
  const knowledge = knowledgeOf(lang, text);
  if (!knowledge) throw new Error("nothing is known of the language");
  const blocks = [{ start: 0, end: text.length, kind: "p" as const }];
  const words = wordsOf(segment(text, blocks, lang), knowledge.possessives);
  const starts = new Map(words.map((word, at) => [word.start, at]));
  const ends = new Map(words.map((word, at) => [word.end, at + 1]));
  const mentions = names.map(({ start, end, type }) => {
    const [from = 0, to = 0] = [starts.get(start), ends.get(end)];
    const titled = hasTitleBefore(words, from, knowledge);
    return { type, candidate: candidateOf(text, words, { from, to }, titled) };
  });
  return linkMentions(mentions, words, knowledge).map(({ members }) =>
    members
      .map(({ candidate }) => candidate)
      .toSorted((a, b) => a.start - b.start)
      .map((candidate) => candidate.text)
      .join(" = "),
  );
}

describe("linking", () => {
  it.each([
    [
      "a surname, with or without a title",
      "[Kévin Tardieu]p arrive. M. [Tardieu]p part. [Tardieu]p rit.",
    ],
    ["a first name", "[Kévin Tardieu]p arrive, et [Kévin]p repart."],
    ["an initial", "[K. Tardieu]p signe : c'est [Kévin Tardieu]p."],
    ["a name with a middle name", "[Rose Anne Tardieu]p arrive, et [Rose Tardieu]p repart."],
    ["one half of a double name", "[Ilse Tardieu-Nkosi]p joue, et [Tardieu]p gagne."],
    [
      "another accent, hyphen or case",
      "[Jean-Éric Tardieu]p, [Jean Eric Tardieu]p, [JEAN-ÉRIC TARDIEU]p.",
    ],
    ["particles", "[Willem van der Brugge]p, puis [van der Brugge]p et [Brugge]p."],
    ["an Arabic name's parts", "[Salim bin Khaldar]p, puis [bin Khaldar]p."],
    ["the beginning of a firm's name", "[Lynx Réseaux]o recrute : [Lynx]o grandit."],
    ["two words of a firm's name", "[Oduma Crest Énergie]o recrute : [Oduma-Crest]o grandit."],
    ["a club without its letters", "Le [FC Orvieux]o gagne ; [Orvieux]o fête."],
    [
      "a name of the web with another accent",
      "[Voyagechoisi.com]o et [Voyagechoisi.com]o, ou [VoyageChoisi.com]o.",
    ],
    [
      "an acronym in parentheses",
      "La [Communauté du pays d'Orvieux]o ([CPO]o) vote. La [CPO]o paie.",
    ],
    [
      "a name in parentheses after its acronym",
      "La [CPO]o ([Communauté du pays d'Orvieux]o) vote.",
    ],
    [
      "an acronym of beginnings",
      "Le [Syndicat autonome des travailleurs du bois]o ([Satbois]o) proteste.",
    ],
    [
      "a town without the rest of its name",
      "[Saint-Clair-de-la-Roche]l fête : [Saint-Clair]l danse.",
    ],
  ])("puts together %s", (_, text) => {
    expect(linked(text)).toHaveLength(1);
  });

  it("gives a surname that two persons share to the one named last, and does not merge them", () => {
    expect(
      linked("[Jean Tardieu]p entre. [Tardieu]p parle. [Rose Tardieu]p entre. [Tardieu]p répond."),
    ).toEqual(["Jean Tardieu = Tardieu", "Rose Tardieu = Tardieu"]);
  });

  it("gives the founder's name to the firm where it is said of the firm", () => {
    expect(linked("[Rose Tardieu]p dirige [Tardieu Bois]o. [Tardieu]o embauche.")).toEqual([
      "Rose Tardieu",
      "Tardieu Bois = Tardieu",
    ]);
  });

  it.each([
    ["a press agency and whom it quotes", "L'[Union des ports]o ([KNA]o) proteste."],
    ["a club and its country", "Le [Basket Orvieux]o ([KGZ]o) gagne."],
    ["two firms of one first word", "[Lynx Réseaux]o et [Lynx Bois]o recrutent, pas [Lynx]o."],
    ["a town and its club", "[Orvieux]l fête. Le [FC Orvieux]o gagne."],
    ["a town and a larger one", "[York]l et [New York]l."],
    ["a first name that two persons share", "[Rose Tardieu]p et [Rose Malle]p, puis [Rose]p."],
  ])("keeps apart %s", (_, text) => {
    const names = text.match(/\[/gu)?.length;
    expect(linked(text)).toHaveLength(names ?? 0);
  });

  it("takes time that grows with the names alone", () => {
    const names = Array.from(
      { length: 20_000 },
      (_, at) => `[Rose${at % 7} Anne${at} Tardieu]p et [Lynx Bois${at}]o.`,
    );
    const started = performance.now();
    expect(linked(`${names.join(" ")} [Tardieu]p et [Lynx]o.`).length).toBeGreaterThan(40_000);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
