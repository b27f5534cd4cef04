import type { RefObject } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { MarkedDom } from "../marks.ts";

/** The note whose card is open. */
export interface OpenNote {
  id: string;
  /** Those at the same place, the outermost first; itself among them. */
  among: readonly string[];
  /** Stays until it is closed. */
  pinned: boolean;
  /** Opened to be written in. */
  edit: boolean;
  /** Opened by a key: the focus goes into the card. */
  enter: boolean;
}

export interface NoteCardControl {
  open: OpenNote | null;
  show: (id: string, how?: Partial<Omit<OpenNote, "id">>) => void;
  close: () => void;
  /** Closes, and gives the focus back to the note's words without opening its card again. */
  closeToNote: () => void;
  pin: () => void;
  keep: () => void;
  leave: () => void;
}

/** Milliseconds a pointer rests on a note before its card opens, and is away before it closes. */
const REST = 320;

/** Opens and closes the card of a note: on hover, on focus, on click or tap. */
export function useNoteCard(
  host: RefObject<HTMLElement | null>,
  marked: MarkedDom | null,
): NoteCardControl {
  const [open, setOpen] = useState<OpenNote | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const current = useRef<OpenNote | null>(null);
  current.current = open;
  const dom = useRef(marked);
  dom.current = marked;
  const quiet = useRef(false);

  const later = useCallback((work: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(work, REST);
  }, []);
  const show = useCallback<NoteCardControl["show"]>((id, how = {}) => {
    clearTimeout(timer.current);
    setOpen({ id, among: [id], pinned: false, edit: false, enter: false, ...how });
  }, []);
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setOpen(null);
  }, []);
  const closeToNote = useCallback(() => {
    const { id } = current.current ?? {};
    close();
    if (id === undefined) return;
    quiet.current = true;
    focusNote(dom.current, id);
    quiet.current = false;
  }, [close]);
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
    const selects = (): boolean => root.ownerDocument.getSelection()?.isCollapsed === false;
    /** The note that an event is meant for: not where a mark or a link is, which have their own. */
    const spot = (event: Event): { id: string; among: readonly string[] } | null => {
      const target = event.target instanceof Element ? event.target : null;
      if (!target || target.closest("a[href], .mark-pressable")) return null;
      const among = marked.notes.at(target);
      const id = among.at(-1);
      return id === undefined ? null : { id, among };
    };
    root.addEventListener(
      "pointerover",
      (event) => {
        if (event.pointerType !== "mouse" || selects()) return;
        const at = spot(event);
        if (!at) return;
        if (current.current?.id === at.id) keep();
        else if (!current.current?.pinned) later(() => show(at.id, at));
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
        marked.notes.enterAt(at.id);
        const isSeen = event.target instanceof Element && event.target.matches(":focus-visible");
        if (!quiet.current && isSeen) show(at.id, at);
      },
      { signal },
    );
    root.addEventListener(
      "focusout",
      (event) => {
        if (spot(event)) leave();
      },
      { signal },
    );
    root.addEventListener(
      "click",
      (event) => {
        const at = spot(event);
        if (!at || selects()) return;
        if (current.current?.pinned && current.current.id === at.id) close();
        else show(at.id, { ...at, pinned: true });
      },
      { signal },
    );
    root.addEventListener(
      "keydown",
      (event) => {
        const at = spot(event);
        if (!at || (event.key !== "Enter" && event.key !== " ")) return;
        event.preventDefault();
        show(at.id, { ...at, pinned: true, enter: true });
      },
      { signal },
    );
    root.ownerDocument.addEventListener(
      "pointerdown",
      (event) => {
        const target = event.target instanceof Element ? event.target : null;
        if (!current.current || target?.closest(".at-selection, .own, .status")) return;
        close();
      },
      { signal },
    );
    return () => abort.abort();
  }, [host, marked, show, close, later, leave, keep]);

  return { open, show, close, closeToNote, pin, keep, leave };
}

/** Gives the focus to the words of a note: to itself, or to the mark or link that its words are in. */
export function focusNote(marked: MarkedDom | null, id: string): void {
  const own = marked?.notes.elements(id) ?? [];
  const spot = own.find((element) => element.hasAttribute("role"));
  const around = own[0]?.closest<HTMLElement>("[tabindex], a[href]");
  (spot ?? around)?.focus({ preventScroll: true });
}
