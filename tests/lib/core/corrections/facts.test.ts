import { describe, expect, test } from "vitest";
import type { FactCorrection, HandFact } from "../../../../lib/core/corrections/by-hand.ts";
import { correctFacts } from "../../../../lib/core/corrections/facts.ts";
import {
  figureKey,
  passageQuote,
  type FigureKey,
} from "../../../../lib/core/corrections/places.ts";
import { admits } from "../../../../lib/core/facts/roles.ts";
import { relate } from "../../../../lib/core/facts/relate.ts";
import { findFigures } from "../../../../lib/core/figures/figures.ts";
import type { Entity, EntityType } from "../../../../lib/core/reading.ts";
import { segment } from "../../../../lib/core/text/segment.ts";

const LINES = [
  "Jaguar Network a réalisé 17 M€ de chiffre d'affaires en 2013, dit Paul Martin.",
  "La société emploie 350 salariés. Avec 17 M€ de chiffre d'affaires, Jaguar Network va bien.",
  "Le bâtiment de Choreus compte 830 m² et 12 portes.",
];

function articleOf(lines: readonly string[] = LINES) {
  const text = lines.join("\n\n");
  let start = 0;
  const blocks = lines.map((line) => {
    const block = { kind: "p" as const, start, end: start + line.length };
    start = block.end + 2;
    return block;
  });
  const lang = "fr";
  const segmented = segment(text, blocks, lang);
  const entities = [
    named(text, "organisation", "Jaguar Network"),
    named(text, "person", "Paul Martin"),
    named(text, "organisation", "Choreus"),
  ];
  const found = findFigures(segmented, { publishedTime: null });
  const related = relate(segmented, entities, found);
  return { text, blocks, lang, segmented, entities, found, related, figures: related.figures };
}
function named(text: string, type: EntityType, name: string): Entity {
  const mentions = [...text.matchAll(new RegExp(name, "gu"))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    text: name,
  }));
  return { type, name, salience: 0.5, mentions };
}

const ARTICLE = articleOf();
const keyOf = (written: string, nth = 0): FigureKey => {
  const at = ARTICLE.figures.flatMap((one, index) => (one.text === written ? [index] : []))[nth];
  const key = figureKey(ARTICLE, at ?? -1);
  if (!key) throw new Error(`no figure ${written}`);
  return key;
};
const correct = (corrections: FactCorrection[], article = ARTICLE) => {
  const done = correctFacts(article.found, article.related, corrections, article);
  const say = ({ property, subject, figures }: (typeof done.facts)[number]): string => {
    const figure = done.figures[figures[0] ?? -1];
    return [
      subject === null ? "nobody" : article.entities[subject]?.name,
      property,
      figure?.value,
      figure?.unit,
      figure?.period ?? "-",
      `×${figures.length}`,
    ].join(" ");
  };
  return { ...done, told: done.facts.map(say) };
};
const AS_FOUND = correct([]).told;
const only = (facts: readonly HandFact[]): HandFact => {
  const [first, ...more] = facts;
  if (!first || more.length > 0) throw new Error(`${facts.length} facts by hand`);
  return first;
};
const at = (words: string) => {
  const start = ARTICLE.text.indexOf(words);
  return passageQuote(ARTICLE.text, { start, end: start + words.length });
};
const jaguar = { name: "Jaguar Network", type: "organisation" } as const;
const choreus = { name: "Choreus", type: "organisation" } as const;

describe("corrections of facts", () => {
  test("start from facts of which one is said twice", () => {
    expect(AS_FOUND).toEqual([
      "Jaguar Network revenue 17000000 EUR 2013 ×2",
      "Jaguar Network employees 350 salarié - ×1",
      "Choreus floor-area 830 m2 - ×1",
    ]);
  });

  test("give a fact another role, in all its figures, and are sure of it", () => {
    const { told, figures, facts, byHand } = correct([
      { kind: "measure", of: keyOf("17 M€", 1), measure: { role: "funding" } },
    ]);
    expect(told[0]).toBe("Jaguar Network funding 17000000 EUR 2013 ×2");
    expect(figures.filter(({ role }) => role === "funding")).toHaveLength(2);
    expect(facts[0]?.confidence).toBe(1);
    expect(byHand.facts).toMatchObject([{ fact: 0, said: ["measure"], corrections: [0] }]);
    expect(byHand.verdicts).toMatchObject([{ fits: true, span: { start: expect.any(Number) } }]);
  });

  test("make a fact of a figure that had no role, in its place", () => {
    const { told } = correct([
      { kind: "measure", of: keyOf("12 portes"), measure: { role: "capacity" } },
      { kind: "owner", of: keyOf("12 portes"), owner: choreus },
    ]);
    expect(told).toEqual([...AS_FOUND, "Choreus capacity 12 porte - ×1"]);
  });

  test("keep a measure in own words beside the Reading, whose roles are a closed list", () => {
    const { told, figures, byHand } = correct([
      { kind: "measure", of: keyOf("12 portes"), measure: { words: "portes coupe-feu" } },
      { kind: "measure", of: keyOf("17 M€"), measure: { words: "commandes" } },
    ]);
    expect(told).toEqual(AS_FOUND.slice(1));
    expect(figures.some(({ role }) => role === "revenue")).toBe(false);
    expect(byHand.facts).toMatchObject([
      { fact: null, words: "portes coupe-feu", role: null },
      { fact: null, words: "commandes", owner: 0, figure: { period: "2013" } },
    ]);
  });

  test("say nothing of a figure that cannot measure a role, and tell so", () => {
    const { told, byHand } = correct([
      { kind: "measure", of: keyOf("17 M€"), measure: { role: "floor-area" } },
    ]);
    expect(told).toEqual(AS_FOUND);
    expect(byHand.verdicts[0]).toMatchObject({ fits: false, span: { start: expect.any(Number) } });
    expect(byHand.facts).toEqual([]);
  });

  test("give a fact to a name of the article, to nobody, or to a name that is typed", () => {
    const of = keyOf("17 M€");
    expect(correct([{ kind: "owner", of, owner: choreus }]).told[0]).toMatch(/^Choreus revenue/u);
    expect(correct([{ kind: "owner", of, owner: null }]).told[0]).toMatch(/^nobody revenue/u);
    expect(correct([{ kind: "owner", of, owner: "paul martin" }]).told[0]).toMatch(/^Paul Martin/u);
    const typed = correct([{ kind: "owner", of, owner: "Groupe Vauban" }]);
    expect(typed.told[0]).toMatch(/^nobody revenue/u);
    expect(only(typed.byHand.facts)).toMatchObject({ fact: 0, owner: "Groupe Vauban" });
  });

  test("keep an owner by its name where the article does not name it any more", () => {
    const owner = { name: "Groupe Vauban", type: "organisation" } as const;
    const { byHand } = correct([{ kind: "owner", of: keyOf("17 M€"), owner }]);
    expect(only(byHand.facts).owner).toBe("Groupe Vauban");
  });

  test("change value, unit and period of all figures of a fact", () => {
    const of = keyOf("17 M€");
    const { told, figures } = correct([
      {
        kind: "value",
        of,
        value: { kind: "money", value: 18.5e6, unit: "USD", upper: 19e6 },
        typed: "18,5 à 19 M$",
      },
      { kind: "period", of, period: "2014" },
    ]);
    expect(told[0]).toBe("Jaguar Network revenue 18500000 USD 2014 ×2");
    expect(figures.filter(({ upper }) => upper === 19e6)).toHaveLength(2);
    expect(correct([{ kind: "period", of, period: null }]).told[0]).toContain(" - ");
  });

  test("take no value of a kind that the role cannot have", () => {
    const value = { kind: "area", value: 12, unit: "m2" } as const;
    const { told, byHand } = correct([
      { kind: "value", of: keyOf("17 M€"), value, typed: "12 m²" },
    ]);
    expect(told).toEqual(AS_FOUND);
    expect(byHand.verdicts[0]?.fits).toBe(false);
  });

  test("strike what is not a fact, whose figures measure nothing then", () => {
    const { told, figures, byHand } = correct([{ kind: "strike", of: keyOf("17 M€") }]);
    expect(told).toEqual(AS_FOUND.slice(1));
    expect(figures.every(({ role }) => role !== "revenue")).toBe(true);
    expect(only(byHand.facts)).toMatchObject({ fact: null, said: ["struck"] });
  });

  test("mark a fact as checked, which makes it sure, or as doubtful, which makes it unsure", () => {
    const of = keyOf("350 salariés");
    const checked = correct([{ kind: "mark", of, as: "checked" }]);
    expect(checked.told).toEqual(AS_FOUND);
    expect(checked.facts[1]?.confidence).toBe(1);
    expect(only(checked.byHand.facts)).toMatchObject({ mark: "checked", said: [] });
    const doubtful = correct([{ kind: "mark", of, as: "doubtful" }]);
    expect(doubtful.facts[1]?.confidence).toBeLessThan(0.5);
  });

  test("are each applied to what those before it left", () => {
    const of = keyOf("17 M€");
    const { told, byHand } = correct([
      { kind: "strike", of },
      { kind: "measure", of: keyOf("17 M€", 1), measure: { role: "cost" } },
      { kind: "owner", of, owner: choreus },
    ]);
    expect(told[0]).toBe("Choreus cost 17000000 EUR 2013 ×2");
    expect(only(byHand.facts)).toMatchObject({
      said: ["measure", "owner"],
      corrections: [0, 1, 2],
    });
  });

  test("hold when the page is captured again with other passages, and repaired otherwise", () => {
    const again = articleOf([
      "Un encart remis par le lecteur parle de 17 M€ et de 99 chats.",
      LINES[0]?.replace("17 M€", "17 M\u20AC").replace("chiffre", "chi?fre") ?? "",
      ...LINES.slice(1),
    ]);
    const { told, byHand } = correct(
      [{ kind: "measure", of: keyOf("17 M€"), measure: { role: "budget" } }],
      again,
    );
    expect(told.filter((one) => one.includes("budget"))).toHaveLength(1);
    const span = byHand.verdicts[0]?.span;
    expect(again.text.slice(0, span?.start).endsWith("Jaguar Network a réalisé ")).toBe(true);
  });

  test("that find their figure no more change nothing, and are kept", () => {
    const other = articleOf(["Il ne reste ici que 17 M€ d'un autre conte, sans rien de commun."]);
    const correction: FactCorrection = { kind: "strike", of: keyOf("17 M€") };
    const { byHand, figures } = correct([correction], other);
    expect(figures).toEqual(other.related.figures);
    expect(byHand).toEqual({
      verdicts: [{ correction, span: null, fits: true }],
      facts: [],
      quotes: [],
    });
  });

  test("give a figure back the value it is written with when it is a growth no more", () => {
    const fall = articleOf(["Le chiffre d'affaires de Choreus affiche une baisse de 3 % en 2013."]);
    const at = fall.figures.findIndex(({ unit }) => unit === "%");
    expect(fall.figures[at]).toMatchObject({ role: "growth", value: -3 });
    const of = figureKey(fall, at);
    if (!of) throw new Error("no key");
    const { figures } = correct([{ kind: "measure", of, measure: { role: "rate" } }], fall);
    expect(figures[at]).toMatchObject({ role: "rate", value: 3 });
  });

  test("leave what was found as it was", () => {
    const before = structuredClone(ARTICLE);
    correct([
      { kind: "strike", of: keyOf("17 M€") },
      { kind: "owner", of: keyOf("830 m²"), owner: null },
    ]);
    expect(ARTICLE).toEqual(before);
  });

  test("never say of a figure what its kind does not admit", () => {
    const { figures } = correct([
      { kind: "measure", of: keyOf("12 portes"), measure: { role: "rank" } },
      { kind: "measure", of: keyOf("830 m²"), measure: { role: "land-area" } },
    ]);
    for (const { role, kind } of figures) if (role) expect(admits(role, kind)).toBe(true);
  });
});

describe("facts that a person adds", () => {
  const doors = { kind: "count", value: 12, unit: "porte" } as const;

  test("are the fact of the figure that they name, where nothing is said of it yet", () => {
    const { told, byHand } = correct([
      {
        kind: "fact",
        at: at("Choreus compte 830 m² et 12 portes"),
        owner: choreus,
        measure: { role: "capacity" },
        value: doors,
        typed: "12 portes",
        period: "2012",
      },
    ]);
    expect(told).toEqual([...AS_FOUND, "Choreus capacity 12 porte 2012 ×1"]);
    expect(only(byHand.facts)).toMatchObject({ fact: 3, said: ["fact"] });
  });

  test("stand beside the Reading in own words, with their passage and sentence", () => {
    const passage = "Le bâtiment de Choreus";
    const { told, byHand } = correct([
      {
        kind: "fact",
        at: at(passage),
        owner: "Choreus",
        measure: { words: "siège" },
        value: null,
        typed: "un seul bâtiment",
        period: null,
      },
    ]);
    expect(told).toEqual(AS_FOUND);
    const fact = only(byHand.facts);
    expect(fact).toMatchObject({
      fact: null,
      owner: 2,
      words: "siège",
      figure: { kind: "other", value: "un seul bâtiment", text: "un seul bâtiment" },
    });
    expect(ARTICLE.text.slice(fact.sentence.start, fact.sentence.end)).toBe(LINES[2]);
  });

  test("are the fact that is there, where they say the same of the same figure", () => {
    const { told, byHand } = correct([
      {
        kind: "fact",
        at: at("830 m²"),
        owner: jaguar,
        measure: { role: "floor-area" },
        value: { kind: "area", value: 830, unit: "m2" },
        typed: "830 m²",
        period: "2011",
      },
    ]);
    expect(told).toHaveLength(AS_FOUND.length);
    expect(told).toContain("Jaguar Network floor-area 830 m2 2011 ×1");
    expect(only(byHand.facts)).toMatchObject({ said: ["fact"], owner: 0 });
  });

  test("do not take a figure from the fact it has", () => {
    const { told, byHand } = correct([
      {
        kind: "fact",
        at: at("830 m²"),
        owner: jaguar,
        measure: { role: "land-area" },
        value: { kind: "area", value: 830, unit: "m2" },
        typed: "830 m²",
        period: null,
      },
    ]);
    expect(told).toEqual(AS_FOUND);
    expect(only(byHand.facts)).toMatchObject({ fact: null, role: "land-area", owner: 0 });
  });

  test("are kept and told when their passage is gone; quotations too", () => {
    const gone = { quote: "nulle part écrit", before: "", after: "", nth: 0 };
    const { byHand } = correct([
      { kind: "fact", at: gone, owner: null, measure: null, value: null, typed: "", period: null },
      { kind: "quote", at: gone, speaker: null },
    ]);
    expect(byHand.verdicts.map(({ span }) => span)).toEqual([null, null]);
    expect([byHand.facts, byHand.quotes]).toEqual([[], []]);
  });

  test("quotations have a speaker of the article, or one that was typed", () => {
    const words = "Avec 17 M€ de chiffre d'affaires, Jaguar Network va bien.";
    const { byHand } = correct([
      { kind: "quote", at: at(words), speaker: { name: "Paul Martin", type: "person" } },
      { kind: "quote", at: at(words), speaker: "Une voisine" },
    ]);
    expect(byHand.quotes.map(({ speaker }) => speaker)).toEqual([1, "Une voisine"]);
    const [first] = byHand.quotes;
    expect(ARTICLE.text.slice(first?.start, first?.end)).toBe(words);
  });
});
