import type { AnyDocument, ArticleBody, ArticleContent } from "../documents.ts";
import type { Metadata } from "../../reading.ts";
import type { BackupLine } from "./format.ts";
import { isHarmless, isRecord } from "./shape.ts";
import { isBody, isDocument, isReplaced } from "./shapes.ts";

/** A line of a backup, where it is one; null where it is not. Addresses that would run something are taken out. */
export function checkedLine(value: unknown): BackupLine | null {
  if (!isRecord(value) || !isHarmless(value)) return null;
  const { document, history, bodies } = value;
  if (!isDocument(document) || !Array.isArray(history) || !Array.isArray(bodies)) return null;
  const { id, type } = document as AnyDocument;
  const isOfIt = (one: unknown): boolean =>
    isDocument(one) &&
    isReplaced(one) &&
    (one as AnyDocument).id === id &&
    (one as AnyDocument).type === type;
  if (!history.every(isOfIt) || !bodies.every(isBody)) return null;
  return {
    document: safeDocument(document as AnyDocument),
    history: (history as BackupLine["history"]).map(safeDocument),
    bodies: (bodies as ArticleBody[]).map((body) => ({
      ...body,
      reading: safeAddresses(body.reading),
      article: body.article && { ...body.article, reading: safeAddresses(body.article.reading) },
    })),
  };
}

function safeDocument<Doc extends AnyDocument>(document: Doc): Doc {
  if (document.type !== "article") return document;
  return { ...document, content: safeAddresses(document.content as ArticleContent) };
}

/** What can stand behind a link; nothing that runs. */
const LINK = /^(?:https?|file|ftp|about|blob|chrome-extension|moz-extension):/iu;
const IMAGE = /^(?:https?:|data:image\/(?:png|jpe?g|gif|webp|avif);)/iu;

type Addressed = Pick<Metadata, "url" | "canonicalUrl" | "leadImage">;

function safeAddresses<Data extends Addressed>(data: Data): Data {
  const { url, canonicalUrl, leadImage } = data;
  if (fits(url, LINK) && fits(canonicalUrl, LINK) && fits(leadImage, IMAGE)) return data;
  return {
    ...data,
    url: fits(url, LINK) ? url : null,
    canonicalUrl: fits(canonicalUrl, LINK) ? canonicalUrl : null,
    leadImage: fits(leadImage, IMAGE) ? leadImage : null,
  };
}

const fits = (address: string | null | undefined, pattern: RegExp): boolean =>
  address === null || address === undefined || pattern.test(address);
