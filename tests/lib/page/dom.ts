import { JSDOM } from "jsdom";

import { captureDocument } from "../../../lib/page/capture/capture.ts";
import { declaredHidden } from "../../../lib/page/capture/declared.ts";
import { extractArticle } from "../../../lib/page/extract/extract.ts";
import type { Article } from "../../../lib/core/reading.ts";

export const URL_OF_PAGE = "https://journal.example/economie/port";

const { window } = new JSDOM("", { url: URL_OF_PAGE });
export { window };

export function parse(html: string): Document {
  return new window.DOMParser().parseFromString(html, "text/html");
}

export function capture(html: string): Document {
  const document = parse(html);
  return captureDocument(document, { isHidden: declaredHidden(document) });
}

export function extract(html: string): Article {
  return extractArticle(capture(html), { url: URL_OF_PAGE, window });
}

/** The article's blocks as text, for comparing. */
export function blocksOf({ reading }: Article): string[] {
  return reading.blocks.map(({ start, end }) => reading.text.slice(start, end));
}
