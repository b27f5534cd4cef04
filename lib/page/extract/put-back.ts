/** Passages that a person wants back: for this article, or by a rule for the site. */
import {
  idOf,
  isSameRule,
  passageKeys,
  type PassageKey,
  type PutBack,
  type SiteRule,
} from "../../core/choices.ts";
import type { Block, Omitted } from "../../core/reading.ts";
import { named } from "../tree/tests.ts";
import type { PageElement, PageNode } from "../tree/node.ts";
import { TEXT, type Verdict } from "./choose/verdict.ts";
import type { Place } from "./read-tree.ts";
import { signatureOf } from "./signature.ts";
import type { Unit } from "./unit.ts";
import { textNodesOf } from "./walk.ts";

/** What is wanted back. */
export interface PutBackWish {
  passages: readonly PassageKey[];
  rules: readonly Pick<SiteRule, "reason" | "element">[];
}

/** Passages by the index of their unit. */
export interface PutBackUnits {
  /** The keys of all units that were left out, those that come back included. */
  keys: ReadonlyMap<number, PassageKey>;
  wanted: ReadonlyMap<number, Omit<PutBack, "start" | "end">>;
}

/**
 * Makes text of the units that are wanted back, whatever was decided of them before. Done last, so that nothing else of
 * what was decided changes by it.
 * @param verdicts changed in place
 */
export function putBackUnits(
  units: readonly Unit[],
  verdicts: Verdict[],
  wish: PutBackWish | undefined,
): PutBackUnits {
  const left = units.flatMap((unit, index) => {
    const verdict = verdicts[index];
    return verdict?.is === "omitted" ? [{ index, unit, reason: verdict.reason }] : [];
  });
  const passages = left.map(({ unit, reason }): Pick<Omitted, "text" | "reason"> => {
    return { text: unit.text, reason };
  });
  const own = passageKeys(passages, "page");
  const byHand = new Set(wish?.passages.map(idOf));
  const rules = wish?.rules ?? [];
  const keys = new Map<number, PassageKey>();
  const wanted = new Map<number, Omit<PutBack, "start" | "end">>();
  for (const [at, { index, unit, reason }] of left.entries()) {
    const key = own[at];
    if (!key) continue;
    keys.set(index, key);
    const hand = byHand.has(idOf(key));
    if (unit.text === "" || (!hand && rules.length === 0)) continue;
    const element = signatureOf(unit.element);
    const always = rules.some((rule) => isSameRule(rule, { reason, element }));
    if (!hand && !always) continue;
    wanted.set(index, { key, text: unit.text, reason, element, always });
    verdicts[index] = TEXT;
  }
  return { keys, wanted };
}

/** The text nodes of a unit that is text: of a zone that came back, all that people can read in it. */
export const nodesOf = (unit: Unit): PageNode[] =>
  unit.type === "zone" ? textNodesOf(unit.element) : unit.nodes;

const isCaption = named("figcaption");
const isFigure = named("figure");
const isPicture = named("img", "amp-img", "picture");

/** The captions of pictures in a zone that came back; none where it says nothing else, for then they are its text. */
export function captionsIn(zone: PageElement, nodes: readonly PageNode[]): PageNode[] {
  const captions = nodes.filter((node) => {
    const caption = node.parentElement?.closest(isCaption);
    const figure = caption && zone.contains(caption) ? caption.closest(isFigure) : null;
    return figure?.find(isPicture);
  });
  return captions.length < nodes.length ? captions : [];
}

/** The nodes of a unit around which its marks stand: what is built as one piece has no place between its text nodes. */
export const endsOf = (unit: Unit): PageNode[] =>
  unit.type === "passage" && /^(?:table|code)$/u.test(unit.kind) ? [unit.element] : nodesOf(unit);

/** Where the text of a passage that came back begins, and where it ends: marks for `assemble` to leave. */
export const beginMark = (index: number): string => `+${index}`;
export const endMark = (index: number): string => `-${index}`;

/** Which blocks of the built text each passage that came back became. */
export function blocksOf(places: readonly Place[], units: PutBackUnits): Map<number, BlockRange> {
  const ranges = new Map<number, BlockRange>();
  for (const { mark = "", before } of places) {
    const index = Number(mark.slice(1));
    if (!/^[+-]/u.test(mark) || !units.wanted.has(index)) continue;
    const range = ranges.get(index) ?? { first: before, next: before };
    if (mark.startsWith("+")) ranges.set(index, { first: before, next: before });
    else ranges.set(index, { ...range, next: before });
  }
  return ranges;
}

/** Blocks from `first` up to, and not with, `next`. */
interface BlockRange {
  first: number;
  next: number;
}

/** The passages that came back, with their spans of the text. */
export function putBackSpans(
  { wanted }: PutBackUnits,
  ranges: ReadonlyMap<number, BlockRange>,
  blocks: readonly Block[],
): PutBack[] {
  return [...wanted].map(([index, passage]) => {
    const range = ranges.get(index);
    const first = range && blocks[range.first];
    const last = range && blocks[range.next - 1];
    // Nothing but a picture: it is there, but no text shows where.
    if (!first || !last || last.end < first.start) return { ...passage, start: 0, end: 0 };
    return { ...passage, start: first.start, end: last.end };
  });
}
