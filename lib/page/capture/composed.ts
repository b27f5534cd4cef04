/**
 * The tree as it is shown (the "flat tree" of the CSS Scoping module): shadow roots in place of their hosts' children,
 * assigned nodes in place of slots, documents in place of frames.
 */
import { childNodesOf } from "../nodes.ts";

/** The nodes shown inside an element. */
export function shownChildren(
  element: Element,
  shadowRootOf: (host: Element) => ShadowRoot | null,
): readonly Node[] {
  const shadow = shadowRootOf(element);
  if (shadow) return childNodesOf(shadow);
  if (element.localName === "slot") {
    const assigned = (element as HTMLSlotElement).assignedNodes?.() ?? [];
    if (assigned.length > 0) return [...assigned];
  }
  return childNodesOf(element);
}

/** A frame with less text than this is a widget or an advertisement, and stays a link (UTF-16 code units). */
const LEAST_FRAME_TEXT = 400;

/** The document of a frame of the same origin that has something to read, or null. */
export function frameDocument(frame: Element): Document | null {
  try {
    const document = (frame as HTMLIFrameElement).contentDocument;
    if (!document?.documentElement) return null;
    const text = (document.body ?? document.documentElement).textContent ?? "";
    if (document.body?.localName === "frameset") return document;
    return text.trim().length >= LEAST_FRAME_TEXT ? document : null;
  } catch {
    return null; // another origin
  }
}

/**
 * The picture that a `<noscript>` holds for browsers without scripts: often the only whole address of a lazy image.
 *
 * Where scripts run, the content of `<noscript>` is one text; it is read by its attributes and never parsed.
 */
export function lazyImageOf(noscript: Element, document: Document): Element | null {
  const image = noscript.querySelector("img");
  const attribute = image
    ? (name: string) => image.getAttribute(name)
    : attributesIn(noscript.textContent ?? "");
  if (!attribute) return null;
  const source = attribute("src");
  if (!source || !standsForPicture(noscript)) return null;
  if (/^[01](?:px)?$/u.test(attribute("width") ?? attribute("height") ?? "")) return null;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute("style") ?? "")) return null;
  const copy = document.createElement("img");
  for (const name of ["src", "srcset", "alt", "width", "height"]) {
    const value = attribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  copy.setAttribute("data-lede-noscript", "");
  return copy;
}

/**
 * Whether scripts would show a picture there: beside its placeholder, or in a figure. Any other picture for browsers
 * without scripts is a counter, which the live page never asks for.
 */
function standsForPicture(noscript: Element): boolean {
  const beside = [noscript.previousElementSibling, noscript.nextElementSibling];
  return (
    beside.some((element) => element?.localName === "img" || element?.localName === "picture") ||
    noscript.closest("figure, picture") !== null
  );
}

function attributesIn(source: string): ((name: string) => string | null) | null {
  const tag = /<img\s[^>]{1,5000}>/iu.exec(source.slice(0, 20_000))?.[0];
  if (tag === undefined) return null;
  return (name) => {
    const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, "iu").exec(
      tag,
    );
    const value = match?.[1] ?? match?.[2] ?? match?.[3];
    return value === undefined ? null : value.replaceAll("&amp;", "&").replaceAll("&quot;", '"');
  };
}
