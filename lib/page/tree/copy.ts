import {
  ELEMENT,
  PageDocument,
  PageElement,
  PageText,
  TEXT,
  type PageNode,
  type PageParent,
} from "./node.ts";

/** A copy of a document; every node in it knows its `source`. Elements that `skip` names are not in it. */
export function copyDocument(
  document: PageDocument,
  skip: (element: PageElement) => boolean,
): PageDocument {
  const copy = new PageDocument();
  copy.title = document.title;
  copy.baseURI = document.baseURI;
  copy.documentURI = document.documentURI;
  copyChildren(document, copy, copy, skip);
  return copy;
}

/** Copies what a node holds into another, with the same sources where the first is itself a copy. */
export function copyChildren(
  from: PageParent,
  to: PageParent,
  document: PageDocument,
  skip: (element: PageElement) => boolean = () => false,
): void {
  for (let child = from.firstChild; child; child = child.nextSibling) {
    const copy = copyOf(child, skip);
    if (!copy) continue;
    copy.ownerDocument = document;
    copy.source = child.source ?? child;
    to.add(copy);
    if (copy.nodeType === ELEMENT) {
      copyChildren(child as PageElement, copy as PageElement, document, skip);
    }
  }
}

function copyOf(node: PageNode, skip: (element: PageElement) => boolean): PageNode | null {
  if (node.nodeType === TEXT) return new PageText((node as PageText).nodeValue);
  if (node.nodeType !== ELEMENT || skip(node as PageElement)) return null;
  return new PageElement((node as PageElement).localName, (node as PageElement).attributes);
}
