import type { Block, Omitted } from "../../reading.ts";
import { edit, type Edit } from "../edit.ts";

/** Shorter passages repeat with good reason: list items, refrains, captions. UTF-16 code units. */
const SHORTEST = 60;
/** From this length on a passage that stands twice is a mistake wherever it stands; below, only near its twin. */
const LONG = 160;
/** How many blocks further on a shorter passage still counts as doubled. */
const NEAR = 3;
/** A teaser that opens a paragraph is left out from this length on. */
const TEASER = 80;

export interface Doubled {
  /** Index of the block to take out. */
  index: number;
  evidence: string;
}

/** Blocks that stand twice, once perhaps damaged; of each pair one stays, the earlier unless it is the damaged one. */
export function findDoubled(
  text: string,
  blocks: readonly Block[],
  title: string | null,
): Doubled[] {
  const bodies = blocks.map(({ start, end }) => text.slice(start, end));
  const doubled = new Map<number, string>();
  const seen = new Map<string, number>();
  for (const [index, body] of bodies.entries()) {
    const kind = blocks[index]?.kind;
    if (kind === "code" || kind === "table" || body.length < SHORTEST) continue;
    const key = skeleton(body);
    const earlier = seen.get(key);
    const twin = earlier === undefined ? undefined : bodies[earlier];
    if (earlier === undefined || twin === undefined || !agree(twin, body)) {
      seen.set(key, index);
      continue;
    }
    const distance = index - earlier;
    if (body.length < LONG && (distance > NEAR || kind === "li")) continue;
    if (holes(twin) > holes(body)) {
      doubled.set(earlier, "the same passage stands undamaged further on");
      seen.set(key, index);
    } else doubled.set(index, "the same passage stands earlier in the page");
  }
  for (const index of teasers(bodies, blocks)) {
    if (!doubled.has(index)) doubled.set(index, "the next passage begins with all of this one");
  }
  const [first] = bodies;
  if (title && first !== undefined && bodies.length > 1 && blocks[0]?.kind !== "li") {
    if (title.length >= 8 && skeleton(title) === skeleton(first) && agree(title, first)) {
      doubled.set(0, "the article's title, repeated as its first passage");
    }
  }
  return [...doubled]
    .map(([index, evidence]) => ({ index, evidence }))
    .toSorted((a, b) => a.index - b.index);
}

/** Among the first blocks, those that the block after them contains as its beginning. */
function teasers(bodies: readonly string[], blocks: readonly Block[]): number[] {
  const found: number[] = [];
  for (let index = 0; index < Math.min(3, bodies.length - 1); index++) {
    const body = (bodies[index] ?? "").replace(/\s*(?:…|\.{3}|\[…\]|\(…\))$/u, "");
    const kind = blocks[index]?.kind;
    if (body.length < TEASER || kind === "code" || kind === "table") continue;
    const key = skeleton(body);
    const next = skeleton((bodies[index + 1] ?? "").slice(0, body.length + 40));
    if (next.length > key.length && next.startsWith(key)) found.push(index);
  }
  return found;
}

/** The edits that take the blocks out, each with the separator that joined it to the rest. */
export function duplicateEdits(blocks: readonly Block[], doubled: readonly Doubled[]): Edit[] {
  const gone = new Set(doubled.map(({ index }) => index));
  let kept = false;
  const edits: Edit[] = [];
  const reasons = new Map(doubled.map(({ index, evidence }) => [index, evidence]));
  for (const [index, block] of blocks.entries()) {
    if (!gone.has(index)) {
      kept = true;
      continue;
    }
    // Before the first block that stays, the separator behind goes; later, the one in front.
    const start = kept ? (blocks[index - 1]?.end ?? block.start) : block.start;
    const end = kept ? block.end : (blocks[index + 1]?.start ?? block.end);
    edits.push(edit(start, end, "", "duplicate", 0.95, reasons.get(index) ?? ""));
  }
  return edits;
}

/** What was left out before, with the indexes of the blocks that remain, and the doubled passages among it in page order. */
export function omitDoubled(
  text: string,
  blocks: readonly Block[],
  omitted: readonly Omitted[],
  doubled: readonly Doubled[],
): Omitted[] {
  const gone = doubled.map(({ index }) => index);
  const removed = doubled.map(({ index }): Omitted => {
    const block = blocks[index];
    const body = block ? text.slice(block.start, block.end) : "";
    return { text: body, reason: "duplicate", before: index };
  });
  // A passage left out before block n stood before it, so before block n itself when that goes too.
  return [...omitted, ...removed]
    .toSorted((a, b) => a.before - b.before)
    .map(({ text, reason, before }) => ({
      text,
      reason,
      before: before - countBelow(gone, before),
    }));
}

/** How many of the sorted numbers are below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What no damage touches: the ASCII letters and digits, in order; of another script the folded text. */
function skeleton(text: string): string {
  const ascii = text.replace(/[^A-Za-z0-9]+/g, "");
  return ascii.length > text.length / 2 ? ascii : fold(text);
}

const HOLE = /[?\uFFFD]/g;

function holes(text: string): number {
  return text.match(HOLE)?.length ?? 0;
}

/** Whether two texts of one skeleton differ in nothing but damage, spaces and the style of quotes. */
function agree(a: string, b: string): boolean {
  if (fold(a) === fold(b)) return true;
  const left = [...a.trim()];
  const right = [...b.trim()];
  return (
    left.length === right.length &&
    left.every((character, index) => {
      const other = right[index] ?? "";
      return isHole(character) || isHole(other) || fold(character) === fold(other);
    })
  );
}

function isHole(character: string): boolean {
  return character === "?" || character === "\uFFFD";
}

function fold(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[‘’ʼ′`´]/gu, "'")
    .replace(/[“”„«»″]/gu, '"')
    .replace(/[–—−]/gu, "-")
    .replace(/…/gu, "...")
    .replace(/\s+/gu, "");
}
