/** Notes as W3C Web Annotations (Web Annotation Data Model, 2017), so that nothing of them is lost on the way. */
import type { LibraryDocument, NoteContent } from "../library/documents.ts";
import { iriOf, NAMESPACE } from "./identity.ts";
import { quoteOf, type NoteSelector } from "./selectors.ts";

/** Raised with every change after which an older Lede would read notes wrongly. */
export const NOTES_VERSION = 1;

/** Terms of the model, and Lede's own: what the model has no word for stands verbatim, as JSON-LD 1.1 allows. */
export const CONTEXT = [
  "http://www.w3.org/ns/anno.jsonld",
  {
    lede: NAMESPACE,
    "lede:note": { "@type": "@json" },
    heading: "lede:heading",
    before: "lede:before",
    after: "lede:after",
  },
] as const;

/** What the model has no word for. */
export type OwnPart = Pick<NoteContent, "article" | "addresses" | "source" | "body" | "colour"> &
  Pick<LibraryDocument, "rev" | "parents"> & {
    version: number;
    /** Ids of tags with the names they had. */
    tags: [id: string, name: string][];
  };

export interface Annotation {
  "@context"?: typeof CONTEXT;
  id: string;
  type: "Annotation";
  motivation: string | string[];
  creator?: { type: "Person"; name: string };
  created: string;
  modified: string;
  body?: TextualBody[];
  target: { type: "SpecificResource"; source: string; selector?: NoteSelector[] };
  "lede:note": OwnPart;
}

interface TextualBody {
  type: "TextualBody";
  value: string;
  format?: "text/markdown";
  purpose: "commenting" | "tagging";
}

/** A note as one annotation. `tagNames` by id; a tag without a name is not there any more, and left out. */
export const annotationOf = (
  note: LibraryDocument<"note">,
  tagNames: ReadonlyMap<string, string>,
): Annotation => ({ "@context": CONTEXT, ...bare(note, tagNames) });

/** Notes as one collection of annotations, as one JSON document that can stand inside HTML. */
export function toAnnotations(
  notes: readonly LibraryDocument<"note">[],
  tagNames: ReadonlyMap<string, string>,
): string {
  const collection = {
    "@context": CONTEXT,
    id: "https://lede.invalid/notes",
    type: "AnnotationCollection",
    total: notes.length,
    first: {
      id: "https://lede.invalid/notes?page=1",
      type: "AnnotationPage",
      startIndex: 0,
      items: notes.map((note) => bare(note, tagNames)),
    },
  };
  return `${JSON.stringify(collection, null, 2).replaceAll("<", String.raw`\u003c`)}\n`;
}

function bare(
  { id, rev, parents, created, modified, content }: LibraryDocument<"note">,
  tagNames: ReadonlyMap<string, string>,
): Annotation {
  const { article, addresses, source, body, colour, creator } = content;
  const tags = content.tags.flatMap((tag): [string, string][] => {
    const name = tagNames.get(tag);
    return name === undefined ? [] : [[tag, name]];
  });
  const bodies = bodiesOf(content, tagNames);
  return {
    id: iriOf(id),
    type: "Annotation",
    motivation: motivationOf(content),
    ...(creator === null ? {} : { creator: { type: "Person", name: creator } }),
    created,
    modified,
    ...(bodies.length === 0 ? {} : { body: bodies }),
    target: {
      type: "SpecificResource",
      source: placeOf(content),
      ...(content.selectors.length === 0 ? {} : { selector: content.selectors }),
    },
    "lede:note": {
      version: NOTES_VERSION,
      rev,
      parents,
      article,
      addresses,
      source,
      body,
      colour,
      tags,
    },
  };
}

function bodiesOf(
  { text, tags }: NoteContent,
  tagNames: ReadonlyMap<string, string>,
): TextualBody[] {
  const comment: TextualBody[] =
    text === ""
      ? []
      : [{ type: "TextualBody", value: text, format: "text/markdown", purpose: "commenting" }];
  const tagging = tags.flatMap((tag): TextualBody[] => {
    const name = tagNames.get(tag);
    return name === undefined ? [] : [{ type: "TextualBody", value: name, purpose: "tagging" }];
  });
  return [...comment, ...tagging];
}

function motivationOf({ text, tags, selectors }: NoteContent): string | string[] {
  const bare = quoteOf(selectors) === null ? "bookmarking" : "highlighting";
  const first = text === "" ? bare : "commenting";
  return tags.length === 0 ? first : [first, "tagging"];
}

/** The page, as exactly as it is known. A note on nothing is on itself: the model wants a target. */
function placeOf({ source, addresses, article }: NoteContent): string {
  const [address] = addresses;
  return (
    source?.url ??
    source?.canonicalUrl ??
    (address === undefined ? null : `https://${address}`) ??
    (article === null
      ? "about:blank"
      : `https://lede.invalid/articles/${encodeURIComponent(article)}`)
  );
}
