import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { onMessage, sendMessage } from "../lib/edge/messages.ts";
import { openOverlay, type Overlay } from "../lib/edge/overlay.ts";
import type { OverlayAnswer, OverlayWish } from "../lib/edge/reader-opener.ts";
import { report } from "../lib/edge/report.ts";

/** Kept in the extension's own world of the page, which the page's scripts do not see. */
interface World {
  ledeOverlay?: Overlay | undefined;
  ledeOverlayListens?: boolean;
  ledeOverlayWish?: OverlayWish;
}

// An unlisted script and no content script: see capture.ts.
export default defineUnlistedScript({
  main(): OverlayAnswer {
    const world = globalThis as World;
    const wish = world.ledeOverlayWish;
    if (world.ledeOverlay?.isOpen()) {
      if (wish === "open" || wish === "by-itself") return "already-open";
      world.ledeOverlay.close();
      if (wish === "toggle") return "closed";
    }
    // A page under `CSP: sandbox` hands its sandbox down to every frame: the reader would be dead in it.
    if (globalThis.origin === "null" && location.protocol !== "file:") return "sandboxed";
    if (!world.ledeOverlayListens) {
      world.ledeOverlayListens = true;
      onMessage("overlayIsReady", () => world.ledeOverlay?.ready());
      onMessage("closeOverlay", () => world.ledeOverlay?.close());
    }
    world.ledeOverlay = openOverlay(document, browser.runtime.getURL("/reader.html"), {
      onClosed: () => (world.ledeOverlay = undefined),
      onFailure: () => {
        // Nobody asked for it: the page is there again, and that is all.
        if (wish !== "by-itself") tell("overlayFailed");
      },
      onDismissed: () => tell("overlayDismissed"),
      onMoved: (url) =>
        void sendMessage("overlayMoved", { url }).catch((error) => report("overlay", error)),
    });
    return "opened";
  },
});

function tell(what: "overlayFailed" | "overlayDismissed"): void {
  sendMessage(what).catch((error) => report("overlay", error));
}
