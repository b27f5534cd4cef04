import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openBar, type LiveBar } from "../lib/edge/live-bar.ts";
import { onMessage, sendMessage, type BarWish } from "../lib/edge/messages.ts";
import type { BarAnswer } from "../lib/edge/show-bar.ts";
import { notableSelection, selectedRange } from "../lib/page/selection/notable.ts";

/** Kept in the extension's own world of the page, which the page's scripts do not see. */
interface World {
  ledeBar?: LiveBar | undefined;
  ledeBarListens?: boolean;
  ledeBarWish?: BarWish | undefined;
  /** For the script that waits for selections. */
  ledeOfferBar?: () => void;
}

// An unlisted script and no content script: see capture.ts.
export default defineUnlistedScript({
  main(): BarAnswer {
    const world = globalThis as World;
    const wish = world.ledeBarWish ?? "offer";
    delete world.ledeBarWish;
    // A page under `CSP: sandbox` hands its sandbox down to every frame.
    if (globalThis.origin === "null" && location.protocol !== "file:") return "impossible";
    const open = (what: BarWish): BarAnswer => {
      // What a person asks for by menu or key may be of any words; what is offered is not.
      const selected = what === "offer" ? notableSelection(document) : selectedRange(document);
      if (!selected) return "nothing";
      world.ledeBar?.close(false);
      const bar = openBar(document, browser.runtime.getURL("/bar.html"), what, selected, {
        onClosed: () => {
          if (world.ledeBar === bar) world.ledeBar = undefined;
        },
        onLeft: () => void sendMessage("leaveBar").catch(() => bar.close(false)),
        // It fails where the extension was updated under the page.
        onFailure: (begun) =>
          void sendMessage("barFailed", { wish: what, begun }).catch(() => undefined),
      });
      world.ledeBar = bar;
      return "opened";
    };
    world.ledeOfferBar = () => void open("offer");
    if (!world.ledeBarListens) {
      world.ledeBarListens = true;
      onMessage("barIs", ({ data }) => world.ledeBar?.shape(data));
      onMessage("takeBarAway", () => world.ledeBar?.close(true));
    }
    return open(wish);
  },
});
