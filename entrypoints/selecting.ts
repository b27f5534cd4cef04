import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { isSameRange, notableSelection } from "../lib/page/selection/notable.ts";

/** Kept in the extension's own world of the page, which the page's scripts do not see. */
interface World {
  ledeSelecting?: boolean;
  ledeOverlay?: { isOpen(): boolean } | undefined;
  ledeOfferBar?: () => void;
}

/** Milliseconds for which a selection stands still before something is offered for it. */
const SETTLED = 250;
/** Milliseconds after a press or a key in which a selection is the person's own, and not a script's. */
const OWN = 1000;

// Waits for selections on pages where Lede has a say, and is small for that reason. An unlisted script: see capture.ts.
export default defineUnlistedScript({
  main(): void {
    const world = globalThis as World;
    if (world.ledeSelecting || window.top !== window) return;
    if (!/^(?:text\/html|application\/xhtml\+xml)$/u.test(document.contentType)) return;
    world.ledeSelecting = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let down = false;
    let acted = -OWN;
    /** What was offered last: closed, it comes back for another selection only. */
    let offered: Range | null = null;

    const offer = async (): Promise<void> => {
      if (world.ledeOverlay?.isOpen()) return;
      const range = notableSelection(document)?.range ?? null;
      const isNew = range !== null && !(offered && isSameRange(offered, range));
      offered = range;
      if (!isNew) return;
      const { selectionBar } = await browser.storage.local.get("selectionBar");
      if (selectionBar === "off") return;
      if (world.ledeOfferBar) world.ledeOfferBar();
      else await browser.runtime.sendMessage({ id: 0, type: "selectionSettled", timestamp: 0 });
    };
    const later = (): void => {
      clearTimeout(timer);
      // It fails where the extension was updated under the page.
      if (!down) timer = setTimeout(() => void offer().catch(() => undefined), SETTLED);
    };
    on("pointerdown", () => {
      down = true;
      acted = performance.now();
      clearTimeout(timer);
    });
    on("pointerup pointercancel dragend", () => {
      down = false;
      acted = performance.now();
      later();
    });
    on("keyup", (event) => {
      const { key, shiftKey, ctrlKey, metaKey } = event as KeyboardEvent;
      if (!shiftKey && !ctrlKey && !metaKey && key !== "Shift") return;
      acted = performance.now();
      later();
    });
    on("selectionchange", () => {
      if (performance.now() - acted < OWN) later();
      if (getSelection()?.isCollapsed) offered = null;
    });
    // Who wants the browser's own menu, or to copy, wants no bar for these words.
    on("contextmenu copy cut", () => {
      clearTimeout(timer);
      offered = notableSelection(document)?.range ?? null;
    });
  },
});

/** What the person does, and no script of the page. */
function on(types: string, hear: (event: Event) => void): void {
  for (const type of types.split(" ")) {
    document.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) hear(event);
      },
      { capture: true, passive: true },
    );
  }
}
