/** The article's part of a page as a row of passages and zones, in page order. */
import type { PageElement, PageNode } from "../tree/node.ts";
import { named } from "../tree/tests.ts";
import type { OmittedReason } from "../../core/reading.ts";
import { announcedZone } from "./evidence/announced.ts";
import { reasonOfLine } from "./evidence/lines.ts";
import { boxReason, type BoxContext } from "./evidence/boxes.ts";
import { linkListReason } from "./evidence/link-lists.ts";
import { signupBoxes } from "./evidence/signups.ts";
import { isCaptionPart, namedZone, zoneOf } from "./evidence/zones.ts";
import { childrenIn, type Span } from "./head.ts";
import { linkShare, NOTHING, type Measure } from "./measure.ts";
import { isDataTable } from "./tables.ts";
import { isTiny } from "./images.ts";
import { BLOCKS, EMBEDS, HEADINGS } from "./tags.ts";
import { countWords, isUnread, linesOf, textNodesOf } from "./walk.ts";

const PICTURES: ReadonlySet<string> = new Set([...EMBEDS, "img", "amp-img"]);

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

/** A part that holds more than this share of what Readability kept is the article, whatever it is called. */
const MOST_OF_ARTICLE = 0.35;

/** Parts with weak names ("date", "meta") are believed up to this length (UTF-16 code units). */
const LONGEST_BYLINE = 700;

/** An `aside` of this length, nearly without links, is a box of the article's own (UTF-16 code units). */
const LEAST_BOX = 200;
const MOST_BOX_LINKS = 0.1;

function isTextBox(aside: PageElement, own: Measure): boolean {
  return (
    own.characters >= LEAST_BOX &&
    linkShare(own) < MOST_BOX_LINKS &&
    namedZone(aside) === null &&
    announcedZone(aside) === null
  );
}

/** "promo" is a name for what leads to other articles too: its words tell. */
function inWords(reason: OmittedReason, text: string): OmittedReason {
  const words = reason === "advertisement" ? reasonOfLine(text, 1) : null;
  return words === "related" ? words : reason;
}

/** Text nodes of a line that is looked at alone. */
const LONGEST_ALONE = 8;

/**
 * @param span what is read.
 * @param core what surely belongs to the article: none of its ancestors is a zone.
 * @param kept text nodes that Readability kept.
 * @param host of the page.
 * @param teasers elements that lead to other articles.
 * @param standsAlone whether a line before a single `<br>` is a passage of its own: the title, the author's name.
 */
export function unitsOf(
  span: Span,
  core: PageElement,
  kept: ReadonlySet<PageNode>,
  measures: ReadonlyMap<PageNode, Measure>,
  teasers: ReadonlySet<PageNode> = new Set(),
  host: string | null = null,
  authors: readonly string[] = [],
  standsAlone: (line: string) => boolean = () => false,
): Unit[] {
  const units: Unit[] = [];
  const region = span.root;
  const total = measures.get(core)?.kept ?? 0;
  const above = new Set<PageNode>();
  for (let node: PageNode | null = core; node; node = node.parentNode) above.add(node);

  const signups = signupBoxes(region);
  const counts = new Map<string, number>();
  for (const element of region.select(() => true)) {
    const name = signature(element);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const alike = (element: PageElement): number =>
    element.className === "" ? 1 : (counts.get(signature(element)) ?? 0);
  const context: BoxContext = { measures, host, authors, alike };

  let run: PageNode[] = [];
  let breaks = 0;
  let block: PageElement = region;
  let kind: PassageKind = "p";
  let level = 0;
  /** A picture stands before, with no text between. */
  let pictured = false;
  let figures = 0;

  const end = (): void => {
    breaks = 0;
    const nodes = run;
    run = [];
    if (nodes.length === 0) return;
    push(nodes, block, kind, level);
  };
  const push = (
    nodes: PageNode[],
    element: PageElement,
    kind: PassageKind,
    level: number,
  ): void => {
    units.push({
      ...passage(nodes, element, kind, level, kept),
      pictured: pictured || figures > 0,
    });
    pictured = false;
  };

  const zone = (element: PageElement): OmittedReason | null => {
    if (above.has(element) || HEADINGS.has(element.localName)) return null;
    if (teasers.has(element)) return "related";
    if (signups.has(element)) return "newsletter";
    const reason =
      zoneOf(element) ??
      announcedZone(element) ??
      linkListReason(element, measures, context.host) ??
      boxReason(element, context);
    if (reason === null) return null;
    const own = measures.get(element) ?? NOTHING;
    if (element.localName === "aside" && isTextBox(element, own)) return null;
    if (total > 0 && own.kept > MOST_OF_ARTICLE * total) return null;
    if (reason === "byline" && own.characters > LONGEST_BYLINE) return null;
    return reason;
  };

  const visit = (node: PageNode): void => {
    if (node.nodeType === 3) {
      if (!node.nodeValue?.trim()) return;
      if (breaks > 1) end();
      breaks = 0;
      run.push(node);
      return;
    }
    if (node.nodeType !== 1 || isUnread(node as PageElement)) return;
    const element = node as PageElement;
    const tag = element.localName;
    if (tag === "br") {
      breaks++;
      if (run.length > 0 && run.length <= LONGEST_ALONE && standsAlone(joined(run))) end();
      return;
    }
    if (PICTURES.has(tag)) {
      if (!isTiny(element)) {
        end();
        pictured = true;
      }
      return;
    }
    if (!BLOCKS.has(tag)) {
      for (let child = element.firstChild; child; child = child.nextSibling) visit(child);
      return;
    }
    end();
    const reason = zone(element);
    const before = { block, kind, level };
    if (reason !== null) {
      const text = linesOf(element);
      const own = measures.get(element) ?? NOTHING;
      pictured = false;
      units.push({
        type: "zone",
        reason: inWords(reason, text),
        element,
        text,
        words: countWords(text),
        measure: own,
      });
      return;
    }
    block = element;
    if (HEADINGS.has(tag)) {
      kind = "h";
      level = Number(tag[1]);
    } else if (kind === "caption" || (isCaptionPart(element) && !above.has(element))) {
      kind = tag === "blockquote" ? "quote" : "caption";
    } else if (tag === "li" || tag === "dd" || tag === "dt") kind = "li";
    else if (tag === "blockquote") kind = "quote";
    else if (tag === "pre") kind = "code";
    const isFigure = tag === "figure" && kind === "caption";
    if (isFigure) figures++;
    if (tag === "pre" || (tag === "table" && isDataTable(element))) {
      const nodes = textNodesOf(element);
      if (nodes.length > 0) {
        push(nodes, element, tag === "pre" ? "code" : "table", 0);
      }
    } else {
      for (const child of childrenIn(span, element)) visit(child);
      end();
    }
    if (isFigure) figures--;
    ({ block, kind, level } = before);
  };

  for (const child of childrenIn(span, region)) visit(child);
  end();
  return units;
}

function passage(
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
function joined(nodes: readonly PageNode[]): string {
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

const signature = (element: PageElement): string => `${element.localName}.${element.className}`;

/** Reads as sentences: long enough, ended like one, and not mostly links. */
export function isProse(unit: Unit): boolean {
  return (
    unit.words >= 8 &&
    unit.measure.characters >= 40 &&
    linkShare(unit.measure) < 0.5 &&
    /[.!?…:;。！？؟।]["'”’»)\]\s\u00a0]*(?:\n|$)|[.!?…。！？؟।]\s/u.test(unit.text)
  );
}
