import { browser } from "wxt/browser";
import { storage } from "wxt/utils/storage";
import { placeKey } from "./place-key.ts";

/** Articles whose place is kept; one more takes the place of the one that was left alone longest. */
const MOST = 300;

const places = storage.defineItem<Record<string, unknown>>("local:places", {
  fallback: {},
  version: 1,
});

/** Where reading an article stopped: an offset in its text, in UTF-16 code units; null where none is kept. */
export async function placeOf(url: string): Promise<number | null> {
  const kept = (await places.getValue())[placeKey(url)];
  return typeof kept === "number" && kept > 0 ? kept : null;
}

/** Keeps where reading stopped; 0 forgets it. Nothing is kept in a private window. */
export async function keepPlace(url: string, offset: number): Promise<void> {
  if (browser.extension?.inIncognitoContext) return;
  const key = placeKey(url);
  const { [key]: before, ...others } = await places.getValue();
  if (offset === 0 && before === undefined) return;
  const all = Object.entries(offset === 0 ? others : { ...others, [key]: offset });
  await places.setValue(Object.fromEntries(all.slice(-MOST)));
}
