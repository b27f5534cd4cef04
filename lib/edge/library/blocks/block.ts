/**
 * What lists, filters, searches and the facts table are answered from: the terms, facts and words of all shown articles,
 * packed sixteen articles a record, so that a page reads the whole of them in a moment and holds it.
 */
import type { FactColumns } from "./facts.ts";
import type { ListColumns } from "./list.ts";

/** More in one would be packed anew with every save; fewer would be more to read. Words need it to be below 32: a bit for each. */
export const BLOCK_SIZE = 16;

/** What each kind packs. */
export interface BlockData {
  list: ListColumns;
  facts: FactColumns;
  /** UTF-8: see `packWords`. An engine may keep plain letters two bytes each. */
  words: Uint8Array;
}

export type BlockKind = keyof BlockData;

export const BLOCK_KINDS = ["list", "facts", "words"] as const satisfies readonly BlockKind[];

/** A block is never changed: another takes its place, under a number that is given once. */
export interface BlockOf<Kind extends BlockKind> {
  /** Given by the database. */
  n?: number;
  kind: Kind;
  block: number;
  /** Of the articles by their place in the block; "" where none is. */
  ids: string[];
  data: BlockData[Kind];
}

export type BlockRecord = { [Kind in BlockKind]: BlockOf<Kind> }[BlockKind];
