import type { Tables } from "./tables.ts";

const KEY = "blocks";

/**
 * Another string after every write that changed blocks, so that who holds them sees with one look that they are the same
 * still: to list their keys takes as long as all the rest of a search. Null where nothing has been packed since it is kept.
 */
export async function blocksStamp({ meta }: Pick<Tables, "meta">): Promise<string | null> {
  const value = (await meta.get(KEY))?.value;
  return typeof value === "string" ? value : null;
}

/** Within the transaction that changes them. */
export async function stampBlocks({ meta }: Pick<Tables, "meta">): Promise<void> {
  await meta.put({ key: KEY, value: crypto.randomUUID() });
}
