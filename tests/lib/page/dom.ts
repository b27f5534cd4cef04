import { JSDOM } from "jsdom";

import { parsePage } from "../../../cli/parse.ts";
import { declaredShadowRoot } from "../../../cli/tree-adapter.ts";
import { captureDocument } from "../../../lib/page/capture/capture.ts";
import { declaredHidden } from "../../../lib/page/capture/declared.ts";
import { LANGUAGES } from "../../../lib/page/extract/evidence/languages.ts";
import { extractArticle } from "../../../lib/page/extract/extract.ts";
import type { KeyedArticle } from "../../../lib/core/choices.ts";
import type { Article } from "../../../lib/core/reading.ts";
import type { PutBackWish } from "../../../lib/page/extract/put-back.ts";
import type { PageDocument, PageElement } from "../../../lib/page/tree/node.ts";

export const URL_OF_PAGE = "https://journal.example/economie/port";

const { window } = new JSDOM("", { url: URL_OF_PAGE });
export { window };

/** As a browser's document. */
export function parseDom(html: string): Document {
  return new window.DOMParser().parseFromString(html, "text/html");
}

/** As the command line parses it. */
export function parse(html: string): PageDocument {
  return parsePage(html, URL_OF_PAGE);
}

/** The first element of a body. */
export function element(html: string): PageElement {
  const first = parse(html).body?.firstElementChild;
  if (!first) throw new Error("no element");
  return first;
}

export function capture(html: string): PageDocument {
  const document = parse(html);
  return captureDocument(document, {
    isHidden: declaredHidden(document),
    shadowRootOf: declaredShadowRoot,
  });
}

export function extract(html: string, putBack?: PutBackWish): KeyedArticle {
  return extractArticle(capture(html), { url: URL_OF_PAGE, phrases: LANGUAGES, window, putBack });
}

/** The article's blocks as text, for comparing. */
export function blocksOf({ reading }: Article): string[] {
  return reading.blocks.map(({ start, end }) => reading.text.slice(start, end));
}
