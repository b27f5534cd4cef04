/** Fetches and keeps the pictures of an article that was saved, behind the saving: that never waits for them. */
import { PICTURE_LIMITS } from "../../core/library/limits.ts";
import { PICTURE_ADDRESS, pictureType, type PictureShown } from "../../core/library/pictures.ts";
import { UNREACHED, type FetchedPicture } from "./fetch-picture.ts";
import type { LibraryReader } from "../library/queries.ts";
import { pictureHash } from "../library/received-pictures.ts";
import type { LibraryWriter } from "../library/writer.ts";
import { report } from "../report.ts";

/** Gives the bytes of the picture at an address: see `fetchPicture`. */
export type PictureSource = (address: string) => Promise<FetchedPicture>;

/** How far it is, and what came of it. */
export interface PicturesKept {
  kept: number;
  /** Pictures that the article shows by an address. */
  total: number;
  done: boolean;
  /** Why no more are kept: the disk is (nearly) full, or so is the room for pictures. */
  problem: "full" | "room" | null;
}

export interface SavedPictures {
  /** The article's id, and the hash of its text. */
  id: string;
  body: string;
  /** The page's own address; null where it has none. */
  url: string | null;
  /** The addresses of its pictures, in order; looked for only where they are wanted. */
  addresses: () => readonly string[];
}

interface Ports {
  reader: Pick<LibraryReader, "settings" | "size">;
  writer: Pick<LibraryWriter, "keepPictures" | "linkPictures">;
  /** Pictures as any page's server gives them to us; null where the browser does not allow it. */
  elsewhere: () => Promise<PictureSource | null>;
  /** Keeps the background from being ended meanwhile. @returns ends it */
  stayAwake: () => () => void;
  /** Told when pictures have come to be kept. */
  onKept: () => void;
}

/** Pictures that are fetched at once. */
const AT_ONCE = 3;

/** Pictures of one article that are asked for: a page that shows more of them is an album. */
const MOST = PICTURE_LIMITS.articleCount;

/** Articles whose outcome is remembered, for the surface that saved them. */
const REMEMBERED = 20;

interface Work {
  body: string;
  isRunning: boolean;
  /** Known as soon as it is clear whether there is anything to do. */
  state: Promise<PicturesKept | null>;
}

export function createPictureKeeper(ports: Ports) {
  /** By the article's id, the latest last. */
  const works = new Map<string, Work>();
  return {
    /**
     * Begins, if the person wants pictures kept. Nobody waits for it, and it never throws.
     * @param page pictures as the article's own page gets them; null where it is gone
     */
    begin: (saved: SavedPictures, page: () => Promise<PictureSource | null>): void => {
      const last = works.get(saved.id);
      if (last?.isRunning && last.body === saved.body) return;
      const state = new Promise<PicturesKept | null>((tell) => {
        run(ports, saved, page, tell)
          .catch((error) => report("keeping pictures", error))
          .finally(() => {
            tell(null); // where it was not told before
            work.isRunning = false;
          });
      });
      const work = { body: saved.body, isRunning: true, state };
      works.delete(saved.id);
      works.set(saved.id, work);
      for (const id of [...works.keys()].slice(0, -REMEMBERED)) works.delete(id);
    },
    /** What is known of an article that was saved lately; null where no picture of it is to be kept. */
    stateOf: async (id: string): Promise<PicturesKept | null> => {
      const state = await works.get(id)?.state;
      return state ? { ...state } : null;
    },
  };
}

async function run(
  ports: Ports,
  saved: SavedPictures,
  page: () => Promise<PictureSource | null>,
  tell: (state: PicturesKept | null) => void,
): Promise<void> {
  if (!(await ports.reader.settings()).pictures) return;
  const addresses = saved.addresses();
  if (addresses.length === 0) return;
  const state: PicturesKept = { kept: 0, total: addresses.length, done: false, problem: null };
  tell(state);
  const rest = ports.stayAwake();
  try {
    await keepAll(ports, { ...saved, addresses }, page, state);
  } finally {
    rest();
    state.done = true;
    if (state.kept > 0) ports.onKept();
  }
}

async function keepAll(
  { reader, writer, elsewhere }: Ports,
  { body, url, addresses }: Pick<SavedPictures, "body" | "url"> & { addresses: readonly string[] },
  page: () => Promise<PictureSource | null>,
  state: PicturesKept,
): Promise<void> {
  const wanted = addresses.filter((address) => PICTURE_ADDRESS.test(address)).slice(0, MOST);
  const linked = await writer.linkPictures(body, wanted);
  if (!linked.ok) {
    if (linked.problem === "full") state.problem = "full";
    else report("keeping pictures", linked.detail);
    return;
  }
  const known = new Set(linked.value);
  state.kept = known.size;
  const left = wanted.filter((address) => !known.has(address));
  if (left.length === 0) return;
  if ((await reader.size()).nearlyFull) {
    state.problem = "full";
    return;
  }
  const [ofPage, ofOthers] = await Promise.all([page(), elsewhere()]);
  const origin = originOf(url);
  let isOver = false;
  const next = left.values();
  const some = async (): Promise<void> => {
    for (const address of next) {
      const isOwn = originOf(address) === origin;
      // Where the background may ask other servers, the page need not be refused first.
      const bytes = await bytesFrom(isOwn ? [ofPage, ofOthers] : [ofOthers ?? ofPage], address);
      if (isOver) return;
      if (bytes && !(await keepOne(writer, { body, address }, bytes, state))) isOver = true;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, some));
}

/** From the first that reaches it. */
async function bytesFrom(
  sources: readonly (PictureSource | null)[],
  address: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  for (const source of sources) {
    // A page that is closed meanwhile answers with an error.
    const picture = await source?.(address).catch((): typeof UNREACHED => UNREACHED);
    if (picture !== undefined && picture !== UNREACHED) return picture;
  }
  return null;
}

/** @returns whether there is any use in going on */
async function keepOne(
  writer: Ports["writer"],
  shown: PictureShown,
  bytes: Uint8Array<ArrayBuffer>,
  state: PicturesKept,
): Promise<boolean> {
  const type = pictureType(bytes);
  if (!type || bytes.length > PICTURE_LIMITS.picture) return true;
  const picture = { hash: await pictureHash(bytes), type, bytes };
  const answer = await writer.keepPictures([{ picture, shown: [shown] }]);
  if (!answer.ok) {
    if (answer.problem === "full") state.problem = "full";
    else report("keeping pictures", answer.detail);
    return false;
  }
  const [fate] = answer.value.fates;
  if (fate === "kept") state.kept++;
  if (fate === "no-room") state.problem = "room";
  // Erased meanwhile, or taken back and purged: there is nothing to keep them for.
  return fate !== "no-room" && fate !== "no-text";
}

const originOf = (address: string | null): string | null =>
  (address === null ? null : URL.parse(address))?.origin ?? null;
