import { JSDOM, VirtualConsole } from "jsdom";
import { captureDocument } from "../lib/page/capture/capture.ts";
import { declaredHidden } from "../lib/page/capture/declared.ts";
import { LANGUAGES } from "../lib/page/extract/evidence/languages.ts";
import { extractArticle } from "../lib/page/extract/extract.ts";
import type { Article, Charset } from "../lib/core/reading.ts";
import { parsePage } from "./parse.ts";
import { declaredShadowRoot } from "./tree-adapter.ts";

/**
 * Where an article is put together and cleaned: DOMPurify asks for a standard DOM, and that it be jsdom. One for all
 * pages: nothing of a page stays in it, and making one takes longer than reading most pages.
 */
const { window } = new JSDOM("", { virtualConsole: new VirtualConsole() });

/** A page's HTML to its article: captured and extracted as in a browser, with what the page declares as hidden. */
export function pageArticle(html: string, url: string | null, charset: Charset | null): Article {
  const document = parsePage(html, url);
  const page = captureDocument(document, {
    isHidden: declaredHidden(document),
    shadowRootOf: declaredShadowRoot,
  });
  return extractArticle(page, { url, charset, phrases: LANGUAGES, window });
}
