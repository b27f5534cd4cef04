import { PICTURE_LIMITS } from "../../../core/library/limits.ts";
import { pictureTotals } from "../read/pictures.ts";
import type { BulkOutcome, PictureFate, PicturesOutcome, PictureToKeep } from "../requests.ts";
import type { BodyPictureRecord } from "../schema.ts";
import type { Tables } from "../tables.ts";
import type { Writing } from "./commit.ts";

/** Keeps pictures for the texts that show them; one that is there already is kept once. Within a transaction. */
export async function keepPictures(
  { db }: Writing,
  pictures: readonly (PictureToKeep | null)[],
): Promise<PicturesOutcome> {
  const totals = await pictureTotals(db);
  const fates: PictureFate[] = [];
  for (const one of pictures) fates.push(one ? await keepOne(db, one, totals) : "malformed");
  return { fates };
}

async function keepOne(
  db: Tables,
  { picture, shown }: PictureToKeep,
  totals: { count: number; bytes: number },
): Promise<PictureFate> {
  const { hash, bytes } = picture;
  const size = bytes.length;
  // What was removed for good meanwhile shows nothing any more.
  const texts = new Set<unknown>(
    await db.bodies
      .where(":id")
      .anyOf(shown.map(({ body }) => body))
      .primaryKeys(),
  );
  const rooms = new Map<string, ReturnType<typeof roomOf>>();
  const links: BodyPictureRecord[] = [];
  let fate: PictureFate = "no-text";
  for (const { body, address } of shown) {
    if (!texts.has(body)) continue;
    const room = rooms.get(body) ?? roomOf(await linksOf(db, body));
    rooms.set(body, room);
    const link = { body, address, picture: hash, size };
    const place = room.placeFor(link);
    if (place === "free") links.push(link);
    else fate = place;
  }
  if (links.length === 0) return fate;
  if ((await db.pictures.where(":id").equals(hash).count()) === 0) {
    const { total, totalCount } = PICTURE_LIMITS;
    if (totals.bytes + size > total || totals.count >= totalCount) return "no-room";
    await db.pictures.put({ ...picture, size });
    totals.bytes += size;
    totals.count++;
  }
  await db.bodyPictures.bulkPut(links);
  return "kept";
}

/** Where a text may show one more picture, by what it shows already: nothing takes the place of another. */
function roomOf(links: readonly BodyPictureRecord[]) {
  const byAddress = new Map(links.map(({ address, picture }) => [address, picture]));
  const sizes = new Map(links.map(({ picture, size }) => [picture, size]));
  let bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return {
    placeFor: ({
      address,
      picture,
      size,
    }: BodyPictureRecord): "free" | "there" | "article-full" => {
      const there = byAddress.get(address);
      if (there !== undefined) return there === picture ? "free" : "there";
      const more = sizes.has(picture) ? 0 : size;
      const { article, articleCount } = PICTURE_LIMITS;
      if (bytes + more > article || byAddress.size >= articleCount) return "article-full";
      byAddress.set(address, picture);
      sizes.set(picture, size);
      bytes += more;
      return "free";
    },
  };
}

/**
 * Takes for a text what is kept of the same addresses for others: a version shows most of what the one before it did.
 * Within a transaction.
 * @returns the addresses whose pictures are kept for the text now
 */
export async function linkPictures(
  { db }: Writing,
  body: string,
  addresses: readonly string[],
): Promise<string[]> {
  if ((await db.bodies.where(":id").equals(body).count()) === 0) return [];
  const links = await linksOf(db, body);
  const room = roomOf(links);
  const kept = new Set(links.map(({ address }) => address));
  for (const address of addresses) {
    if (kept.has(address)) continue;
    const known = await db.bodyPictures.where("address").equals(address).first();
    if (!known) continue;
    const link = { ...known, body };
    if (room.placeFor(link) !== "free") continue;
    await db.bodyPictures.put(link);
    kept.add(address);
  }
  return addresses.filter((address) => kept.has(address));
}

/** Lets go of what a text showed, and removes the pictures that no other shows. Within a transaction. */
export async function releasePictures(db: Tables, body: string): Promise<void> {
  const links = await linksOf(db, body);
  if (links.length === 0) return;
  await db.bodyPictures.where("[body+address]").between([body], [body, []]).delete();
  for (const hash of new Set(links.map(({ picture }) => picture))) {
    const holders = await db.bodyPictures.where("picture").equals(hash).count();
    if (holders === 0) await db.pictures.delete(hash);
  }
}

/** Removes every picture; articles show them by their addresses again. */
export async function removePictures({ db }: Writing): Promise<BulkOutcome> {
  const count = await db.pictures.count();
  await db.pictures.clear();
  await db.bodyPictures.clear();
  return { count, undo: [] };
}

const linksOf = (db: Tables, body: string): Promise<BodyPictureRecord[]> =>
  db.bodyPictures.where("[body+address]").between([body], [body, []]).toArray();
