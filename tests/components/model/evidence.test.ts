import { describe, expect, it } from "vitest";
import { evidenceText } from "../../../components/model/evidence.ts";
import { EVIDENCE } from "../../../lib/core/repair/evidence.ts";
import en from "../../../public/_locales/en/messages.json" with { type: "json" };
import { i18nOf } from "../sample.ts";

describe("why something was repaired", () => {
  it("is said in the reader's language", () => {
    const evidence = "“l” before a vowel is elided and takes an apostrophe";
    expect(evidenceText(evidence, i18nOf("en"))).toBe(evidence);
    expect(evidenceText(evidence, i18nOf("fr"))).toBe(
      "«\u00A0l\u00A0» s’élide devant une voyelle et prend une apostrophe",
    );
  });

  it("joins what several rounds found", () => {
    const evidence = "one space is written between words; then “n°” stands before a number";
    expect(evidenceText(evidence, i18nOf("en"))).toBe(evidence);
    expect(evidenceText(evidence, i18nOf("fr"))).toMatch(/mots\u00A0; puis «/u);
  });

  it("is left out in French where it is known in English only", () => {
    expect(evidenceText("something new", i18nOf("en"))).toBe("something new");
    expect(evidenceText("something new", i18nOf("fr"))).toBe("");
  });

  it("says in English what the detectors say, to the letter", () => {
    const messages: Record<string, { message: string }> = en;
    for (const [name, sentence] of Object.entries(EVIDENCE)) {
      const key = `evidence${name.charAt(0).toUpperCase()}${name.slice(1)}`;
      expect(messages[key]?.message).toBe(sentence);
    }
  });
});
