import { describe, expect, test } from "vitest";
import { isArticle } from "../../../../lib/core/not-article.ts";
import { saysTranslated } from "../../../../lib/core/translated.ts";
import { extract } from "../dom.ts";

const ENGLISH = [
  "The town of Saint-Malvent chose on Tuesday the firm that will enlarge its harbour, after eight months of debate.",
  "“We have waited for this decision for a long time,” said Anne Corvel, who chairs the harbour board, after the vote.",
  "The works, which are to cost 17 million euros, will begin in September and employ about a hundred people.",
  "The fishermen are divided: their union asks that the auction hall should not be moved, and the town has promised it.",
  "One question remains, which is the money: the region has not voted its share, and the state will give nothing.",
];
const FRENCH_DESCRIPTION =
  "La ville a choisi l'entreprise qui agrandira son port, après huit mois de débats ; le chantier doit commencer en septembre.";

interface Parts {
  root?: string;
  head?: string;
  wrap?: (text: string) => string;
}

const page = ({ root = `lang="en"`, head = "", wrap = (text) => text }: Parts): string =>
  `<!doctype html><html ${root}><head><title>${"The harbour grows"}</title>${head}</head><body><main><article>
   <h1>${wrap("The harbour grows")}</h1>${ENGLISH.map((text) => `<p>${wrap(text)}</p>`).join("")}</article></main></body></html>`;

const read = (parts: Parts) => extract(page(parts)).reading;
const isSaid = (parts: Parts): boolean => read(parts).problems.some(saysTranslated);

const DESCRIBED = `<meta name="description" content="${FRENCH_DESCRIPTION}">`;

/** As Chromium puts every text of a translated page. */
const inFonts = (text: string): string =>
  `<font dir="auto" style="vertical-align: inherit;"><font dir="auto" style="vertical-align: inherit;">${text}</font></font>`;

describe("a page that the browser has translated", () => {
  test("is told by Chromium's class, and read without its wrappers", () => {
    const reading = read({
      root: `lang="en" class="js translated-ltr"`,
      head: `<meta property="og:title" content="Le port s'agrandit">`,
      wrap: inFonts,
    });
    expect(reading.problems.some(saysTranslated)).toBe(true);
    expect(isArticle(reading)).toBe(true);
    expect(reading.text).toBe(ENGLISH.join("\n\n"));
    expect(reading.title).toBe("The harbour grows");
    expect(reading.lang).toBe("en");
  });

  test("is told by Edge's attributes", () => {
    expect(isSaid({ wrap: (text) => `<span _msttexthash="123" _msthash="4">${text}</span>` })).toBe(
      true,
    );
  });

  test("is told in Firefox by what it still says of itself in its own language", () => {
    expect(isSaid({ head: `<meta property="og:locale" content="fr_FR">${DESCRIBED}` })).toBe(true);
  });

  test("is not every page that states two languages", () => {
    expect(isSaid({ head: `<meta property="og:locale" content="fr_FR">` })).toBe(false);
    expect(
      isSaid({
        head: `<meta property="og:locale" content="fr_FR"><meta name="description" content="${ENGLISH[0] ?? ""}">`,
      }),
    ).toBe(false);
    expect(isSaid({ head: DESCRIBED })).toBe(false);
    expect(isSaid({ head: `<meta property="og:locale" content="en_GB">${DESCRIBED}` })).toBe(false);
    // The root claims French, as the page always did; only the text is English.
    expect(
      isSaid({ root: `lang="fr"`, head: `<meta property="og:locale" content="fr">${DESCRIBED}` }),
    ).toBe(false);
  });

  test("is not a page in its own words", () => {
    expect(isSaid({})).toBe(false);
    expect(isSaid({ root: `class="not-translated-ltr"` })).toBe(false);
  });
});
