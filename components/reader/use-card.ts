import type { RefObject } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Mark } from "../model/marks.ts";
import type { MarkedDom } from "./marks.ts";

/** The card that is open: at which mark, and whether it stays until it is closed. */
export interface OpenCard {
  mark: Mark;
  anchor: HTMLElement;
  pinned: boolean;
  /** Opened by a key: the focus goes into the card. */
  enter: boolean;
}

export interface CardControl {
  card: OpenCard | null;
  open: (mark: Mark, anchor: HTMLElement, how?: { pinned?: boolean; enter?: boolean }) => void;
  close: () => void;
  /** Closes, and gives the focus back to the mark without opening its card again. */
  closeToMark: () => void;
  /** The card stays until it is closed. */
  pin: () => void;
  /** For the card itself: the pointer over it keeps it open. */
  keep: () => void;
  leave: () => void;
}

/** Milliseconds a pointer rests on a mark before its card opens, and is away before it closes. */
const REST = 220;

/** Opens and closes the card of a mark: on hover, on focus, on click or tap. */
export function useCard(
  host: RefObject<HTMLElement | null>,
  marked: MarkedDom | null,
): CardControl {
  const [card, setCard] = useState<OpenCard | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const current = useRef<OpenCard | null>(null);
  current.current = card;

  const later = useCallback((work: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(work, REST);
  }, []);
  const open = useCallback<CardControl["open"]>((mark, anchor, how = {}) => {
    clearTimeout(timer.current);
    setCard({ mark, anchor, pinned: how.pinned ?? false, enter: how.enter ?? false });
  }, []);
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setCard(null);
  }, []);
  const quiet = useRef(false);
  const closeToMark = useCallback(() => {
    const anchor = current.current?.anchor;
    close();
    quiet.current = true;
    anchor?.focus({ preventScroll: true });
    quiet.current = false;
  }, [close]);
  const leave = useCallback(() => {
    later(() => setCard((open) => (open?.pinned ? open : null)));
  }, [later]);
  const pin = useCallback(() => setCard((open) => open && { ...open, pinned: true }), []);
  const keep = useCallback(() => clearTimeout(timer.current), []);

  useEffect(() => () => clearTimeout(timer.current), []);
  // The marks were made anew: the old ones are no longer in the text.
  useEffect(() => close(), [marked, close]);

  useEffect(() => {
    const root = host.current;
    if (!root || !marked) return undefined;
    const abort = new AbortController();
    const { signal } = abort;
    const spot = (event: Event): { mark: Mark; anchor: HTMLElement } | null => {
      const target = event.target instanceof Element ? event.target : null;
      const mark = marked.markAt(target);
      const anchor = target?.closest<HTMLElement>(".mark-pressable");
      return mark && anchor ? { mark, anchor } : null;
    };
    root.addEventListener(
      "pointerover",
      (event) => {
        // While words are selected, the pointer is at them and not at marks.
        const selects = root.ownerDocument.getSelection()?.isCollapsed === false;
        if (event.pointerType !== "mouse" || selects) return;
        const at = spot(event);
        if (!at) return;
        if (current.current?.mark === at.mark) keep();
        else if (!current.current?.pinned) later(() => open(at.mark, at.anchor));
      },
      { signal },
    );
    root.addEventListener(
      "pointerout",
      (event) => {
        if (event.pointerType === "mouse" && spot(event)) leave();
      },
      { signal },
    );
    root.addEventListener(
      "focusin",
      (event) => {
        const at = spot(event);
        if (!at) return;
        marked.enterAt(at.mark);
        if (!quiet.current && at.anchor.matches(":focus-visible")) open(at.mark, at.anchor);
      },
      { signal },
    );
    root.addEventListener("focusout", () => leave(), { signal });
    root.addEventListener(
      "click",
      (event) => {
        const at = spot(event);
        if (!at || (event.target as Element).closest("a[href]")) return;
        const isOpen = current.current?.pinned && current.current.mark === at.mark;
        if (isOpen) close();
        else open(at.mark, at.anchor, { pinned: true });
      },
      { signal },
    );
    root.addEventListener(
      "keydown",
      (event) => {
        const at = spot(event);
        if (!at || (event.key !== "Enter" && event.key !== " ")) return;
        event.preventDefault();
        open(at.mark, at.anchor, { pinned: true, enter: true });
      },
      { signal },
    );
    root.ownerDocument.addEventListener(
      "pointerdown",
      (event) => {
        const target = event.target instanceof Element ? event.target : null;
        if (!current.current || target?.closest(".card, .mark-pressable")) return;
        close();
      },
      { signal },
    );
    return () => abort.abort();
  }, [host, marked, open, close, later, leave, keep]);

  return { card, open, close, closeToMark, pin, keep, leave };
}
