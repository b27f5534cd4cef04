/** Zip archives as the platform's tools open them (PKWARE APPNOTE 6.3), the same bytes for the same contents. */
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** The earliest date that the format has, in local time, as it is written: when an archive was made is not of its contents. */
const NO_DATE = new Date(1980, 0, 1);

export interface ZipWriter {
  /** A file, whole or in pieces; `name` with slashes between its parts. */
  add(name: string, pieces: Iterable<string>): void;
  /** A file as it is, of bytes that are packed already. */
  addStored(name: string, bytes: Uint8Array): void;
  /** Bytes that were made since the last call: they can be let go of. */
  taken(): Uint8Array<ArrayBuffer>[];
  /** Ends the archive. @returns what is left of it */
  end(): Uint8Array<ArrayBuffer>[];
}

export function createZip(): ZipWriter {
  let made: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    made.push(new Uint8Array(bytes));
  });
  const taken = (): Uint8Array<ArrayBuffer>[] => {
    const bytes = made;
    made = [];
    return bytes;
  };
  return {
    add: (name, pieces) => {
      const file = new ZipDeflate(name, { level: 6 });
      file.mtime = NO_DATE;
      zip.add(file);
      for (const piece of pieces) file.push(strToU8(piece));
      file.push(new Uint8Array(0), true);
    },
    addStored: (name, bytes) => {
      const file = new ZipPassThrough(name);
      file.mtime = NO_DATE;
      zip.add(file);
      file.push(bytes, true);
    },
    taken,
    end: () => {
      zip.end();
      return taken();
    },
  };
}
