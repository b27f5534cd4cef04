import { describe, expect, it } from "vitest";
import { repaired } from "../support.ts";

describe("lost apostrophes", () => {
  it.each([
    ["Au sein de l?école et de l?État", "Au sein de l’école et de l’État"],
    ["jusqu?au bout, puisqu?elle n?y est pas", "jusqu’au bout, puisqu’elle n’y est pas"],
    ["aujourd?hui, qu?importe, c?est dit", "aujourd’hui, qu’importe, c’est dit"],
    ["L\ufffdusine d\ufffdAix", "L’usine d’Aix"],
    ["les hôtels d? Annecy à l? écart", "les hôtels d’Annecy à l’écart"],
    ["n?ont, n?occupe, d?urgence, s?ouvre", "n’ont, n’occupe, d’urgence, s’ouvre"],
    ["Patrick O?Brennan à Lannion", "Patrick O’Brennan à Lannion"],
    ["Côtes-d?Armor", "Côtes-d’Armor"],
  ])("are put back in French: %s", (damaged, right) => {
    expect(repaired(damaged)).toBe(right);
  });

  it("have the style of the rest of the article", () => {
    expect(repaired("L'an passé, l'usine d'Albi a fermé l?atelier.")).toContain("l'atelier");
    expect(repaired("L’an passé, l’usine d’Albi a fermé l?atelier.")).toContain("l’atelier");
  });

  it.each([
    ["It doesn?t say who?s in, but we?ll see", "It doesn’t say who’s in, but we’ll see"],
    ["the company?s plan; they?re sure", "the company’s plan; they’re sure"],
    ["I\ufffdm told they\ufffdd go", "I’m told they’d go"],
  ])("are put back in English: %s", (damaged, right) => {
    expect(repaired(damaged, "en")).toBe(right);
  });

  it.each([
    "Vitamine C ? Elle manque. Plan B? Oui.",
    "Qui a dit ça? Et où?",
    "une séance d\u2019été à néant",
    "https://exemple.fr/l?a=1&d?e=2",
  ])("are not seen in %s", (text) => {
    expect(repaired(text)).toBe(text);
  });

  it.each(["Is it done? So say some.", "What? They did?", "Who, me?"])(
    "are not seen in %s",
    (text) => {
      expect(repaired(text, "en")).toBe(text);
    },
  );

  it("are not put where a letter was lost", () => {
    expect(repaired("une s?ance au c?ur du n?ant")).toBe("une séance au cœur du néant");
  });
});
