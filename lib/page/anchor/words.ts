/** A text as words that can be compared whatever its case, whitespace, quotes and dashes, with the way back. */
import {
  COMBINING,
  DASH,
  IGNORED,
  LETTER,
  LONE,
  LOST,
  MARK,
  mayBeDamaged,
  QUESTION_MARK,
  QUOTE,
  SEVERAL,
  SPACE,
  STOP,
  undamagedAt,
  type Folding,
} from "./folding.ts";

export interface Words {
  /** Folded code units; no whitespace, nothing unseen. */
  units: Uint16Array;
  /** Of each unit, the span of the text that it stands for: UTF-16 code units, half-open. */
  from: Uint32Array;
  to: Uint32Array;
  /** Units in use. */
  length: number;
  /** Words: letters and digits in a row; a symbol; a letter of a script without spaces. */
  count: number;
  /** Of each word, its first unit and the one behind its last. */
  first: Uint32Array;
  last: Uint32Array;
  hash: Int32Array;
  /** 1 where letters of the word were lost. */
  damaged: Uint8Array;
}

const HASH_SEED = 0x811c9dc5 | 0;
const HASH_FACTOR = 0x01000193;

/** Linear in the text's length. */
export function wordsOf(text: string, { kindOf, foldOf, severalOf }: Folding): Words {
  let capacity = text.length + 16;
  let units = new Uint16Array(capacity);
  let from = new Uint32Array(capacity);
  let to = new Uint32Array(capacity);
  let first = new Uint32Array((text.length >> 1) + 16);
  let last = new Uint32Array(first.length);
  let hash = new Int32Array(first.length);
  let damaged = new Uint8Array(first.length);
  let length = 0;
  let count = 0;
  let inWord = false;
  let code = HASH_SEED;

  const grow = (): void => {
    capacity *= 2;
    units = resized(units, new Uint16Array(capacity));
    from = resized(from, new Uint32Array(capacity));
    to = resized(to, new Uint32Array(capacity));
  };
  const put = (unit: number, start: number, end: number): void => {
    if (length === capacity) grow();
    units[length] = unit;
    from[length] = start;
    to[length] = end;
    length++;
  };
  const close = (): void => {
    if (!inWord) return;
    last[count] = length;
    hash[count] = code;
    count++;
    inWord = false;
  };
  const open = (): void => {
    if (count === first.length) {
      first = resized(first, new Uint32Array(count * 2));
      last = resized(last, new Uint32Array(count * 2));
      hash = resized(hash, new Int32Array(count * 2));
      damaged = resized(damaged, new Uint8Array(count * 2));
    }
    first[count] = length;
    inWord = true;
    code = HASH_SEED;
  };
  const letter = (unit: number, start: number, end: number): void => {
    if (!inWord) open();
    code = Math.imul(code ^ unit, HASH_FACTOR);
    put(unit, start, end);
  };

  for (let at = 0; at < text.length;) {
    let unit = text.charCodeAt(at);
    let size = 1;
    if (mayBeDamaged(unit)) {
      const undamaged = undamagedAt(text, at);
      if (undamaged) ({ unit, length: size } = undamaged);
    }
    const end = at + size;
    let kind = kindOf(unit);
    // "d?j?", "????": where a letter follows, and in a row, a question mark is no question.
    if (unit === QUESTION_MARK) {
      const next = text.charCodeAt(end);
      const isLost =
        next === QUESTION_MARK ||
        text.charCodeAt(at - 1) === QUESTION_MARK ||
        kindOf(next) === LETTER;
      if (isLost) kind = LOST;
    }
    switch (kind) {
      case LETTER:
        letter(foldOf(unit), at, end);
        break;
      case SPACE:
        close();
        break;
      case IGNORED:
        break;
      case LOST:
        letter(QUESTION_MARK, at, end);
        damaged[count] = 1;
        break;
      case SEVERAL:
        for (const part of severalOf(unit)) letter(part.charCodeAt(0), at, end);
        break;
      case COMBINING: {
        const base = inWord ? (units[length - 1] ?? 0) : 0;
        const composed = String.fromCharCode(base, unit).normalize("NFC");
        if (inWord && composed.length === 1) {
          units[length - 1] = composed.charCodeAt(0);
          to[length - 1] = end;
          code = hashOf(units, first[count] ?? 0, length);
        } else letter(unit, at, end);
        break;
      }
      case LONE:
        close();
        letter(foldOf(unit), at, end);
        close();
        break;
      case MARK: {
        close();
        const low = text.charCodeAt(at + 1);
        if ((unit & 0xfc00) === 0xd800 && (low & 0xfc00) === 0xdc00) {
          letter(unit, at, at + 2);
          letter(low, at, at + 2);
          close();
          at++;
          break;
        }
        const fold = foldOf(unit);
        const runs = fold === QUOTE || fold === DASH || fold === STOP;
        const isNext = length > 0 && units[length - 1] === fold && to[length - 1] === at;
        if (runs && isNext) to[length - 1] = end;
        else put(fold, at, end);
      }
    }
    at += size;
  }
  close();
  return { units, from, to, length, count, first, last, hash, damaged };
}

function hashOf(units: Uint16Array, first: number, end: number): number {
  let code = HASH_SEED;
  for (let at = first; at < end; at++) code = Math.imul(code ^ (units[at] ?? 0), HASH_FACTOR);
  return code;
}

function resized<T extends Uint8Array | Uint16Array | Uint32Array | Int32Array>(
  old: T,
  larger: T,
): T {
  larger.set(old);
  return larger;
}

/** The first word that ends behind an offset of the text. Logarithmic. */
export function wordAt({ to, last, count }: Words, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((to[(last[middle] ?? 1) - 1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
