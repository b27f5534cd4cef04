/**
 * The live page as a detached clone: all that extraction reads, and nothing that can run.
 *
 *     const clone = captureDocument(document, { isHidden: computedHidden(window), now: () => performance.now() });
 *     const article = extractArticle(clone, { url: location.href, window });
 *
 * In Node: `captureDocument(dom.window.document, { isHidden: declaredHidden(dom.window.document) })`.
 */
import { childNodesOf } from "../nodes.ts";
import { frameDocument, lazyImageOf, shownChildren } from "./composed.ts";
import type { IsHidden } from "./hidden.ts";
import { CAPTURE_LIMITS, type CaptureLimits } from "./limits.ts";
import { BASE_MARK, FRAME_MARK, HIDDEN_MARK, MARK_PREFIX, PROBLEM_MARK } from "./marks.ts";

export interface CaptureOptions {
  /** Default: nothing is hidden. */
  isHidden?: IsHidden;
  /** A clock in milliseconds. Without one there is no time limit. */
  now?: () => number;
  /** The shadow root of a host; default `host.shadowRoot` (a browser may offer closed ones to extensions). */
  shadowRootOf?: (host: Element) => ShadowRoot | null;
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

interface Task {
  node: Node;
  parent: Node;
  depth: number;
  frameDepth: number;
  hidden: boolean;
}

/**
 * Clones a document as its reader sees it: open shadow roots in place of their hosts' children with slots filled,
 * same-origin frames in place (`<div data-lede-frame>`), hidden elements marked `data-lede-hidden`.
 *
 * The page is only read. A page past the limits is cut there and the clone says why (`data-lede-problem` on its root;
 * extraction reports it); nothing is thrown for it.
 */
export function captureDocument(document: Document, options: CaptureOptions = {}): Document {
  const limits = { ...CAPTURE_LIMITS, ...options.limits };
  const isHidden = options.isHidden ?? (() => false);
  const shadowRootOf = options.shadowRootOf ?? ((host: Element) => host.shadowRoot);
  const started = options.now?.() ?? 0;

  const clone = document.implementation.createHTMLDocument("");
  const root = clone.documentElement;
  copyAttributes(document.documentElement, root);
  root.setAttribute(BASE_MARK, document.baseURI);
  copyHead(document, clone);
  copyAttributes(document.body ?? document.documentElement, clone.body);

  let characters = 0;
  let elements = 0;
  let frames = 0;
  // A stack and not recursion: the page decides how deep it is.
  const stack: Task[] = [];
  const push = (children: readonly Node[], task: Omit<Task, "node">): void => {
    for (let index = children.length - 1; index >= 0; index--) {
      const node = children[index];
      if (node) stack.push({ ...task, node });
    }
  };
  const bodyOf = (of: Document): readonly Node[] =>
    of.body ? shownChildren(of.body, shadowRootOf) : bodyless(of);
  push(bodyOf(document), { parent: clone.body, depth: 1, frameDepth: 0, hidden: false });

  for (let task = stack.pop(); task; task = stack.pop()) {
    const { node, parent } = task;
    if (node.nodeType === 3 || node.nodeType === 4) {
      const data = node.nodeValue ?? "";
      characters += data.length;
      if (characters > limits.characters) {
        root.setAttribute(PROBLEM_MARK, `the page has more than ${limits.characters} characters`);
        break;
      }
      parent.appendChild(clone.createTextNode(data));
      continue;
    }
    if (node.nodeType !== 1) continue;

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

    const element = node as Element;
    const name = element.localName;
    if (name === "noscript") {
      const image = lazyImageOf(element, clone);
      if (image) parent.appendChild(image);
      continue;
    }
    if (DROPPED.has(name) && !isData(element)) continue;

    if (name === "iframe" || name === "frame") {
      if (isHidden(element)) continue;
      const framed = frames < limits.frames ? frameDocument(element) : null;
      if (framed && task.frameDepth < limits.frameDepth) {
        frames++;
        const place = clone.createElement("div");
        place.setAttribute(FRAME_MARK, element.getAttribute("src") ?? "");
        parent.appendChild(place);
        push(bodyOf(framed), {
          parent: place,
          depth: task.depth + 1,
          frameDepth: task.frameDepth + 1,
          hidden: false,
        });
        continue;
      }
    }

    // Names of frame sets would be refused by every later parser; their frames stand in their place.
    const copy = clone.createElementNS(
      "http://www.w3.org/1999/xhtml",
      /^(?:frameset|body|html|head|frame)$/u.test(name) ? "div" : safeName(name),
    );
    copyAttributes(element, copy);
    const hidden = !task.hidden && isHidden(element);
    if (hidden) copy.setAttribute(HIDDEN_MARK, "");
    parent.appendChild(copy);
    push(shownChildren(element, shadowRootOf), {
      parent: task.depth < limits.depth ? copy : parent,
      depth: Math.min(task.depth + 1, limits.depth),
      frameDepth: task.frameDepth,
      hidden: task.hidden || hidden,
    });
  }
  return clone;
}

/** A document without a body: a frame set, or XML. */
function bodyless(document: Document): readonly Node[] {
  return childNodesOf(document.documentElement);
}

function isData(element: Element): boolean {
  return (
    element.localName === "script" &&
    /^\s*application\/ld\+json/iu.test(element.getAttribute("type") ?? "")
  );
}

/** A prefix (XML) would make a name that HTML cannot hold. */
function safeName(name: string): string {
  return /^[a-z][a-z0-9-]*$/u.test(name) ? name : "span";
}

function copyAttributes(from: Element, to: Element): void {
  for (const { name, value } of Array.from(from.attributes)) {
    if (DROPPED_ATTRIBUTE.test(name) || name.startsWith(MARK_PREFIX)) continue;
    try {
      to.setAttribute(name, value);
    } catch {
      // A name that only a parser can make (`<p "x">`): nothing reads it.
    }
  }
}

/** Title, meta, link and JSON-LD: what metadata is read from. Bodies may hold them too; those come with the body. */
function copyHead(from: Document, to: Document): void {
  const kept = "head > title, head > meta, head > link[rel], head > base, head > script";
  for (const element of Array.from(from.querySelectorAll(kept))) {
    if (element.localName === "script" && !isData(element)) continue;
    const name = element.localName;
    if (name === "title") {
      // `document.title` is what scripts may have set last.
      to.title = from.title;
      continue;
    }
    const copy = to.createElement(name);
    copyAttributes(element, copy);
    if (name === "script") copy.textContent = element.textContent;
    to.head.appendChild(copy);
  }
}
