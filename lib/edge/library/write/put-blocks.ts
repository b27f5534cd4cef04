import { BLOCK_KINDS, BLOCK_SIZE, type BlockOf, type BlockRecord } from "../blocks/block.ts";
import { packFacts, unpackFacts, type FactPart } from "../blocks/facts.ts";
import { packList, unpackList, type ListPart } from "../blocks/list.ts";
import { packWords, unpackWords } from "../blocks/words.ts";
import { stampBlocks } from "../blocks-stamp.ts";
import type { Tables } from "../tables.ts";
import { atOnce } from "./at-once.ts";

/** What is packed of an article. */
interface Parts {
  list: ListPart;
  facts: FactPart[];
  /** Null: as they were. */
  words: string[] | null;
}

/** A block taken apart. */
interface OpenBlock {
  /** Of the records that it was read from, and that go. */
  old: number[];
  ids: string[];
  list: (ListPart | null)[];
  facts: FactPart[][];
  words: string[][];
}

export interface OpenBlocks {
  put: (block: number, id: string, parts: Parts) => void;
  take: (block: number, id: string) => void;
  /** Writes them, one after the other. */
  close: () => Promise<void>;
}

/** The block that new articles go into as long as it has room. */
export const lastBlock = (db: Tables): Promise<BlockRecord | undefined> =>
  db.blocks.where("[kind+block]").between(["list"], ["list", []]).last();

/** Which block each of some new articles goes into: the last one until it is full, then new ones. */
export function placesFor(
  last: BlockRecord | undefined,
  ids: readonly string[],
): Map<string, number> {
  let block = last?.block ?? 0;
  let free = BLOCK_SIZE - (last?.ids.filter((id) => id !== "").length ?? 0);
  const places = new Map<string, number>();
  for (const id of ids) {
    if (free === 0) [block, free] = [block + 1, BLOCK_SIZE];
    places.set(id, block);
    free--;
  }
  return places;
}

/** Takes blocks apart so that articles can be put into them; those that are not there yet are made. */
export async function openBlocks(db: Tables, numbers: Iterable<number>): Promise<OpenBlocks> {
  const wanted = [...new Set(numbers)];
  // Asked all at once: a walk from one to the next would wait for each.
  const found = await Promise.all(
    wanted.flatMap((block) =>
      BLOCK_KINDS.map((kind) => db.blocks.where("[kind+block]").equals([kind, block]).toArray()),
    ),
  );
  const records = found.flat();
  const open = new Map(wanted.map((block) => [block, opened(block, records)]));
  const at = (block: number): OpenBlock => {
    const found = open.get(block);
    if (!found) throw new RangeError(`block ${block} is not open`);
    return found;
  };
  return {
    put(block, id, { list, facts, words }) {
      const { ids, ...rest } = at(block);
      const place = [ids.indexOf(id), ids.indexOf(""), ids.length].find((one) => one >= 0) ?? 0;
      ids[place] = id;
      rest.list[place] = list;
      rest.facts[place] = facts;
      rest.words[place] = words ?? rest.words[place] ?? [];
    },
    take(block, id) {
      const { ids, ...rest } = at(block);
      const place = ids.indexOf(id);
      if (place < 0) return;
      ids[place] = "";
      rest.list[place] = null;
      rest.facts[place] = [];
      rest.words[place] = [];
    },
    async close() {
      const old = [...open.values()].flatMap((one) => one.old);
      const packed = [...open].flatMap(([block, one]) => packedOf(block, one));
      await atOnce(
        () => old.length > 0 && db.blocks.bulkDelete(old as never),
        () => packed.length > 0 && db.blocks.bulkAdd(packed),
        () => old.length + packed.length > 0 && stampBlocks(db),
      );
    },
  };
}

function opened(block: number, records: readonly BlockRecord[]): OpenBlock {
  const own = records.filter((record) => record.block === block);
  const ids = [...(own[0]?.ids ?? [])];
  const empty = <Part>(part: Part): Part[] => ids.map(() => part);
  const found: OpenBlock = {
    old: own.map(({ n = 0 }) => n),
    ids,
    list: empty(null),
    facts: empty([]),
    words: empty([]),
  };
  for (const record of own) {
    if (record.kind === "list") {
      found.list = unpackList(record.data).map((part, at) => (ids[at] === "" ? null : part));
    } else if (record.kind === "facts") found.facts = unpackFacts(record.data);
    else found.words = unpackWords(new TextDecoder().decode(record.data), ids.length);
  }
  return found;
}

/** Nothing of one in which no article is left. */
function packedOf(block: number, { ids, list, facts, words }: OpenBlock): BlockRecord[] {
  if (ids.every((id) => id === "")) return [];
  const shared = { block, ids };
  return [
    { kind: "list", ...shared, data: packList(list) } satisfies BlockOf<"list">,
    { kind: "facts", ...shared, data: packFacts(facts) } satisfies BlockOf<"facts">,
    {
      kind: "words",
      ...shared,
      data: new TextEncoder().encode(packWords(words)),
    } satisfies BlockOf<"words">,
  ];
}
