import { describe, expect, it } from "vitest";
import {
  detectLanguage,
  languageTag,
  primaryLanguage,
} from "../../../../lib/core/text/language.ts";

describe("detectLanguage", () => {
  it("tells languages by their function words", () => {
    expect(detectLanguage("Le maire a dit que la rue est fermée pour les travaux.")).toBe("fr");
    expect(detectLanguage("The mayor said that the street was closed for repairs.")).toBe("en");
    expect(detectLanguage("El alcalde dijo que la calle está cerrada por las obras.")).toBe("es");
    expect(detectLanguage("Der Bürgermeister sagte, dass die Straße nicht offen ist.")).toBe("de");
  });

  it("keeps the region of a claim that the text bears out", () => {
    expect(detectLanguage("The mayor said that it was closed.", "en_gb")).toBe("en-GB");
  });

  it("lets the text win over a claim that it speaks against", () => {
    expect(
      detectLanguage("La rue est fermée dans le centre et les voitures sont ailleurs.", "en"),
    ).toBe("fr");
  });

  it("believes a claim in the script that the text is written in", () => {
    expect(detectLanguage("Мер сказав, що вулиця закрита", "uk")).toBe("uk");
    expect(detectLanguage("شهردار گفت خیابان بسته است", "fa-IR")).toBe("fa-IR");
    expect(detectLanguage("Мэр сказал, что улица закрыта", "en")).toBe("ru");
  });

  it("falls back on the claim, then on und, where the text says nothing", () => {
    expect(detectLanguage("", "fr_FR")).toBe("fr-FR");
    expect(detectLanguage("12 345", "français")).toBe("und");
    expect(detectLanguage("")).toBe("und");
  });
});

describe("languageTag", () => {
  it("puts what pages write into canonical form and refuses what is no tag", () => {
    expect(languageTag("FR_ca")).toBe("fr-CA");
    expect(languageTag("english, please")).toBeNull();
    expect(languageTag(null)).toBeNull();
    expect(primaryLanguage("fr-CA")).toBe("fr");
  });

  it("French is not taken for its neighbours by the words they share", () => {
    expect(
      detectLanguage("Le maire de Nantes en a reçu douze de plus, le préfet à Lens de même."),
    ).toBe("fr");
    expect(detectLanguage("El alcalde de Sevilla recibió más que la alcaldesa de Cádiz.")).toBe(
      "es",
    );
    expect(
      detectLanguage("O presidente da câmara de Évora não recebeu mais do que uma carta."),
    ).toBe("pt");
  });

  it.each([
    ["La hausse va de 10 à 12 % en 2014.", "fr"],
    ["Le prix passe de 15 à 20 euros.", "fr"],
    ["Sales rose 22% to €31m in 2025.", "en"],
    ["Der Umsatz stieg auf 12 Millionen Euro.", "de"],
    ["El precio subió en el año a 20 euros por persona.", "es"],
  ])("tells the language of one short sentence: %s", (text, lang) => {
    expect(detectLanguage(text)).toBe(lang);
  });
});
