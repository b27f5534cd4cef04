import { useEffect, useRef, useState } from "preact/hooks";
import type { MarkedDom } from "./marks.ts";
import { offsetInView } from "./text-map.ts";
import { showAt } from "./use-jumps.ts";

/** Where a person stopped in an article, as the entry point keeps it. */
export interface Place {
  /** Offset in the text, in UTF-16 code units; null where none is known. */
  offset: number | null;
  keep: (offset: number) => void;
}

/** Milliseconds without scrolling until the place is kept. */
const STILL = 400;
/** Milliseconds for which the line that says so stays. */
const SHOWN = 8000;

interface Options {
  place: Place | undefined;
  marked: MarkedDom | null;
  /** The repaired text is there and shown: only its places are kept. */
  settled: boolean;
  length: number;
  /** Whether the reader was asked to open at a place of its own. */
  hasTarget: boolean;
}

export interface Return {
  /** The reader opened where it was left. */
  returned: boolean;
  toTop: () => void;
  dismiss: () => void;
}

/** Opens the text where it was left the last time, and keeps where it is left now; one that was read to its end begins anew. */
export function usePlace({ place, marked, settled, length, hasTarget }: Options): Return {
  const [returned, setReturned] = useState(false);
  const arrived = useRef(false);
  useEffect(() => {
    if (arrived.current || !place || !marked || marked.slots.length === 0) return;
    arrived.current = true;
    // Who scrolled already is not moved.
    if (hasTarget || !place.offset || place.offset >= length || window.scrollY > 0) return;
    showAt(marked, place.offset);
    setReturned(true);
  }, [place, marked]);
  useEffect(() => {
    if (!returned) return undefined;
    const timer = setTimeout(() => setReturned(false), SHOWN);
    return () => clearTimeout(timer);
  }, [returned]);
  useEffect(() => {
    if (!place || !marked || !settled) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      timer = undefined;
      const { scrollY, innerHeight } = window;
      const { scrollHeight } = document.documentElement;
      const atAnEnd = scrollY < innerHeight / 2 || scrollY + innerHeight > scrollHeight - 40;
      place.keep(atAnEnd ? 0 : offsetInView(marked.slots, 1) + 1);
    };
    const soon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(keep, STILL);
    };
    const now = (): void => {
      if (timer !== undefined) {
        clearTimeout(timer);
        keep();
      }
    };
    // Who was quicker than what is kept has scrolled already.
    if (window.scrollY > 0) soon();
    window.addEventListener("scroll", soon, { passive: true });
    window.addEventListener("pagehide", now);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("scroll", soon);
      window.removeEventListener("pagehide", now);
    };
  }, [place, marked, settled]);
  return {
    returned,
    toTop: () => {
      window.scrollTo({ top: 0, behavior: "instant" });
      setReturned(false);
    },
    dismiss: () => setReturned(false),
  };
}
