import { expect } from "vitest";
import type { Block, Repair } from "../../../../lib/core/reading.ts";
import { readEvidence } from "../../../../lib/core/repair/evidence.ts";
import { undo } from "../../../../lib/core/repair/offsets.ts";
import {
  repairArticle,
  repairText,
  type Repaired,
  type RepairInput,
} from "../../../../lib/core/repair/repair.ts";

export const decode = (bytes: Uint8Array, charset: string): string =>
  new TextDecoder(charset).decode(bytes);

/** A text repaired, with what must hold of every repair checked on the way. */
export function repaired(text: string, lang = "fr", twins: string[] = []): string {
  const result = repairText(text, { lang, twins }, { decode });
  expectSound(text, result);
  return result.text;
}

export function repairsIn(text: string, lang = "fr"): Repair[] {
  return repairText(text, { lang }, { decode }).repairs;
}

/** Undone, the repairs give the text before; they are in order, do not overlap, and say what stands in the text. */
export function expectSound(before: string, after: { text: string; repairs: Repair[] }): void {
  expect(undo(after.text, after.repairs)).toBe(before);
  let last = 0;
  for (const repair of after.repairs) {
    const { start, end, damaged, repaired, applied } = repair;
    expect(start).toBeGreaterThanOrEqual(last);
    expect(after.text.slice(start, end)).toBe(applied ? repaired : damaged);
    // Every reason can be said in another language.
    expect(readEvidence(repair.evidence), repair.evidence).not.toBeNull();
    expect(damaged).not.toBe(repaired);
    last = end;
  }
}

/** An article of paragraphs (or blocks of other kinds), repaired. */
export function repairedArticle(
  bodies: (string | [Block["kind"], string])[],
  rest: Partial<RepairInput> = {},
): Repaired {
  const blocks: Block[] = [];
  const texts: string[] = [];
  let start = 0;
  for (const body of bodies) {
    const [kind, text] = typeof body === "string" ? (["p", body] as const) : body;
    blocks.push({ kind, start, end: start + text.length });
    texts.push(text);
    start += text.length + 2;
  }
  const text = texts.join("\n\n");
  const { repaired: result } = repairArticle(
    {
      text,
      blocks,
      omitted: [],
      lang: "fr",
      title: null,
      byline: null,
      authors: [],
      siteName: null,
      twins: [],
      ...rest,
    },
    { decode },
  );
  expectSound(text, result);
  for (const [index, block] of result.blocks.entries()) {
    const following = result.blocks[index + 1];
    if (following) expect(result.text.slice(block.end, following.start)).toBe("\n\n");
  }
  expect(result.blocks[0]?.start ?? 0).toBe(0);
  expect(result.blocks.at(-1)?.end ?? result.text.length).toBe(result.text.length);
  return result;
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
