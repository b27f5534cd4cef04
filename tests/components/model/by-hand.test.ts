import { describe, expect, it } from "vitest";
import { isOwn, measureText } from "../../../components/model/fact-corrections.ts";
import {
  differences,
  factNow,
  fieldsOf,
  IN_WORDS,
  namesFor,
  readFields,
  type FactFields,
} from "../../../components/model/fact-fields.ts";
import { factsByOwner, keyFigures } from "../../../components/model/key-figures.ts";
import { proposeFact } from "../../../components/model/proposals.ts";
import {
  NOTHING_BY_HAND,
  type ByHand,
  type HandFact,
} from "../../../lib/core/corrections/by-hand.ts";
import { readTyped } from "../../../lib/core/corrections/typed.ts";
import type { Figure, Reading } from "../../../lib/core/reading.ts";
import { at, i18nOf, sampleReading } from "../sample.ts";

const READING = sampleReading();
const i18n = i18nOf("en");
const revenue = READING.figures[0] as Figure;
const hand = (part: Partial<HandFact>): HandFact => ({
  fact: null,
  figures: [],
  figure: READING.figures[0] as Figure,
  typed: null,
  role: null,
  words: null,
  owner: null,
  mode: "stated",
  mark: null,
  said: ["measure"],
  corrections: [0],
  sentence: { start: 0, end: 10 },
  ...part,
});
const byHand = (...facts: HandFact[]): ByHand => ({ ...NOTHING_BY_HAND, facts });

const read = async (part: Partial<FactFields>, figure: Figure, locale = "en") => {
  const now = factNow({ ...READING, figures: [figure] }, [], 0);
  if (!now) throw new Error("no figure");
  const before = fieldsOf(now, locale);
  const fields = { ...before, ...part };
  const found = await readFields(fields, {
    entities: READING.entities,
    langs: [locale],
    before,
    figure,
    wordy: false,
    readTyped: async (typed) => readTyped(typed),
  });
  const of = { text: figure.text, sentence: "", nth: 0 };
  return { ...found, said: differences(of, before, fields, found.read) };
};

const propose = (words: string, reading: Reading = READING) => {
  const passage = at(reading.text, words);
  const start = reading.text.lastIndexOf("\n", passage.start) + 1;
  const end = reading.text.indexOf(".", passage.end);
  return proposeFact(reading, [], passage, { start, end }, "en").fields;
};

const wordsOf = (told: ByHand) =>
  keyFigures(READING, 9, told).flatMap(({ rows }) => rows.map((row) => row.hand?.words));

const nameOf = (index: number) => READING.entities[index]?.name;

describe("lists of facts", () => {
  it("have a group for an owner that was typed, and one row for what stands in the Reading", () => {
    const told = byHand(hand({ fact: 0, figures: [0], role: "revenue", owner: "Vauban & Co" }));
    const groups = factsByOwner(READING, undefined, told);
    expect(groups.map(({ owner, typed, rows }) => [owner?.name ?? typed, rows.length])).toEqual([
      ["Morrow Quay", 1],
      ["Vauban & Co", 1],
      [undefined, 1],
    ]);
  });

  it("have what was told beside the Reading, in the person's words, and say whose it is", () => {
    const told = byHand(hand({ figures: [1], words: "moorings", owner: 0 }));
    const rows = factsByOwner(READING, undefined, told)[0]?.rows ?? [];
    const own = rows.filter((row) => isOwn(row));
    expect(own.map((row) => measureText(row, i18n))).toEqual(["moorings"]);
    expect(rows).toHaveLength(3);
  });

  it("leave what is doubted out of the key figures, and keep what is checked", () => {
    const doubted = byHand(hand({ words: "moorings", mark: "doubtful" }));
    const checked = byHand(hand({ words: "moorings", mark: "checked" }));
    expect(wordsOf(doubted)).not.toContain("moorings");
    expect(wordsOf(checked)).toContain("moorings");
  });

  it("have no row for what was struck", () => {
    const told = byHand(hand({ figures: [1], said: ["struck"] }));
    expect(factsByOwner(READING, undefined, told).flatMap(({ rows }) => rows)).toHaveLength(3);
  });
});

describe("the form of a fact", () => {
  it("says nothing where nothing was touched, whatever its words would be read as", async () => {
    const odd = { ...revenue, period: "2013-12/2014-05", text: "seventeen and a bit", upper: 18e6 };
    for (const locale of ["en", "fr"]) {
      const { faults, said } = await read({}, odd, locale);
      expect([faults, said]).toEqual([{}, []]);
    }
  });

  it("says what differs, what it measures first", async () => {
    const { said } = await read(
      { measure: "funding", value: "€3bn", owner: "", period: "" },
      revenue,
    );
    expect(said.map(({ kind }) => kind)).toEqual(["measure", "value", "owner", "period"]);
    expect(said[1]).toMatchObject({ value: { value: 3e9, unit: "EUR" }, typed: "€3bn" });
    expect(said[3]).toMatchObject({ period: null });
  });

  it("takes a typed name of the article for that of the article", async () => {
    const { said } = await read({ owner: IN_WORDS, name: " ada  quill " }, revenue);
    expect(said).toMatchObject([{ owner: { name: "Ada Quill", type: "person" } }]);
  });

  it("keeps one line of what is typed, and no more than a line's length", async () => {
    const words = `moorings\u0000\n${"x".repeat(100_000)}`;
    const { said } = await read({ measure: IN_WORDS, words }, revenue);
    const [first] = said;
    const measure = first?.kind === "measure" ? first.measure : null;
    expect(measure && "words" in measure && measure.words).toMatch(/^moorings x{191}$/u);
  });

  it("offers the names of the sentence first, then the most salient", () => {
    const first = at(READING.text, "Morrow Quay made 17 million euros in 2025, said Ada Quill.");
    const { here, elsewhere } = namesFor(READING.entities, first);
    expect([here.map(nameOf), elsewhere.map(nameOf)]).toEqual([
      ["Morrow Quay", "Ada Quill"],
      ["Selby Point"],
    ]);
  });
});

describe("what a new fact is filled in with", () => {
  it("is what is known of the figure in the passage", () => {
    expect(propose("made 17 million euros")).toMatchObject({
      measure: "revenue",
      owner: "0",
      value: "17 million euros",
      period: "2025",
    });
  });

  it("is the name in the passage and the time of the sentence, where there is no figure", () => {
    expect(propose("said Ada Quill")).toEqual({
      measure: IN_WORDS,
      words: "",
      owner: "1",
      name: "",
      value: "",
      period: "2025",
    });
  });

  it("is no time where the sentence names several, and nobody where the passage names nobody", () => {
    const figures = [
      ...READING.figures,
      { ...at(READING.text, "17"), text: "17", kind: "date" as const, value: "1917", unit: null },
    ];
    expect(propose("said", { ...READING, figures })).toMatchObject({ owner: "", period: "" });
  });
});
