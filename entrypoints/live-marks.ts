import { browser } from "wxt/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { followPage } from "../lib/edge/follow-page.ts";
import { LIVE_MARK } from "../lib/edge/live-marks.ts";
import { LIVE_PORT } from "../lib/edge/live-page.ts";
import { findMarks, type LiveBlock } from "../lib/page/highlight/live-marks.ts";

/** Kept in the extension's own world of the page, which the page's scripts do not see. */
interface World {
  ledeLiveBlocks?: LiveBlock[] | undefined;
  ledeLiveMarks?: { stop: () => void } | undefined;
  ledeLiveMarksListen?: boolean;
}

// An unlisted script and no content script: see capture.ts.
export default defineUnlistedScript({
  main(): number {
    const world = globalThis as World;
    const blocks = world.ledeLiveBlocks ?? [];
    delete world.ledeLiveBlocks;
    world.ledeLiveMarks?.stop();
    if (!world.ledeLiveMarksListen) {
      world.ledeLiveMarksListen = true;
      browser.runtime.onConnect.addListener((port) => {
        if (port.name === LIVE_PORT) {
          port.onDisconnect.addListener(() => {
            world.ledeLiveMarks?.stop();
            delete world.ledeLiveMarks;
          });
        }
      });
    }
    const count = mark(blocks);
    const followed = followPage(document, () => mark(blocks));
    world.ledeLiveMarks = {
      stop: () => {
        followed.stop();
        clear();
      },
    };
    return count;
  },
});

/** What is registered now. Firefox lets no script of an extension list a page's highlights. */
let registered: string[] = [];

/** @returns how many marks the page shows */
function mark(blocks: readonly LiveBlock[]): number {
  clear();
  let count = 0;
  for (const [kind, ranges] of findMarks(document, blocks)) {
    const highlight = new Highlight();
    for (const range of ranges) highlight.add(range);
    CSS.highlights.set(LIVE_MARK + kind, highlight);
    registered.push(LIVE_MARK + kind);
    count += ranges.length;
  }
  return count;
}

function clear(): void {
  for (const name of registered) CSS.highlights.delete(name);
  registered = [];
}
