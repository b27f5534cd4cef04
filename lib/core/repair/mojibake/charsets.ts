/** Bytes to text in a named charset, as a non-fatal `TextDecoder` does it; passed in, because core has none. */
export type Decode = (bytes: Uint8Array, charset: string) => string;

/** A single-byte charset that UTF-8 was read in by mistake. */
export interface SingleByte {
  name: string;
  /** Character to byte, for the bytes 0x80 to 0xFF. */
  bytes: ReadonlyMap<string, number>;
}

/**
 * The charsets in which the press's UTF-8 gets misread, by frequency (the list that ftfy arrived at, without those
 * that add nothing for European text). `TextDecoder` gives the undefined bytes of Windows charsets as C1 controls,
 * which is how real damage looks too.
 */
const DECODED = ["windows-1252", "windows-1250", "windows-1251", "macintosh"];

/** Code page 437, upper half, as the Unicode Consortium maps it (CP437.TXT): the web platform has no decoder for it. */
const CP437 =
  "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00A0";

/** The tables from characters back to bytes. Latin-1 is part of the first: a C1 control stands for its own byte. */
export function singleByteCharsets(decode: Decode): SingleByte[] {
  const upper = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
  const charsets = DECODED.map((name) => ({ name, bytes: table(decode(upper, name)) }));
  for (let byte = 0x80; byte < 0xa0; byte++) {
    charsets[0]?.bytes.set(String.fromCharCode(byte), byte);
  }
  return [...charsets, { name: "code page 437", bytes: table(CP437) }];
}

function table(characters: string): Map<string, number> {
  const bytes = new Map<string, number>();
  for (let index = 0; index < 128; index++) {
    const character = characters[index];
    if (character !== undefined && character !== "\uFFFD") bytes.set(character, index + 128);
  }
  return bytes;
}
