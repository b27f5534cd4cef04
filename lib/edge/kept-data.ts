import { browser } from "wxt/browser";

/** Everything that is kept on this machine, as it is stored. */
export function allKept(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(null);
}

/** About how many bytes it takes: Chromium counts, for Firefox its JSON is measured. */
export async function bytesKept(): Promise<number> {
  const { getBytesInUse } = browser.storage.local as { getBytesInUse?: unknown };
  if (typeof getBytesInUse === "function") return browser.storage.local.getBytesInUse(null);
  return new TextEncoder().encode(JSON.stringify(await allKept())).length;
}

/** Erases all of it. @returns puts it back as it was */
export async function eraseKept(): Promise<() => Promise<void>> {
  const before = await allKept();
  await browser.storage.local.clear();
  return () => browser.storage.local.set(before);
}

/** Keeps what was kept elsewhere. */
export function addKept(kept: Record<string, unknown>): Promise<void> {
  return browser.storage.local.set(kept);
}
