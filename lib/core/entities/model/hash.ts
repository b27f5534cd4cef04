/** Features are 32-bit numbers: no text is put together, kept or compared while a document is read. */

/** FNV-1a over UTF-16 code units (Fowler, Noll, Vo) of a text or a part of one, begun at a number of the caller's. */
export function hashText(seed: number, text: string, from = 0, to = text.length): number {
  let hash = seed ^ 0x811c9dc5;
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash | 0;
}

/** One number of two, in their order; the finaliser of MurmurHash3 (Appleby), so that near numbers part. */
export function mix(first: number, second: number): number {
  let hash = Math.imul(first, 0x9e3779b1) ^ second;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
