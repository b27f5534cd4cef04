import type { KeptPicture, PictureShown } from "../../../core/library/pictures.ts";
import type { Database } from "../database.ts";
import type { PictureTotals } from "../queries.ts";
import type { PictureRecord } from "../schema.ts";
import type { Tables } from "../tables.ts";

/** The pictures that are kept of a text, by the addresses by which it shows them. */
export async function picturesOf(db: Database, body: string): Promise<Map<string, KeptPicture>> {
  return db.read(async () => {
    const links = await db.bodyPictures
      .where("[body+address]")
      .between([body], [body, []])
      .toArray();
    const records = await db.pictures.bulkGet(links.map(({ picture }) => picture) as never);
    return new Map(
      links.flatMap(({ address }, at) => {
        const record = records[at];
        return record ? [[address, plain(record)] as const] : [];
      }),
    );
  });
}

/** Without reading any: the index of their sizes says it. */
export async function pictureTotals(db: Pick<Tables, "pictures">): Promise<PictureTotals> {
  const sizes = (await db.pictures.orderBy("size").keys()) as number[];
  return { count: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/**
 * Goes through every picture with the texts that show it, in an order that the same library always has; one of them is
 * held at a time.
 * @param onPicture is waited for
 */
export async function eachPicture(
  db: Database,
  onPicture: (picture: KeptPicture, shown: PictureShown[], total: number) => void | Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const hashes = (await db.read(() =>
    db.pictures.toCollection().primaryKeys(),
  )) as unknown as string[];
  for (const hash of hashes.toSorted()) {
    signal?.throwIfAborted();
    const found = await db.read(async () => ({
      record: await db.pictures.get(hash),
      links: await db.bodyPictures.where("picture").equals(hash).toArray(),
    }));
    // Removed since the list was made.
    if (!found.record || found.links.length === 0) continue;
    const shown = found.links
      .map(({ body, address }) => ({ body, address }))
      .toSorted((a, b) => (a.body + a.address < b.body + b.address ? -1 : 1));
    await onPicture(plain(found.record), shown, hashes.length);
  }
}

const plain = ({ hash, type, bytes }: PictureRecord): KeptPicture => ({ hash, type, bytes });
