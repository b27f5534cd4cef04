import { describe, expect, it } from "vitest";
import {
  detectLanguage,
  languageTag,
  primaryLanguage,
} from "../../../../lib/core/text/language.ts";
import { FUNCTION_WORDS } from "../../../../lib/core/text/languages.ts";
import { LANGUAGES } from "../../../../lib/page/extract/evidence/languages.ts";
import { REPORTS } from "../../../support/reports.ts";

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

const report = (lang: string): string => REPORTS[lang] ?? "";

describe("each language that has words of its own", () => {
  it("has a report here", () => {
    const known = new Set(["en", "fr", ...Object.keys(LANGUAGES), ...Object.keys(FUNCTION_WORDS)]);
    expect([...known].filter((lang) => !(lang in REPORTS))).toEqual([]);
  });

  it.each(Object.entries(REPORTS))("is told without a claim: %s", (lang, text) => {
    expect(detectLanguage(text)).toBe(lang);
  });

  it.each(Object.entries(REPORTS))("is told where the page claims another: %s", (lang, text) => {
    const another = lang === "en" ? "fr-FR" : "en-US";
    expect(detectLanguage(text, another)).toBe(lang);
    expect(detectLanguage(text, `${lang}-XK`)).toBe(`${lang}-XK`);
  });
});

describe("a claim", () => {
  it("is believed of a language that is written almost like the one found", () => {
    expect(detectLanguage(report("no"), "nb-NO")).toBe("nb-NO");
    expect(detectLanguage(report("hr"), "bs-BA")).toBe("bs-BA");
    expect(detectLanguage(report("hr"), "sr-Latn-RS")).toBe("sr-Latn-RS");
    expect(detectLanguage(report("id"), "ms")).toBe("ms");
  });

  it("is believed of a language whose words are not known, in its own script alone", () => {
    expect(
      detectLanguage("An mairie en deus divizet adkempenn ar pont kozh a zo serret.", "br"),
    ).toBe("br");
    expect(detectLanguage("महापालिकेने मंगळवारी जुना पूल दुरुस्त करण्याचा निर्णय घेतला.", "mr")).toBe("mr");
    expect(detectLanguage(report("ru"), "br")).toBe("ru");
  });

  it("of a near neighbour does not hide which of the two it is", () => {
    expect(detectLanguage(report("uk"), "ru")).toBe("uk");
    expect(detectLanguage(report("cs"), "pl")).toBe("cs");
    expect(detectLanguage(report("fa"), "ar")).toBe("fa");
  });
});

describe("languageTag", () => {
  it("puts what pages write into canonical form and refuses what is no tag", () => {
    expect(languageTag("FR_ca")).toBe("fr-CA");
    expect(languageTag("english, please")).toBeNull();
    expect(languageTag("english")).toBeNull();
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
