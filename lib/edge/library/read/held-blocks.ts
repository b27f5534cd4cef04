import type { BlockKind, BlockOf } from "../blocks/block.ts";
import { blocksStamp } from "../blocks-stamp.ts";
import type { Database } from "../database.ts";

/** Blocks that are read at once, so that the page stays awake. */
const PIECE = 64;

/** The blocks of one kind as a page holds them. */
export interface Held<Unpacked> {
  /** In no order that means anything. */
  blocks: readonly Unpacked[];
  /** Another one whenever they are others. */
  state: object;
}

/**
 * Holds the blocks of one kind in memory. Each call looks which there are now and reads those that are not held yet: what
 * is answered from them is never older than the call.
 */
export function holdBlocks<Kind extends BlockKind, Unpacked>(
  db: Database,
  kind: Kind,
  unpack: (block: BlockOf<Kind>) => Unpacked,
): () => Promise<Held<Unpacked>> {
  const held = new Map<number, Unpacked>();
  let now: Held<Unpacked> = { blocks: [], state: {} };
  const records = (from: number) =>
    db.blocks.where("[kind+block]").between([kind, from], [kind, []]);

  const keep = (found: readonly unknown[]): void => {
    for (const record of found as readonly (BlockOf<Kind> | undefined)[]) {
      if (record?.n !== undefined) held.set(record.n, unpack(record));
    }
  };
  const readAll = async (): Promise<void> => {
    for (let from = 0; ;) {
      const piece = await records(from).limit(PIECE).toArray();
      keep(piece);
      if (piece.length < PIECE) return;
      from = (piece.at(-1)?.block ?? 0) + 1;
    }
  };
  let isOther = false;
  /** Brings what is held up to what is there. @returns whether it was that already */
  const look = async (): Promise<boolean> => {
    const numbers = (await records(0).primaryKeys()) as unknown as number[];
    const there = new Set(numbers);
    const missing = numbers.filter((n) => !held.has(n));
    const gone = [...held.keys()].filter((n) => !there.has(n));
    if (missing.length + gone.length === 0) return true;
    isOther = true;
    for (const n of gone) held.delete(n);
    if (missing.length > PIECE) await readAll();
    else keep(await db.blocks.bulkGet(missing as never));
    return false;
  };
  let seen: string | null = null;
  const refresh = async (): Promise<Held<Unpacked>> => {
    // What is written while it is looked at is looked at as well.
    for (let isSame = false; !isSame;) {
      const stamp = await blocksStamp(db);
      if (stamp !== null && stamp === seen) break;
      isSame = await look();
      seen = stamp;
    }
    if (isOther) now = { blocks: [...held.values()], state: {} };
    isOther = false;
    return now;
  };
  // One look at a time; who asks while one is waiting to begin is answered by that.
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<Held<Unpacked>> | null = null;
  return () => {
    if (waiting) return waiting;
    const begun = running.then(() => {
      waiting = null;
      return refresh();
    });
    waiting = begun;
    running = begun.catch(() => undefined);
    return begun;
  };
}
