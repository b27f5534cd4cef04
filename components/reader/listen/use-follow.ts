import type { RefObject } from "preact";
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { rangeOf, type Slot } from "../text-map.ts";
import type { Piece } from "./queue.ts";

const NAME = "lede-voice";
/** How far down the window the sentence comes to stand. */
const AT = 0.3;
/** CSS pixels at the window's top that the toolbar covers, with some air. */
const TOP = 72;
/** Milliseconds after which a scroll of ours has ended, where no event says so. */
const OUR_SCROLL = 1200;
/** What shows that a scroll under way is the person's own. */
const TAKEN_OVER = ["wheel", "touchmove", "pointerdown", "keydown"] as const;

interface Options {
  /** The reader's element, which holds the title. */
  root: RefObject<HTMLElement | null>;
  slots: readonly Slot[] | undefined;
  piece: Piece | null;
  /** Nothing is marked before the reading has begun. */
  begun: boolean;
  /** Whether nothing is to move by itself. */
  still: boolean;
  /** CSS pixels at the window's bottom that are covered. */
  bottom: number;
}

export interface Follow {
  /** The person has scrolled to where the sentence is out of view. */
  away: boolean;
  /** Back to the sentence, and along with it again. */
  back: () => void;
}

/**
 * Marks what is being said, by a highlight that changes no node, and keeps it in view until the person scrolls away
 * from it. Scrolling back to it, or `back`, follows again.
 */
export function useFollow({ root, slots, piece, begun, still, bottom }: Options): Follow {
  const [away, setAway] = useState(false);
  const following = useRef(true);
  const range = useRef<Range | null>(null);
  const ours = useRef(0); // the end of our own scroll, as a timer
  const covered = useRef(bottom);
  covered.current = bottom;

  const scroll = useCallback((): void => {
    if (!range.current) return;
    clearTimeout(ours.current);
    ours.current = window.setTimeout(() => (ours.current = 0), OUR_SCROLL);
    const { top } = range.current.getBoundingClientRect();
    window.scrollTo({
      top: top + window.scrollY - window.innerHeight * AT,
      behavior: still ? "auto" : "smooth",
    });
  }, [still]);
  const back = useCallback((): void => {
    following.current = true;
    setAway(false);
    scroll();
  }, [scroll]);

  useLayoutEffect(() => {
    range.current = begun && piece ? place(root.current, slots ?? [], piece) : null;
    mark(range.current);
  }, [piece, slots, begun]);
  useEffect(() => () => mark(null), []);

  useEffect(() => {
    if (begun && following.current && !inView(range.current, covered.current, true)) scroll();
  }, [piece, begun, scroll]);

  useEffect(() => {
    const end = (): void => {
      clearTimeout(ours.current);
      ours.current = 0;
    };
    const onScroll = (): void => {
      if (ours.current || !range.current) return;
      following.current = inView(range.current, covered.current);
      setAway(!following.current);
    };
    window.addEventListener("scroll", onScroll, { passive: true });
    window.addEventListener("scrollend", end);
    for (const type of TAKEN_OVER) window.addEventListener(type, end, { passive: true });
    return () => {
      end();
      window.removeEventListener("scroll", onScroll);
      window.removeEventListener("scrollend", end);
      for (const type of TAKEN_OVER) window.removeEventListener(type, end);
    };
  }, []);

  return { away: away && begun, back };
}

/** Marks a stretch of the page, and no other, without touching the DOM; nothing for null. */
function mark(range: Range | null): void {
  if (typeof Highlight !== "function" || !CSS.highlights) return;
  if (range) CSS.highlights.set(NAME, new Highlight(range));
  else CSS.highlights.delete(NAME);
}

/** Where a piece is shown: in the text, or in the title. */
function place(root: HTMLElement | null, slots: readonly Slot[], piece: Piece): Range | null {
  if (piece.block >= 0) return rangeOf(slots, piece);
  const title = root?.querySelector(".head-title");
  if (!title) return null;
  const range = title.ownerDocument.createRange();
  range.selectNodeContents(title);
  return range;
}

/** Whether any of a range can be seen, or (`whole`) all of it, as far as it fits. */
function inView(range: Range | null, covered: number, whole = false): boolean {
  if (!range) return true;
  const { top, bottom } = range.getBoundingClientRect();
  const low = window.innerHeight - covered;
  if (!whole) return bottom > TOP && top < low;
  return top >= TOP && (bottom <= low || top <= window.innerHeight * AT + 1);
}
