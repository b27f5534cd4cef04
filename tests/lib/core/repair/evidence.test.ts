import { describe, expect, it } from "vitest";

import { EVIDENCE, readEvidence } from "../../../../lib/core/repair/evidence.ts";

describe("the evidence of a repair", () => {
  it.each(Object.entries(EVIDENCE))("reads back as %s", (name, sentence) => {
    const words = ["Ã©", "windows-1252", "é"];
    const said = sentence.replaceAll(
      /\$(\d)/gu,
      (_, digit: string) => words[Number(digit) - 1] ?? "",
    );
    const [evidence, ...others] = readEvidence(said) ?? [];
    expect(others).toEqual([]);
    expect(evidence?.name).toBe(name);
    expect(evidence?.words).toEqual(words.slice(0, evidence?.words.length));
  });

  it("reads several reasons in one line, and words that look like a joint", () => {
    const both = "a pair of marks around “a”; then an aside between two dashes";
    expect(readEvidence(both)?.map(({ name }) => name)).toEqual(["quotePair", "dashPair"]);
    expect(readEvidence("a pair of marks around “a; then b”")).toBeNull();
  });

  it("says nothing of what it does not know, however long", () => {
    expect(readEvidence("the moon was full")).toBeNull();
    expect(readEvidence("")).toBeNull();
    expect(readEvidence(`the bytes of “${"” in “".repeat(100_000)}`)).toBeNull();
  });
});
