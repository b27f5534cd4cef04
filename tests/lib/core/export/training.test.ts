import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { toTrainingLines } from "../../../../lib/core/export/training.ts";
import type { Entity, Reading, Span } from "../../../../lib/core/reading.ts";
import { readExamples } from "../../../../training/examples.ts";
import { verrerie } from "./reading.ts";

const TEXT =
  "🎉 Inès Tavernier quitte Malandrin. Rien d'autre n'a changé.\n\nMalandrin reste à Annecy, dit Inès Tavernier.";
const entity = (type: Entity["type"], name: string): Entity => ({
  type,
  name,
  salience: 0.5,
  mentions: [...TEXT.matchAll(new RegExp(name, "gu"))].map(({ index }) => ({
    start: index,
    end: index + name.length,
    text: name,
  })),
});
const reading: Reading = {
  ...verrerie(),
  url: "https://journal.example/a",
  canonicalUrl: null,
  lang: "fr",
  text: TEXT,
  blocks: TEXT.split("\n\n").map((block) => {
    const start = TEXT.indexOf(block);
    return { kind: "p", start, end: start + block.length };
  }),
  entities: [
    entity("person", "Inès Tavernier"),
    entity("organisation", "Malandrin"),
    entity("place", "Annecy"),
  ],
};
const at = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

describe("training lines", () => {
  test("hold the corrected sentences alone, with all their names, counted in code points", () => {
    const lines = toTrainingLines(reading, [at("Malandrin")]);
    expect(lines.endsWith("}\n")).toBe(true);
    expect(
      lines
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      {
        id: "https://journal.example/a#0",
        text: "🎉 Inès Tavernier quitte Malandrin.",
        entities: [
          { start: 2, end: 16, type: "person" },
          { start: 24, end: 33, type: "organisation" },
        ],
      },
    ]);
  });

  test("say a sentence once, however many of its names were corrected", () => {
    const spans = [at("Inès"), at("Malandrin"), at("Annecy")];
    expect(toTrainingLines(reading, spans).match(/\n/gu)).toHaveLength(2);
    expect(toTrainingLines(reading, [])).toBe("");
  });

  test("are read by training as they were written", () => {
    const file = join(mkdtempSync(join(tmpdir(), "lede-")), "corrections.ndjson");
    writeFileSync(file, toTrainingLines(reading, [at("Malandrin"), at("Annecy")]));
    const examples = readExamples(file, "fr");
    expect(examples.map(({ names }) => names.length)).toEqual([2, 3]);
    expect(examples[0]?.names[0]).toEqual({ start: 3, end: 17, type: 0 });
  });
});
