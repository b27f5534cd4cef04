/** The article's part of a page as a row of passages and zones, in page order. */
import type { PageElement, PageNode } from "../tree/node.ts";
import { isCaptionPart } from "./evidence/zones.ts";
import { childrenIn, type Span } from "./head.ts";
import { isSmall } from "./images.ts";
import { isMark } from "./marks-in-text.ts";
import { NOTHING } from "./measure.ts";
import { isDataTable } from "./tables.ts";
import { BLOCKS, EMBEDS, HEADINGS } from "./tags.ts";
import { joined, passage, type PassageKind, type Unit } from "./unit.ts";
import { countWords, isUnread, linesOf, textNodesOf } from "./walk.ts";
import { ancestorsOf, inWords, zonesIn, type ZoneContext } from "./zones-in.ts";

const PICTURES: ReadonlySet<string> = new Set([...EMBEDS, "img", "amp-img"]);

/** Text nodes of a line that is looked at alone. */
const LONGEST_ALONE = 8;

export interface UnitContext extends ZoneContext {
  /** Text nodes that Readability kept. */
  kept: ReadonlySet<PageNode>;
  /** Whether a line before a single `<br>` is a passage of its own: the title, the author's name. */
  standsAlone: (line: string) => boolean;
}

/**
 * @param span what is read.
 * @param core what surely belongs to the article: none of its ancestors is a zone.
 */
export function unitsOf(span: Span, core: PageElement, context: UnitContext): Unit[] {
  const { kept, measures, speech, standsAlone } = context;
  const above = ancestorsOf(core);
  const units: Unit[] = [];
  const region = span.root;
  const zones = zonesIn(region, core, context);

  let run: PageNode[] = [];
  let breaks = 0;
  let block: PageElement = region;
  let kind: PassageKind = "p";
  let level = 0;
  /** A picture stands before, with no text between. */
  let pictured = false;
  let figures = 0;
  /** Boxes of a picture with its caption around it. */
  let boxed = 0;

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
      if (!isSmall(element)) {
        end();
        pictured = true;
      }
      return;
    }
    if (!BLOCKS.has(tag)) {
      if (isMark(element, kind === "h")) return;
      for (let child = element.firstChild; child; child = child.nextSibling) visit(child);
      return;
    }
    end();
    const reason = boxed > 0 ? null : zones.reasonOf(element);
    const before = { block, kind, level };
    if (reason !== null) {
      const text = linesOf(element);
      const own = measures.get(element) ?? NOTHING;
      pictured = false;
      units.push({
        type: "zone",
        reason: inWords(reason, text, speech),
        element,
        text,
        words: countWords(text),
        measure: own,
      });
      return;
    }
    block = element;
    const isPicture = zones.isPicture(element);
    if (HEADINGS.has(tag)) {
      kind = "h";
      level = Number(tag[1]);
    } else if (kind === "caption" || isPicture || (isCaptionPart(element) && !above.has(element))) {
      kind = tag === "blockquote" ? "quote" : "caption";
    } else if (tag === "li" || tag === "dd" || tag === "dt") kind = "li";
    else if (tag === "blockquote") kind = "quote";
    else if (tag === "pre") kind = "code";
    const isFigure = (tag === "figure" || isPicture) && kind === "caption";
    if (isFigure) figures++;
    if (isPicture) boxed++;
    if (tag === "pre" || (tag === "table" && !isPicture && isDataTable(element))) {
      const nodes = textNodesOf(element);
      if (nodes.length > 0) {
        push(nodes, element, tag === "pre" ? "code" : "table", 0);
      }
    } else {
      for (const child of childrenIn(span, element)) visit(child);
      end();
    }
    if (isFigure) figures--;
    if (isPicture) boxed--;
    ({ block, kind, level } = before);
  };

  for (const child of childrenIn(span, region)) visit(child);
  end();
  return units;
}
