import { describe, expect, it } from "vitest";
import type { Example } from "../../training/examples.ts";
import { generator } from "../../training/random.ts";
import { namePartsOf, renamed } from "../../training/rename.ts";
import { writtenExamples } from "../../training/sentences.ts";

/** All that is no name of a text. */
function rest({ segmented, names }: Example): string {
  let text = "";
  let copied = 0;
  for (const { start, end } of names) {
    text += segmented.text.slice(copied, start);
    copied = end;
  }
  return text + segmented.text.slice(copied);
}

describe.each(["fr", "en"] as const)("a text with other names (%s)", (lang) => {
  const examples = writtenExamples(lang);
  const parts = namePartsOf(examples, lang);
  const others = examples.map((example) => renamed(example, parts, lang, generator(5)));

  it("has as many names of the same types, each a name's words still", () => {
    for (const [index, example] of examples.entries()) {
      const other = others[index];
      expect(other?.names.map(({ type }) => type)).toEqual(example.names.map(({ type }) => type));
      for (const { start, end } of other?.names ?? []) {
        expect(other?.segmented.text.slice(start, end)).toMatch(/^\S.*\S$|^\S$/u);
      }
    }
  });

  it("keeps all that is no name", () => {
    for (const [index, example] of examples.entries()) {
      expect(rest(others[index] ?? example)).toBe(rest(example));
    }
  });

  it("has other names", () => {
    const changed = examples.filter(
      ({ segmented }, index) => segmented.text !== others[index]?.segmented.text,
    );
    expect(changed.length).toBeGreaterThan(examples.length * 0.6);
  });

  it("is the same for the same chance", () => {
    const [first] = examples;
    if (!first) throw new Error("no example");
    expect(renamed(first, parts, lang, generator(9))).toEqual(
      renamed(first, parts, lang, generator(9)),
    );
  });
});
