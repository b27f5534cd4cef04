import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { noteLines } from "../../../../lib/core/notes/bring-in.ts";
import { readNotes, type NotesFile } from "../../../../lib/core/notes/read-notes.ts";
import { TAGS } from "./notes.ts";

/** As the client of Hypothesis writes it: every sentence and name is invented. */
const annotation = (part: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: "aB3dE_1xEe-Rk7cP0vW9tQ",
  created: "2026-03-02T09:15:20.123456+00:00",
  updated: "2026-03-05T10:00:00.000000+00:00",
  user: "acct:luc_bost@hypothes.is",
  user_info: { display_name: "Luc Bost" },
  uri: "https://www.example.org/eco/verrerie?utm_medium=mail",
  text: "Et le prix du **gaz** ?",
  tags: ["énergie", " emploi "],
  group: "__world__",
  permissions: { read: ["group:__world__"], admin: [], update: [], delete: [] },
  target: [
    {
      source: "https://www.example.org/eco/verrerie",
      selector: [
        {
          type: "RangeSelector",
          startContainer: "/p[1]",
          startOffset: 3,
          endContainer: "/p[1]",
          endOffset: 20,
        },
        { type: "TextPositionSelector", start: 2311, end: 2328 },
        {
          type: "TextQuoteSelector",
          exact: "rallume ses fours",
          prefix: "Malandrin ",
          suffix: " lundi",
        },
      ],
    },
  ],
  document: { title: ["La verrerie Malandrin rallume ses fours"] },
  links: {},
  flagged: false,
  hidden: false,
  ...part,
});

const exported = (annotations: unknown[]): string =>
  JSON.stringify({
    export_date: "2026-03-09T12:00:00Z",
    export_userid: "acct:odile@hypothes.is",
    client_version: "1.1500.0",
    annotations,
  });

function read(annotations: unknown[]): NotesFile {
  const file = readNotes(exported(annotations));
  if ("problem" in file) throw new Error(file.problem);
  return file;
}

describe("a file that Hypothesis exported", () => {
  test("gives a classmate's notes, with their author", () => {
    const { format, notes, refused } = read([annotation()]);
    expect({ format, refused }).toEqual({ format: "hypothesis", refused: [] });
    expect(notes).toEqual([
      {
        id: expect.stringMatching(/^note-[\da-f]{32}$/u),
        created: "2026-03-02T09:15:20.123Z",
        modified: "2026-03-05T10:00:00.000Z",
        content: {
          article: null,
          addresses: ["example.org/eco/verrerie"],
          source: {
            url: "https://www.example.org/eco/verrerie?utm_medium=mail",
            canonicalUrl: null,
            title: "La verrerie Malandrin rallume ses fours",
            byline: null,
            authors: [],
            siteName: null,
            publishedTime: null,
            lang: "",
          },
          body: null,
          selectors: [
            {
              type: "TextQuoteSelector",
              exact: "rallume ses fours",
              prefix: "Malandrin ",
              suffix: " lundi",
            },
          ],
          text: "Et le prix du **gaz** ?",
          colour: null,
          creator: "Luc Bost",
        },
        tags: ["énergie", "emploi"],
        from: null,
      },
    ]);
  });

  test("calls an author without a name by the account", () => {
    const [note] = read([annotation({ user_info: { display_name: null } })]).notes;
    expect(note?.content.creator).toBe("luc_bost");
  });

  test("gives notes on a whole page, a title that is one text, and a page behind the proxy", () => {
    const [note] = read([
      annotation({
        target: [{ source: "https://www.example.org/b" }],
        uri: "https://via.hypothes.is/https://www.example.org/b",
        document: { title: "B" },
      }),
    ]).notes;
    expect(note?.content).toMatchObject({
      selectors: [],
      addresses: ["example.org/b"],
      source: { title: "B" },
    });
  });

  test("keeps answers below what they answer, in order of time", () => {
    const answer = (id: string, day: string, part = {}) =>
      annotation({
        id,
        created: `2026-03-${day}T08:00:00+00:00`,
        references: ["aB3dE_1xEe-Rk7cP0vW9tQ"],
        target: [{ source: "https://www.example.org/eco/verrerie" }],
        tags: [],
        ...part,
      });
    const { notes, answers } = read([
      answer("r2", "08", {
        text: "Oui,\n\nmoins cher.",
        references: ["aB3dE_1xEe-Rk7cP0vW9tQ", "r1"],
      }),
      answer("r1", "07", { text: "Il a baissé.", user_info: { display_name: "Ada *Marsh*" } }),
      annotation(),
    ]);
    expect(answers).toBe(2);
    expect(notes).toHaveLength(1);
    expect(notes[0]?.content.text).toBe(
      [
        "Et le prix du **gaz** ?",
        "",
        String.raw`> **Ada \*Marsh\*** (2026-03-07)`,
        ">",
        "> Il a baissé.",
        "",
        "> **Luc Bost** (2026-03-08)",
        ">",
        "> Oui,",
        ">",
        "> moins cher.",
      ].join("\n"),
    );
  });

  test("names each thing that is refused, and takes the rest", () => {
    const { notes, refused } = read([
      annotation({ id: "1", uri: "urn:x-pdf:0a1b", target: [], text: "In a PDF" }),
      annotation({ id: "2", text: "", tags: [], target: [] }),
      annotation({ id: "3", text: 7 }),
      annotation({ id: "4", text: "x".repeat(600_000) }),
      annotation({ id: "5", text: "Alone", references: ["elsewhere"] }),
      "nonsense",
      annotation(),
      annotation(),
    ]);
    expect(notes).toHaveLength(1);
    expect(refused.map(({ why }) => why).toSorted()).toEqual([
      "malformed",
      "malformed",
      "no-address",
      "repeated",
      "reply-alone",
      "says-nothing",
      "too-large",
    ]);
    expect(refused).toContainEqual({ name: "In a PDF", why: "no-address" });
    expect(refused).toContainEqual({ name: "Alone", why: "reply-alone" });
  });

  test("is the same notes when it is read again", () => {
    const bringing = { tags: TAGS, colour: "yellow", now: "2026-06-01T00:00:00.000Z" };
    const lines = () => noteLines(read([annotation()]).notes, bringing);
    expect(lines()).toEqual(lines());
    const [tag, note] = lines().map(({ document }) => document);
    // The tag that is there already is that one.
    expect(tag).toMatchObject({ type: "tag", content: { name: "énergie" } });
    expect(note?.content).toMatchObject({ tags: [tag?.id, TAGS[1]?.id], colour: "yellow" });
  });

  test("is taken as the API answers it, too", () => {
    const file = readNotes(JSON.stringify({ total: 1, rows: [annotation()] }));
    expect(file).toMatchObject({
      format: "hypothesis",
      notes: [{ content: { creator: "Luc Bost" } }],
    });
  });
});

describe("a file of notes", () => {
  test.each([
    ["broken", ""],
    ["broken", exported([annotation()]).slice(0, -20)],
    ["broken", "Titre;Adresse\n"],
    ["no-notes", "3"],
    ["no-notes", "[]"],
    ["no-notes", '{"annotations":{"of":"another version"}}'],
    ["no-notes", '[{"type":"article-newspaper"}]'],
    ["too-large", " ".repeat(100_000_001)],
  ])("that is %s is not taken", (problem, text) => {
    expect(readNotes(text)).toEqual({ problem });
  });

  test("never makes reading throw", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        for (const value of [
          one,
          {
            annotations: [
              one,
              other,
              annotation({ target: one }),
              annotation({ references: [other], id: one }),
            ],
          },
          { type: "AnnotationPage", items: [one, { type: "Annotation", target: other }] },
        ]) {
          readNotes(JSON.stringify(value));
        }
      }),
      { numRuns: 300 },
    );
  });

  test("of ten thousand notes is read at once", () => {
    const many = Array.from({ length: 10_000 }, (_, at) => annotation({ id: `n${at}` }));
    const start = performance.now();
    expect(read(many).notes).toHaveLength(10_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 30_000);
});
