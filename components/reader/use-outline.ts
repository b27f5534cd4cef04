import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { MarkedDom } from "./marks.ts";
import { FEWEST_HEADINGS, FOR_OUTLINE } from "./room.ts";
import { useMedia } from "./use-media.ts";

export interface Outline {
  /** Stands beside the text; where there is no room for that it hangs under a button of the bar. */
  beside: boolean;
  headings: readonly HTMLElement[];
  /** Index of the heading whose part stands at the window's top; -1 before the first. */
  current: number;
}

/** How far down the window, in CSS pixels, a heading counts as reached: the toolbar's height and some lines. */
const REACHED = 160;

type Places = Omit<Outline, "beside">;

const NONE: Places = { headings: [], current: -1 };

/** The headings of a text that fills more than the window, and the one that is being read. */
export function useOutline(host: RefObject<HTMLElement | null>, marked: MarkedDom | null): Outline {
  const [outline, setOutline] = useState(NONE);
  const beside = useMedia(FOR_OUTLINE);
  useEffect(() => {
    const root = host.current;
    const view = root?.ownerDocument.defaultView;
    const headings = [...(root?.querySelectorAll<HTMLElement>("h2, h3, h4") ?? [])].filter(
      (heading) => heading.textContent?.trim(),
    );
    if (!root || !view || headings.length < FEWEST_HEADINGS) {
      setOutline(NONE);
      return undefined;
    }
    if (root.scrollHeight <= view.innerHeight) {
      setOutline(NONE);
      return undefined;
    }
    let frame = 0;
    const update = (): void => {
      frame = 0;
      const current = lastReached(headings);
      setOutline((last) =>
        last.current === current && sameItems(last.headings, headings)
          ? last
          : { headings, current },
      );
    };
    const soon = (): void => {
      if (frame === 0) frame = view.requestAnimationFrame(update);
    };
    update();
    view.addEventListener("scroll", soon, { passive: true });
    return () => {
      view.removeEventListener("scroll", soon);
      view.cancelAnimationFrame(frame);
    };
  }, [host, marked]);
  return { ...outline, beside };
}

/** Index of the last heading that is reached, -1 for none; headings stand in the order of the text. */
function lastReached(headings: readonly HTMLElement[]): number {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = headings[middle];
    if (heading && heading.getBoundingClientRect().top < REACHED) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function sameItems<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, at) => item === b[at]);
}
