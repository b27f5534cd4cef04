/**
 * The captured page: a tree of plain objects with as much of the DOM's shape as extraction and Readability need.
 *
 * Of our own, because a clone in a real document costs a call into the browser (in Node: into an emulation that is some
 * twenty times slower) at every step of every walk, and because the same tree in Chromium, Firefox and Node is what makes
 * their answers the same. Names and meanings are the DOM standard's; collections are plain arrays and not live.
 */

export const ELEMENT = 1;
export const TEXT = 3;
export const COMMENT = 8;
export const DOCUMENT = 9;
export const FRAGMENT = 11;

/** A name and its value; never changed, so that a copy of an element may hold the same ones. */
export class PageAttribute {
  readonly name: string;
  readonly value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  cloneNode(): PageAttribute {
    return this;
  }
}

export type PageNode = PageText | PageElement | PageParent;

/** What every node is: its place among others. */
abstract class Placed {
  abstract readonly nodeType: number;
  parentNode: PageParent | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;
  /** In a copy: the node that this one was copied from. */
  source: PageNode | null = null;
  /** Which document makes new nodes. */
  ownerDocument: PageDocument | null = null;

  get parentElement(): PageElement | null {
    return this.parentNode instanceof PageElement ? this.parentNode : null;
  }

  get nextElementSibling(): PageElement | null {
    let node = this.nextSibling;
    while (node && node.nodeType !== ELEMENT) node = node.nextSibling;
    return node as PageElement | null;
  }

  get previousElementSibling(): PageElement | null {
    let node = this.previousSibling;
    while (node && node.nodeType !== ELEMENT) node = node.previousSibling;
    return node as PageElement | null;
  }

  remove(): void {
    this.parentNode?.removeChild(this as unknown as PageNode);
  }

  contains(other: PageNode | null): boolean {
    for (let up: Placed | null = other; up; up = up.parentNode) if (up === this) return true;
    return false;
  }
}

/** A run of text, or a comment (`nodeType` 8). */
export class PageText extends Placed {
  readonly nodeType: number;
  nodeValue: string;

  constructor(data: string, nodeType: number = TEXT) {
    super();
    this.nodeType = nodeType;
    this.nodeValue = data;
  }

  get nodeName(): string {
    return this.nodeType === TEXT ? "#text" : "#comment";
  }
  get textContent(): string {
    return this.nodeValue;
  }
  get firstChild(): null {
    return null;
  }
  get lastChild(): null {
    return null;
  }
  get childNodes(): PageNode[] {
    return [];
  }
}

/** Among how many children at either end a removed one is looked for, before the list is made anew. */
const NEAR_END = 32;

/** What has children. */
export abstract class PageParent extends Placed {
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;
  /** Kept while nothing inside changes; then that of every element inside is kept too. */
  private text: string | null = null;
  private elements: PageElement[] | null = null;

  get nodeValue(): null {
    return null;
  }

  get childNodes(): PageNode[] {
    const nodes: PageNode[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) nodes.push(child);
    return nodes;
  }

  /** The child elements: one list until one comes or goes. */
  get children(): PageElement[] {
    if (!this.elements) {
      this.elements = [];
      for (let child = this.firstChild; child; child = child.nextSibling) {
        if (child.nodeType === ELEMENT) this.elements.push(child as PageElement);
      }
    }
    return this.elements;
  }

  get firstElementChild(): PageElement | null {
    let node = this.firstChild;
    while (node && node.nodeType !== ELEMENT) node = node.nextSibling;
    return node as PageElement | null;
  }

  get lastElementChild(): PageElement | null {
    let node = this.lastChild;
    while (node && node.nodeType !== ELEMENT) node = node.previousSibling;
    return node as PageElement | null;
  }

  get textContent(): string {
    if (this.text === null) {
      let text = "";
      for (let child = this.firstChild; child; child = child.nextSibling) {
        if (child.nodeType !== COMMENT) text += child.textContent;
      }
      this.text = text;
    }
    return this.text;
  }

  set textContent(data: string) {
    while (this.firstChild) this.removeChild(this.firstChild);
    if (data !== "") this.appendChild(new PageText(data));
  }

  hasChildNodes(): boolean {
    return this.firstChild !== null;
  }

  appendChild<T extends PageNode>(node: T): T {
    return this.insertBefore(node, null);
  }

  insertBefore<T extends PageNode>(node: T, before: PageNode | null): T {
    node.parentNode?.removeChild(node);
    const previous = before ? before.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = before;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (before) before.previousSibling = node;
    else this.lastChild = node;
    if (this.elements && node instanceof PageElement) {
      if (before) this.elements = null;
      else this.elements.push(node);
    }
    this.changed();
    return node;
  }

  removeChild<T extends PageNode>(node: T): T {
    const { previousSibling, nextSibling } = node;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else this.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else this.lastChild = previousSibling;
    node.parentNode = null;
    node.previousSibling = null;
    node.nextSibling = null;
    if (this.elements && node instanceof PageElement) this.forget(node);
    this.changed();
    return node;
  }

  replaceChild<T extends PageNode>(node: PageNode, old: T): T {
    this.insertBefore(node, old);
    return this.removeChild(old);
  }

  /** Every element inside by its name in any case, or all for "*", in document order. */
  getElementsByTagName(name: string): PageElement[] {
    const wanted = name.toLowerCase();
    const found: PageElement[] = [];
    for (let node = nextWithin(this, this); node; node = nextWithin(node, this)) {
      if (node.nodeType !== ELEMENT) continue;
      const element = node as PageElement;
      if (element.localName === wanted || wanted === "*") found.push(element);
    }
    return found;
  }

  /** For lists of tag names only ("p, div"), which is what Readability asks for. */
  querySelectorAll(names: string): PageElement[] {
    const wanted = listed(names);
    if (wanted.size === 1) return this.getElementsByTagName(names);
    const found: PageElement[] = [];
    for (let node = nextWithin(this, this); node; node = nextWithin(node, this)) {
      if (node.nodeType === ELEMENT && wanted.has((node as PageElement).localName)) {
        found.push(node as PageElement);
      }
    }
    return found;
  }

  /** Every element inside that passes, in document order. */
  select(passes: (element: PageElement) => boolean): PageElement[] {
    const found: PageElement[] = [];
    for (let node = nextWithin(this, this); node; node = nextWithin(node, this)) {
      if (node.nodeType === ELEMENT && passes(node as PageElement)) found.push(node as PageElement);
    }
    return found;
  }

  /** The first element inside that passes, in document order. */
  find(passes: (element: PageElement) => boolean): PageElement | null {
    for (let node = nextWithin(this, this); node; node = nextWithin(node, this)) {
      if (node.nodeType === ELEMENT && passes(node as PageElement)) return node as PageElement;
    }
    return null;
  }

  /** A list that loses its ends one by one, as Readability empties them, is not made anew each time. */
  private forget(element: PageElement): void {
    const elements = this.elements ?? [];
    for (let index = 0; index < Math.min(NEAR_END, elements.length); index++) {
      if (elements[index] === element) {
        if (index === 0) elements.shift();
        else elements.splice(index, 1);
        return;
      }
    }
    if (elements.at(-1) === element) elements.pop();
    else this.elements = null;
  }

  private changed(): void {
    if (this.text === null) return;
    this.text = null;
    // Where one is not kept, none around it is.
    for (let up = this.parentNode; up && up.text !== null; up = up.parentNode) up.text = null;
  }
}

/** The next node in document order inside `root`, or null. */
export function nextWithin(node: PageNode, root: PageNode): PageNode | null {
  if (node.firstChild) return node.firstChild;
  let up: PageNode | null = node;
  while (up && up !== root && !up.nextSibling) up = up.parentNode;
  return up === root ? null : (up?.nextSibling ?? null);
}

export class PageElement extends PageParent {
  readonly nodeType = ELEMENT;
  readonly localName: string;
  readonly tagName: string;
  /** In no list but this element's own once either of those that share one changes. */
  attributes: readonly PageAttribute[];

  constructor(localName: string, attributes: readonly PageAttribute[] = []) {
    super();
    this.localName = localName;
    this.tagName = upperCase(localName);
    this.attributes = attributes;
  }

  get nodeName(): string {
    return this.tagName;
  }

  getAttribute(name: string): string | null {
    const { attributes } = this;
    for (let index = 0; index < attributes.length; index++) {
      const attribute = attributes[index];
      if (attribute?.name === name) return attribute.value;
    }
    return null;
  }
  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }
  setAttribute(name: string, value: string): void {
    this.setAttributeNode(new PageAttribute(name, value));
  }
  setAttributeNode(own: PageAttribute): void {
    const index = this.attributes.findIndex(({ name }) => name === own.name);
    this.attributes = index < 0 ? [...this.attributes, own] : this.attributes.with(index, own);
  }
  removeAttribute(name: string): void {
    if (!this.hasAttribute(name)) return;
    this.attributes = this.attributes.filter((attribute) => attribute.name !== name);
  }

  get id(): string {
    return this.getAttribute("id") ?? "";
  }
  set id(value: string) {
    this.setAttribute("id", value);
  }
  get className(): string {
    return this.getAttribute("class") ?? "";
  }
  set className(value: string) {
    this.setAttribute("class", value);
  }

  /** The element itself or the nearest around it that passes. */
  closest(passes: (element: PageElement) => boolean): PageElement | null {
    if (passes(this)) return this;
    let around = this.parentElement;
    while (around && !passes(around)) around = around.parentElement;
    return around;
  }
}

const LISTS = new Map<string, ReadonlySet<string>>();

/** The names of a list; the lists are few, and each is asked for at every element of some kind. */
function listed(names: string): ReadonlySet<string> {
  let list = LISTS.get(names);
  if (!list) {
    list = new Set(names.toLowerCase().split(/\s*,\s*/u));
    if (LISTS.size < 1_000) LISTS.set(names, list);
  }
  return list;
}

const UPPER = new Map<string, string>();

/** Names are few and asked for often. */
function upperCase(name: string): string {
  let upper = UPPER.get(name);
  if (upper === undefined) {
    upper = name.toUpperCase();
    if (UPPER.size < 1_000) UPPER.set(name, upper);
  }
  return upper;
}

/** What a `<template>` holds, or a shadow root. */
export class PageFragment extends PageParent {
  readonly nodeType = FRAGMENT;
  readonly nodeName = "#document-fragment";
}

export class PageDocument extends PageParent {
  readonly nodeType = DOCUMENT;
  readonly nodeName = "#document";
  title = "";
  /** What relative addresses are relative to. */
  baseURI = "about:blank";
  documentURI = "about:blank";

  get documentElement(): PageElement | null {
    return this.firstElementChild;
  }
  get head(): PageElement | null {
    return childNamed(this.documentElement, "head");
  }
  get body(): PageElement | null {
    return childNamed(this.documentElement, "body");
  }

  createElement(name: string): PageElement {
    const element = new PageElement(name.toLowerCase());
    element.ownerDocument = this;
    return element;
  }
  createTextNode(data: string): PageText {
    const text = new PageText(data);
    text.ownerDocument = this;
    return text;
  }
}

function childNamed(parent: PageParent | null, name: string): PageElement | null {
  return parent?.children.find((child) => child.localName === name) ?? null;
}
