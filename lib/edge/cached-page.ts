/**
 * The page's own bytes from the browser's cache: `only-if-cached` answers from the cache or fails (Fetch standard,
 * "cache mode"), so that no request leaves the machine.
 *
 * @returns null where the cache does not have it.
 */
export async function cachedPage(url: string): Promise<Uint8Array | null> {
  if (!/^https?:/iu.test(url)) return null;
  try {
    const response = await fetch(url, { cache: "only-if-cached", mode: "same-origin" });
    return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null; // not in the cache, or the page's rules forbid it
  }
}
