/** When a page has stopped changing. */

export interface Settling {
  /** Milliseconds without a change. */
  quiet: number;
  /** Milliseconds after which it is enough, whatever still changes. */
  most: number;
}

/** Resolves when nothing was added to a document or taken from it for a while, or after a limit; or at once by `signal`. */
export function settled(
  document: Document,
  { quiet, most }: Settling,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      observer.disconnect();
      clearTimeout(pause);
      clearTimeout(limit);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(pause);
      pause = setTimeout(end, quiet);
    });
    let pause = setTimeout(end, quiet);
    const limit = setTimeout(end, most);
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
  });
}
