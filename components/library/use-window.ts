import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";

/** Rows beyond the window that are there already when one scrolls. */
const BEYOND = 8;

export interface RowWindow {
  from: number;
  to: number;
}

/**
 * Which rows of a list of equal heights stand in the window. With heights that are all the same this is a division; what
 * libraries for it are good at is rows that are not. None before it has looked, which it does before the next frame: rows
 * of a guess would be asked for in vain.
 */
export function useRowWindow(
  list: RefObject<HTMLElement | null>,
  total: number,
  height: number,
): RowWindow {
  const [rows, setRows] = useState<RowWindow>({ from: 0, to: 0 });
  useLayoutEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const first = Math.floor(-top / height) - BEYOND;
      const last = Math.ceil((window.innerHeight - top) / height) + BEYOND;
      const from = Math.max(0, Math.min(first, total));
      const to = Math.max(from, Math.min(last, total));
      setRows((now) => (now.from === from && now.to === to ? now : { from, to }));
    };
    const soon = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    look();
    window.addEventListener("scroll", soon, { passive: true });
    window.addEventListener("resize", soon, { passive: true });
    return () => {
      window.removeEventListener("scroll", soon);
      window.removeEventListener("resize", soon);
      cancelAnimationFrame(frame);
    };
  }, [list, total, height]);
  return rows;
}
