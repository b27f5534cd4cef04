import { describe, expect, test } from "vitest";
import { likelySpeaker } from "../../../../lib/core/corrections/speaker.ts";
import type { Entity, EntityType } from "../../../../lib/core/reading.ts";

const NAMES: readonly [EntityType, string][] = [
  ["person", "Edith Marrow"],
  ["person", "Paul Reed"],
  ["organisation", "Brantide Lines"],
];

/** Who says what stands between ⟦ and ⟧. */
function speaker(marked: string, lang = "en"): string | null {
  const start = marked.indexOf("⟦");
  const text = marked.replaceAll(/[⟦⟧]/gu, "");
  const quote = { start, end: marked.indexOf("⟧") - 1 };
  const entities = NAMES.map(([type, name]): Entity => ({
    type,
    name,
    salience: 0,
    mentions: [...text.matchAll(new RegExp(name, "gu"))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      text: name,
    })),
  }));
  let at = 0;
  const blocks = text.split("\n\n").map((line) => {
    const block = { kind: "p" as const, start: at, end: at + line.length };
    at = block.end + 2;
    return block;
  });
  const found = likelySpeaker({ text, blocks, entities, lang }, quote);
  return found === null ? null : (NAMES[found]?.[1] ?? null);
}

describe("who says a passage", () => {
  test.each([
    ["“⟦We leave at noon⟧”, said Edith Marrow, who met Paul Reed there.", "Edith Marrow"],
    ["Paul Reed met her. Edith Marrow, the mayor, said: “⟦We leave at noon.⟧”", "Edith Marrow"],
    ["According to Paul Reed, ⟦the ferry is late⟧.", "Paul Reed"],
    ["Edith Marrow came late.\n\n“⟦We leave at noon⟧”, she said.", "Edith Marrow"],
    ["“⟦Edith Marrow is late⟧”, said Paul Reed.", "Paul Reed"],
  ])("is told by a verb of saying: %s", (text, name) => expect(speaker(text)).toBe(name));

  test.each([
    ["«\u00A0⟦Nous partons à midi⟧\u00A0», explique Edith Marrow.", "Edith Marrow"],
    ["Pour Paul Reed arriva le bus.\n\n«\u00A0⟦Trop tard⟧\u00A0», s’exclame-t-il.", "Paul Reed"],
    ["Selon Edith Marrow, ⟦tout va bien⟧.", "Edith Marrow"],
  ])("is told in French as well: %s", (text, name) => expect(speaker(text, "fr")).toBe(name));

  test.each([
    ["Edith Marrow opened the harbour. ⟦The ferry is late.⟧", "en"],
    ["“⟦We leave⟧”, said the harbour office.", "en"],
    ["“⟦We leave⟧”, said Edith Marrow.", "xx"],
    ["⟦⟧", "en"],
  ])("is nobody where nobody is said to speak: %s (%s)", (text, lang) =>
    expect(speaker(text, lang)).toBeNull(),
  );

  test("is found quickly in an endless paragraph", () => {
    const long = "said Edith Marrow and ".repeat(5000);
    expect(speaker(`${long}⟦then⟧ ${long}`)).toBe("Edith Marrow");
  });
});
