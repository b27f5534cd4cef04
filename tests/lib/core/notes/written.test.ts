import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { parse } from "csv-parse/sync";
import { micromark } from "micromark";
import { describe, expect, test } from "vitest";
import type { LibraryDocument } from "../../../../lib/core/library/documents.ts";
import {
  notesFile,
  NOTE_FORMATS,
  type NoteFormat,
} from "../../../../lib/core/notes/written/files.ts";
import { noteDocument, ON_GLASS, TAG_NAMES } from "./notes.ts";

const CHOICES = {
  names: { tags: TAG_NAMES, colours: new Map([["yellow", "À vérifier"]]) },
  locale: "fr",
  decimal: "." as const,
  byteOrderMark: false,
};

const at = (start: number) => ({ type: "TextPositionSelector" as const, start, end: start + 5 });
const quote = (exact: string) => ({ type: "TextQuoteSelector" as const, exact });

const NOTES: LibraryDocument<"note">[] = [
  noteDocument(ON_GLASS),
  noteDocument(
    {
      ...ON_GLASS,
      selectors: [quote("Le maire"), at(3)],
      text: "",
      tags: [],
      creator: null,
    },
    { id: "note-2" },
  ),
  noteDocument({ ...ON_GLASS, selectors: [], text: "Bon article.", tags: [] }, { id: "note-3" }),
  noteDocument({ text: "Une idée à part." }, { id: "note-4" }),
];

const file = (format: NoteFormat, notes = NOTES): string => notesFile(format, notes, CHOICES).text;

const HOSTILE: LibraryDocument<"note">[] = [
  noteDocument(
    {
      ...ON_GLASS,
      source: {
        ...ON_GLASS.source!,
        title: '<script>alert(1)</script> =cmd|"x" } @article{x,',
        siteName: "A\nER  - \nTY  - BOOK",
      },
      selectors: [quote("<img src=x onerror=alert(1)>\n\n# Non")],
      text: '<script>alert(1)</script>\n\n[x](javascript:alert(1))\n\n"=1+1',
      tags: ["tag-x"],
      creator: '=HYPERLINK("https://x.example")',
      colour: "@x",
    },
    { id: "note-5" },
  ),
];
const HOSTILE_CHOICES = {
  ...CHOICES,
  names: { tags: new Map([["tag-x", "+1</script>"]]), colours: new Map<string, string>() },
};

describe("notes as Markdown", () => {
  test("stand below their pages in the order of the text, each with its words", () => {
    expect(file("markdown", NOTES.slice(0, 3))).toBe(
      [
        "# Notes",
        "## La verrerie Malandrin rallume ses fours",
        "*Odile Ferrand · Le Courrier du Val · 1er mars 2021*",
        "<https://www.example.org/eco/verrerie>",
        "Bon article.",
        "*Nour · 3 mai 2026 · À vérifier*",
        "---",
        "> Le maire",
        "*3 mai 2026 · À vérifier*",
        "---",
        "> rallume ses fours",
        "À vérifier *vite*.",
        "*Nour · 3 mai 2026 · À vérifier · four électrique, emploi*",
        "---\n",
      ].join("\n\n"),
    );
  });

  test("are read by another parser as quotations and text, and nothing in them runs", () => {
    const html = micromark(file("markdown"));
    expect(html).toContain(
      "<blockquote>\n<p>rallume ses fours</p>\n</blockquote>\n<p>À vérifier <em>vite</em>.</p>",
    );
    const hostile = micromark(notesFile("markdown", HOSTILE, HOSTILE_CHOICES).text, {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
    });
    expect(hostile).not.toMatch(/<(?:script|img)|href="javascript/iu);
    expect(hostile).toContain("&lt;script&gt;alert(1)");
    expect(hostile.match(/<h1>/gu)).toHaveLength(1);
  });
});

describe("notes as CSV", () => {
  test("are read back a row each", () => {
    const rows = parse(file("csv"), { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(4);
    expect(rows[2]).toEqual({
      Citation: "rallume ses fours",
      Note: "À vérifier *vite*.",
      Étiquettes: "four électrique; emploi",
      Couleur: "À vérifier",
      "Auteur de la note": "Nour",
      "Créée le": "2026-05-03T08:00:00.000Z",
      "Modifiée le": "2026-05-04T09:30:00.000Z",
      Intertitre: "",
      Article: "La verrerie Malandrin rallume ses fours",
      Auteurs: "Odile Ferrand",
      Site: "Le Courrier du Val",
      Publication: "2021-03-01",
      Adresse: "https://www.example.org/eco/verrerie",
    });
  });

  test("hold nothing that a sheet would run", () => {
    const [row] = parse(notesFile("csv", HOSTILE, HOSTILE_CHOICES).text, { columns: true }) as [
      Record<string, string>,
    ];
    expect(Object.values(row).filter((cell) => /^[=+\-@]/u.test(cell))).toEqual([]);
    expect(row["Auteur de la note"]).toBe(`'=HYPERLINK("https://x.example")`);
  });
});

const items = (format: NoteFormat, notes = NOTES, choices = CHOICES): Record<string, unknown>[] =>
  plugins.input.chain(notesFile(format, notes, choices).text);

describe.each(["bibtex", "ris", "csl"] as const)("the articles of notes as %s", (format) => {
  test("are read back with the notes, an article once", () => {
    const [item, ...rest] = items(format);
    expect(rest).toEqual([]);
    expect(item).toMatchObject({
      title: "La verrerie Malandrin rallume ses fours",
      "container-title": "Le Courrier du Val",
      URL: "https://www.example.org/eco/verrerie",
      accessed: { "date-parts": [[2026, 5, 3]] },
    });
    const said = JSON.stringify(item);
    expect(said).toContain("Ferrand");
    for (const words of ["Bon article.", "«\u00A0Le maire\u00A0»", "À vérifier *vite*."]) {
      expect(said).toContain(words);
    }
  });

  test("are ended by nothing that a note or a page says", () => {
    const [item, ...rest] = items(format, HOSTILE, HOSTILE_CHOICES);
    expect(rest).toEqual([]);
    expect(JSON.stringify(item)).toContain("alert(1)");
    expect(item?.["URL"]).toBe("https://www.example.org/eco/verrerie");
  });
});

test.each(NOTE_FORMATS)("no notes are a file, too: %s", (format) => {
  expect(notesFile(format, [], CHOICES)).toMatchObject({
    name: expect.stringMatching(/^notes\./u),
  });
});
