import { captureDocument } from "../lib/page/capture/capture.ts";
import { declaredHidden } from "../lib/page/capture/declared.ts";
import { extractArticle } from "../lib/page/extract/extract.ts";
import type { Article, Charset } from "../lib/core/reading.ts";
import { withPage } from "./dom.ts";

/** A page's HTML to its article: captured and extracted as in a browser, with what the page declares as hidden. */
export function pageArticle(html: string, url: string | null, charset: Charset | null): Article {
  return withPage(html, url, ({ document, window }) => {
    const clone = captureDocument(document, { isHidden: declaredHidden(document) });
    return extractArticle(clone, { url, charset, window });
  });
}
