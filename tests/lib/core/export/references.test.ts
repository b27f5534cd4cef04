import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { toBibTeX } from "../../../../lib/core/export/bibtex.ts";
import { toCslJson } from "../../../../lib/core/export/csl.ts";
import { personName } from "../../../../lib/core/export/person-name.ts";
import { toRis } from "../../../../lib/core/export/ris.ts";
import { readingOf } from "./reading.ts";
import { saved } from "./saved.ts";

const AWKWARD = String.raw`Le 100 % {neuf} & l'«os» à 5 $ : C:\four_2 ~ #1 ^`;

const parsed = (text: string): Record<string, unknown>[] => plugins.input.chain(text);

describe("BibTeX", () => {
  test("is read back by another parser as what was written", () => {
    expect(parsed(toBibTeX([saved()]))[0]).toMatchObject({
      id: "ferrand-2021-verrerie",
      title: "La verrerie Malandrin rallume ses fours",
      author: [{ family: "Ferrand", given: "Odile" }],
      "container-title": "Le Courrier du Val",
      issued: { "date-parts": [[2021, 3, 1]] },
      accessed: { "date-parts": [[2026, 5, 3]] },
      URL: "https://www.example.org/eco/verrerie",
      language: "french",
    });
  });

  test("says every sign that TeX has another use for", () => {
    const [item] = parsed(toBibTeX([saved({ title: AWKWARD, siteName: "Pain & Vin" })]));
    expect(String(item?.["title"]).replaceAll(/<\/?[^>]+>/gu, "")).toBe(AWKWARD);
    expect(item?.["container-title"]).toBe("Pain & Vin");
  });

  test("keeps an agency whole, and no field is ended by what a page says", () => {
    const bibtex = toBibTeX([
      saved({ authors: ["Agence Val and Co"], canonicalUrl: "https://www.example.org/a}b,x={y}" }),
    ]);
    const [item, ...rest] = parsed(bibtex);
    expect(rest).toEqual([]);
    expect(item?.["author"]).toEqual([{ family: "Agence Val and Co" }]);
    expect(item?.["URL"]).toBe("https://www.example.org/a%7Db,x=%7By%7D");
  });

  test("gives each of many articles a key of its own", () => {
    const items = parsed(
      toBibTeX([
        saved(),
        saved(),
        saved({ title: null, authors: [], byline: null, publishedTime: null }),
      ]),
    );
    expect(items.map(({ id }) => id)).toEqual([
      "ferrand-2021-verrerie",
      "ferrand-2021-verrerie-2",
      "article",
    ]);
  });
});

describe("RIS", () => {
  test("is read back by another parser as what was written, one record an article", () => {
    const items = parsed(toRis([saved(), saved({ title: "Deux\r\nER  - \r\nTY  - BOOK" })]));
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      type: "article-newspaper",
      title: "La verrerie Malandrin rallume ses fours",
      "container-title": "Le Courrier du Val",
      URL: "https://www.example.org/eco/verrerie",
      accessed: { "date-parts": [[2026, 5, 3]] },
    });
    expect(items[1]?.["title"]).toBe("Deux ER - TY - BOOK");
  });

  test("writes dates as exactly as they are known", () => {
    expect(toRis([saved({ publishedTime: "2016-09" })])).toContain("DA  - 2016/09//\r\n");
    expect(toRis([saved({ publishedTime: null })])).not.toContain("PY  -");
  });
});

describe("CSL-JSON", () => {
  test("has newspaper articles with what is known, and nothing for what is not", () => {
    const items = JSON.parse(
      toCslJson([
        saved(),
        { ...saved(), reading: readingOf([], { authors: [], byline: null, siteName: null }) },
      ]),
    ) as Record<string, unknown>[];
    expect(items[0]).toMatchObject({
      type: "article-newspaper",
      author: [{ family: "Ferrand", given: "Odile" }],
      issued: { "date-parts": [[2021, 3, 1]] },
      keyword: "four électrique, emploi",
    });
    expect(items[1]).not.toHaveProperty("author");
    expect(items[1]).not.toHaveProperty("container-title");
    // Another program takes it as it is.
    expect(parsed(JSON.stringify(items))).toHaveLength(2);
  });
});

describe("a signature", () => {
  test.each([
    ["Odile Ferrand", { given: "Odile", family: "Ferrand" }],
    ["Jean-Luc de la Tour", { given: "Jean-Luc", family: "de la Tour" }],
    ["J. R. Quill", { given: "J. R.", family: "Quill" }],
    ["Valpresse", { literal: "Valpresse" }],
    ["Le Val avec AVP", { literal: "Le Val avec AVP" }],
    ["Desk 24", { literal: "Desk 24" }],
  ])("%s is parted as bibliographies have it", (name, expected) => {
    expect(personName(name)).toEqual(expected);
  });
});
