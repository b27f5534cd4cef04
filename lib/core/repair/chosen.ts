/** What a person chose, carried out on what repair found: repairs undone or accepted, doubled passages put back. */
import {
  idOf,
  NO_CHOICES,
  passageKeys,
  repairKeys,
  type TextAccount,
  type PassageKey,
  type PutBack,
  type RepairChoices,
  type RepairKey,
} from "../choices.ts";
import type { Block, Omitted, Repair, Span } from "../reading.ts";
import type { Doubled } from "./layout/duplicates.ts";
import { offsetMap } from "./offsets.ts";
import { extent, repairsOf, type Change, type Patch } from "./patch.ts";

export interface Chosen {
  repairs: RepairChoices;
  /** Passages put back; those that repair had taken out are put back here. */
  putBack: readonly PassageKey[];
  /** Parallel to the article's `omitted`. */
  omittedKeys: readonly PassageKey[];
  /** What extraction put back, in the text before repair: no part of it is taken out as doubled. */
  kept: readonly PutBack[];
}

/** A text repaired as far as it was damaged, and the blocks that stand twice in it. */
interface Found {
  /** The article's blocks in the text before repair. */
  original: { text: string; blocks: readonly Block[] };
  patch: Patch;
  blocks: Block[];
  doubled: readonly Doubled[];
}

/** The same after a person's choices. */
interface Settled {
  patch: Patch;
  blocks: Block[];
  /** Blocks to take out. */
  doubled: Doubled[];
  /** Blocks that stay although they stand twice. */
  restored: Doubled[];
  /** Of the repairs, by their place in the text before repair. */
  repairKeys: ReadonlyMap<string, RepairKey>;
  /** Parallel to `doubled`. */
  keys: PassageKey[];
  /** Parallel to `restored`. */
  restoredKeys: PassageKey[];
}

/** Linear in the text and its changes. */
export function settleChoices(found: Found, chosen: Chosen | undefined): Settled {
  const { original, doubled } = found;
  const bodies = doubled.map(({ index }) => {
    const { start, end } = original.blocks[index] ?? { start: 0, end: 0 };
    return { text: original.text.slice(start, end), reason: "duplicate" as const };
  });
  const allKeys = passageKeys(bodies, "repair");
  const keys = repairKeys(original.text, found.patch.changes);
  const settled: Settled = {
    ...flip(found, keys, chosen?.repairs ?? NO_CHOICES.repairs),
    repairKeys: new Map(
      found.patch.changes.flatMap((change, at) => {
        const key = keys[at];
        return key ? [[placeIn(change), key]] : [];
      }),
    ),
    doubled: [],
    restored: [],
    keys: [],
    restoredKeys: [],
  };
  const wanted = new Set(chosen?.putBack.map(idOf));
  for (const [at, one] of doubled.entries()) {
    const key = allKeys[at];
    const block = original.blocks[one.index];
    if (!key || !block) continue;
    if (chosen?.kept.some((kept) => block.start >= kept.start && block.end <= kept.end)) continue;
    if (wanted.has(idOf(key))) {
      settled.restored.push(one);
      settled.restoredKeys.push(key);
    } else {
      settled.doubled.push(one);
      settled.keys.push(key);
    }
  }
  return settled;
}

const placeIn = ({ start, end }: Span): string => `${start}-${end}`;

/** Carries out what was accepted and takes back what was undone. */
function flip(
  { original, patch, blocks }: Found,
  keys: readonly RepairKey[],
  { base, flipped }: RepairChoices,
): { patch: Patch; blocks: Block[] } {
  if (base === "repaired" && flipped.length === 0) return { patch, blocks };
  const named = new Set(flipped.map(idOf));
  const changes: Change[] = [];
  const out: string[] = [];
  let copied = 0; // in patch.text
  let length = 0; // of what is in `out`
  const say = (text: string): void => {
    out.push(text);
    length += text.length;
  };
  for (const [index, change] of patch.changes.entries()) {
    const key = keys[index];
    const other = key !== undefined && named.has(idOf(key));
    const applied = base === "repaired" ? change.applied !== other : other;
    say(patch.text.slice(copied, change.at));
    copied = change.at + extent(change);
    changes.push({ ...change, applied, at: length });
    say(applied ? change.repaired : patch.before.slice(change.start, change.end));
  }
  say(patch.text.slice(copied));
  const next: Patch = { before: patch.before, text: out.join(""), changes };
  const { toRepairedSpan } = offsetMap(repairsOf(next));
  return {
    patch: next,
    blocks: original.blocks.map((block) => ({ ...block, ...toRepairedSpan(block) })),
  };
}

/**
 * The repairs as the Reading tells them, each with its key; among them, not carried out, the taking out of the blocks
 * that stay although they stand twice.
 * @param single the settled patch with the doubled blocks taken out, and what is left of the blocks
 */
export function toldRepairs(
  single: Patch,
  blocks: readonly Block[],
  { doubled, restored, repairKeys: keys }: Settled,
): { repair: Repair; key: RepairKey | null }[] {
  const told = repairsOf(single).map((repair, at): { repair: Repair; key: RepairKey | null } => {
    const change = single.changes[at];
    return { repair, key: (change && keys.get(placeIn(change))) ?? null };
  });
  if (restored.length === 0) return told;
  const kept = restored.map(({ index, evidence }) => {
    const { start, end } = placeOf(index, blocks, doubled);
    const repair: Repair = {
      start,
      end,
      damaged: single.text.slice(start, end),
      repaired: "",
      kind: "duplicate",
      confidence: DUPLICATE_CONFIDENCE,
      evidence,
      applied: false,
    };
    return { repair, key: null };
  });
  return [...told, ...kept].toSorted((a, b) => a.repair.start - b.repair.start);
}

/** As sure as `duplicateEdits` is. */
const DUPLICATE_CONFIDENCE = 0.95;

/** Where a block of before the doubled ones were taken out stands now. */
function placeOf(index: number, blocks: readonly Block[], gone: readonly Doubled[]): Span {
  const below = gone.filter((other) => other.index < index).length;
  return blocks[index - below] ?? { start: 0, end: 0 };
}

/**
 * What the choices refer to, but for the repairs.
 * @param omitted before the doubled passages came to it
 * @param repairs from the text before repair to `text`
 */
export function passagesOf(
  { text, blocks, repairs }: { text: string; blocks: readonly Block[]; repairs: readonly Repair[] },
  omitted: readonly Omitted[],
  settled: Settled,
  chosen: Chosen | undefined,
): Omit<TextAccount, "repairs"> {
  const own = chosen?.omittedKeys ?? passageKeys(omitted, "page");
  const entries = [
    ...omitted.map(({ before }, index) => ({ before, key: own[index] })),
    ...settled.doubled.map(({ index }, at) => ({ before: index, key: settled.keys[at] })),
  ];
  const { toRepairedSpan } = offsetMap(repairs);
  const restored = settled.restored.flatMap(({ index }, at): PutBack[] => {
    const key = settled.restoredKeys[at];
    const { start, end } = placeOf(index, blocks, settled.doubled);
    const body = text.slice(start, end);
    const passage = { text: body, reason: "duplicate" as const, element: null, always: false };
    return key ? [{ ...passage, key, start, end }] : [];
  });
  const kept = chosen?.kept.map((one) => ({ ...one, ...toRepairedSpan(one) })) ?? [];
  return {
    // In the very order that `omitDoubled` gives them.
    omitted: entries
      .toSorted((a, b) => a.before - b.before)
      .flatMap(({ key }) => (key ? [key] : [])),
    putBack: [...kept, ...restored].toSorted((a, b) => a.start - b.start),
  };
}
