import { describe, expect, it } from "vitest";

import { idOf, isSameRule, passageKeys, repairKeys } from "../../../lib/core/choices.ts";

const place = (start: number) => ({ start, end: start + 1, repaired: "’" });

describe("the key of a passage", () => {
  it("tells apart who left it out, why, and which of several it is", () => {
    const passages = [
      { text: "Read also", reason: "related" as const },
      { text: "Read also", reason: "share" as const },
      { text: "Read  also!", reason: "related" as const },
    ];
    const keys = [...passageKeys(passages, "page"), ...passageKeys(passages.slice(0, 1), "repair")];
    expect(new Set(keys.map(idOf)).size).toBe(4);
    expect(keys.map(({ nth }) => nth)).toEqual([0, 0, 1, 0]);
  });

  it("does not hang on numbers, marks and spaces, but keeps a passage of nothing else apart", () => {
    const [one, other] = ["Comments (12)", "comments: 13"].map(
      (text) => passageKeys([{ text, reason: "comments" }], "page")[0],
    );
    expect(one).toEqual(other);
    const numbers = passageKeys(
      ["1", "2"].map((text) => ({ text, reason: "other" as const })),
      "page",
    );
    expect(numbers.map(({ nth }) => nth)).toEqual([0, 0]);
  });

  it("stays short for a long passage", () => {
    const [key] = passageKeys([{ text: "word ".repeat(10_000), reason: "other" }], "page");
    expect(key?.letters.length).toBeLessThan(300);
  });
});

describe("the key of a repair", () => {
  it("holds both forms and what stands around them", () => {
    const text = "un, l?un, l?un";
    const keys = repairKeys(text, [place(5), place(11)]);
    expect(keys[0]).toEqual({
      damaged: "?",
      repaired: "’",
      before: "un, l",
      after: "un, l?un",
      nth: 0,
    });
    expect(idOf(keys[0]!)).not.toBe(idOf(keys[1]!));
  });

  it("counts those that are the same in everything", () => {
    const text = `${"x".repeat(40)}?${"x".repeat(40)}?${"x".repeat(40)}`;
    expect(repairKeys(text, [place(40), place(81)]).map(({ nth }) => nth)).toEqual([0, 1]);
  });
});

describe("rules for a site", () => {
  it("are the same for one reason and one kind of element", () => {
    const rule = { reason: "related" as const, element: "p.more" };
    expect(isSameRule(rule, { ...rule })).toBe(true);
    expect(isSameRule(rule, { ...rule, reason: "share" })).toBe(false);
    expect(isSameRule(rule, { ...rule, element: "p" })).toBe(false);
  });
});
