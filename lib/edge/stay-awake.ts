import { browser } from "wxt/browser";

/** Milliseconds: a service worker that calls nothing of the browser for half a minute is ended. */
const EACH = 20_000;

/** For work that may take longer than the background lives by itself. @returns ends it */
export function stayAwake(): () => void {
  const awake = setInterval(() => {
    browser.runtime.getPlatformInfo().catch(() => {});
  }, EACH);
  return () => clearInterval(awake);
}
