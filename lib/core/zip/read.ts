/**
 * Opens zip archives that may be hostile: every size is checked before anything is unpacked, a file is unpacked no further
 * than it said, and names lead nowhere. One file at a time is held.
 */
import { Inflate, strFromU8 } from "fflate";
import { crc32 } from "./crc32.ts";

/** Bytes that can be read in any order: a file. */
export interface ByteSource {
  size: number;
  /** Half-open, in bytes. */
  bytes(start: number, end: number): Promise<Uint8Array<ArrayBuffer>>;
}

/** Why an archive, or a file of it, is not opened. */
export type ZipProblem =
  /** No archive. */
  | "not-a-zip"
  /** The end is missing. */
  | "cut"
  /** What is in it is not what its directory says. */
  | "damaged"
  /** More, or more densely packed, than anything that was written in earnest. */
  | "too-large"
  /** A path that leads elsewhere, or two files of one name. */
  | "unsafe-name"
  /** Encryption, another way of packing, or more than 4 GB. */
  | "unsupported";

export class ZipError extends Error {
  readonly problem: ZipProblem;
  constructor(problem: ZipProblem, detail: string) {
    super(detail);
    this.name = "ZipError";
    this.problem = problem;
  }
}

export interface ZipLimits {
  entries: number;
  /** Bytes of one file, unpacked. */
  entryBytes: number;
  /** How many times the archive's own size all files may be, once they are more than `freeBytes`. */
  ratio: number;
  freeBytes: number;
}

interface Entry {
  name: string;
  method: number;
  crc: number;
  packed: number;
  unpacked: number;
  offset: number;
}

export interface OpenZip {
  names: string[];
  /** @throws ZipError */
  text(name: string): Promise<string>;
  /**
   * @param most bytes that it may have
   * @throws ZipError
   */
  bytes(name: string, most: number): Promise<Uint8Array<ArrayBuffer>>;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const NAME = /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/u;
/** Bytes that are unpacked at once: they give a thousand times as many at most. */
const STEP = 1 << 15;

/** @throws ZipError */
export async function openZip(source: ByteSource, limits: ZipLimits): Promise<OpenZip> {
  const { entries, directory } = await directoryOf(source, limits);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  if (byName.size < entries.length) throw new ZipError("unsafe-name", "two files of one name");
  for (const { name } of entries) {
    if (!NAME.test(name)) throw new ZipError("unsafe-name", name.slice(0, 100));
  }
  checkSizes(entries, source.size, directory, limits);
  const entryOf = (name: string): Entry => {
    const entry = byName.get(name);
    if (!entry) throw new ZipError("damaged", `${name} is missing`);
    return entry;
  };
  return {
    names: [...byName.keys()],
    text: async (name) => strFromU8(await unpacked(source, entryOf(name), directory)),
    bytes: async (name, most) => {
      const entry = entryOf(name);
      if (entry.unpacked > most) throw new ZipError("too-large", `${entry.unpacked} bytes`);
      return unpacked(source, entry, directory);
    },
  };
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

async function directoryOf(
  source: ByteSource,
  limits: ZipLimits,
): Promise<{ entries: Entry[]; directory: number }> {
  const from = Math.max(0, source.size - END_SIZE - LONGEST_COMMENT);
  const tail = await source.bytes(from, source.size);
  const view = viewOf(tail);
  let end = tail.length - END_SIZE;
  while (
    end >= 0 &&
    !(
      view.getUint32(end, true) === END &&
      view.getUint16(end + 20, true) === tail.length - end - END_SIZE
    )
  ) {
    end--;
  }
  if (end < 0) {
    const head = source.size < 4 ? 0 : viewOf(await source.bytes(0, 4)).getUint32(0, true);
    throw head === LOCAL ? new ZipError("cut", "no end") : new ZipError("not-a-zip", "no archive");
  }
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const directory = view.getUint32(end + 16, true);
  if (count === 0xffff || directory === 0xffffffff) throw new ZipError("unsupported", "zip64");
  if (count > limits.entries) throw new ZipError("too-large", `${count} files`);
  if (directory + size !== from + end) throw new ZipError("damaged", "its directory is elsewhere");
  const bytes = await source.bytes(directory, directory + size);
  return { entries: entriesOf(bytes, count), directory };
}

function entriesOf(bytes: Uint8Array, count: number): Entry[] {
  const view = viewOf(bytes);
  const entries: Entry[] = [];
  let at = 0;
  for (let index = 0; index < count; index++) {
    if (at + CENTRAL_SIZE > bytes.length || view.getUint32(at, true) !== CENTRAL) {
      throw new ZipError("damaged", "its directory ends early");
    }
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    if (flags & 1 || (method !== 0 && method !== 8)) {
      throw new ZipError("unsupported", `packed by way ${method}`);
    }
    const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
    entries.push({
      name: strFromU8(bytes.subarray(at + CENTRAL_SIZE, nameEnd)),
      method,
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Files that lie over one another are a bomb, as are those that say they are huge. */
function checkSizes(
  entries: readonly Entry[],
  size: number,
  directory: number,
  { entryBytes, ratio, freeBytes }: ZipLimits,
): void {
  let sum = 0;
  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (entry.offset < free) throw new ZipError("damaged", "files lie over one another");
    free = entry.offset + LOCAL_SIZE + entry.packed;
    if (free > directory) throw new ZipError("damaged", "a file goes beyond the end");
    if (entry.unpacked > entryBytes) throw new ZipError("too-large", `${entry.unpacked} bytes`);
    sum += entry.unpacked;
  }
  if (sum > freeBytes && sum > size * ratio) throw new ZipError("too-large", `${sum} bytes`);
}

async function unpacked(
  source: ByteSource,
  { name, method, crc, packed, unpacked: size, offset }: Entry,
  directory: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const damaged = (): ZipError => new ZipError("damaged", name);
  const head = viewOf(await source.bytes(offset, offset + LOCAL_SIZE));
  if (head.byteLength < LOCAL_SIZE || head.getUint32(0, true) !== LOCAL) throw damaged();
  const start = offset + LOCAL_SIZE + head.getUint16(26, true) + head.getUint16(28, true);
  if (start + packed > directory) throw damaged();
  const bytes = await source.bytes(start, start + packed);
  const content = method === 0 ? bytes : inflated(bytes, size, damaged);
  if (content.length !== size || crc32(content) !== crc) throw damaged();
  return content;
}

/** @throws what `damaged` makes, also as soon as it is more than it said */
function inflated(
  bytes: Uint8Array,
  size: number,
  damaged: () => ZipError,
): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > size) throw damaged();
    content.set(piece, length);
    length += piece.length;
  });
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      inflate.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    throw damaged();
  }
  return content.subarray(0, length);
}
