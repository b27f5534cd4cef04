/** parse5's way to build: straight into the tree that capture reads. */
import { html, type Token, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";
import {
  COMMENT,
  ELEMENT,
  PageAttribute,
  PageDocument,
  PageElement,
  PageFragment,
  PageText,
  TEXT,
  type PageNode,
  type PageParent,
} from "../lib/page/tree/node.ts";

export type PageTreeMap = TreeAdapterTypeMap<
  PageNode,
  PageParent,
  PageNode,
  PageDocument,
  PageFragment,
  PageElement,
  PageText,
  PageText,
  PageElement,
  never
>;

/** What only the parser asks of a node. */
const namespaces = new WeakMap<PageElement, html.NS>();
const modes = new WeakMap<PageDocument, html.DOCUMENT_MODE>();
/** What each `<template>` holds: not among its children, as the standard has it. */
const contents = new WeakMap<PageElement, PageFragment>();

const attributes = (list: readonly Token.Attribute[]): PageAttribute[] =>
  list.map(
    ({ name, prefix, value }) => new PageAttribute(prefix ? `${prefix}:${name}` : name, value),
  );

const insertText = (parent: PageParent, data: string, before: PageNode | null): void => {
  const last = before ? before.previousSibling : parent.lastChild;
  if (last instanceof PageText && last.nodeType === TEXT) last.nodeValue += data;
  else parent.insertBefore(new PageText(data), before);
};

export const pageTreeAdapter: TreeAdapter<PageTreeMap> = {
  createDocument: () => new PageDocument(),
  createDocumentFragment: () => new PageFragment(),
  createElement: (name, namespace, list) => {
    const element = new PageElement(name, attributes(list));
    if (namespace !== html.NS.HTML) namespaces.set(element, namespace);
    return element;
  },
  createCommentNode: (data) => new PageText(data, COMMENT),
  createTextNode: (data) => new PageText(data),
  appendChild: (parent, node) => void parent.appendChild(node),
  insertBefore: (parent, node, before) => void parent.insertBefore(node, before),
  detachNode: (node) => node.remove(),
  insertText: (parent, data) => insertText(parent, data, null),
  insertTextBefore: insertText,
  adoptAttributes: (element, list) => {
    for (const attribute of attributes(list)) {
      if (!element.hasAttribute(attribute.name)) element.setAttributeNode(attribute);
    }
  },
  setTemplateContent: (template, content) => void contents.set(template, content),
  getTemplateContent: (template) => contents.get(template) ?? new PageFragment(),
  setDocumentType: () => undefined,
  setDocumentMode: (document, mode) => void modes.set(document, mode),
  getDocumentMode: (document) => modes.get(document) ?? html.DOCUMENT_MODE.NO_QUIRKS,
  getFirstChild: (node) => node.firstChild,
  getChildNodes: (node) => node.childNodes,
  getParentNode: (node) => node.parentNode,
  getAttrList: (element) => element.attributes.map(({ name, value }) => ({ name, value })),
  getTagName: (element) => element.localName,
  getNamespaceURI: (element) => namespaces.get(element) ?? html.NS.HTML,
  getTextNodeContent: (text) => text.nodeValue,
  getCommentNodeContent: (comment) => comment.nodeValue,
  getDocumentTypeNodeName: () => "",
  getDocumentTypeNodePublicId: () => "",
  getDocumentTypeNodeSystemId: () => "",
  isTextNode: (node): node is PageText => node.nodeType === TEXT,
  isCommentNode: (node): node is PageText => node.nodeType === COMMENT,
  isDocumentTypeNode: (_node): _node is never => false,
  isElementNode: (node): node is PageElement => node.nodeType === ELEMENT,
  getNodeSourceCodeLocation: () => null,
  setNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation: () => undefined,
};

/** The shadow root that a declarative `<template shadowrootmode>` gives its parent, or null. */
export function declaredShadowRoot(host: PageElement): PageFragment | null {
  for (let child = host.firstChild; child; child = child.nextSibling) {
    if (!(child instanceof PageElement) || child.localName !== "template") continue;
    if (/^(?:open|closed)$/iu.test(child.getAttribute("shadowrootmode") ?? "")) {
      return contents.get(child) ?? null;
    }
  }
  return null;
}
