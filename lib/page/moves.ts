/** The address of a page that changes without a navigation, seen from a script in the page. */

/** Milliseconds between two looks at the address, where the browser has no event for it. */
const LOOK_EVERY = 1000;

/** Not in every browser that is supported, and so not in the types. */
interface Navigating {
  navigation?: EventTarget;
}

/** Calls back with the new address whenever it is another. @returns ends it */
export function watchAddress(window: Window, onMove: (address: string) => void): () => void {
  let last = window.location.href;
  const look = (): void => {
    const now = window.location.href;
    if (now === last) return;
    last = now;
    onMove(now);
  };
  const { navigation } = window as Navigating;
  const timer = setInterval(look, LOOK_EVERY);
  navigation?.addEventListener("currententrychange", look);
  window.addEventListener("popstate", look);
  return () => {
    clearInterval(timer);
    navigation?.removeEventListener("currententrychange", look);
    window.removeEventListener("popstate", look);
  };
}
