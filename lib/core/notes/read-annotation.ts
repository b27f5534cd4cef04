import { markdownAddress } from "../export/markdown-text.ts";
import { addressesOf } from "../library/address.ts";
import type { NoteSource } from "../library/documents.ts";
import { isHarmless } from "../library/backup/shape.ts";
import { stableJson } from "../library/stable.ts";
import { NOTES_VERSION } from "./annotation.ts";
import { field, isRecord, listOf, textOf } from "./fields.ts";
import { idOf } from "./identity.ts";
import {
  LONGEST_TEXT,
  tidyName,
  tidyTags,
  timeOf,
  webAddress,
  type IncomingNote,
  type ReadNote,
} from "./incoming.ts";
import { plainToMarkdown, htmlToMarkdown } from "./body-text.ts";
import { isTooLong, readSelectors } from "./read-selectors.ts";

/** Bodies and targets of one annotation that are looked at. */
const MOST = 50;

/** Reads one W3C annotation, Lede's own or another's. Takes any value, and never throws. */
export function noteOf(annotation: unknown): ReadNote {
  if (!isRecord(annotation) || !isHarmless(annotation)) return { why: "malformed" };
  if (!listOf(annotation["type"]).some((type) => type === "Annotation" || type === "oa:Annotation"))
    return { why: "malformed" };
  const own = ownPart(annotation["lede:note"]);
  if (own === "newer") return { why: "newer" };
  const { text, tags } = bodiesOf(annotation);
  const { selectors: found, url, title } = placeOf(annotation);
  // Offsets of others are of another text.
  const selectors = own ? found : found.filter(({ type }) => type === "TextQuoteSelector");
  if (text.length > LONGEST_TEXT || isTooLong(selectors)) return { why: "too-large" };
  if (!own && url === null) return { why: "no-address" };
  if (!own && text === "" && tags.length === 0 && selectors.length === 0)
    return { why: "says-nothing" };
  const id = textOf(annotation, "id");
  const source: NoteSource | null = own ? own.source : { ...NOTHING_KNOWN, url, title };
  const note: IncomingNote = {
    id: idOf(id ?? stableJson(annotation)),
    created: timeOf(annotation["created"]),
    modified: timeOf(annotation["modified"]) ?? timeOf(annotation["created"]),
    content: {
      article: own?.article ?? null,
      addresses: own?.addresses ?? addressesOf({ url, canonicalUrl: null }),
      source,
      body: own?.body ?? null,
      selectors,
      text,
      colour: own?.colour ?? null,
      creator: own ? textOf(annotation["creator"], "name") : creatorOf(annotation["creator"]),
    },
    tags: own ? [...new Set(tags)] : tidyTags(tags),
    from: own && {
      rev: own.rev,
      parents: own.parents,
      tagIds: own.tagIds,
    },
  };
  return { note };
}

/** What is known of an article of which only the address is. */
export const NOTHING_KNOWN: NoteSource = {
  url: null,
  canonicalUrl: null,
  title: null,
  byline: null,
  authors: [],
  siteName: null,
  publishedTime: null,
  lang: "",
};

type Own = Pick<IncomingNote["content"], "article" | "addresses" | "source" | "body" | "colour"> & {
  rev: string;
  parents: string[];
  tagIds: Map<string, string>;
};

/** What Lede says beside the model; null where it says nothing that can be trusted. */
function ownPart(value: unknown): Own | "newer" | null {
  if (!isRecord(value)) return null;
  const version = value["version"];
  if (typeof version !== "number") return null;
  if (version > NOTES_VERSION) return "newer";
  const rev = textOf(value, "rev");
  if (rev === null || !REVISION.test(rev)) return null;
  const source = sourceOf(value["source"]);
  const body = textOf(value, "body");
  const article = textOf(value, "article");
  return {
    rev,
    parents: texts(value["parents"]).filter((parent) => REVISION.test(parent)),
    article: article !== null && ID.test(article) ? article : null,
    addresses: texts(value["addresses"]),
    tagIds: tagIdsOf(value["tags"]),
    source,
    body: body !== null && /^[\da-f]{32,64}$/u.test(body) ? body : null,
    colour: textOf(value, "colour"),
  };
}

const REVISION = /^\d{1,9}-[\da-f]{32}$/u;
const ID = /^[\w.:@-]{1,200}$/u;
/** What can stand behind a link; nothing that runs. */
const LINK = /^(?:https?|file|ftp|about|blob|chrome-extension|moz-extension):/iu;

function sourceOf(value: unknown): NoteSource | null {
  if (!isRecord(value)) return null;
  const address = (name: string): string | null => {
    const text = textOf(value, name);
    return text !== null && LINK.test(text) ? text : null;
  };
  return {
    url: address("url"),
    canonicalUrl: address("canonicalUrl"),
    title: textOf(value, "title"),
    byline: textOf(value, "byline"),
    authors: texts(value["authors"]),
    siteName: textOf(value, "siteName"),
    publishedTime: textOf(value, "publishedTime"),
    lang: textOf(value, "lang") ?? "",
  };
}

function tagIdsOf(value: unknown): Map<string, string> {
  const pairs = listOf(value).slice(0, 1000).map(texts);
  return new Map(
    pairs.flatMap(([id = "", name = ""]): [string, string][] => (ID.test(id) ? [[name, id]] : [])),
  );
}

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string").slice(0, 1000) : [];

function bodiesOf(annotation: Record<string, unknown>): { text: string; tags: string[] } {
  const parts: string[] = [];
  const tags: string[] = [];
  const plain = annotation["bodyValue"];
  if (typeof plain === "string") parts.push(plainToMarkdown(plain));
  for (const body of listOf(annotation["body"]).slice(0, MOST * 10)) {
    const value = textOf(body, "value");
    // A body may be a resource elsewhere.
    const address = webAddress(typeof body === "string" ? body : field(body, "id"));
    if (value !== null && listOf(field(body, "purpose")).includes("tagging")) tags.push(value);
    else if (value !== null) parts.push(markdownOf(value, field(body, "format")));
    else if (address !== null) parts.push(markdownAddress(address));
  }
  return { text: parts.filter((part) => part !== "").join("\n\n"), tags };
}

function markdownOf(value: string, format: unknown): string {
  if (format === "text/markdown") return value;
  if (value.length > LONGEST_TEXT) return value;
  return format === "text/html" ? htmlToMarkdown(value) : plainToMarkdown(value);
}

interface Place {
  selectors: IncomingNote["content"]["selectors"];
  url: string | null;
  title: string | null;
}

/** Of the first target that has an address. */
function placeOf(annotation: Record<string, unknown>): Place {
  const targets = listOf(annotation["target"]).slice(0, MOST);
  const places = targets.map((target): Place => {
    const source =
      typeof target === "string" ? target : (field(target, "source") ?? field(target, "id"));
    const address = isRecord(source) ? (field(source, "id") ?? field(source, "source")) : source;
    return {
      selectors: readSelectors(field(target, "selector")),
      url: webAddress(address),
      title: tidyName(field(source, "title") ?? field(target, "title")),
    };
  });
  return (
    places.find(({ url }) => url !== null) ?? places[0] ?? { selectors: [], url: null, title: null }
  );
}

function creatorOf(value: unknown): string | null {
  const [first] = listOf(value);
  if (typeof first === "string") return tidyName(first);
  return (
    tidyName(field(first, "name")) ??
    tidyName(field(first, "nickname")) ??
    tidyName(field(first, "id"))
  );
}
