/**
 * SHA-256 (FIPS 180-4), synchronous: the platform's own is not, and a transaction of the store ends where something else
 * is waited for.
 */

/** The first 32 bits of the fractional parts of a root of the first primes. */
function rootsOfPrimes(count: number, exponent: number): Uint32Array {
  const words = new Uint32Array(count);
  for (let at = 0, candidate = 2; at < count; candidate++) {
    let prime = true;
    for (let by = 2; by * by <= candidate && prime; by++) prime = candidate % by !== 0;
    if (!prime) continue;
    const root = candidate ** exponent;
    words[at++] = Math.floor((root - Math.floor(root)) * 2 ** 32);
  }
  return words;
}

const K = rootsOfPrimes(64, 1 / 3);
const START = rootsOfPrimes(8, 1 / 2);

const rotated = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** @returns 64 hexadecimal digits, of the text in UTF-8 */
export function sha256(text: string): string {
  const state = START.slice();
  const bytes = padded(utf8(text));
  const view = new DataView(bytes.buffer);
  const words = new Uint32Array(64);
  for (let block = 0; block < bytes.length; block += 64) compress(state, words, view, block);
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

function compress(state: Uint32Array, words: Uint32Array, view: DataView, block: number): void {
  for (let i = 0; i < 16; i++) words[i] = view.getUint32(block + 4 * i);
  for (let i = 16; i < 64; i++) {
    const [far, near] = [words[i - 15]!, words[i - 2]!];
    const low = rotated(far, 7) ^ rotated(far, 18) ^ (far >>> 3);
    const high = rotated(near, 17) ^ rotated(near, 19) ^ (near >>> 10);
    words[i] = words[i - 16]! + low + words[i - 7]! + high;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (let i = 0; i < 64; i++) {
    const high = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const first = (h + high + ((e & f) ^ (~e & g)) + K[i]! + words[i]!) | 0;
    const low = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const second = (low + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [i, word] of [a, b, c, d, e, f, g, h].entries()) state[i]! += word;
}

/** The message, a one, zeros, and its length in bits. */
function padded(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(((message.length + 8) >> 6) * 64 + 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(bytes.length - 4, message.length << 3);
  return bytes;
}

/** A lone surrogate is U+FFFD, as the platform's encoder has it. */
function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    let point = text.codePointAt(at)!;
    if (point > 0xffff) at++;
    else if (point >= 0xd800 && point <= 0xdfff) point = 0xfffd;
    if (point < 0x80) bytes[length++] = point;
    else {
      const more = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
      bytes[length++] = ((0xf0 << (3 - more)) & 0xff) | (point >> (6 * more));
      for (let rest = more - 1; rest >= 0; rest--)
        bytes[length++] = 0x80 | ((point >> (6 * rest)) & 0x3f);
    }
  }
  return bytes.subarray(0, length);
}
