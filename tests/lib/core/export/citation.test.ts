import { describe, expect, test } from "vitest";
import { toCitation } from "../../../../lib/core/export/citation.ts";
import { dateInWords, periodInWords } from "../../../../lib/core/export/dates.ts";
import { en } from "../../../../lib/core/export/en.ts";
import { fr } from "../../../../lib/core/export/fr.ts";
import { labelsFor } from "../../../../lib/core/export/labels.ts";
import { toText } from "../../../../lib/core/export/text.ts";
import { readingOf, verrerie } from "./reading.ts";

describe("a citation", () => {
  test("names authors, title, site, date and address in the text's language", () => {
    expect(toCitation(verrerie())).toBe(
      "Odile Ferrand, «\u00a0La verrerie Malandrin rallume ses fours\u00a0», Le Courrier du Val, 1er mars 2021, https://www.example.org/eco/verrerie",
    );
  });

  test("follows English habits in English", () => {
    const reading = readingOf([], {
      lang: "en-US",
      title: "Kilns are lit again",
      authors: ["Ann Marlow", "Ed Pike"],
      publishedTime: "2021-03-01",
    });
    expect(toCitation(reading)).toMatch(
      /^Ann Marlow, Ed Pike, “Kilns are lit again”, Le Courrier du Val, 1 March 2021, https:/u,
    );
  });

  test("leaves out what is not known, and never breaks the line", () => {
    const reading = readingOf([], {
      title: "Deux\n lignes",
      authors: [],
      byline: null,
      siteName: null,
      publishedTime: null,
      canonicalUrl: null,
      url: "about:blank",
    });
    expect(toCitation(reading)).toBe("«\u00a0Deux lignes\u00a0»");
    expect(toCitation({ ...reading, title: null, lang: "en" })).toBe("“Untitled”");
  });
});

describe("dates in words", () => {
  test.each([
    ["2016-09", "septembre 2016"],
    ["2016", "2016"],
    ["2014-06-12T23:30:00-08:00", "12 juin 2014"],
    ["hier", "hier"],
    ["--06-12", "--06-12"],
  ])("%s is %s", (iso, words) => {
    expect(dateInWords(iso, fr)).toBe(words);
  });

  test("say both ends of a period", () => {
    expect(periodInWords("2014-01/2014-06", fr)).toBe("janvier 2014 à juin 2014");
    expect(periodInWords("2013", en)).toBe("2013");
  });
});

test("the wording is French for French, English for everything else", () => {
  expect(labelsFor("fr-CA")).toBe(fr);
  expect(labelsFor("FR")).toBe(fr);
  expect(labelsFor("fry")).toBe(en);
  expect(labelsFor("de")).toBe(en);
});

test("plain text has title, source, body and address, parted by empty lines", () => {
  const reading = readingOf(
    [
      { kind: "p", text: "Un." },
      { kind: "p", text: "Deux." },
    ],
    { authors: [] },
  );
  expect(toText(reading)).toBe(
    "La verrerie Malandrin rallume ses fours\n\nPar Odile Ferrand · Le Courrier du Val · 1er mars 2021\n\nUn.\n\nDeux.\n\nhttps://www.example.org/eco/verrerie\n",
  );
});
