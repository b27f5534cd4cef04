import { describe, expect, it } from "vitest";
import { directionIn, directionOf } from "../../../../lib/core/text/direction.ts";

describe("the direction of a text", () => {
  it("is that of its first letter, whatever stands before it", () => {
    expect(directionIn("« 12 % » de plus")).toBe("ltr");
    expect(directionIn("12 — الميناء of Ravensholm")).toBe("rtl");
    expect(directionIn("Ravensholm, הנמל")).toBe("ltr");
    expect(directionIn("הנמל")).toBe("rtl");
  });

  it("is not known where there is no letter", () => {
    expect(directionIn(" 17 % (2024) ")).toBeNull();
  });

  it("is by default that of its language", () => {
    expect([directionOf("ar-EG"), directionOf("fr"), directionOf(undefined)]).toEqual([
      "rtl",
      "ltr",
      "ltr",
    ]);
  });
});
