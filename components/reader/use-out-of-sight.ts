import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Whether what `selector` finds in the root has been scrolled out of the window. */
export function useOutOfSight(root: RefObject<HTMLElement | null>, selector: string): boolean {
  const [gone, setGone] = useState(false);
  useEffect(() => {
    const element = root.current?.querySelector(selector);
    if (!element || typeof IntersectionObserver !== "function") return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry) setGone(!entry.isIntersecting && entry.boundingClientRect.top < 0);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [root, selector]);
  return gone;
}
