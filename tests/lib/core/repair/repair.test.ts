import { describe, expect, it } from "vitest";
import { offsetMap } from "../../../../lib/core/repair/offsets.ts";
import { repairText } from "../../../../lib/core/repair/repair.ts";
import { decode, expectSound, randomNumbers, repaired, repairedArticle } from "./support.ts";

const CLEAN = [
  "L’usine « Métal Bleu » de Port-Brévant, créée en 1974, emploie 350 salariés – et bientôt 400 ?",
  "« Nous avons reçu 12 M€ », précise le maire ; l’État, lui, n’a rien dit.",
  "The company’s plant – 5,000 m² – won’t close. “Never,” she said.",
  "Le cœur du bâtiment (830 m²) sera livré d’ici à l’été… Où ? À Évry !",
];

describe("repairing", () => {
  it("leaves a clean text as it is", () => {
    for (const text of CLEAN)
      expect(repairText(text, {}, { decode })).toEqual({ text, repairs: [] });
  });

  it("has nothing to say of an empty text", () => {
    expect(repairText("", {}, { decode })).toEqual({ text: "", repairs: [] });
    expect(repairedArticle([])).toMatchObject({ text: "", blocks: [], repairs: [], omitted: [] });
  });

  it("mends several kinds of damage at one place", () => {
    expect(repaired("dans l 'entrep&ocirc;t ( CPV ) de 5 000 m2 , dÃ©jÃ\u00a0 plein")).toBe(
      "dans l'entrepôt (CPV) de 5 000 m², déjà plein",
    );
  });

  it("keeps line breaks exactly, and takes no line out", () => {
    const text = `${CLEAN[0]}\r\n${CLEAN[0]}\n\n\n${CLEAN[0]}\r`;
    expect(repaired(text)).toBe(text);
  });

  it("repairs the short strings beside the text, without telling of them", () => {
    const result = repairedArticle(["Rien à dire."], {
      title: "L&#39;ann&eacute;e d?Aix",
      byline: "Par AndrÃ© Lormel",
      authors: ["AndrÃ© Lormel"],
      siteName: null,
      omitted: [{ text: "Ã lire aussi : l?été", reason: "related", before: 1 }],
    });
    expect(result).toMatchObject({
      text: "Rien à dire.",
      title: "L'année d'Aix",
      byline: "Par André Lormel",
      authors: ["André Lormel"],
      siteName: null,
      repairs: [],
    });
    expect(result.omitted[0]?.text).toBe("à lire aussi : l'été");
  });

  it("moves blocks with the text", () => {
    const { text, blocks } = repairedArticle([
      "dÃ©jÃ\u00a0 fini",
      ["h", "L?été"],
      ["li", "( un )"],
    ]);
    expect(blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
      ["p", "déjà fini"],
      ["h", "L’été"],
      ["li", "(un)"],
    ]);
  });

  it(
    "can be undone, and maps every offset there and back, whatever the damage",
    {
      timeout: 20_000,
    },
    () => {
      const random = randomNumbers(11);
      for (let run = 0; run < 150; run++) {
        const damaged = damage(CLEAN.join("\n"), random);
        const result = repairText(damaged, { lang: run % 2 ? "fr" : "en" }, { decode });
        expectSound(damaged, result);
        expectMapped(damaged, result);
      }
    },
  );

  it("can be undone on noise", () => {
    const random = randomNumbers(5);
    const alphabet = [..."aeéÃ©â€™ ?\ufffd'’()«»,. \nl\u0092\u00adm2&;\ud83d😀\u0301"];
    for (let run = 0; run < 300; run++) {
      const noise = Array.from(
        { length: 40 },
        () => alphabet[Math.floor(random() * alphabet.length)],
      ).join("");
      expectSound(noise, repairText(noise, { lang: "fr" }, { decode }));
    }
  });

  it("takes time in proportion to the text, however hostile", { timeout: 20_000 }, () => {
    for (const piece of [
      "?",
      " ",
      "( ",
      "l ' ",
      "a ,",
      "Ã",
      "&amp;",
      "e\u0301",
      "\ufffd ",
      "l?a",
      "1?",
      "a",
    ]) {
      const text = piece.repeat(100_000 / piece.length);
      const started = performance.now();
      repairText(`${text}?b`, { lang: "fr" }, { decode });
      expect(performance.now() - started, piece).toBeLessThan(4000);
    }
  });
});

function damage(text: string, random: () => number): string {
  const ways: ((part: string) => string)[] = [
    (part) => part.replace(/\P{ASCII}/gu, "?"),
    (part) => part.replace(/\P{ASCII}/gu, "\ufffd"),
    (part) => decode(new TextEncoder().encode(part), "windows-1252"),
    (part) => decode(new TextEncoder().encode(part), "macintosh"),
    (part) => part.replaceAll("’", " '").replaceAll(",", " ,"),
    (part) => part.replaceAll("é", "&amp;eacute;"),
    (part) => part.normalize("NFD"),
    (part) => part,
  ];
  return text
    .split(/(?<=[ \n])/u)
    .map((part) =>
      random() < 0.5 ? part : (ways[Math.floor(random() * ways.length)]?.(part) ?? part),
    )
    .join("");
}

function expectMapped(before: string, { text, repairs }: ReturnType<typeof repairText>): void {
  const { toOriginal, toRepaired, pairs } = offsetMap(repairs);
  const inside = (offset: number): boolean =>
    pairs.some(({ repaired: span }) => offset >= span.start && offset <= span.end);
  let last = 0;
  for (let offset = 0; offset <= text.length; offset++) {
    const original = toOriginal(offset);
    expect(original).toBeGreaterThanOrEqual(last);
    last = original;
    if (inside(offset)) continue;
    expect(before[original]).toBe(text[offset]);
    expect(toRepaired(original)).toBe(offset);
  }
}
