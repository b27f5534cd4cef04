/** The units that a page's part is read as: passages of text, and zones that are not text. */
import type { OmittedReason } from "../../core/reading.ts";
import type { PageElement, PageNode } from "../tree/node.ts";
import { named } from "../tree/tests.ts";
import { isCaptionPart, zoneOf } from "./evidence/zones.ts";
import { linkShare, type Measure } from "./measure.ts";
import { countWords } from "./walk.ts";

export type PassageKind = "p" | "h" | "li" | "quote" | "caption" | "table" | "code";

/** One run of text between two line ends of the page's making. */
export interface Passage {
  type: "passage";
  kind: PassageKind;
  /** Of a heading. */
  level: number;
  /** The block element that it stands in. */
  element: PageElement;
  nodes: PageNode[];
  text: string;
  words: number;
  /** Code units, and of them those kept by Readability and those in links. */
  measure: Measure;
  /** Whether it stands in a figure, or next after a picture. */
  pictured: boolean;
  /** What the names of an inline element around all of it announce. */
  zone: OmittedReason | null;
}

/** An element that announces that it is not text, with all that it holds. */
export interface Zone {
  type: "zone";
  reason: OmittedReason;
  element: PageElement;
  text: string;
  words: number;
  measure: Measure;
}

export type Unit = Passage | Zone;

/** A run of text nodes as a passage. */
export function passage(
  nodes: PageNode[],
  element: PageElement,
  kind: PassageKind,
  level: number,
  kept: ReadonlySet<PageNode>,
): Omit<Passage, "pictured"> {
  const own: Measure = { characters: 0, kept: 0, linked: 0 };
  for (const node of nodes) {
    const length = node.nodeValue?.trim().length ?? 0;
    own.characters += length;
    if (kept.has(node)) own.kept += length;
    if (inLink(node, element)) own.linked += length;
  }
  const text = joined(nodes);
  const zone = inlineZone(nodes, element);
  return {
    type: "passage",
    kind: kind === "p" && inlineCaption(nodes, element) ? "caption" : kind,
    level,
    element,
    nodes,
    text,
    words: countWords(text),
    measure: own,
    zone,
  };
}

/** As it reads: a space where the page has white space or a line break between two nodes. */
export function joined(nodes: readonly PageNode[]): string {
  let text = "";
  let last: PageNode | null = null;
  for (const node of nodes) {
    if (last && spaceBetween(last, node)) text += " ";
    text += node.nodeValue ?? "";
    last = node;
  }
  return text.replaceAll(/[ \t\n\r\f]+/gu, " ").trim();
}

/** Whether a blank text node or a break stands between two text nodes of one run. */
function spaceBetween(one: PageNode, other: PageNode): boolean {
  for (let node = following(one); node && node !== other; node = following(node)) {
    if (node.nodeType === 3 || (node as PageElement).localName === "br") return true;
  }
  return false;
}

/** The next node in document order. */
function following(node: PageNode): PageNode | null {
  if (node.firstChild) return node.firstChild;
  let up: PageNode | null = node;
  while (up && !up.nextSibling) up = up.parentNode;
  return up?.nextSibling ?? null;
}

function inLink(node: PageNode, block: PageElement): boolean {
  for (let up = node.parentNode; up && up !== block; up = up.parentNode) {
    if ((up as PageElement).localName === "a") return true;
  }
  return block.closest(named("a")) !== null;
}

/** The outermost inline element around all of a run, if there is one. */
function wrapperOf(nodes: readonly PageNode[], block: PageElement): PageElement | null {
  const first = nodes[0];
  const last = nodes.at(-1);
  if (!first || !last) return null;
  let wrapper: PageElement | null = null;
  for (let up = first.parentNode; up && up !== block; up = up.parentNode) {
    if (up.contains(last)) wrapper = up as PageElement;
  }
  return wrapper;
}

function inlineZone(nodes: readonly PageNode[], block: PageElement): OmittedReason | null {
  const wrapper = wrapperOf(nodes, block);
  return wrapper ? zoneOf(wrapper) : null;
}

function inlineCaption(nodes: readonly PageNode[], block: PageElement): boolean {
  const wrapper = wrapperOf(nodes, block);
  return wrapper !== null && isCaptionPart(wrapper);
}

/** Reads as sentences: long enough, ended like one, and not mostly links. */
export function isProse(unit: Unit): boolean {
  return (
    unit.words >= 8 &&
    unit.measure.characters >= 40 &&
    linkShare(unit.measure) < 0.5 &&
    /[.!?…:;。！？؟।]["'”’»)\]\s\u00a0]*(?:\n|$)|[.!?…。！？؟।]\s/u.test(unit.text)
  );
}
