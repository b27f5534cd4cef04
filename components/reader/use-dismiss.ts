import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** Calls `close` when the pointer goes down, or the focus goes, outside the element. */
export function useDismiss(
  root: RefObject<HTMLElement | null>,
  open: boolean,
  close: () => void,
): void {
  useEffect(() => {
    const element = root.current;
    if (!open || !element) return undefined;
    const outside = (event: Event): void => {
      if (event.target instanceof Node && !element.contains(event.target)) close();
    };
    const { ownerDocument } = element;
    ownerDocument.addEventListener("pointerdown", outside);
    ownerDocument.addEventListener("focusin", outside);
    return () => {
      ownerDocument.removeEventListener("pointerdown", outside);
      ownerDocument.removeEventListener("focusin", outside);
    };
  }, [open, close]);
}
