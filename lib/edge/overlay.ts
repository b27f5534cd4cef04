/**
 * The overlay on the page: a frame on the extension's reader page, inside a modal dialog (the top layer, above the
 * page's own dialogs), inside a closed shadow root (the page's scripts cannot reach the frame, its CSS cannot reach in).
 */
import { adoptStyle, makerIn } from "./in-shadow.ts";
import { watchAddress } from "../page/moves.ts";
import { pageOf } from "./site-address.ts";

/** Milliseconds in which the frame must say that it runs. A busy machine just started takes seconds; before, a tab opened in its place. */
const FRAME_PATIENCE = 8000;

/** Milliseconds after its loading in which a frame that lives has said so: its script runs before. */
const FRAME_SAYS = 2000;

const STYLE = `
  :host { all: initial !important; }
  dialog { position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none;
    margin: 0; padding: 0; border: 0; background: Canvas; color-scheme: light dark; overflow: hidden; }
  dialog::backdrop { background: Canvas; }
  iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: light dark; }
`;

export interface Overlay {
  /** Whether it is on screen: a page may replace its whole document under it. */
  isOpen(): boolean;
  /** Takes the overlay away and gives the page back as it was: scroll and focus included. */
  close(): void;
  /** The frame has said that it runs. */
  ready(): void;
}

interface OverlayEvents {
  onFailure: () => void;
  onClosed: () => void;
  onDismissed: () => void;
  onMoved: (address: string) => void;
}

/**
 * Opens the overlay.
 * @param frameUrl the reader page's address
 * @param onFailure the frame did not come to life in time, or the page took it away; the overlay is gone again
 * @param onClosed the overlay is gone, by whatever way
 * @param onMoved the page under it has another address, without a navigation
 * @param onDismissed the person closed it from the page itself: the frame knows nothing of it
 */
export function openOverlay(
  document: Document,
  frameUrl: string,
  { onFailure, onClosed, onDismissed, onMoved }: OverlayEvents,
): Overlay {
  const view = document.defaultView;
  const root = document.documentElement;
  const { body } = document as { body: HTMLElement | null };
  const focused = document.activeElement;
  const scroll = { left: view?.scrollX ?? 0, top: view?.scrollY ?? 0 };

  const make = makerIn(document);
  const host = make("div");
  const shadow = host.attachShadow({ mode: "closed" });
  const dialog = make("dialog");
  const newFrame = (withCredentials: boolean): HTMLIFrameElement => {
    const made = make("iframe");
    made.allow = "clipboard-write";
    made.title = "Lede";
    if (!withCredentials) (made as { credentialless?: boolean }).credentialless = true;
    made.src = frameUrl;
    return made;
  };
  let frame = newFrame(true);
  dialog.append(frame);
  adoptStyle(shadow, STYLE);
  shadow.append(dialog);
  // Beside the body: a body that is replaced, or transformed, leaves the overlay where it is.
  root.append(host);
  dialog.showModal();
  frame.focus();

  let open = true;
  const close = (): void => {
    if (!open) return;
    open = false;
    clearTimeout(patience);
    observer.disconnect();
    document.removeEventListener("toggle", stayAbove, true);
    view?.removeEventListener("popstate", followBack);
    view?.removeEventListener("focus", keepKeys);
    unwatch?.();
    if (dialog.open) dialog.close();
    host.remove();
    view?.scrollTo({ ...scroll, behavior: "instant" });
    if (focused && "focus" in focused) (focused as HTMLElement).focus({ preventScroll: true });
    onClosed();
  };
  let isReady = false;
  // Chromium loads no ordinary frame in a page under COEP. In one without credentials databases and caches are apart:
  // only where there is no other way. Known is neither the page's policy nor that a frame was blocked, which "loads" too.
  const tryWithout = (): void => {
    setTimeout(() => {
      if (isReady || !open || !("credentialless" in frame)) return;
      const other = newFrame(false);
      frame.replaceWith(other);
      frame = other;
      frame.focus();
    }, FRAME_SAYS);
  };
  frame.addEventListener("load", tryWithout, { once: true });
  const patience = setTimeout(() => {
    close();
    onFailure();
  }, FRAME_PATIENCE);
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    close();
    onDismissed();
  });
  // A page that becomes another has closed the overlay; one that only takes the host away bears none: the reader is
  // to be had in a tab of its own then.
  const observer = new MutationObserver(() => {
    if (host.isConnected) return;
    close();
    if (body?.isConnected && root.isConnected) onFailure();
  });
  observer.observe(root, { childList: true });
  observer.observe(document, { childList: true });
  // A dialog or popover that the page opens later would lie above: the last one opened is on top.
  const stayAbove = (event: Event): void => {
    if (event.target === host || (event as ToggleEvent).newState !== "open") return;
    dialog.close();
    dialog.showModal();
    frame.focus();
  };
  document.addEventListener("toggle", stayAbove, true);
  // Back and forward leave the reader with the page that it showed, also where that was no page of its own.
  const page = pageOf(document.location.href);
  const followBack = (): void => {
    if (pageOf(document.location.href) !== page) close();
  };
  view?.addEventListener("popstate", followBack);
  // The popup gives the focus back to the page as it closes; keys are the reader's as long as it is open.
  const keepKeys = (): void => frame.focus();
  view?.addEventListener("focus", keepKeys);
  let told = page;
  const unwatch =
    view &&
    watchAddress(view, (address) => {
      if (pageOf(address) === told) return; // another place in the same page
      told = pageOf(address);
      onMoved(address);
    });

  return {
    isOpen: () => open && host.isConnected && dialog.open,
    close,
    ready: () => {
      isReady = true;
      clearTimeout(patience);
      // The frame's document is another than the one that was focused when it was made.
      frame.focus();
    },
  };
}
