/**
 * The tree as it is shown (the "flat tree" of the CSS Scoping module): shadow roots in place of their hosts' children,
 * assigned nodes in place of slots, documents in place of frames.
 */
import { PageAttribute, PageElement } from "../tree/node.ts";
import {
  isSourceElement,
  sourceChildren,
  type SourceDocument,
  type SourceElement,
  type SourceNode,
  type SourceParent,
} from "./source.ts";

/** The shadow root of a host, or null. */
export type ShadowRootOf<E extends SourceElement = SourceElement> = (
  host: E,
) => SourceParent | null;

/** The nodes that are shown in the place of a slot's own; null for its own, and for any other element. */
export function assignedTo(element: SourceElement): readonly SourceNode[] | null {
  if (element.localName !== "slot") return null;
  const assigned = (element as Partial<HTMLSlotElement>).assignedNodes?.() ?? [];
  return assigned.length > 0 ? assigned : null;
}

/** A frame with less text than this is a widget or an advertisement, and stays a link (UTF-16 code units). */
const LEAST_FRAME_TEXT = 400;

/** The document of a frame of the same origin that has something to read, or null. */
export function frameDocument(frame: SourceElement): SourceDocument | null {
  try {
    const document = (frame as Partial<HTMLIFrameElement>).contentDocument;
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
export function lazyImageOf(noscript: SourceElement): PageElement | null {
  const image = imageIn(noscript);
  const attribute = image
    ? (name: string) => image.getAttribute(name)
    : attributesIn(noscript.textContent ?? "");
  if (!attribute) return null;
  const source = attribute("src");
  if (!source || !standsForPicture(noscript)) return null;
  if (/^[01](?:px)?$/u.test(attribute("width") ?? attribute("height") ?? "")) return null;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute("style") ?? "")) return null;
  const attributes = [new PageAttribute("data-lede-noscript", "")];
  for (const name of ["src", "srcset", "alt", "width", "height"]) {
    const value = attribute(name);
    if (value !== null) attributes.push(new PageAttribute(name, value));
  }
  return new PageElement("img", attributes);
}

/** Where the page's scripts are off, `<noscript>` holds elements. */
function imageIn(parent: SourceElement): SourceElement | null {
  for (const child of sourceChildren(parent)) {
    if (!isSourceElement(child)) continue;
    const image = child.localName === "img" ? child : imageIn(child);
    if (image) return image;
  }
  return null;
}

/**
 * Whether scripts would show a picture there: beside its placeholder, or in a figure. Any other picture for browsers
 * without scripts is a counter, which the live page never asks for.
 */
function standsForPicture(noscript: SourceElement): boolean {
  const beside = [noscript.previousElementSibling, noscript.nextElementSibling];
  if (beside.some((element) => element && /^(?:img|picture)$/u.test(element.localName)))
    return true;
  let up = noscript.parentElement;
  while (up && !/^(?:figure|picture)$/u.test(up.localName)) up = up.parentElement;
  return up !== null;
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
