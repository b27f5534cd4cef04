import { describe, expect, it } from "vitest";
import { calibrationReport } from "../../corpus/tools/score/calibration.ts";

describe("the table of calibration", () => {
  it("says for each tenth of certainty how much of it is right", () => {
    const report = calibrationReport("fr dev", [
      { confidence: 0.92, role: true, owned: true },
      { confidence: 0.98, role: true, owned: false },
      { confidence: 1, role: true, owned: true },
      { confidence: 0.3, role: false, owned: false },
    ]);
    expect(report).toContain("fr dev: 4 figures with a role");
    expect(report).toMatch(/0\.9 to 1\.0 +3 +0\.967 +1\.000 +0\.667/u);
    expect(report).toMatch(/0\.3 to 0\.4 +1 +0\.300 +0\.000 +0\.000/u);
  });
});
