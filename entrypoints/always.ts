import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { headOf, readWhenReady } from "../lib/edge/always-page.ts";
import { onMessage, sendMessage } from "../lib/edge/messages.ts";
import { isFrontPage, pageOf } from "../lib/edge/site-address.ts";

/** Kept in the extension's own world of the page, which the page's scripts do not see. */
interface World {
  ledeAlways?: boolean;
}

// Registered for the sites that a person chose, when they were chosen. An unlisted script: see capture.ts.
export default defineUnlistedScript({
  main(): void {
    const world = globalThis as World;
    if (world.ledeAlways || window.top !== window) return;
    if (!/^(?:text\/html|application\/xhtml\+xml)$/u.test(document.contentType)) return;
    world.ledeAlways = true;
    const ways = {
      may: () => sendMessage("mayReadByItself"),
      read: () => sendMessage("readByItself"),
      looked: (head: string) => void (before = head),
    };
    let page = pageOf(location.href);
    let before = "";
    let stop = isFrontPage(page) ? null : readWhenReady(document, ways, null);
    addEventListener("load", () => (before = headOf(document)));
    // Another article of a site that never loads a second page.
    onMessage("pageMoved", ({ data }) => {
      const moved = pageOf(data.url);
      if (moved === page) return;
      page = moved;
      stop?.();
      stop = isFrontPage(page) ? null : readWhenReady(document, ways, before);
    });
  },
});
