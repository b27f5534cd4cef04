/** A page of a site that is always read, from its first moment: hidden while it is judged, then read or shown. */
import { settled } from "../page/settled.ts";
import { veil } from "../page/veil.ts";

/** Milliseconds for which a page is hidden at most; past that it shows, and a reader may still open over it. */
const HIDDEN_AT_MOST = 1500;

/** Pages that build themselves get a second look when they stand still, or after this many milliseconds. */
const SETTLING = { quiet: 500, most: 4000 };
const LOOKS = 2;

/** What the page asks the background for. */
export interface AlwaysWays {
  /** Whether this page is one to look at. */
  may: () => Promise<boolean>;
  /** Opens the reader if the page is an article; whether it is open. */
  read: () => Promise<boolean>;
  /** What the page shows when it has been looked at, as `headOf` says it. */
  looked: (head: string) => void;
}

/**
 * Reads a page by itself where it may be and is an article. Whoever has begun to use the page meanwhile keeps it.
 * @param before what a page that changed its address without a navigation showed until then; null at a page's beginning
 * @returns ends it, and shows the page
 */
export function readWhenReady(
  document: Document,
  { may, read, looked }: AlwaysWays,
  before: string | null,
): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const stop = (): void => ended.abort();
  let hidden = false;
  const begin = async (): Promise<void> => {
    await shown(document, signal);
    if (signal.aborted) return;
    const show = before === null ? hide() : (): void => undefined;
    listenForUse(document, () => hidden, stop, signal);
    if (!(await may())) return;
    await parsed(document, signal);
    if (signal.aborted || (before === null && (await read()))) return;
    show();
    // A page that a script builds is no article yet, or is still the one before.
    for (let look = 0; look < LOOKS && !signal.aborted; look++) {
      await settled(document, SETTLING, signal);
      if (signal.aborted || (headOf(document) !== before && (await read()))) return;
    }
  };
  const hide = (): (() => void) => {
    hidden = true;
    const show = veil(document.documentElement, HIDDEN_AT_MOST, () => (hidden = false));
    signal.addEventListener("abort", show);
    return show;
  };
  // It fails where the extension was updated under the page, or the page is gone: it shows.
  begin()
    .then(() => !signal.aborted && looked(headOf(document)))
    .finally(stop)
    .catch(() => undefined);
  return stop;
}

/** What a page shows, in short: enough to tell an article from the next. */
export const headOf = (document: Document): string =>
  [document.title, document.querySelector("h1")?.textContent ?? ""].join("\n");

/** A key or a press on a page that shows is use of it; of a page that is hidden only Escape is meant. */
function listenForUse(
  document: Document,
  isHidden: () => boolean,
  stop: () => void,
  signal: AbortSignal,
): void {
  for (const name of ["pointerdown", "wheel", "keydown"]) {
    document.addEventListener(
      name,
      (event) => {
        if (!event.isTrusted) return; // the page's own scripts use nothing
        if (!isHidden() || (event as KeyboardEvent).key === "Escape") stop();
      },
      { capture: true, passive: true, signal },
    );
  }
}

/** A tab opened behind, or a page loaded ahead of its time, is read when it comes to the front. */
function shown(document: Document, signal: AbortSignal): Promise<void> {
  return once(document, "visibilitychange", () => document.visibilityState !== "hidden", signal);
}

function parsed(document: Document, signal: AbortSignal): Promise<void> {
  return once(document, "DOMContentLoaded", () => document.readyState !== "loading", signal);
}

function once(
  document: Document,
  event: string,
  isSo: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    if (isSo() || signal.aborted) return resolve();
    signal.addEventListener("abort", () => resolve());
    document.addEventListener(event, () => isSo() && resolve(), { signal });
  });
}
