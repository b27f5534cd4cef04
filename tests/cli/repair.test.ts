import { expect, test } from "vitest";
import { explain } from "../../cli/repair.ts";
import type { Repair } from "../../lib/core/reading.ts";

const edit = (start: number, damaged: string, repaired: string, applied = true): Repair => ({
  start,
  end: start + (applied ? repaired : damaged).length,
  damaged,
  repaired,
  kind: "lost-character",
  confidence: 0.9,
  evidence: "elision before a vowel",
  applied,
});

test("edits are listed by line and column of the repaired text, with what and why", () => {
  const text = "\nL’un, l?autre\n\nd’ici";
  expect(explain(text, [edit(2, "?", "’"), edit(8, "?", "’", false), edit(17, "?", "’")])).toBe(
    [
      '2:2  lost-character 0.90  "?" → "’"  elision before a vowel\n',
      '2:8  lost-character 0.90 (suggested only)  "?" → "’"  elision before a vowel\n',
      '4:2  lost-character 0.90  "?" → "’"  elision before a vowel\n',
    ].join(""),
  );
  expect(explain(text, [])).toBe("");
});
