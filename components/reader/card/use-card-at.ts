import type { RefObject } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { MarkedDom } from "../marks.ts";

/** How a card is open. */
export interface CardState {
  /** Stays until it is closed. */
  pinned: boolean;
  /** Opened by a key: the focus goes into the card. */
  enter: boolean;
}

/** What cards of one kind are about. */
export interface CardKind<Spot> {
  /** Milliseconds a pointer rests on a spot before its card opens, and is away before it closes. */
  rest: number;
  /** The spot that an event at an element is meant for. */
  at: (marked: MarkedDom, target: Element) => Spot | null;
  isSame: (one: Spot, other: Spot) => boolean;
  /** Makes a spot the place where Tab enters those of the text. */
  enterAt: (marked: MarkedDom, spot: Spot) => void;
  /** Gives the focus to a spot. */
  focus: (marked: MarkedDom | null, spot: Spot) => void;
  /** Selector of what can be pressed while the card stays open. */
  inside: string;
}

export interface CardControl<Spot> {
  open: (Spot & CardState) | null;
  show: (spot: Spot, how?: Partial<CardState>) => void;
  close: () => void;
  /** Closes, and gives the focus back to its spot without opening its card again. */
  closeToSpot: () => void;
  /** The card stays until it is closed. */
  pin: () => void;
  /** For the card itself: the pointer over it keeps it open. */
  keep: () => void;
  leave: () => void;
}

/**
 * Opens and closes the card of a spot in the text: on hover, on focus, on click or tap.
 * @param kind the same object as long as it lasts
 */
export function useCardAt<Spot>(
  host: RefObject<HTMLElement | null>,
  marked: MarkedDom | null,
  kind: CardKind<Spot>,
): CardControl<Spot> {
  type Open = Spot & CardState;
  const [open, setOpen] = useState<Open | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const current = useRef<Open | null>(null);
  current.current = open;
  const dom = useRef(marked);
  dom.current = marked;
  const quiet = useRef(false);

  const later = useCallback(
    (work: () => void) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(work, kind.rest);
    },
    [kind],
  );
  const show = useCallback<CardControl<Spot>["show"]>((spot, how = {}) => {
    clearTimeout(timer.current);
    setOpen({ pinned: false, enter: false, ...spot, ...how });
  }, []);
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setOpen(null);
  }, []);
  const closeToSpot = useCallback(() => {
    const spot = current.current;
    close();
    if (!spot) return;
    quiet.current = true;
    kind.focus(dom.current, spot);
    quiet.current = false;
  }, [close, kind]);
  const leave = useCallback(() => {
    later(() => setOpen((one) => (one?.pinned ? one : null)));
  }, [later]);
  const pin = useCallback(() => {
    clearTimeout(timer.current);
    setOpen((one) => (one === null || one.pinned ? one : { ...one, pinned: true }));
  }, []);
  const keep = useCallback(() => clearTimeout(timer.current), []);

  useEffect(() => () => clearTimeout(timer.current), []);

  useEffect(() => {
    const root = host.current;
    if (!root || !marked) return undefined;
    const abort = new AbortController();
    const { signal } = abort;
    // While words are selected, the pointer is at them and not at what they are part of.
    const selects = (): boolean => root.ownerDocument.getSelection()?.isCollapsed === false;
    const spotOf = ({ target }: Event): Spot | null =>
      target instanceof Element ? kind.at(marked, target) : null;
    const isInLink = ({ target }: Event): boolean =>
      target instanceof Element && target.closest("a[href]") !== null;
    const isOpen = (spot: Spot): boolean =>
      current.current !== null && kind.isSame(current.current, spot);
    root.addEventListener(
      "pointerover",
      (event) => {
        if (event.pointerType !== "mouse" || selects()) return;
        const spot = spotOf(event);
        if (!spot) return;
        if (isOpen(spot)) keep();
        else if (!current.current?.pinned) later(() => show(spot));
      },
      { signal },
    );
    root.addEventListener(
      "pointerout",
      (event) => {
        if (event.pointerType === "mouse" && spotOf(event)) leave();
      },
      { signal },
    );
    root.addEventListener(
      "focusin",
      (event) => {
        const spot = spotOf(event);
        if (!spot) return;
        kind.enterAt(marked, spot);
        const isSeen = event.target instanceof Element && event.target.matches(":focus-visible");
        if (!quiet.current && isSeen) show(spot);
      },
      { signal },
    );
    root.addEventListener(
      "focusout",
      (event) => {
        if (spotOf(event)) leave();
      },
      { signal },
    );
    root.addEventListener(
      "click",
      (event) => {
        const spot = spotOf(event);
        // What ends a selection by the pointer presses nothing, and a link is followed.
        if (!spot || (event.detail > 0 && selects()) || isInLink(event)) return;
        if (current.current?.pinned && isOpen(spot)) close();
        else show(spot, { pinned: true });
      },
      { signal },
    );
    root.addEventListener(
      "keydown",
      (event) => {
        const spot = spotOf(event);
        if (!spot || (event.key !== "Enter" && event.key !== " ")) return;
        event.preventDefault();
        show(spot, { pinned: true, enter: true });
      },
      { signal },
    );
    root.ownerDocument.addEventListener(
      "pointerdown",
      ({ target }) => {
        if (!current.current) return;
        if (target instanceof Element && target.closest(kind.inside)) return;
        close();
      },
      { signal },
    );
    return () => abort.abort();
  }, [host, marked, kind, show, close, later, leave, keep]);

  return { open, show, close, closeToSpot, pin, keep, leave };
}
