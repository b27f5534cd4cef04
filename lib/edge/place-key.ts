/**
 * What stands for an address: 64 bits of FNV-1a (Fowler, Noll, Vo), so that no list of what was read lies about.
 * Not for secrets: who has an address can see whether it is there.
 */
export function placeKey(url: string): string {
  const address = url.replace(/#.*$/su, "");
  let [high, low] = [0x811c9dc5, 0xcbf29ce4];
  for (let i = 0; i < address.length; i++) {
    const unit = address.charCodeAt(i);
    high = Math.imul(high ^ unit, 0x01000193) >>> 0;
    low = Math.imul(low ^ unit ^ (high >>> 13), 0x01000193) >>> 0;
  }
  return [high, low].map((half) => half.toString(16).padStart(8, "0")).join("");
}
