import { useRef } from "preact/hooks";
import type { MarkedDom } from "./marks.ts";
import { offsetInView, rangeOf } from "./text-map.ts";

/** Older places are forgotten. */
const MOST = 50;
/** CSS pixels under the window's top at which a place comes to stand again. */
const UNDER = 72;

export interface Jumps {
  /** To be called before the text moves to another place. */
  leave: () => void;
  /** @returns false where there is nothing to go back to */
  back: () => boolean;
  forward: () => boolean;
}

/** Back and forward between the places of the text that one jumped from, as a browser does between pages. */
export function useJumps(marked: MarkedDom | null): Jumps {
  const places = useRef<{ behind: number[]; ahead: number[] }>({ behind: [], ahead: [] });
  const here = (): number => offsetInView(marked?.slots ?? [], 1) + 1;
  const move = (from: number[], to: number[]): boolean => {
    const place = from.pop();
    if (place === undefined) return false;
    to.push(here());
    showAt(marked, place);
    return true;
  };
  return {
    leave: () => {
      const { behind } = places.current;
      const place = here();
      if (behind.at(-1) !== place) behind.push(place);
      places.current = { behind: behind.slice(-MOST), ahead: [] };
    },
    back: () => move(places.current.behind, places.current.ahead),
    forward: () => move(places.current.ahead, places.current.behind),
  };
}

/** Brings a place of the text to the window's top, at once. */
export function showAt(marked: MarkedDom | null, offset: number): void {
  const range = rangeOf(marked?.slots ?? [], { start: offset, end: offset + 1 });
  const view = range?.startContainer.ownerDocument?.defaultView;
  if (!range || !view) return;
  const top = offset <= 1 ? 0 : range.getBoundingClientRect().top + view.scrollY - UNDER;
  view.scrollTo({ top, behavior: "instant" });
}
