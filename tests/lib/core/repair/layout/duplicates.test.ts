import { describe, expect, it } from "vitest";
import { repairedArticle } from "../support.ts";

const LEAD =
  "La cimenterie de Port-Brévant, à l'arrêt depuis l'automne, rouvrira au printemps avec cent vingt salariés et un nouveau propriétaire.";
const DAMAGED = LEAD.replaceAll("'", "?").replaceAll("é", "?");
const BODY = "Le tribunal de commerce a retenu l'offre du groupe Lavandier, seul candidat en lice.";

describe("a passage that stands twice", () => {
  it("stays once, the earlier", () => {
    const { text, blocks, omitted, repairs } = repairedArticle([LEAD, LEAD, BODY]);
    expect(text).toBe(`${LEAD}\n\n${BODY}`);
    expect(blocks).toHaveLength(2);
    expect(omitted).toEqual([{ text: LEAD, reason: "duplicate", before: 1 }]);
    expect(repairs).toMatchObject([
      {
        kind: "duplicate",
        damaged: `\n\n${LEAD}`,
        repaired: "",
        start: LEAD.length,
        applied: true,
      },
    ]);
    expect(repairs[0]?.end).toBe(repairs[0]?.start);
  });

  it("lends its undamaged characters to the damaged copy before it", () => {
    const { text, omitted, repairs } = repairedArticle([DAMAGED, LEAD, BODY]);
    expect(text).toBe(`${LEAD}\n\n${BODY}`);
    expect(omitted).toEqual([{ text: LEAD, reason: "duplicate", before: 1 }]);
    expect(
      repairs
        .filter(({ kind }) => kind === "lost-character")
        .every(({ end, start }) => end - start === 1),
    ).toBe(true);
  });

  it("goes when it is the later and damaged one", () => {
    const { text, omitted } = repairedArticle([LEAD, BODY, DAMAGED]);
    expect(text).toBe(`${LEAD}\n\n${BODY}`);
    expect(omitted).toMatchObject([{ reason: "duplicate", before: 2 }]);
  });

  it("is known with quotes of another style and other spaces", () => {
    const quoted = `« ${LEAD} », dit la direction de l’usine.`;
    const other = `"${LEAD}", dit la  direction de l'usine.`;
    expect(repairedArticle([quoted, other, BODY]).blocks).toHaveLength(2);
  });

  it("keeps the places of what was left out before", () => {
    const omitted = [
      { text: "Publicité", reason: "advertisement" as const, before: 0 },
      { text: "Lire aussi", reason: "related" as const, before: 1 },
      { text: "Partager", reason: "share" as const, before: 2 },
      { text: "Commentaires", reason: "comments" as const, before: 3 },
    ];
    const result = repairedArticle([LEAD, LEAD, BODY], { omitted });
    expect(result.omitted.map(({ text, before }) => [text.slice(0, 10), before])).toEqual([
      ["Publicité", 0],
      ["Lire aussi", 1],
      [LEAD.slice(0, 10), 1],
      ["Partager", 1],
      ["Commentair", 2],
    ]);
  });

  it("goes when it is the title again", () => {
    const title = "Port-Brévant : la cimenterie repart";
    const { text, omitted, repairs } = repairedArticle([["h", title], BODY, LEAD], { title });
    expect(text).toBe(`${BODY}\n\n${LEAD}`);
    expect(omitted).toEqual([{ text: title, reason: "duplicate", before: 0 }]);
    expect(repairs).toMatchObject([{ start: 0, end: 0, damaged: `${title}\n\n` }]);
  });

  it("goes when the next passage begins with all of it", () => {
    const { text, omitted } = repairedArticle([LEAD, `${LEAD} ${BODY}`, "Fin."]);
    expect(text).toBe(`${LEAD} ${BODY}\n\nFin.`);
    expect(omitted).toMatchObject([{ before: 0 }]);
  });

  it.each([
    ["short lines", ["Oui.", "Non.", "Oui.", "Non."]],
    [
      "a refrain far away",
      [
        "Et la mer chante au loin, et la mer chante au loin, encore une fois.",
        "a",
        "b",
        "c",
        "d",
        "Et la mer chante au loin, et la mer chante au loin, encore une fois.",
      ],
    ],
    ["passages that differ by a figure", [`${LEAD} Coût : 12.`, `${LEAD} Coût : 13.`]],
    ["passages that differ by a name", [LEAD, LEAD.replace("Brévant", "Bravant")]],
    [
      "a question and a statement",
      ["Est-ce que la commune de Port-Brévant peut payer tout cela d'ici à l'an prochain ?", BODY],
    ],
  ])("is not seen in %s", (_, bodies) => {
    const { blocks, omitted } = repairedArticle(bodies);
    expect(blocks).toHaveLength(bodies.length);
    expect(omitted).toEqual([]);
  });

  it("stays when it is all there is", () => {
    expect(repairedArticle([LEAD], { title: LEAD }).text).toBe(LEAD);
  });
});
