import { PageElement, PageText, type PageNode } from "./node.ts";

/** Of each document, one beside it that shows nothing: it holds nothing either, elements are only made by it. */
const inert = new WeakMap<Document, Document>();

/** A document in which elements can be made without anything being fetched or run. */
export function inertDocument(document: Document): Document {
  const known = inert.get(document);
  if (known) return known;
  const made = document.implementation.createHTMLDocument("");
  inert.set(document, made);
  return made;
}

/**
 * An element as one of a document's own.
 *
 * @param document one that shows nothing: a picture in a shown one is fetched as soon as it has an address.
 */
export function domOf(element: PageElement, document: Document): HTMLElement {
  return copied(element, document, document.createElement(element.localName)) as HTMLElement;
}

const MATHML = "http://www.w3.org/1998/Math/MathML";

function copied(element: PageElement, document: Document, made: Element): Element {
  for (const { name, value } of element.attributes) made.setAttribute(name, value);
  for (let child: PageNode | null = element.firstChild; child; child = child.nextSibling) {
    if (child instanceof PageElement) {
      const isMath = child.localName === "math" || made.namespaceURI === MATHML;
      const inside = isMath
        ? document.createElementNS(MATHML, child.localName)
        : document.createElement(child.localName);
      made.appendChild(copied(child, document, inside));
    } else if (child instanceof PageText)
      made.appendChild(document.createTextNode(child.nodeValue));
  }
  return made;
}
