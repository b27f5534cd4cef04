/** From what was decided of a page's units to the article's own tree. */
import { passageKeys, type PassageKey } from "../../core/choices.ts";
import type { Omitted } from "../../core/reading.ts";
import { HIDDEN_MARK } from "../capture/marks.ts";
import type { PageElement, PageNode } from "../tree/node.ts";
import { assemble, type Caption } from "./assemble.ts";
import type { Verdict } from "./choose/verdict.ts";
import { settle } from "./layout.ts";
import {
  beginMark,
  blocksOf,
  captionsIn,
  endMark,
  endsOf,
  nodesOf,
  type PutBackUnits,
} from "./put-back.ts";
import type { Unit } from "./unit.ts";

/** What was decided of each unit. */
interface Chosen {
  units: readonly Unit[];
  verdicts: readonly Verdict[];
  back: PutBackUnits;
  /** What surely belongs to the article. */
  core: PageElement;
}

interface Built {
  /** Settled, but not yet sanitised. */
  root: PageElement;
  omitted: Omitted[];
  /** Parallel to `omitted`. */
  omittedKeys: PassageKey[];
  /** The blocks of each passage that was put back. */
  ranges: ReturnType<typeof blocksOf>;
}

const isPicture = (node: PageNode): boolean =>
  node.nodeType === 1 && /^(?:img|amp-img|picture)$/u.test((node as PageElement).localName);

/** Builds the article's tree from the units that are text; the others are listed where they stood. */
export function build(
  region: PageElement,
  { units, verdicts, back, core }: Chosen,
  base: string | null,
): Built {
  const left = new Set<PageNode>();
  const read = new Set<PageNode>();
  const captions = new Map<PageNode, Caption>();
  const headings = new Map<PageNode, number>();
  /** Where a unit that is left out stood: its index, at the first of its nodes that is met. */
  const marks = new Map<PageNode, string>();
  const around = new Map<PageNode, { before?: string; behind?: string }>();
  for (const [index, unit] of units.entries()) {
    const verdict = verdicts[index];
    if (verdict?.is === "text" || verdict?.is === "caption") {
      const nodes = nodesOf(unit);
      for (const node of nodes) {
        read.add(node);
        if (verdict.is === "caption") captions.set(node, verdict.of);
        else if (verdict.heading !== undefined) headings.set(node, verdict.heading);
      }
      if (unit.type === "zone") {
        for (const node of captionsIn(unit.element, nodes)) captions.set(node, "picture");
      }
      const ends = endsOf(unit);
      const [first] = ends;
      const last = ends.at(-1);
      if (!back.wanted.has(index) || !first || !last) continue;
      around.set(first, { before: beginMark(index) });
      around.set(last, { ...around.get(last), behind: endMark(index) });
      continue;
    }
    const nodes = unit.type === "zone" ? [unit.element] : unit.nodes;
    for (const node of nodes) left.add(node);
    const [first] = nodes;
    if (verdict?.is === "omitted" && first && unit.text !== "") marks.set(first, String(index));
  }
  /** Text that is still to come: a picture after the last of it is a card's or an author's. */
  const toCome = new Set(read);
  const root = assemble(region, {
    base,
    captionOf: (node) => captions.get(node) ?? null,
    headingOf: (node) => headings.get(node) ?? null,
    marksOf: (node) => around.get(node) ?? {},
    leaveOut: (node) => {
      const mark = marks.get(node);
      if (mark !== undefined) {
        marks.delete(node);
        return mark;
      }
      toCome.delete(node);
      if (toCome.size === 0 && isPicture(node) && !core.contains(node)) return true;
      if (node.nodeType === 1)
        return left.has(node) || (node as PageElement).hasAttribute(HIDDEN_MARK);
      return left.has(node) || (!read.has(node) && (node.nodeValue?.trim() ?? "") !== "");
    },
  });
  const places = settle(root);
  const omitted: Omitted[] = [];
  const omittedKeys: PassageKey[] = [];
  for (const { mark, caption, before } of places) {
    if (mark === undefined) {
      if (!caption) continue;
      const passage = { text: caption, reason: "caption" as const };
      omitted.push({ ...passage, before });
      // A caption goes with its picture: nothing puts it back.
      omittedKeys.push(...passageKeys([passage], "page"));
      continue;
    }
    const unit = units[Number(mark)];
    const verdict = verdicts[Number(mark)];
    const key = back.keys.get(Number(mark));
    if (!unit || verdict?.is !== "omitted" || !key) continue;
    omitted.push({ text: unit.text, reason: verdict.reason, before });
    omittedKeys.push(key);
  }
  return { root, omitted, omittedKeys, ranges: blocksOf(places, back) };
}
