import type { SingleByte } from "./charsets.ts";

/** Characters that, taken as bytes of a charset, are one character in UTF-8 (or what is left of one). */
export interface Sequence {
  start: number;
  end: number;
  /** The damaged characters. */
  seen: string;
  /** What their bytes say in UTF-8; U+FFFD when a byte was lost. */
  decoded: string;
  /**
   * "whole"; "lossy": a byte was lost and stands as U+FFFD or "?"; "spaced": byte A0, in these charsets the no-break
   * space, became a plain space.
   */
  form: "whole" | "lossy" | "spaced";
}

export interface Sequences {
  /** In text order, without overlaps. */
  found: Sequence[];
  /** Starts of sequences that break off, or that no character is written with: offsets, in order. */
  broken: number[];
}

/** Greek and all that follows. */
const FIRST_BEYOND_LATIN = 0x370;

/** Where a sequence may start: a character beyond ASCII with another, or what may stand for a lost one, behind it. */
export function sequenceStarts(text: string): number[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(/[\u0080-\uFFFC](?=[\u0080-\uFFFD ?])/g))
    starts.push(index);
  return starts;
}

/** The sequences of one charset in a text; linear. */
export function findSequences(
  text: string,
  starts: readonly number[],
  { bytes }: SingleByte,
): Sequences {
  const found: Sequence[] = [];
  const broken: number[] = [];
  let past = 0;
  for (const start of starts) {
    if (start < past) continue;
    const lead = bytes[text.charCodeAt(start)] ?? 0;
    const length = lengthOf(lead);
    if (length === 0) continue;
    const sequence = read(text, start, length, bytes);
    if (sequence) {
      found.push(sequence);
      past = sequence.end;
    } else if (length > 2 && isNext(bytes[text.charCodeAt(start + 1)] ?? 0)) broken.push(start);
  }
  return { found: joinSurrogates(found), broken };
}

/** Bytes of the UTF-8 sequence that a byte leads, or 0. */
function lengthOf(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function isNext(byte: number): boolean {
  return byte >= 0x80 && byte < 0xc0;
}

function read(text: string, start: number, length: number, bytes: Uint8Array): Sequence | null {
  let codePoint = (bytes[text.charCodeAt(start)] ?? 0) & (0x7f >> length);
  let form: Sequence["form"] = "whole";
  for (let place = 1; place < length; place++) {
    const unit = text.charCodeAt(start + place);
    const byte = bytes[unit] ?? 0;
    if (isNext(byte)) codePoint = codePoint * 64 + (byte & 0x3f);
    else if (form !== "whole") return null;
    else if (unit === 0x20) {
      form = "spaced";
      codePoint = codePoint * 64 + 0x20;
    } else if (unit === 0xfffd || unit === 0x3f) form = "lossy";
    else return null;
  }
  const seen = text.slice(start, start + length);
  if (form === "lossy") return { start, end: start + length, seen, decoded: "\uFFFD", form };
  // A plain space is one, but between letters of another script.
  if (form === "spaced" && codePoint < FIRST_BEYOND_LATIN) return null;
  const least = [0, 0, 0x80, 0x800, 0x10000][length] ?? 0;
  if (codePoint < least || codePoint > 0x10ffff) return null;
  return { start, end: start + length, seen, decoded: String.fromCodePoint(codePoint), form };
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
