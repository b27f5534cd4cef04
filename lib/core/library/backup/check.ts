import type { AnyDocument, ArticleBody, ArticleContent, NoteContent } from "../documents.ts";
import type { Metadata } from "../../reading.ts";
import type { BackupLine, BackupPicture } from "./format.ts";
import { isHarmless, isRecord } from "./shape.ts";
import { isBody, isDocument, isPicture, isReplaced } from "./shapes.ts";

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

/** A line of a list of pictures, where it is one; null where it is not. */
export function checkedPicture(value: unknown): BackupPicture | null {
  if (!isRecord(value) || !isHarmless(value) || !isPicture(value)) return null;
  const { hash, type, shown } = value as unknown as BackupPicture;
  return { hash, type, shown: shown.map(({ body, address }) => ({ body, address })) };
}

function safeDocument<Doc extends AnyDocument>(document: Doc): Doc {
  if (document.type === "article") {
    return { ...document, content: safeAddresses(document.content as ArticleContent) };
  }
  if (document.type !== "note") return document;
  const content = document.content as NoteContent;
  return {
    ...document,
    content: { ...content, source: content.source && safeLinks(content.source) },
  };
}

/** What can stand behind a link; nothing that runs. */
const LINK = /^(?:https?|file|ftp|about|blob|chrome-extension|moz-extension):/iu;
const IMAGE = /^(?:https?:|data:image\/(?:png|jpe?g|gif|webp|avif);)/iu;

type Linked = Pick<Metadata, "url" | "canonicalUrl">;
type Addressed = Linked & Pick<Metadata, "leadImage">;

function safeAddresses<Data extends Addressed>(data: Data): Data {
  const { leadImage } = data;
  return safeLinks(fits(leadImage, IMAGE) ? data : { ...data, leadImage: null });
}

function safeLinks<Data extends Linked>(data: Data): Data {
  const { url, canonicalUrl } = data;
  if (fits(url, LINK) && fits(canonicalUrl, LINK)) return data;
  return {
    ...data,
    url: fits(url, LINK) ? url : null,
    canonicalUrl: fits(canonicalUrl, LINK) ? canonicalUrl : null,
  };
}

const fits = (address: string | null | undefined, pattern: RegExp): boolean =>
  address === null || address === undefined || pattern.test(address);
