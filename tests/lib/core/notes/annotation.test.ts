import * as fc from "fast-check";
import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { annotationOf, toAnnotations } from "../../../../lib/core/notes/annotation.ts";
import { noteLines } from "../../../../lib/core/notes/bring-in.ts";
import { noteOf } from "../../../../lib/core/notes/read-annotation.ts";
import { readNotes } from "../../../../lib/core/notes/read-notes.ts";
import { anyNote, noteDocument, ON_GLASS, TAG_NAMES, TAGS } from "./notes.ts";

const BRINGING = { tags: TAGS, colour: "yellow", now: "2026-06-01T00:00:00.000Z" };

const again = (json: string) => {
  const file = readNotes(json);
  if ("problem" in file) throw new Error(file.problem);
  return { ...file, documents: noteLines(file.notes, BRINGING).map(({ document }) => document) };
};

/** What the model's own context says of the words that are used, written from its specification. */
const ANNO = {
  oa: "http://www.w3.org/ns/oa#",
  as: "http://www.w3.org/ns/activitystreams#",
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  id: { "@id": "@id", "@type": "@id" },
  type: { "@id": "@type", "@type": "@vocab" },
  Annotation: "oa:Annotation",
  SpecificResource: "oa:SpecificResource",
  TextualBody: "oa:TextualBody",
  TextQuoteSelector: "oa:TextQuoteSelector",
  TextPositionSelector: "oa:TextPositionSelector",
  Person: "foaf:Person",
  AnnotationCollection: "as:OrderedCollection",
  AnnotationPage: "as:OrderedCollectionPage",
  bookmarking: "oa:bookmarking",
  commenting: "oa:commenting",
  highlighting: "oa:highlighting",
  tagging: "oa:tagging",
  body: { "@id": "oa:hasBody", "@type": "@id" },
  target: { "@id": "oa:hasTarget", "@type": "@id" },
  source: { "@id": "oa:hasSource", "@type": "@id" },
  selector: { "@id": "oa:hasSelector", "@type": "@id" },
  motivation: { "@id": "oa:motivatedBy", "@type": "@vocab" },
  purpose: { "@id": "oa:hasPurpose", "@type": "@vocab" },
  exact: "oa:exact",
  prefix: "oa:prefix",
  suffix: "oa:suffix",
  start: { "@id": "oa:start", "@type": "xsd:nonNegativeInteger" },
  end: { "@id": "oa:end", "@type": "xsd:nonNegativeInteger" },
  value: "rdf:value",
  format: "dc:format",
  name: "foaf:name",
  creator: { "@id": "dcterms:creator", "@type": "@id" },
  created: { "@id": "dcterms:created", "@type": "xsd:dateTime" },
  modified: { "@id": "dcterms:modified", "@type": "xsd:dateTime" },
  total: { "@id": "as:totalItems", "@type": "xsd:nonNegativeInteger" },
  first: { "@id": "as:first", "@type": "@id" },
  items: { "@id": "as:items", "@type": "@id", "@container": "@list" },
  startIndex: { "@id": "as:startIndex", "@type": "xsd:nonNegativeInteger" },
};

const documentLoader = async (url: string) => ({
  contextUrl: undefined,
  documentUrl: url,
  document: { "@context": ANNO } as never,
});

describe("a note as a W3C annotation", () => {
  test("says in the model's words what it is, on what, by whom and when", () => {
    expect(annotationOf(noteDocument(ON_GLASS), TAG_NAMES)).toMatchObject({
      id: "urn:uuid:6f1c2f0e-5a0b-4c6d-9e53-0d9f0a4b7c11",
      type: "Annotation",
      motivation: ["commenting", "tagging"],
      creator: { type: "Person", name: "Nour" },
      created: "2026-05-03T08:00:00.000Z",
      modified: "2026-05-04T09:30:00.000Z",
      body: [
        {
          type: "TextualBody",
          value: "À vérifier *vite*.",
          format: "text/markdown",
          purpose: "commenting",
        },
        { type: "TextualBody", value: "four électrique", purpose: "tagging" },
        { type: "TextualBody", value: "emploi", purpose: "tagging" },
      ],
      target: {
        source: "https://www.example.org/eco/verrerie",
        selector: ON_GLASS.selectors,
      },
    });
    const highlight = annotationOf(noteDocument({ ...ON_GLASS, text: "", tags: [] }), TAG_NAMES);
    expect(highlight.motivation).toBe("highlighting");
    expect(highlight).not.toHaveProperty("body");
  });

  test("is read by a library of linked data, Lede's own part included", async () => {
    const json = toAnnotations([noteDocument(ON_GLASS)], TAG_NAMES);
    const graph = (await jsonld.flatten(JSON.parse(json), undefined, {
      documentLoader,
    })) as unknown as Record<string, unknown[]>[];
    const ofType = (type: string) =>
      graph.filter((thing) => thing["@type"]?.includes(`http://www.w3.org/ns/${type}`));
    const [annotation] = ofType("oa#Annotation");
    expect(annotation?.["http://www.w3.org/ns/oa#motivatedBy"]).toEqual([
      { "@id": "http://www.w3.org/ns/oa#commenting" },
      { "@id": "http://www.w3.org/ns/oa#tagging" },
    ]);
    expect(annotation?.["http://purl.org/dc/terms/created"]).toEqual([
      {
        "@type": "http://www.w3.org/2001/XMLSchema#dateTime",
        "@value": "2026-05-03T08:00:00.000Z",
      },
    ]);
    expect(ofType("oa#TextualBody")).toHaveLength(3);
    const [quote] = ofType("oa#TextQuoteSelector");
    expect(quote?.["http://www.w3.org/ns/oa#exact"]).toEqual([{ "@value": "rallume ses fours" }]);
    expect(ofType("activitystreams#OrderedCollection")).toHaveLength(1);
    expect(annotation?.["https://lede.invalid/ns#note"]).toMatchObject([
      { "@type": "@json", "@value": { colour: "yellow", addresses: ["example.org/eco/verrerie"] } },
    ]);
    const own = graph.find((thing) => thing["https://lede.invalid/ns#after"]);
    expect(own?.["@type"]).toEqual(["https://lede.invalid/ns#SurroundingsSelector"]);
  });

  test("cannot end the script element it may stand in", () => {
    const json = toAnnotations([noteDocument({ text: "</script><script>alert(1)" })], new Map());
    expect(json).not.toContain("<");
    expect(again(json).documents[0]?.content).toMatchObject({ text: "</script><script>alert(1)" });
  });

  test("comes back as it was, whatever it holds, its revision too", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyNote, { maxLength: 4, selector: ({ id }) => id }), (notes) => {
        const { documents, refused } = again(toAnnotations(notes, TAG_NAMES));
        expect(refused).toEqual([]);
        expect(documents).toEqual(notes);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test("that was changed elsewhere comes from the revision that was written out", () => {
    const note = noteDocument(ON_GLASS);
    const annotation = JSON.parse(JSON.stringify(annotationOf(note, TAG_NAMES)));
    annotation.body[0].value = "Vérifié.";
    const [changed] = again(JSON.stringify(annotation)).documents;
    expect(changed).toMatchObject({
      id: note.id,
      parents: [note.rev],
      content: { text: "Vérifié." },
    });
    expect(changed?.rev).toMatch(/^2-/u);
  });
});

describe("an annotation of others", () => {
  const FOREIGN = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "https://notes.example.org/17",
    type: "Annotation",
    created: "2026-02-03T10:00:00+01:00",
    creator: { id: "https://people.example.org/ada", type: "Person", name: "Ada  Marsh" },
    bodyValue: "Is *this* so?",
    target: {
      source: "https://www.example.org/a?utm_source=x",
      selector: [
        {
          type: "FragmentSelector",
          value: "p3",
          refinedBy: { type: "TextQuoteSelector", exact: "five times" },
        },
        { type: "TextPositionSelector", start: 1200, end: 1210 },
      ],
    },
  };

  test("keeps its author, its words and its time; offsets of another text are left", () => {
    const { note } = noteOf(FOREIGN);
    expect(note).toMatchObject({
      created: "2026-02-03T09:00:00.000Z",
      modified: "2026-02-03T09:00:00.000Z",
      content: {
        creator: "Ada Marsh",
        text: String.raw`Is \*this\* so?`,
        addresses: ["example.org/a"],
        selectors: [{ type: "TextQuoteSelector", exact: "five times" }],
      },
      from: null,
    });
    expect(noteOf({ ...FOREIGN }).note?.id).toBe(note?.id);
    expect(note?.id).toMatch(/^note-[\da-f]{32}$/u);
  });

  test("is plain words where it was HTML", () => {
    const body = {
      type: "TextualBody",
      format: "text/html",
      value: `<p>Well <b onclick="x()">said</b> &amp; done</p><script>alert(1)</script><p>&lt;b&gt;</p>`,
    };
    expect(noteOf({ ...FOREIGN, bodyValue: undefined, body }).note?.content.text).toBe(
      String.raw`Well said & done` + "\n\n" + String.raw`\<b\>`,
    );
  });

  test("cannot bring an address that runs", () => {
    const own = {
      version: 1,
      rev: `1-${"0".repeat(32)}`,
      parents: [],
      addresses: [],
      article: null,
    };
    const source = {
      url: "javascript:alert(1)",
      canonicalUrl: "data:text/html,x",
      authors: [1, "A"],
    };
    const { note } = noteOf({ ...FOREIGN, "lede:note": { ...own, source } });
    expect(note?.content.source).toMatchObject({ url: null, canonicalUrl: null, authors: ["A"] });
    expect(noteOf({ ...FOREIGN, target: "javascript:alert(1)" })).toEqual({ why: "no-address" });
  });

  test.each([
    ["malformed", null],
    ["malformed", 3],
    ["malformed", { type: "Note" }],
    ["malformed", JSON.parse('{"type":"Annotation","__proto__":{"x":1}}')],
    ["no-address", { type: "Annotation", bodyValue: "x" }],
    ["no-address", { type: "Annotation", bodyValue: "x", target: "urn:isbn:1" }],
    ["says-nothing", { type: "Annotation", target: "https://www.example.org/a" }],
    ["newer", { ...FOREIGN, "lede:note": { version: 99 } }],
    ["too-large", { ...FOREIGN, bodyValue: "x".repeat(600_000) }],
  ])("is refused as %s", (why, annotation) => {
    expect(noteOf(annotation)).toEqual({ why });
  });

  test("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (body, target, own) => {
        noteOf({ type: "Annotation", body, target, creator: body, "lede:note": own });
        noteOf({
          type: "Annotation",
          target: { source: own, selector: [target, { refinedBy: body }] },
        });
      }),
      { numRuns: 500 },
    );
  });

  test("takes a body that was made to do harm in a moment", () => {
    const start = performance.now();
    for (const part of ["<script ", "<br ", "<", "&", "*[", "- ", "1."]) {
      const body = { type: "TextualBody", format: "text/html", value: part.repeat(50_000) };
      noteOf({ ...FOREIGN, body });
    }
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 30_000);
});
