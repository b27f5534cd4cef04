/** The passage of an article marked on the live page, beside the side panel; gone without a trace with it. */
import { browser } from "wxt/browser";
import type { LivePassage } from "../page/highlight/live-passage.ts";
import { messageOf } from "./report.ts";

/** "reader-open": the overlay lies over the page. "denied": the page may not be touched (any more). */
export type LiveOutcome = "marked" | "not-found" | "reader-open" | "denied";

/** The name of the port by which the page's script learns that the panel is gone. */
export const LIVE_PORT = "lede-live";

/** Registered in `CSS.highlights` under these names. */
export const LIVE_SENTENCE = "lede-sentence";
export const LIVE_MEANT = "lede-meant";

const LIVE_SCRIPT = "/live.js";

/** Underlined as well as tinted: told apart without colour, on any background. */
const LIVE_CSS = `
::highlight(${LIVE_SENTENCE}) { background-color: rgb(255 224 138 / 55%); color: #1e1c19; }
::highlight(${LIVE_MEANT}) { background-color: rgb(255 190 60 / 90%); color: #1e1c19; text-decoration: underline 2px; }
`;

/** Marks passages on one tab's page until it is closed. */
export interface LivePage {
  show(passage: LivePassage): Promise<LiveOutcome>;
  close(): void;
}

export function livePage(tabId: number): LivePage {
  const target = { tabId };
  let port: ReturnType<typeof browser.tabs.connect> | null = null;
  return {
    async show(passage) {
      try {
        await browser.scripting.executeScript({
          target,
          args: [passage],
          func: (value: LivePassage) => {
            (globalThis as { ledeLivePassage?: LivePassage }).ledeLivePassage = value;
          },
        });
        if (!port) await browser.scripting.insertCSS({ target, css: LIVE_CSS });
        const [frame] = await browser.scripting.executeScript({ target, files: [LIVE_SCRIPT] });
        if (!port) {
          port = browser.tabs.connect(tabId, { name: LIVE_PORT });
          port.onDisconnect.addListener(() => (port = null));
        }
        return (frame?.result as LiveOutcome | undefined) ?? "not-found";
      } catch (error) {
        console.info("Lede: the page could not be marked:", messageOf(error));
        return "denied";
      }
    },
    close() {
      if (!port) return;
      port.disconnect();
      port = null;
      browser.scripting.removeCSS({ target, css: LIVE_CSS }).catch(() => undefined); // the page is gone
    },
  };
}
