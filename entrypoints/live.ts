import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { LIVE_MEANT, LIVE_PORT, LIVE_SENTENCE, type LiveOutcome } from "../lib/edge/live-page.ts";
import type { Overlay } from "../lib/edge/overlay.ts";
import { findPassage, type LivePassage } from "../lib/page/highlight/live-passage.ts";
import { bringIntoView } from "../lib/page/highlight/view.ts";

/** Kept in the extension's own world of the page, which the page's scripts do not see. */
interface World {
  ledeLivePassage?: LivePassage | undefined;
  ledeLiveListens?: boolean;
  ledeOverlay?: Overlay | undefined;
}

// An unlisted script and no content script: see capture.ts.
export default defineUnlistedScript({
  main(): LiveOutcome {
    const world = globalThis as World;
    const passage = world.ledeLivePassage;
    delete world.ledeLivePassage;
    if (!world.ledeLiveListens) {
      world.ledeLiveListens = true;
      browser.runtime.onConnect.addListener((port) => {
        if (port.name === LIVE_PORT) port.onDisconnect.addListener(clear);
      });
    }
    clear();
    if (world.ledeOverlay?.isOpen()) return "reader-open";
    const found = passage && findPassage(document, passage);
    if (!found) return "not-found";
    const { sentence, meant } = found;
    CSS.highlights.set(LIVE_SENTENCE, new Highlight(sentence));
    if (meant) {
      const highlight = new Highlight(meant);
      highlight.priority = 1;
      CSS.highlights.set(LIVE_MEANT, highlight);
    }
    bringIntoView(window, meant ?? sentence);
    return "marked";
  },
});

function clear(): void {
  CSS.highlights.delete(LIVE_SENTENCE);
  CSS.highlights.delete(LIVE_MEANT);
}
