import { Parser, type Token } from "parse5";
import type { PageDocument } from "../lib/page/tree/node.ts";
import { pageTreeAdapter, type PageTreeMap } from "./tree-adapter.ts";

/**
 * A page's document as a browser with scripts would parse it; nothing runs, nothing is loaded.
 *
 * @param text decoded
 * @param url absolute; the document's own address
 */
export function parsePage(text: string, url: string | null): PageDocument {
  const parser = new ShallowParser({ treeAdapter: pageTreeAdapter });
  parser.tokenizer.write(text, true);
  const { document } = parser;
  document.documentURI = url ?? "about:blank";
  document.baseURI = baseOf(document);
  const title = document.find((element) => element.localName === "title");
  document.title = title?.textContent.replaceAll(/[ \t\n\r\f]+/gu, " ").trim() ?? "";
  return document;
}

/** The document base URL (HTML standard, 2.4.3): the first `<base>` with an address, itself relative to the page's. */
function baseOf(document: PageDocument): string {
  const base = document.find(
    (element) => element.localName === "base" && element.hasAttribute("href"),
  );
  const stated = base?.getAttribute("href");
  const address = stated ? URL.parse(stated, document.documentURI) : null;
  return address && !/^(?:data|javascript):$/u.test(address.protocol)
    ? address.href
    : document.documentURI;
}

/**
 * Levels of elements that are open at once; tags beyond are passed over, with their ends. Chromium's parser stops going
 * deeper at 512 (`maximumHTMLParserDOMTreeDepth`); without a limit time grows with the square of the depth.
 */
const DEEPEST = 512;

/** Elements without an end, and those whose content the parser must read in their own way; neither nests. */
const FLAT = new Set(
  "area base br col embed hr img input link meta param source track wbr script style textarea title xmp iframe noembed noframes noscript plaintext template".split(
    " ",
  ),
);

class ShallowParser extends Parser<PageTreeMap> {
  /** Of each name: how many are passed over whose end has not come. */
  readonly #passedOver = new Map<string, number>();

  override onStartTag(token: Token.TagToken): void {
    const { tagName } = token;
    if (this.openElements.stackTop < DEEPEST || FLAT.has(tagName)) super.onStartTag(token);
    else this.#passedOver.set(tagName, (this.#passedOver.get(tagName) ?? 0) + 1);
  }

  override onEndTag(token: Token.TagToken): void {
    const left = this.#passedOver.get(token.tagName) ?? 0;
    if (left === 0) super.onEndTag(token);
    else this.#passedOver.set(token.tagName, left - 1);
  }
}
