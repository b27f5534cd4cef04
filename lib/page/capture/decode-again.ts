/** The page's bytes read once more, where the browser was told a charset that they do not fit. */

/** Bytes to text in a named charset, as `TextDecoder` does it; throws `RangeError` for a charset nobody knows. */
export type DecodeBytes = (bytes: Uint8Array, charset: string) => string;

const REPLACEMENT = "\uFFFD";

/** In the order in which pages are in them; every byte is a character in the last. */
const LIKELY = ["utf-8", "windows-1252"];

/**
 * @param used the charset the browser read the page in.
 * @param declared what the page's own `<meta>` says.
 * @returns the text in another charset that leaves no replacement character; null where the bytes do fit `used` (what
 * is damaged then was damaged before), or fit nothing.
 */
export function decodeAgain(
  bytes: Uint8Array,
  { used, declared }: { used: string; declared: string | null },
  decode: DecodeBytes,
): string | null {
  const read = (charset: string): string | null => {
    try {
      const text = decode(bytes, charset);
      return text.includes(REPLACEMENT) ? null : text;
    } catch {
      return null; // a charset nobody knows
    }
  };
  if (read(used) !== null) return null;
  const others = [...(declared === null ? [] : [declared]), ...LIKELY];
  for (const charset of others) {
    const text = charset.toLowerCase() === used.toLowerCase() ? null : read(charset);
    if (text !== null) return text;
  }
  return null;
}
