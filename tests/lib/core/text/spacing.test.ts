import { describe, expect, it } from "vitest";
import { settleSpaces } from "../../../../lib/core/text/spacing.ts";

describe("spaces for display", () => {
  it("do not break before French high marks, inside guillemets and inside numbers", () => {
    expect(settleSpaces("Quoi ; oui ! « non »", "fr")).toBe(
      "Quoi\u202F; oui\u202F! «\u00A0non\u00A0»",
    );
    expect(settleSpaces("12 500 000 € et 8 %", "fr-CA")).toBe(
      "12\u202F500\u202F000\u00A0€ et 8\u00A0%",
    );
  });

  it("keep a number with its magnitude in any language", () => {
    expect(settleSpaces("17 million euros", "en")).toBe("17\u00A0million euros");
    expect(settleSpaces("1,2 milliard d’euros", "fr")).toBe("1,2\u00A0milliard d’euros");
    expect(settleSpaces("17 millionaires", "en")).toBe("17 millionaires");
  });

  it("stay as they are in English before marks, and between a day and a year", () => {
    expect(settleSpaces("What ? 5 000", "en")).toBe("What ? 5 000");
    expect(settleSpaces("en 12 2024", "fr")).toBe("en 12 2024");
    expect(settleSpaces("Quoi ?", "frr")).toBe("Quoi ?");
  });

  it("are never added, and no text changes its length", () => {
    for (const text of ["Quoi? oui!", "le 12 2024 x", "a  ; b", ""]) {
      expect(settleSpaces(text, "fr")).toHaveLength(text.length);
    }
    expect(settleSpaces("Quoi? oui!", "fr")).toBe("Quoi? oui!");
  });

  it("keep a number with the symbol of its unit, and with nothing that only begins like one", () => {
    expect(settleSpaces("13 m² on 4 km, 20 °C", "en")).toBe("13\u00A0m² on 4\u00A0km, 20\u00A0°C");
    expect(settleSpaces("4 men, 2 hats, 3 m's", "en")).toBe("4 men, 2 hats, 3 m's");
  });
});
