import { describe, expect, it } from "vitest";
import { parseDigits } from "../../../../lib/core/figures/parse-digits.ts";

describe("parseDigits", () => {
  it.each<[string, "." | ",", number | null]>([
    ["12", ",", 12],
    ["1 250 000", ",", 1_250_000],
    ["1\u202f250", ",", 1250],
    ["1'250", ".", 1250],
    ["12,5", ",", 12.5],
    ["2.5", ",", 2.5],
    ["1.250", ",", 1250],
    ["1.250", ".", 1.25],
    ["1,250", ".", 1250],
    ["1,250.75", ".", 1250.75],
    ["1.250,75", ",", 1250.75],
    ["0,500", ",", 0.5],
    ["1.2.3", ".", null],
    ["10:30", ".", null],
    ["1,2,3", ",", null],
  ])("reads %s with the decimal mark %s as %s", (text, decimal, value) => {
    expect(parseDigits(text, decimal)).toBe(value);
  });
});
