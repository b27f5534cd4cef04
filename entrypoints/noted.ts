import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { onMessage, sendMessage } from "../lib/edge/messages.ts";
import { pageOf } from "../lib/edge/site-address.ts";
import { settled } from "../lib/page/settled.ts";

/** Kept in the extension's own world of the page, which the page's scripts do not see. */
interface World {
  ledeNoted?: boolean;
}

/** Pages that build themselves are looked at when they stand still, or after this many milliseconds. */
const SETTLING = { quiet: 400, most: 4000 };

// Registered for the sites whose notes a person wants back by themselves. An unlisted script: see capture.ts.
export default defineUnlistedScript({
  main(): void {
    const world = globalThis as World;
    if (world.ledeNoted || window.top !== window) return;
    if (!/^(?:text\/html|application\/xhtml\+xml)$/u.test(document.contentType)) return;
    world.ledeNoted = true;
    let page = pageOf(location.href);
    let ended = new AbortController();
    const show = async (): Promise<void> => {
      ended.abort();
      ended = new AbortController();
      const { signal } = ended;
      await settled(document, SETTLING, signal);
      if (!signal.aborted) await sendMessage("showNotesByThemselves");
    };
    // It fails where the extension was updated under the page, or the page is gone.
    const look = (): void => void show().catch(() => undefined);
    // Another article of a site that never loads a second page.
    onMessage("pageMoved", ({ data }) => {
      const moved = pageOf(data.url);
      if (moved === page) return;
      page = moved;
      look();
    });
    look();
  },
});
