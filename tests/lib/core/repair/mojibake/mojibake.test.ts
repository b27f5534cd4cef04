import { describe, expect, it } from "vitest";
import { repaired, repairsIn } from "../support.ts";

/** What UTF-8 looks like when it is read in a single-byte charset. */
const misread = (text: string, charset = "windows-1252"): string =>
  new TextDecoder(charset).decode(new TextEncoder().encode(text));

describe("UTF-8 misread in a single-byte charset", () => {
  const french = "À Évreux, l’été dernier, la société « Sève » a créé 40 emplois ; coût : 3 M€…";

  it.each(["windows-1252", "windows-1250", "windows-1251", "macintosh"])(
    "is mended from %s",
    (charset) => {
      expect(repaired(misread(french, charset))).toBe(french);
    },
  );

  it("is mended when it was misread two and three times over", () => {
    expect(repaired(misread(misread("L’usine a été fermée.")))).toBe("L’usine a été fermée.");
    expect(repaired(misread(misread(misread("Le marché égyptien"))))).toBe("Le marché égyptien");
  });

  it("is mended from Latin-1, where bytes became control characters", () => {
    expect(repaired("l\u00e2\u0080\u0099\u00c3\u0089tat")).toBe("l’État");
  });

  it("is mended in part where a text is damaged in part", () => {
    expect(repaired(`Une année réussie. ${misread("Une année réussie.")}`)).toBe(
      "Une année réussie. Une année réussie.",
    );
  });

  it.each([
    ["Привет, мир", "windows-1251"],
    ["Καλημέρα κόσμε", "windows-1252"],
    ["שלום עולם", "windows-1252"],
    ["東京の会社", "windows-1252"],
  ])("is mended in other scripts: %s", (text, charset) => {
    expect(repaired(misread(text, charset), "en")).toBe(text);
  });

  it("is mended in pictures, also those written as surrogate halves", () => {
    expect(repaired(misread("Bravo 🎉 !"))).toBe("Bravo 🎉 !");
    expect(repaired("Bravo \u00ed\u00a0\u00bd\u00ed\u00b8\u0080 !")).toBe("Bravo 😀 !");
  });

  it("is mended in a word alone, in capitals too", () => {
    for (const word of ["août", "CAFÉ À ÉVRY", "où", "OÙ", "voilà", "ÇA", "Ÿs"]) {
      expect(repaired(misread(word))).toBe(word);
    }
  });

  it("gives back the “à” whose second byte became a plain space", () => {
    expect(repaired("DÃ©cidÃ©ment, il reste Ã Lyon et dÃ©jÃ  loin.")).toBe(
      "Décidément, il reste à Lyon et déjà loin.",
    );
  });

  it("says which charset the bytes were read in", () => {
    expect(repairsIn("dÃ©jÃ fini").at(0)).toMatchObject({
      damaged: "Ã©",
      repaired: "é",
      kind: "mojibake",
    });
    expect(repairsIn("crÃ©Ã©").at(0)?.evidence).toContain("windows-1252");
  });

  it.each([
    "É¿ QUE FAZES",
    "CHOCOLATS LORÉ® ET FILS",
    "Format 1024×… pixels",
    "10 Å—",
    "NÃO, MAÇÃ… SÃO",
    "Le « Â » et le « Ã » majuscules",
    "ÎLE-DE-FRANCE, ÂGE, ÊTRE",
    "la santé\u00a0», l’été… dit-il",
    "« Citroë…” »",
    "√π et ∆°, de 2012—∞",
    "ВІКІ, Київ, Ѓорѓи",
    "NOUĂ™ zile, ĂȘTIA",
    "l’État d’Égypte, l’été, qu’à",
    "├──┤ ┬┴ └─┘",
    "Å så var det: BLÅØYD",
  ])("is not seen in healthy text: %s", (text) => {
    expect(repaired(text, "pt")).toBe(text);
  });
});
