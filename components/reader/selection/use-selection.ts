import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Span } from "../../../lib/core/reading.ts";
import type { MarkedDom } from "../marks.ts";
import { selectedSpan } from "./selected-span.ts";

/** Milliseconds for which a selection stands still before something is offered for it. */
const SETTLED = 250;

export interface Selected {
  /** What is selected of the text; null where nothing is. */
  span: Span | null;
  /** The same as it is at this moment. */
  now: () => Span | null;
  /** Selects nothing any more. */
  clear: () => void;
}

/**
 * What a person selects of the text, once the selection stands still: not while the pointer is down.
 * @param text the Reading's
 */
export function useSelection(
  host: RefObject<HTMLElement | null>,
  marked: MarkedDom | null,
  text: string,
): Selected {
  const [span, setSpan] = useState<Span | null>(null);
  const latest = useRef({ marked, text });
  latest.current = { marked, text };

  const now = (): Span | null => {
    const selection = host.current?.ownerDocument.getSelection();
    const { marked: dom, text: whole } = latest.current;
    if (!dom || !selection || selection.rangeCount === 0) return null;
    return selectedSpan(dom.slots, selection.getRangeAt(0), whole);
  };

  useEffect(() => {
    const document = host.current?.ownerDocument;
    if (!document) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let down = false;
    const look = (): void => {
      const offered = now();
      setSpan((before) =>
        before?.start === offered?.start && before?.end === offered?.end ? before : offered,
      );
    };
    const later = (): void => {
      clearTimeout(timer);
      if (!down) timer = setTimeout(look, SETTLED);
    };
    const abort = new AbortController();
    const { signal } = abort;
    document.addEventListener("selectionchange", later, { signal });
    document.addEventListener(
      "pointerdown",
      () => {
        down = true;
        clearTimeout(timer);
      },
      { signal },
    );
    for (const end of ["pointerup", "pointercancel"]) {
      document.addEventListener(
        end,
        () => {
          down = false;
          later();
        },
        { signal },
      );
    }
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [host]);
  // Other text nodes have no selection.
  useEffect(() => setSpan(null), [marked]);
  const clear = (): void => {
    host.current?.ownerDocument.getSelection()?.removeAllRanges();
    setSpan(null);
  };
  return { span, now, clear };
}
