/**
 * The live page as a tree of our own: all that extraction reads, and nothing that can run.
 *
 *     const page = captureDocument(document, { isHidden: computedHidden(window), now: () => performance.now() });
 *     const article = extractArticle(page, { url: location.href, phrases, window });
 *
 * In Node: `captureDocument(parsed, { isHidden: declaredHidden(parsed) })`.
 */
import { PageAttribute, PageDocument, PageElement, PageText } from "../tree/node.ts";
import { assignedTo, frameDocument, lazyImageOf, type ShadowRootOf } from "./composed.ts";
import type { IsHidden } from "./hidden.ts";
import { CAPTURE_LIMITS, type CaptureLimits } from "./limits.ts";
import { BASE_MARK, FRAME_MARK, HIDDEN_MARK, MARK_PREFIX, PROBLEM_MARK } from "./marks.ts";
import {
  isSourceElement,
  sourceChildren,
  type SourceDocument,
  type SourceElement,
  type SourceNode,
  type SourceParent,
} from "./source.ts";

/** `E` is what elements are in the document that is captured. */
export interface CaptureOptions<E extends SourceElement> {
  /** Default: nothing is hidden. */
  isHidden?: IsHidden<E>;
  /** A clock in milliseconds. Without one there is no time limit. */
  now?: () => number;
  /** The shadow root of a host; default `host.shadowRoot` (a browser may offer closed ones to extensions). */
  shadowRootOf?: ShadowRootOf<E>;
  limits?: Partial<CaptureLimits>;
}

/** Never part of what a page says. `script` is kept where it is data (JSON-LD), `template` where it is a shadow root. */
const DROPPED = new Set(
  "script style template noscript svg canvas map object embed applet datalist param track portal".split(
    " ",
  ),
);

/** Attributes that nothing later reads, or that could act on being set: handlers, inline style (also a CSP report). */
const DROPPED_ATTRIBUTE = /^(?:on|style$|nonce$|integrity$|srcdoc$|is$|slot$)/iu;

/** Text between two looks at the clock. */
const ELEMENTS_PER_LOOK = 256;

/** Where nodes go that are still to be copied. */
interface Place {
  parent: PageElement;
  depth: number;
  frameDepth: number;
  hidden: boolean;
}

/**
 * Copies a document as its reader sees it: shadow roots in place of their hosts' children with slots filled, same-origin
 * frames in place (`<div data-lede-frame>`), hidden elements marked `data-lede-hidden`.
 *
 * The page is only read, in one walk. A page past the limits is cut there and the copy says why (`data-lede-problem` on
 * its root; extraction reports it); nothing is thrown for it.
 */
export function captureDocument<E extends SourceElement>(
  document: SourceDocument,
  options: CaptureOptions<E> = {},
): PageDocument {
  const limits = { ...CAPTURE_LIMITS, ...options.limits };
  // A document's elements are all of one making.
  const isHidden = (options.isHidden ?? (() => false)) as IsHidden;
  const shadowRootOf = (options.shadowRootOf ??
    ((host: Partial<Element>) => host.shadowRoot ?? null)) as ShadowRootOf;
  const started = options.now?.() ?? 0;

  const copy = new PageDocument();
  copy.title = document.title;
  copy.baseURI = document.baseURI;
  copy.documentURI = document.baseURI;
  const root = copied("html", document.documentElement);
  root.setAttribute(BASE_MARK, document.baseURI);
  const body = copied("body", document.body ?? document.documentElement);
  copy.appendChild(root);
  root.appendChild(headOf(document));
  root.appendChild(body);

  let characters = 0;
  let elements = 0;
  let frames = 0;
  // A stack and not recursion: the page decides how deep it is.
  const stack: SourceNode[] = [];
  const places: Place[] = [];
  const push = (node: SourceNode, place: Place): void => {
    stack.push(node);
    places.push(place);
  };
  const pushChildren = (of: SourceParent, place: Place): void => {
    for (let child = of.lastChild; child; child = child.previousSibling) push(child, place);
  };
  /** What is shown inside an element. */
  const pushShown = (element: SourceElement, place: Place): void => {
    const shadow = shadowRootOf(element);
    const assigned = shadow ? null : assignedTo(element);
    if (assigned) for (const node of assigned.toReversed()) push(node, place);
    else pushChildren(shadow ?? element, place);
  };
  const pushBody = (of: SourceDocument, place: Place): void => {
    if (of.body) pushShown(of.body, place);
    // A frame set, or XML.
    else if (of.documentElement) pushChildren(of.documentElement, place);
  };
  pushBody(document, { parent: body, depth: 1, frameDepth: 0, hidden: false });

  for (;;) {
    const node = stack.pop();
    const place = places.pop();
    if (!node || !place) break;
    const { parent } = place;
    const type = node.nodeType;
    if (type === 3 || type === 4) {
      const data = node.nodeValue ?? "";
      characters += data.length;
      if (characters > limits.characters) {
        root.setAttribute(PROBLEM_MARK, `the page has more than ${limits.characters} characters`);
        break;
      }
      parent.appendChild(new PageText(data));
      continue;
    }
    if (type !== 1 || !isSourceElement(node)) continue;

    elements++;
    if (elements > limits.elements) {
      root.setAttribute(PROBLEM_MARK, `the page has more than ${limits.elements} elements`);
      break;
    }
    if (options.now && elements % ELEMENTS_PER_LOOK === 0) {
      if (options.now() - started > limits.milliseconds) {
        root.setAttribute(
          PROBLEM_MARK,
          `the page took longer than ${limits.milliseconds} ms to copy`,
        );
        break;
      }
    }

    const name = node.localName;
    if (name === "noscript") {
      const image = lazyImageOf(node);
      if (image) parent.appendChild(image);
      continue;
    }
    if (DROPPED.has(name) && !isData(node)) continue;

    if (name === "iframe" || name === "frame") {
      if (isHidden(node)) continue;
      const framed = frames < limits.frames ? frameDocument(node) : null;
      if (framed && place.frameDepth < limits.frameDepth) {
        frames++;
        const made = new PageElement("div", [
          new PageAttribute(FRAME_MARK, node.getAttribute("src") ?? ""),
        ]);
        parent.appendChild(made);
        pushBody(framed, {
          parent: made,
          depth: place.depth + 1,
          frameDepth: place.frameDepth + 1,
          hidden: false,
        });
        continue;
      }
    }

    const made = copied(nameOf(name), node);
    const hidden = !place.hidden && isHidden(node);
    if (hidden) made.setAttribute(HIDDEN_MARK, "");
    parent.appendChild(made);
    if (name === "script") {
      made.appendChild(new PageText(node.textContent ?? ""));
      continue;
    }
    pushShown(node, {
      parent: place.depth < limits.depth ? made : parent,
      depth: Math.min(place.depth + 1, limits.depth),
      frameDepth: place.frameDepth,
      hidden: place.hidden || hidden,
    });
  }
  return copy;
}

/** JSON-LD. */
function isData(element: SourceElement): boolean {
  return (
    element.localName === "script" &&
    /^\s*application\/ld\+json/iu.test(element.getAttribute("type") ?? "")
  );
}

/** A frame set's parts stand in its place; a prefix (XML) would make a name that HTML cannot hold. */
const nameOf = kept((name: string): string => {
  if (/^(?:frameset|body|html|head|frame)$/u.test(name)) return "div";
  return /^[a-z][a-z0-9-]*$/u.test(name) ? name : "span";
});

const isDropped = kept(
  (name: string): boolean => DROPPED_ATTRIBUTE.test(name) || name.startsWith(MARK_PREFIX),
);

/** A new element with the attributes of one of the page's. */
function copied(name: string, from: SourceElement | null): PageElement {
  return new PageElement(name, from instanceof PageElement ? keptOf(from) : attributesOf(from));
}

/** Those of our own tree may be shared. */
function keptOf({ attributes }: PageElement): readonly PageAttribute[] {
  return attributes.some(({ name }) => isDropped(name))
    ? attributes.filter(({ name }) => !isDropped(name))
    : attributes;
}

function attributesOf(from: SourceElement | null): PageAttribute[] {
  const attributes: PageAttribute[] = [];
  for (const name of from?.getAttributeNames?.() ?? []) {
    if (!isDropped(name)) attributes.push(new PageAttribute(name, valueOf(from, name)));
  }
  return attributes;
}

function valueOf(from: SourceElement | null, name: string): string {
  const value = from?.getAttribute(name);
  if (typeof value === "string") return value;
  // A name with capitals that a script made: HTML looks names up in lower case.
  return Array.from(from?.attributes ?? []).find((own) => own.name === name)?.value ?? "";
}

/** Names that are remembered; pages may make up any number. */
const MOST_NAMES = 2_000;

/** A function of names that remembers what it said: names are few, and each stands at many elements. */
function kept<T>(answer: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    let said = known.get(name);
    if (said === undefined) {
      said = answer(name);
      if (known.size < MOST_NAMES) known.set(name, said);
    }
    return said;
  };
}

/** Title, meta, link and JSON-LD: what metadata is read from. Bodies may hold them too; those come with the body. */
function headOf(document: SourceDocument): PageElement {
  const head = new PageElement("head");
  for (const child of document.head ? sourceChildren(document.head) : []) {
    if (!isSourceElement(child)) continue;
    const name = child.localName;
    if (!/^(?:meta|link|base)$/u.test(name) && !isData(child)) continue;
    const made = head.appendChild(copied(name, child));
    if (name === "script") made.appendChild(new PageText(child.textContent ?? ""));
  }
  // `document.title` is what scripts may have set last.
  const title = head.appendChild(new PageElement("title"));
  title.appendChild(new PageText(document.title));
  return head;
}
