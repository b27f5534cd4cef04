import { describe, expect, it } from "vitest";
import { MISREAD } from "../damage.ts";
import { repaired, repairsIn } from "../support.ts";

/** What UTF-8 looks like when it is read in a single-byte charset. */
const misread = (text: string, charset = "windows-1252"): string =>
  new TextDecoder(charset).decode(new TextEncoder().encode(text));

describe("UTF-8 misread in a single-byte charset", () => {
  const french = "À Évreux, l’été dernier, la société « Sève » a créé 40 emplois ; coût : 3 M€…";

  it.each(Object.entries(MISREAD))("is mended from %s", (_, misreadInIt) => {
    expect(repaired(misreadInIt(french))).toBe(french);
    expect(repaired(misreadInIt(misreadInIt(french)))).toBe(french);
  });

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

  it("is mended when the two layers were read in different charsets", () => {
    const latin1 = MISREAD["Latin-1"] ?? misread;
    expect(repaired(latin1(misread("L’été à Évry")))).toBe("L’été à Évry");
    expect(repaired(misread(latin1("L’été à Évry")))).toBe("L’été à Évry");
  });

  it("is told apart from charsets that share most of their letters", () => {
    const text = "La señora Muñiz abrirá en otoño";
    expect(repaired(misread(text, "iso-8859-2"), "es")).toBe(text);
    expect(repaired(misread(text, "windows-1250"), "es")).toBe(text);
  });

  it("is mended where no-break spaces among its bytes became plain spaces", () => {
    expect(repaired("×©××× ×  ×", "he")).toBe("שלום נ ב");
    expect(repaired("à¸ à¸²à¸ à¸²", "th")).toBe("ภาภา");
    expect(repaired("Å koda a Å¡kola", "cs")).toBe("Škoda a škola");
  });

  it.each(["বাংলা", "తెలుగు", "አማርኛ", "ខ្មែរ", "Қазақ", "தமிழ்", "한국어"])(
    "is mended in a word of another script alone: %s",
    (text) => {
      expect(repaired(misread(text), "und")).toBe(text);
    },
  );

  it("is mended where a byte that the charset does not define was dropped", () => {
    expect(repaired("â€œOnce,â€ he said, â€œand neverâ€.", "en")).toBe(
      "“Once,” he said, “and never”.",
    );
  });

  it("is mended in a Spanish question or cry from code page 437", () => {
    expect(repaired("┬┐quién viene?", "es")).toBe("¿quién viene?");
    expect(repaired("┬íqué bien!", "es")).toBe("¡qué bien!");
  });

  it("is mended in a sign alone, but a letter alone only suggested beside undamaged ones", () => {
    expect(repaired("Anaïs paye Â£40, pas 40 €")).toBe("Anaïs paye £40, pas 40 €");
    expect(repaired("Par AndrÃ© Lormel")).toBe("Par André Lormel");
    expect(repaired("La Réole – DrÃ¥ven")).toBe("La Réole – DrÃ¥ven");
    expect(repairsIn("La Réole – DrÃ¥ven")).toMatchObject([{ repaired: "å", applied: false }]);
  });

  it("stands as U+FFFD where a byte was lost", () => {
    expect(repaired("Ã�vry, Ã©té, crÃ©Ã©", "de")).toBe("\uFFFDvry, été, créé");
    expect(repaired("â€œNever.â€� She left.", "en")).toBe("“Never.” She left.");
    expect(repaired("a â€œhigh+â€� grade, naÃ¯ve", "en")).toBe("a “high+\uFFFD grade, naïve");
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
    "Les caractères « Ã© » à la place d’un é",
    "replaced by “Ã©” or 'Ã¨'",
    "jsou mnohem těžší, křížů",
    "Γ’ τάξη, Β΄ τάξη, ΑΓΊΑ",
    "d’Égypte, d’Évian, l’Élysée",
    "„Änderung‘ und ‚Ärger‘",
    "le n° 5, 3ª y 4º, M²",
    "ΔxΔp ≥ ħ/2, √2 ≈ 1,41, ¬A",
    "∂u/∂t = ∆u, ∫∞, ÷ et ×",
    "5 × 3 × 2, Ø 12 µm",
    "São Tomé é Ó… Ú”",
    "ĂĽ, Ă, ÂÎ și ĂȚI",
    "Ђорђе и Љиља, ПлавЉуди",
    "├┤b┼┐b┼┐b┼┐b",
    "ãƒâ€ ã‚â¢ å¡ã‚ ãƒâ€š ã‚â â¬ãƒ",
  ])("is not seen in healthy text: %s", (text) => {
    expect(repaired(text, "pt")).toBe(text);
  });
});
