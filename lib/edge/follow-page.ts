/** What is painted on a live page, painted anew as the page adds to itself. */

/** Milliseconds for which a page must leave itself alone before it is marked anew. */
const STILL = 400;
/** A page that never does is marked anew no more often than this, */
const AT_LEAST = 3000;
/** and not for ever. */
const MOST = 60;

/** Calls back after a page has changed. @returns ends it */
export function followPage(document: Document, onChange: () => void): { stop: () => void } {
  let left = MOST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = performance.now();
  const again = (): void => {
    timer = undefined;
    last = performance.now();
    onChange();
    if (--left <= 0) observer.disconnect();
  };
  const observer = new MutationObserver(() => {
    const due = performance.now() - last > AT_LEAST;
    if (timer !== undefined && due) return;
    clearTimeout(timer);
    timer = setTimeout(again, STILL);
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  return {
    stop: () => {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}
