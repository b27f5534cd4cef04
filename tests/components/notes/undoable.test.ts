import { describe, expect, it } from "vitest";
import { withUndo, type Undoable } from "../../../components/notes/undoable.ts";

const step = (id: string, from: string, to: string | null, spell?: object): Undoable => ({
  steps: [{ id, from, to }],
  spell,
});

describe("changes to be taken back", () => {
  const spell = {};

  it("are one where they follow one another in one spell of typing", () => {
    const typed = [
      step("a", "2", "1", spell),
      step("a", "3", "2", spell),
      step("a", "4", "3", spell),
    ];
    const all = typed.reduce<Undoable[]>(withUndo, [step("a", "1", null)]);
    expect(all.map(({ steps }) => steps)).toEqual([
      [{ id: "a", from: "4", to: "1" }],
      [{ id: "a", from: "1", to: null }],
    ]);
  });

  it("are parted where somebody else wrote in between", () => {
    const all = withUndo([step("a", "2", "1", spell)], step("a", "5", "theirs", spell));
    expect(all).toHaveLength(2);
  });

  it("are parted between two spells, two notes, and what is no typing", () => {
    expect(withUndo([step("a", "2", "1", spell)], step("a", "3", "2", {}))).toHaveLength(2);
    expect(withUndo([step("a", "2", "1", spell)], step("b", "3", "2", spell))).toHaveLength(2);
    expect(withUndo([step("a", "2", "1")], step("a", "3", "2"))).toHaveLength(2);
  });
});
