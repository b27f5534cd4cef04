/** Pictures as they are kept: which formats there are, told by their own bytes. */

/**
 * Rasters that every browser shows, with the ending of their files. No SVG: it is a document that can hold scripts, styles
 * and addresses of other things, and what is kept is to be a picture and nothing else.
 */
export const PICTURE_TYPES = {
  "image/jpeg": "jpg",
  "image/png": "png",
  "image/gif": "gif",
  "image/webp": "webp",
  "image/avif": "avif",
} as const;

export type PictureType = keyof typeof PICTURE_TYPES;

/** An address by which one can be kept: absolute, as browsers write them, and no longer than any that is meant. */
export const PICTURE_ADDRESS = /^https?:\/\/[^\s"<>]{1,8000}$/iu;

/** A text that shows a picture, and the address by which it does. */
export interface PictureShown {
  /** Hash of the text: see `ArticleBody`. */
  body: string;
  address: string;
}

/** A picture that is kept. */
export interface KeptPicture {
  /** SHA-256 of its bytes, hexadecimal. */
  hash: string;
  type: PictureType;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Bytes from the beginning of a file that tell its format. */
export const TELLING_BYTES = 64;

const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** The format that a file is of, whatever its server or its name says; null for any other. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  if (beginsWith(bytes, JPEG)) return "image/jpeg";
  if (beginsWith(bytes, PNG)) return "image/png";
  const head = ascii(bytes, 0, 6);
  if (head === "GIF87a" || head === "GIF89a") return "image/gif";
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP") return "image/webp";
  return ascii(bytes, 4, 8) === "ftyp" && isAvif(bytes) ? "image/avif" : null;
}

const beginsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** ISO/IEC 14496-12, "ftyp": the major brand, a version, and the brands that it is compatible with. */
function isAvif(bytes: Uint8Array): boolean {
  const size = ((bytes[2] ?? 0) << 8) | (bytes[3] ?? 0);
  const end = Math.min(size, bytes.length, TELLING_BYTES);
  for (let at = 8; at + 4 <= end; at += 4) {
    const brand = ascii(bytes, at, at + 4);
    if (at !== 12 && (brand === "avif" || brand === "avis")) return true;
  }
  return false;
}
