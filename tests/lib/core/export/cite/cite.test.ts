import { describe, expect, test } from "vitest";
import { cite } from "../../../../../lib/core/export/cite/cite.ts";
import { CITATION_STYLES, type CitationStyle } from "../../../../../lib/core/export/cite/styles.ts";
import type { Cited } from "../../../../../lib/core/export/reference.ts";

/** The accessed date that all of them are cited with. */
const ACCESSED = "2026-05-03T08:00:00.000Z";
const ADDRESS = "https://www.example.org/eco/verrerie";

const source = (part: Partial<Cited> = {}): Cited => ({
  url: ADDRESS,
  canonicalUrl: null,
  title: "Glassworks relights its furnaces",
  byline: null,
  authors: ["Ada Marsh"],
  siteName: "The Vale Courier",
  publishedTime: "2021-03-01T08:30:00+01:00",
  lang: "en",
  ...part,
});

const french = (part: Partial<Cited> = {}): Cited =>
  source({
    title: "La verrerie Malandrin rallume ses fours",
    authors: ["Odile Ferrand"],
    siteName: "Le Courrier du Val",
    lang: "fr",
    ...part,
  });

async function cited(of: Cited, style: CitationStyle, locale = "en"): Promise<[string, string]> {
  const { inText, bibliography } = await cite(of, { style, locale, accessed: ACCESSED });
  return [breakable(inText.text), breakable(bibliography.text)];
}

/** Styles differ in which spaces are not to be broken: they are compared where that matters. */
const breakable = (text: string): string => text.replaceAll(/[\u00A0\u202F]/gu, " ");

type Case = [name: string, source: Cited, inText: string, bibliography: string];

const SEVERAL = source({ authors: ["Ada Marsh", "Ned Poole"] });
const MANY = source({ authors: ["Ada Marsh", "Ned Poole", "J. R. Quill", "Jo Lane"] });
const OFFICE = source({ authors: ["Vale Press Agency"] });
const UNDATED = source({ publishedTime: null });
const UNSIGNED = source({ authors: [] });
const QUOTING = source({ title: "Mayor says “we will stay” as works close" });

// Newspaper articles on the web by the Publication Manual (7th edition), 10.1, 9.1, 9.17 and 8.17.
describe("APA, 7th edition", () => {
  test.each<Case>([
    [
      "one author",
      source(),
      "(Marsh, 2021)",
      `Marsh, A. (2021, March 1). Glassworks relights its furnaces. The Vale Courier. ${ADDRESS}`,
    ],
    [
      "two authors",
      SEVERAL,
      "(Marsh & Poole, 2021)",
      `Marsh, A., & Poole, N. (2021, March 1). Glassworks relights its furnaces. The Vale Courier. ${ADDRESS}`,
    ],
    [
      "several authors",
      MANY,
      "(Marsh et al., 2021)",
      `Marsh, A., Poole, N., Quill, J. R., & Lane, J. (2021, March 1). Glassworks relights its furnaces. The Vale Courier. ${ADDRESS}`,
    ],
    [
      "an organisation",
      OFFICE,
      "(Vale Press Agency, 2021)",
      `Vale Press Agency. (2021, March 1). Glassworks relights its furnaces. The Vale Courier. ${ADDRESS}`,
    ],
    [
      "no date",
      UNDATED,
      "(Marsh, n.d.)",
      `Marsh, A. (n.d.). Glassworks relights its furnaces. The Vale Courier. Retrieved May 3, 2026, from ${ADDRESS}`,
    ],
    [
      "nobody",
      UNSIGNED,
      "(“Glassworks Relights Its Furnaces,” 2021)",
      `Glassworks relights its furnaces. (2021, March 1). The Vale Courier. ${ADDRESS}`,
    ],
    [
      "a quotation in the title",
      QUOTING,
      "(Marsh, 2021)",
      `Marsh, A. (2021, March 1). Mayor says “we will stay” as works close. The Vale Courier. ${ADDRESS}`,
    ],
  ])("cites %s", async (_, of, inText, bibliography) => {
    expect(await cited(of, "apa")).toEqual([inText, bibliography]);
  });

  test("cites in French: the day before the month, “et” for “&”", async () => {
    expect(await cited(french({ authors: ["Odile Ferrand", "Luc Bost"] }), "apa", "fr")).toEqual([
      "(Ferrand et Bost, 2021)",
      `Ferrand, O. et Bost, L. (2021, 1ᵉʳ mars). La verrerie Malandrin rallume ses fours. Le Courrier du Val. ${ADDRESS}`,
    ]);
    const [, undated] = await cited(french({ publishedTime: null }), "apa", "fr-CA");
    expect(undated).toContain("(s. d.)");
    expect(undated).toContain(`Consulté le 3 mai 2026, à l’adresse ${ADDRESS}`);
  });
});

// By the MLA Handbook (9th edition), 5.99, 5.104 and 6.2: the day of a visit where there is no date.
describe("MLA, 9th edition", () => {
  test.each<Case>([
    [
      "one author",
      source(),
      "(Marsh)",
      `Marsh, Ada. “Glassworks Relights Its Furnaces.” The Vale Courier, 1 Mar. 2021, ${ADDRESS}.`,
    ],
    [
      "two authors",
      SEVERAL,
      "(Marsh and Poole)",
      `Marsh, Ada, and Ned Poole. “Glassworks Relights Its Furnaces.” The Vale Courier, 1 Mar. 2021, ${ADDRESS}.`,
    ],
    [
      "several authors",
      MANY,
      "(Marsh et al.)",
      `Marsh, Ada, et al. “Glassworks Relights Its Furnaces.” The Vale Courier, 1 Mar. 2021, ${ADDRESS}.`,
    ],
    [
      "an organisation",
      OFFICE,
      "(Vale Press Agency)",
      `Vale Press Agency. “Glassworks Relights Its Furnaces.” The Vale Courier, 1 Mar. 2021, ${ADDRESS}.`,
    ],
    [
      "no date",
      UNDATED,
      "(Marsh)",
      `Marsh, Ada. “Glassworks Relights Its Furnaces.” The Vale Courier, ${ADDRESS}. Accessed 3 May 2026.`,
    ],
    [
      "nobody",
      UNSIGNED,
      "(“Glassworks Relights Its Furnaces”)",
      `“Glassworks Relights Its Furnaces.” The Vale Courier, 1 Mar. 2021, ${ADDRESS}.`,
    ],
    [
      "a quotation in the title",
      QUOTING,
      "(Marsh)",
      `Marsh, Ada. “Mayor Says ‘We Will Stay’ as Works Close.” The Vale Courier, 1 Mar. 2021, ${ADDRESS}.`,
    ],
    [
      "a French title, whose small letters stay",
      french(),
      "(Ferrand)",
      `Ferrand, Odile. “La verrerie Malandrin rallume ses fours.” Le Courrier du Val, 1 Mar. 2021, ${ADDRESS}.`,
    ],
  ])("cites %s", async (_, of, inText, bibliography) => {
    expect(await cited(of, "mla")).toEqual([inText, bibliography]);
  });

  test("cites in French, with inner marks for what a title quotes", async () => {
    const quoting = french({ title: "Le maire : « nous resterons »" });
    expect((await cited(quoting, "mla", "fr"))[1]).toBe(
      `Ferrand, Odile. « Le maire : “nous resterons” ». Le Courrier du Val, 1ᵉʳ mars 2021, ${ADDRESS}.`,
    );
  });
});

// By The Chicago Manual of Style (17th edition), 14.191 to 14.199 and 15.49.
describe("Chicago, 17th edition, author and date", () => {
  test.each<Case>([
    [
      "one author",
      source(),
      "(Marsh 2021)",
      `Marsh, Ada. 2021. “Glassworks Relights Its Furnaces.” The Vale Courier, March 1, 2021. ${ADDRESS}.`,
    ],
    [
      "several authors",
      MANY,
      "(Marsh et al. 2021)",
      `Marsh, Ada, Ned Poole, J. R. Quill, and Jo Lane. 2021. “Glassworks Relights Its Furnaces.” The Vale Courier, March 1, 2021. ${ADDRESS}.`,
    ],
    [
      "an organisation",
      OFFICE,
      "(Vale Press Agency 2021)",
      `Vale Press Agency. 2021. “Glassworks Relights Its Furnaces.” The Vale Courier, March 1, 2021. ${ADDRESS}.`,
    ],
    [
      "no date",
      UNDATED,
      "(Marsh n.d.)",
      `Marsh, Ada. n.d. “Glassworks Relights Its Furnaces.” The Vale Courier. Accessed May 3, 2026. ${ADDRESS}.`,
    ],
    [
      "nobody, where the newspaper stands for them",
      UNSIGNED,
      "(The Vale Courier 2021)",
      `The Vale Courier. 2021. “Glassworks Relights Its Furnaces,” March 1, 2021. ${ADDRESS}.`,
    ],
    [
      "a quotation in the title",
      QUOTING,
      "(Marsh 2021)",
      `Marsh, Ada. 2021. “Mayor Says ‘We Will Stay’ as Works Close.” The Vale Courier, March 1, 2021. ${ADDRESS}.`,
    ],
  ])("cites %s", async (_, of, inText, bibliography) => {
    expect(await cited(of, "chicago-author-date")).toEqual([inText, bibliography]);
  });

  test("cites in French", async () => {
    expect(await cited(french(), "chicago-author-date", "fr")).toEqual([
      "(Ferrand 2021)",
      `Ferrand, Odile. 2021. « La verrerie Malandrin rallume ses fours ». Le Courrier du Val, 1ᵉʳ mars 2021. ${ADDRESS}.`,
    ]);
  });
});

describe("Chicago, 17th edition, notes", () => {
  test.each<Case>([
    [
      "one author",
      source(),
      `Ada Marsh, “Glassworks Relights Its Furnaces,” The Vale Courier, March 1, 2021, ${ADDRESS}.`,
      `Marsh, Ada. “Glassworks Relights Its Furnaces.” The Vale Courier, March 1, 2021. ${ADDRESS}.`,
    ],
    [
      "several authors",
      MANY,
      `Ada Marsh et al., “Glassworks Relights Its Furnaces,” The Vale Courier, March 1, 2021, ${ADDRESS}.`,
      `Marsh, Ada, Ned Poole, J. R. Quill, and Jo Lane. “Glassworks Relights Its Furnaces.” The Vale Courier, March 1, 2021. ${ADDRESS}.`,
    ],
    [
      "no date",
      UNDATED,
      `Ada Marsh, “Glassworks Relights Its Furnaces,” The Vale Courier, accessed May 3, 2026, ${ADDRESS}.`,
      `Marsh, Ada. “Glassworks Relights Its Furnaces.” The Vale Courier. Accessed May 3, 2026. ${ADDRESS}.`,
    ],
  ])("cites %s", async (_, of, inText, bibliography) => {
    expect(await cited(of, "chicago-notes")).toEqual([inText, bibliography]);
  });

  test("cites in French", async () => {
    expect((await cited(french(), "chicago-notes", "fr"))[0]).toBe(
      `Odile Ferrand, « La verrerie Malandrin rallume ses fours », Le Courrier du Val, 1ᵉʳ mars 2021, ${ADDRESS}.`,
    );
  });
});

// By ISO 690:2010, and its French version, for parts of electronic serials.
describe("ISO 690", () => {
  test.each<Case>([
    [
      "one author",
      source(),
      "(Marsh 2021)",
      `MARSH, Ada, 2021. Glassworks relights its furnaces. The Vale Courier. Online. 1 March 2021. [Accessed 3 May 2026]. Available from: ${ADDRESS}`,
    ],
    [
      "an organisation",
      OFFICE,
      "(Vale Press Agency 2021)",
      `VALE PRESS AGENCY, 2021. Glassworks relights its furnaces. The Vale Courier. Online. 1 March 2021. [Accessed 3 May 2026]. Available from: ${ADDRESS}`,
    ],
    [
      "no date",
      UNDATED,
      "(Marsh [no date])",
      `MARSH, Ada, [no date]. Glassworks relights its furnaces. The Vale Courier. Online. [Accessed 3 May 2026]. Available from: ${ADDRESS}`,
    ],
    [
      "nobody",
      UNSIGNED,
      "(Glassworks relights its furnaces 2021)",
      `Glassworks relights its furnaces, 2021. The Vale Courier. Online. 1 March 2021. [Accessed 3 May 2026]. Available from: ${ADDRESS}`,
    ],
  ])("cites %s", async (_, of, inText, bibliography) => {
    expect(await cited(of, "iso690")).toEqual([inText, bibliography]);
  });

  test("cites in French", async () => {
    expect(await cited(french({ authors: ["Odile Ferrand", "Luc Bost"] }), "iso690", "fr")).toEqual(
      [
        "(Ferrand, Bost 2021)",
        `FERRAND, Odile et BOST, Luc, 2021. La verrerie Malandrin rallume ses fours. Le Courrier du Val [en ligne]. 1ᵉʳ mars 2021. [Consulté le 3 mai 2026]. Disponible à l’adresse : ${ADDRESS}`,
      ],
    );
  });
});

test("no space is broken within French marks and before a French colon", async () => {
  const options = { locale: "fr", accessed: ACCESSED };
  const mla = await cite(french(), { ...options, style: "mla" });
  expect(mla.bibliography.text).toContain("«\u00A0La verrerie Malandrin rallume ses fours\u00A0».");
  const iso = await cite(french(), { ...options, style: "iso690" });
  expect(iso.bibliography.text).toContain("Disponible à l’adresse\u00A0: https");
});

describe("a citation as rich text", () => {
  test("has the newspaper in italics and the address as a link", async () => {
    const { bibliography } = await cite(french(), { style: "apa", locale: "fr", accessed: null });
    expect(bibliography.html).toBe(
      `Ferrand, O. (2021, 1<sup>er</sup> mars). La verrerie Malandrin rallume ses fours. <i>Le Courrier du Val</i>. <a href="${ADDRESS}">${ADDRESS}</a>`,
    );
  });

  test.each(CITATION_STYLES)("takes nothing of a page for markup: %s", async (style) => {
    const hostile = source({
      title: `<script>alert(1)</script> <i onclick="x">5 < 6</i> & "so" \uF8F0`,
      authors: [`<img src=x onerror=alert(1)>`, `A</div><b>`],
      siteName: `<b>Vale</b>`,
      url: `https://www.example.org/a"onclick="alert(1)&b=<c>`,
    });
    for (const locale of ["en", "fr"]) {
      const { inText, bibliography } = await cite(hostile, { style, locale, accessed: ACCESSED });
      const tags = `${inText.html}${bibliography.html}`.match(/<[^>]*>/gu) ?? [];
      expect(tags.filter((tag) => !/^<\/?(?:i|sup|a href="[^"<>]*"|a)>$/u.test(tag))).toEqual([]);
      // Letters are raised by title case in some styles.
      expect(bibliography.text.toLowerCase()).toContain("<script>alert(1)</script>");
    }
  });

  test.each(CITATION_STYLES)(
    "is made of an article of which nothing is known: %s",
    async (style) => {
      const nothing: Cited = {
        url: null,
        canonicalUrl: null,
        title: null,
        byline: null,
        authors: [],
        siteName: null,
        publishedTime: null,
        lang: "",
      };
      const { inText, bibliography } = await cite(nothing, { style, locale: "en", accessed: null });
      expect(`${inText.text}${bibliography.text}`).not.toContain("CSL STYLE ERROR");
    },
  );

  test("takes an article that was made to do harm in a moment", async () => {
    const long = `"‘“«".(<i>`.repeat(20_000);
    const of = source({
      title: long,
      authors: Array.from({ length: 5000 }, () => long.slice(0, 200)),
      siteName: long,
    });
    const start = performance.now();
    await cite(of, { style: "chicago-notes", locale: "fr", accessed: long });
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 60_000);
});
