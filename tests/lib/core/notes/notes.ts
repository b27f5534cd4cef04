import * as fc from "fast-check";
import type { LibraryDocument, NoteContent } from "../../../../lib/core/library/documents.ts";
import { revisionOf, tagId } from "../../../../lib/core/library/revision.ts";
import type { NoteSelector } from "../../../../lib/core/notes/selectors.ts";
import { BLANK_NOTE } from "./blank.ts";

/** A note as the library keeps it. */
export function noteDocument(
  content: Partial<NoteContent> = {},
  rest: Partial<LibraryDocument<"note">> = {},
): LibraryDocument<"note"> {
  const document = {
    id: "note-6f1c2f0e-5a0b-4c6d-9e53-0d9f0a4b7c11",
    type: "note" as const,
    parents: [],
    deleted: null,
    ...rest,
    content: { ...BLANK_NOTE, ...content },
  };
  return {
    created: "2026-05-03T08:00:00.000Z",
    modified: "2026-05-04T09:30:00.000Z",
    ...document,
    rev: revisionOf(document),
  };
}

export const tagDocument = (name: string): LibraryDocument<"tag"> => {
  const document = {
    id: tagId(name),
    type: "tag" as const,
    parents: [],
    deleted: null,
    content: { name },
  };
  const time = "2026-05-01T08:00:00.000Z";
  return { ...document, rev: revisionOf(document), created: time, modified: time };
};

/** A highlight in an article of ours, with a note and tags. */
export const ON_GLASS: Partial<NoteContent> = {
  addresses: ["example.org/eco/verrerie"],
  source: {
    url: "https://www.example.org/eco/verrerie",
    canonicalUrl: null,
    title: "La verrerie Malandrin rallume ses fours",
    byline: null,
    authors: ["Odile Ferrand"],
    siteName: "Le Courrier du Val",
    publishedTime: "2021-03-01",
    lang: "fr",
  },
  body: "0123456789abcdef0123456789abcdef",
  selectors: [
    {
      type: "TextQuoteSelector",
      exact: "rallume ses fours",
      prefix: "La verrerie Malandrin ",
      suffix: " lundi.",
    },
    { type: "TextPositionSelector", start: 22, end: 39 },
    { type: "lede:SurroundingsSelector", heading: null, before: null, after: "Les fours" },
  ],
  text: "À vérifier *vite*.",
  colour: "yellow",
  tags: [tagId("four électrique"), tagId("emploi")],
  creator: "Nour",
};

export const TAGS = [tagDocument("four électrique"), tagDocument("emploi")];

export const TAG_NAMES = new Map(TAGS.map(({ id, content }) => [id, content.name]));

const text = fc.string({ unit: "grapheme", maxLength: 40 });
const line = fc.option(text, { nil: null });
const hash = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(""));
const address = fc.option(fc.webUrl(), { nil: null });

const selector: fc.Arbitrary<NoteSelector> = fc.oneof(
  fc.record(
    {
      type: fc.constant("TextQuoteSelector" as const),
      exact: fc.string({ minLength: 1, maxLength: 40 }),
      prefix: text,
      suffix: text,
    },
    { requiredKeys: ["type", "exact"] },
  ),
  fc.tuple(fc.nat(), fc.nat()).map(([start, length]) => ({
    type: "TextPositionSelector" as const,
    start,
    end: start + length,
  })),
  fc.record({
    type: fc.constant("lede:SurroundingsSelector" as const),
    heading: line,
    before: line,
    after: line,
  }),
);

/** Any note there can be. */
export const anyNote: fc.Arbitrary<LibraryDocument<"note">> = fc
  .record({
    article: fc.option(
      hash.map((one) => `article-${one}`),
      { nil: null },
    ),
    addresses: fc.array(text, { maxLength: 3 }),
    source: fc.option(
      fc.record({
        url: address,
        canonicalUrl: address,
        title: line,
        byline: line,
        authors: fc.array(text, { maxLength: 3 }),
        siteName: line,
        publishedTime: line,
        lang: text,
      }),
      { nil: null },
    ),
    body: fc.option(hash, { nil: null }),
    selectors: fc.array(selector, { maxLength: 5 }),
    text,
    colour: line,
    tags: fc.uniqueArray(fc.constantFrom(...TAGS.map(({ id }) => id))),
    creator: line,
  })
  .chain((content) =>
    fc
      .record({
        id: fc.oneof(
          fc.uuid().map((uuid) => `note-${uuid}`),
          fc.stringMatching(/^[\w.:@-]{1,40}$/u),
        ),
        parents: fc.array(
          hash.map((one) => `1-${one}`),
          { maxLength: 2 },
        ),
      })
      .map((rest) => noteDocument(content, rest)),
  );
