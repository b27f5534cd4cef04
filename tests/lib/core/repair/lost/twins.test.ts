import { describe, expect, it } from "vitest";
import { repaired, repairedArticle, repairsIn } from "../support.ts";

describe("the same words elsewhere in the page", () => {
  const right = "Le pôle “Verre & Lumière” de Saint-Ouen-l’Aumône accueille Đorđe Petrović.";
  const damaged = right.replace(/\P{ASCII}/gu, "?");

  it("tell what was lost, whatever it was", () => {
    expect(repaired(`${damaged}\nRien.\n${right}`)).toBe(`${right}\nRien.\n${right}`);
    expect(
      repairsIn(`${damaged}\n${right}`).every(({ evidence }) =>
        /elsewhere in the page/.test(evidence),
      ),
    ).toBe(true);
  });

  it("are looked for in the page's description and titles of pictures", () => {
    expect(repaired(damaged, "fr", [right])).toBe(right);
  });

  it("are looked for in the title and in what was left out, and serve these too", () => {
    const result = repairedArticle(["Premier passage.", damaged], {
      title: damaged,
      byline: "Par Kévin N?el",
      authors: ["Kévin N?el", "Kévin Nœel"],
      siteName: "L?Écho du Verre",
      omitted: [{ text: right, reason: "related", before: 2 }],
    });
    expect(result.text).toBe(`Premier passage.\n\n${right}`);
    expect(result.title).toBe(right);
    expect(result.siteName).toBe("L’Écho du Verre");
    expect(result.omitted).toEqual([{ text: right, reason: "related", before: 2 }]);
    expect(result.repairs.every(({ end }) => end <= result.text.length)).toBe(true);
  });

  it("say nothing when too few words agree", () => {
    expect(repaired("un café? oui", "de", ["un café! oui"])).toBe("un café? oui");
  });

  it("say nothing when they disagree", () => {
    const twins = [
      "Die Firma Müller baut in Salzburg weiter",
      "Die Firma Möller baut in Salzburg weiter",
    ];
    const text = "Die Firma M\ufffdller baut in Salzburg weiter";
    expect(repaired(text, "de", twins)).toBe(text);
  });

  it("do not unmake a real question mark", () => {
    const title = "Comment garder une vallée vivante";
    expect(repaired(`${title}? Personne ne sait.\n${title}, tout un programme.`)).toBe(
      `${title}? Personne ne sait.\n${title}, tout un programme.`,
    );
    const text = "Les habitants de la vallée vont-ils partir ?";
    expect(repaired(`${text}\n${text}`)).toBe(`${text}\n${text}`);
  });
});
