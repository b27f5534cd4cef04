import type { SingleByte } from "./charsets.ts";

/** Characters that, taken as bytes of a charset, are one character in UTF-8 (or what is left of one). */
export interface Sequence {
  start: number;
  end: number;
  /** The damaged characters. */
  seen: string;
  /** What their bytes say in UTF-8; "\uFFFD" when the last byte was lost. */
  decoded: string;
  /** The last byte was lost and stands as U+FFFD (or, after "â€", as "?"). */
  lossy: boolean;
}

/** A search for such sequences in a text, in order and without overlaps; linear. */
export function sequenceFinder(charset: SingleByte): (text: string) => Sequence[] {
  const inRange = (from: number, to: number): string =>
    [...charset.bytes]
      .filter(([, byte]) => byte >= from && byte <= to)
      .map(([character]) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
      .join("");
  const next = `[${inRange(0x80, 0xbf)}]`;
  const two = `[${inRange(0xc2, 0xdf)}]`;
  const three = `[${inRange(0xe0, 0xef)}]`;
  const four = `[${inRange(0xf0, 0xf4)}]`;
  const quote = charset.name === "windows-1252" ? "|â€\\?" : "";
  const pattern = new RegExp(
    [
      `${four}${next}{3}`,
      `${three}${next}{2}`,
      `${two}${next}`,
      `(?<lossy>${three}${next}\\uFFFD|${two}\\uFFFD${quote})`,
    ].join("|"),
    "gu",
  );
  return (text) => {
    const found: Sequence[] = [];
    for (const match of text.matchAll(pattern)) {
      const seen = match[0];
      const lossy = match.groups?.["lossy"] !== undefined;
      const decoded = lossy ? lostLast(seen) : decodeUtf8(seen, charset);
      if (decoded !== null) {
        found.push({ start: match.index, end: match.index + seen.length, seen, decoded, lossy });
      }
    }
    return joinSurrogates(found);
  };
}

/** After E2 80 only one byte that Windows charsets leave undefined makes a mark of print: 9D, the closing quote. */
function lostLast(seen: string): string {
  return seen.startsWith("â€") ? "”" : "\uFFFD";
}

/** Null for overlong forms and what is above U+10FFFF. A surrogate half comes out as itself (CESU-8). */
function decodeUtf8(seen: string, { bytes }: SingleByte): string | null {
  const [lead = 0, ...rest] = Array.from(seen, (character) => bytes.get(character) ?? 0);
  let codePoint = lead & (rest.length === 1 ? 0x1f : rest.length === 2 ? 0x0f : 0x07);
  for (const byte of rest) codePoint = codePoint * 64 + (byte & 0x3f);
  const least = [0, 0x80, 0x800, 0x10000][rest.length] ?? 0;
  return codePoint < least || codePoint > 0x10ffff ? null : String.fromCodePoint(codePoint);
}

/** Two three-byte sequences that are the halves of one surrogate pair (CESU-8) are one sequence; a half alone is none. */
function joinSurrogates(sequences: readonly Sequence[]): Sequence[] {
  const joined: Sequence[] = [];
  for (const sequence of sequences) {
    const last = joined.at(-1);
    const pair = last && last.end === sequence.start ? last.decoded + sequence.decoded : "";
    if (last && /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(pair)) {
      joined.pop();
      joined.push({ ...last, end: sequence.end, seen: last.seen + sequence.seen, decoded: pair });
    } else joined.push(sequence);
  }
  return joined.filter(({ decoded }) => !/\p{Surrogate}/u.test(decoded));
}
