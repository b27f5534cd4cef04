import { describe, expect, it } from "vitest";
import { findEntities } from "../../lib/core/entities/entities.ts";
import { NAME_TYPES } from "../../lib/core/entities/model/labels.ts";
import { readModel } from "../../lib/core/entities/model/model.ts";
import { segment } from "../../lib/core/text/segment.ts";
import { exampleOf, knowledgeFor, type Example } from "../../training/examples.ts";
import { f1, measure } from "../../training/measure.ts";
import { STANDARD, teach } from "../../training/teach.ts";
import { tag } from "../../lib/core/entities/model/tag.ts";

const block = (text: string) => [{ start: 0, end: text.length, kind: "p" as const }];

/** Sentences with their names in square brackets: `[Ada Moll]p` is a person, `o`, `l` and `x` the others. */
function example(id: number, marked: string): Example {
  const names: Example["names"] = [];
  let text = "";
  for (const part of marked.split(/(\[[^\]]+\][polx])/u)) {
    const name = /^\[([^\]]+)\]([polx])$/u.exec(part);
    const said = name?.[1] ?? part;
    if (name) {
      const type = "polx".indexOf(name[2] ?? "x");
      names.push({ start: text.length, end: text.length + said.length, type });
    }
    text += said;
  }
  return exampleOf(String(id), text, block(text), names, "en");
}

const FIRST = ["Ada", "Bo", "Carol", "Dev", "Edith", "Farid", "Greta", "Hugo"];
const LAST = ["Moll", "Reed", "Okafor", "Sandoval", "Tremblay", "Ustinov", "Vance", "Whitlock"];
const FIRMS = [
  "Zorvex",
  "Quillon",
  "Brantide",
  "Mavrix",
  "Oltanne",
  "Pellucid",
  "Ravelle",
  "Sixfold",
];
const TOWNS = [
  "Kerrowby",
  "Tamsworth",
  "Ullerby",
  "Westquay",
  "Yarlsden",
  "Ashcombe",
  "Brigham",
  "Cold Ash",
];
const TAUGHT = FIRST.map((first, at) =>
  example(
    at,
    `Shares of zorble maker [${FIRMS[at]}]o fell in [${TOWNS[at]}]l after [${first} ${LAST[at]}]p left the zorble board. The mayor of [${TOWNS[(at + 3) % 8]}]l met [${first} ${LAST[at]}]p there.`,
  ),
);
const options = { ...STANDARD, epochs: 8 };

describe("a model that is taught", () => {
  const knowledge = knowledgeFor("en");
  const file = teach(TAUGHT, knowledge, options);
  const model = readModel(file.buffer);

  it("finds names that it never saw where texts have them", () => {
    const unseen = example(
      99,
      "Shares of zorble maker [Dundrell]o fell in [Farrowby]l after [Ines Quade]p left the zorble board.",
    );
    const counts = measure([unseen], ({ words, rules }) => tag(words, rules, model, knowledge));
    expect(f1(counts.all)).toBe(1);
  });

  it("is the same to the byte for the same texts and seed", () => {
    expect(teach(TAUGHT, knowledge, options)).toEqual(file);
  }, 30_000);

  it("decides in findEntities, whose entities keep their offsets", () => {
    const text =
      "Shares of zorble maker Dundrell fell in Farrowby after Ines Quade left the zorble board. The mayor of Farrowby met Ines Quade there.";
    const entities = findEntities(segment(text, block(text), "en"), { title: null, model });
    for (const { mentions } of entities) {
      for (const { start, end, text: said } of mentions) expect(text.slice(start, end)).toBe(said);
    }
    const typed = Object.fromEntries(entities.map(({ name, type }) => [name, type]));
    expect(typed).toMatchObject({
      Dundrell: NAME_TYPES[1],
      Farrowby: NAME_TYPES[2],
      "Ines Quade": NAME_TYPES[0],
    });
    expect(entities.find(({ name }) => name === "Ines Quade")?.mentions).toHaveLength(2);
  });
});
