import { languageTag } from "../lib/core/text/language.ts";
import type { Article, Charset, Reading } from "../lib/core/reading.ts";

/** A document to be read: a page's HTML, or a plain text. */
export interface Request {
  kind: "html" | "text";
  content: string;
  /** Absolute. */
  url: string | null;
  /** BCP 47. */
  lang: string | null;
  /** How the content was decoded, where it was. */
  charset: Charset | null;
}

/** A document that was read. */
export interface ReadResult {
  reading: Reading;
  /** What it was read from: a page's own markup. */
  article: Pick<Article, "html" | "nodes">;
}

/** Reads one document. */
export type ReadDocument = (request: Request) => Promise<ReadResult>;

/** What an NDJSON line names itself. */
export type Id = unknown;

export type ParsedLine = { id: Id; request: Request } | { id: Id; error: string };

/**
 * One line of NDJSON as a request: `{"id", "html" | "text", "url"?, "lang"?}`. Anything else is an error with the
 * line's id, null where it has none.
 */
export function parseLine(line: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return {
      id: null,
      error: `not JSON: ${error instanceof Error ? error.message : String(error)}`,
    };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { id: null, error: "not a JSON object" };
  }
  const fields = new Map<string, unknown>(Object.entries(value));
  const id = fields.get("id") ?? null;
  const given = (["html", "text"] as const).filter((name) => (fields.get(name) ?? null) !== null);
  const [kind] = given;
  if (kind === undefined) return { id, error: "neither html nor text" };
  if (given.length > 1) return { id, error: "both html and text" };
  const content = fields.get(kind);
  if (typeof content !== "string") return { id, error: `${kind} is not a string` };
  const url = fields.get("url") ?? null;
  if (url !== null && !(typeof url === "string" && URL.canParse(url))) {
    return { id, error: "url is not an absolute address" };
  }
  const claimed = fields.get("lang") ?? null;
  const lang = typeof claimed === "string" ? languageTag(claimed) : null;
  if (claimed !== null && lang === null) return { id, error: "lang is not a language tag" };
  return { id, request: { kind, content, url, lang, charset: null } };
}
