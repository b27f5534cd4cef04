import { CP437, CP850 } from "./dos.ts";

/** Bytes to text in a named charset, as a non-fatal `TextDecoder` does it; passed in, because core has none. */
export type Decode = (bytes: Uint8Array, charset: string) => string;

/** A single-byte charset that UTF-8 was read in by mistake. */
export interface SingleByte {
  name: string;
  /** The byte that a UTF-16 code unit stands for, from 0x80 to 0xFF; 0 where it stands for none. */
  bytes: Uint8Array;
  /** "mixed": its upper half is letters of one script and signs; "drawn": frames and mathematical signs among them. */
  kind: "mixed" | "drawn";
}

/**
 * The charsets in which UTF-8 gets misread, the most frequent first (the list that ftfy arrived at, and code page
 * 850). `TextDecoder` gives the undefined bytes of Windows charsets as C1 controls, which is how real damage looks
 * too.
 */
const MIXED = [
  "windows-1252",
  "windows-1250",
  "windows-1251",
  "windows-1253",
  "windows-1254",
  "windows-1257",
  "iso-8859-2",
];

/** The tables are the same for one decoder, and take their time to build. */
const BUILT = new WeakMap<Decode, SingleByte[]>();

/** The charsets, each with its table from characters back to bytes. */
export function singleByteCharsets(decode: Decode): readonly SingleByte[] {
  const built = BUILT.get(decode) ?? build(decode);
  BUILT.set(decode, built);
  return built;
}

/** Latin-1 is part of the first: a C1 control stands for its own byte. */
function build(decode: Decode): SingleByte[] {
  const upper = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
  const charsets = MIXED.map((name): SingleByte => ({
    name,
    bytes: table(decode(upper, name)),
    kind: "mixed",
  }));
  const latin1 = charsets[0]?.bytes;
  for (let byte = 0x80; byte < 0xa0; byte++) if (latin1) latin1[byte] = byte;
  return [
    ...charsets,
    { name: "Mac OS Roman", bytes: table(decode(upper, "macintosh")), kind: "drawn" },
    { name: "code page 437", bytes: table(CP437), kind: "drawn" },
    { name: "code page 850", bytes: table(CP850), kind: "drawn" },
  ];
}

/** An undefined byte is taken for the character of its own number, as lenient decoders do. */
function table(characters: string): Uint8Array {
  const bytes = new Uint8Array(0x10000);
  for (let index = 0; index < characters.length; index++) {
    const unit = characters.charCodeAt(index);
    bytes[unit === 0xfffd ? index + 128 : unit] = index + 128;
  }
  return bytes;
}
