/**
 * The small bar beside what is selected on a page: a frame on an extension page inside a closed shadow root, in the top
 * layer, as the reader's overlay is (overlay.ts). It takes neither focus nor selection by itself. While a note is
 * written in it the page behind it is inert, so that no script of the page draws the focus, and with it the keys, away.
 */
import { adoptStyle, makerIn } from "./in-shadow.ts";
import {
  isFar,
  isOutside,
  placeBar,
  type Edges,
  type SelectedBox,
} from "../page/selection/place-bar.ts";
import { isSameRange, type Selected } from "../page/selection/notable.ts";
import type { BarShape, BarWish } from "./messages.ts";

/** Milliseconds in which the frame must say that it runs: as the overlay's. */
const FRAME_PATIENCE = 8000;
/** Milliseconds that a frame out of sight has to write what was typed in it. */
const LEAVE_PATIENCE = 10_000;
/** The room a bar has at its sides, in CSS pixels. */
const SIDES = 16;
/** Until the frame has measured itself; in CSS pixels. */
const FIRST_SIZE = { width: 276, height: 46 };

const STYLE = `
  :host { all: initial !important; }
  dialog { position: fixed; inset: auto; margin: 0; padding: 0; border: 0; max-width: none; max-height: none;
    background: none; overflow: visible; visibility: hidden; }
  dialog.there { visibility: visible; }
  dialog::backdrop { background: none; }
  iframe { display: block; box-sizing: border-box; width: 100%; height: 100%; border: 1px solid rgb(128 128 128 / 45%);
    border-radius: 10px; background: Canvas; color-scheme: light dark;
    box-shadow: 0 1px 2px rgb(0 0 0 / 12%), 0 6px 20px rgb(0 0 0 / 20%); }
  @media print { dialog { display: none; } }
`;

export interface LiveBar {
  /** The words that it is for. */
  selected: Selected;
  /** The frame runs, and is as large as it says now. */
  shape(shape: BarShape): void;
  /** Takes the bar away. @param giveBack whether the page has the focus again that it had */
  close(giveBack: boolean): void;
}

interface BarEvents {
  /** It is gone, by whatever way. */
  onClosed: () => void;
  /** The person left what is being written by a press on the page: the frame is to finish it. */
  onLeft: () => void;
  /** The frame did not come to life, or the page took it away. @param begun after a highlight was asked for in it */
  onFailure: (begun: boolean) => void;
}

/**
 * Opens the bar.
 * @param frameUrl the frame's page, which is told what is wanted of it, and its room, in the hash
 */
export function openBar(
  document: Document,
  frameUrl: string,
  wish: BarWish,
  selected: Selected,
  { onClosed, onLeft, onFailure }: BarEvents,
): LiveBar {
  const view = document.defaultView ?? window;
  const root = document.documentElement;
  const focused = document.activeElement;
  const make = makerIn(document);
  const host = make("div");
  const shadow = host.attachShadow({ mode: "closed" });
  const dialog = make("dialog");
  const frame = make("iframe");
  const room = roomOf(view);
  frame.title = "Lede";
  // Chromium loads no other frame in a page under COEP; cookies and databases are not asked for in it.
  (frame as { credentialless?: boolean }).credentialless = true;
  frame.src = `${frameUrl}#${wish},${Math.floor(room.right - room.left - SIDES)}`;
  dialog.append(frame);
  adoptStyle(shadow, STYLE);
  shadow.append(dialog);
  // What lies outside an open modal dialog is inert, also in the top layer.
  const parent = modalAround(selected.range.commonAncestorContainer) ?? root;
  parent.append(host);

  let open = true;
  let size = FIRST_SIZE;
  let isWriting = wish === "write";
  let highlight: BarShape["highlight"] = "none";
  let last: SelectedBox | null = null;
  const hasFocus = (): boolean => document.activeElement === host;

  let isHidden = false;
  const hide = (): void => {
    if (dialog.open) dialog.close();
    else if (dialog.popover !== null && dialog.matches(":popover-open")) dialog.hidePopover();
  };
  const show = (): void => {
    hide();
    if (isHidden) return;
    dialog.popover = isWriting ? null : "manual";
    if (isWriting) {
      dialog.showModal();
      frame.focus();
    } else dialog.showPopover();
  };
  const place = (): void => {
    const seen = roomOf(view);
    const box = boxOf(selected);
    const gone = box === null || isFar(box.box, seen);
    if (gone && !isWriting && !isHidden) return close(hasFocus());
    last = box ?? last;
    if (!last) return;
    const width = Math.min(size.width, seen.right - seen.left - SIDES);
    const { left, top } = placeBar(last, { width, height: size.height }, seen);
    Object.assign(dialog.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${width}px`,
      height: `${size.height}px`,
      // Over other words it would belong to those.
      opacity: isOutside(last.box, seen) && !isWriting ? "0" : "",
      pointerEvents: isOutside(last.box, seen) && !isWriting ? "none" : "",
    });
  };
  let asked = 0;
  const placeSoon = (): void => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(() => open && place());
  };

  const ended = new AbortController();
  const close = (giveBack: boolean): void => {
    if (!open) return;
    open = false;
    ended.abort();
    clearTimeout(patience);
    clearTimeout(leaving);
    observer.disconnect();
    if (dialog.open) dialog.close();
    host.remove();
    if (giveBack) focusAgain();
    onClosed();
  };
  const focusAgain = (): void => {
    view.focus();
    if (focused?.isConnected && "focus" in focused) {
      (focused as HTMLElement).focus({ preventScroll: true });
    }
  };
  /** Out of sight at once; what is being written is finished there. */
  const leave = (giveBack: boolean): void => {
    if (!isWriting) return close(giveBack);
    setAside(giveBack);
    onLeft();
  };
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const setAside = (giveBack: boolean): void => {
    if (isHidden) return;
    isHidden = true;
    hide();
    if (giveBack) focusAgain();
    leaving = setTimeout(() => close(false), LEAVE_PATIENCE);
  };
  const fail = (): void => {
    close(hasFocus());
    onFailure(highlight !== "none");
  };
  const patience = setTimeout(fail, FRAME_PATIENCE);
  const observer = new MutationObserver(() => {
    if (!host.isConnected) fail();
  });
  observer.observe(root, { childList: true });
  if (parent !== root) observer.observe(parent, { childList: true });
  observer.observe(document, { childList: true });

  const on = (target: EventTarget, types: string, hear: (event: Event) => void): void => {
    const { signal } = ended;
    for (const type of types.split(" ")) {
      target.addEventListener(
        type,
        (event) => {
          if (event.isTrusted) hear(event);
        },
        { signal, capture: true, passive: true },
      );
    }
  };
  // A press beside it, also on the backdrop of what is written, is a press on the page.
  on(view, "pointerdown", ({ target }) => {
    if (target !== host) leave(hasFocus());
  });
  on(dialog, "pointerdown", ({ target }) => {
    if (target === dialog) leave(true);
  });
  on(view, "keydown", (event) => {
    if ((event as KeyboardEvent).key === "Escape") leave(hasFocus());
  });
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    leave(true);
  });
  // Who only wanted to copy has done so.
  on(document, "copy cut", () => {
    if (!hasFocus()) close(false);
  });
  on(document, "selectionchange", () => {
    if (highlight !== "none" || isWriting || hasFocus()) return;
    const now = document.getSelection();
    if (!now || now.isCollapsed || now.rangeCount === 0) close(false);
    else if (!isSameRange(now.getRangeAt(0), selected.range)) close(false);
  });
  on(document, "toggle", (event) => {
    // A dialog or popover that the page opens later would lie above: the last one opened is on top.
    if ((event as ToggleEvent).newState === "open") show();
  });
  on(view, "scroll resize", placeSoon);
  if (view.visualViewport) on(view.visualViewport, "scroll resize", placeSoon);
  frame.addEventListener("load", () => {
    dialog.classList.add("there");
    if (isWriting) frame.focus();
  });

  show();
  place();
  return {
    selected,
    shape: (shape) => {
      if (!open) return;
      clearTimeout(patience);
      size = shape;
      if (shape.leaving) return setAside(hasFocus());
      const isBack = isHidden;
      isHidden = false;
      clearTimeout(leaving);
      if (shape.highlight === "made" && highlight !== "made") clearSelection(document, selected);
      ({ highlight } = shape);
      if (isBack || shape.writing !== isWriting) {
        isWriting = shape.writing;
        show();
      }
      // Pressed with the pointer: the keys are the page's again.
      if (!isWriting && !shape.keepsFocus && hasFocus()) focusAgain();
      place();
    },
    close,
  };
}

function modalAround(node: Node): Element | null {
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  return element?.closest("dialog:modal") ?? null;
}

/** So that the colour of the highlight is seen. */
function clearSelection(document: Document, { range }: Selected): void {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return;
  if (isSameRange(selection.getRangeAt(0), range)) selection.removeAllRanges();
}

/** What is seen of the page, in CSS pixels of the layout viewport: less than all of it where two fingers zoomed it. */
function roomOf(view: Window): Edges {
  const { clientWidth, clientHeight } = view.document.documentElement;
  const seen = view.visualViewport;
  // In quirks mode the root's height is the page's.
  const [width, height] = [clientWidth || view.innerWidth, view.innerHeight || clientHeight];
  const left = seen?.offsetLeft ?? 0;
  const top = seen?.offsetTop ?? 0;
  return {
    left,
    top,
    right: left + Math.min(width, seen?.width ?? width),
    bottom: top + Math.min(height, seen?.height ?? height),
  };
}

/** Null where what was selected is not on the page any more, or is not shown. */
function boxOf({ range, backward }: Selected): SelectedBox | null {
  if (!range.startContainer.isConnected || range.collapsed) return null;
  const box = range.getBoundingClientRect();
  if (box.width === 0 && box.height === 0) return null;
  const end = range.cloneRange();
  end.collapse(backward);
  // Between two blocks a place has no box of its own.
  const at = [...end.getClientRects()].at(backward ? 0 : -1);
  const tip = at && at.top >= box.top - 1 && at.bottom <= box.bottom + 1 ? at : null;
  const x = (box.left + box.right) / 2;
  const y = backward ? box.top : box.bottom;
  return {
    box,
    backward,
    tip: tip ? { x: tip.left, top: tip.top, bottom: tip.bottom } : { x, top: y, bottom: y },
  };
}
