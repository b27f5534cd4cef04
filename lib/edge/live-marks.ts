/** All marks of an article on its live page, on demand; gone without a trace with the side panel. */
import { browser } from "wxt/browser";
import type { LiveBlock } from "../page/highlight/live-marks.ts";
import { LIVE_PORT } from "./live-page.ts";
import { messageOf } from "./report.ts";

/** How many marks the page shows now; null where it may not be touched. */
export type MarkedCount = number | null;

/** Before the kind, in `CSS.highlights`. */
export const LIVE_MARK = "lede-mark-";

const SCRIPT = "/live-marks.js";

/** Hues that are seen on white and on black (3:1 at least on both); a page's own ground is not known. */
const NAME_HUES = {
  person: "#a45fd0",
  organisation: "#3f83dd",
  place: "#34935b",
  name: "#8f7b5f",
};
const FIGURE_HUES = {
  money: "#b07410",
  people: "#d6506f",
  share: "#158f98",
  measure: "#7a7be0",
  date: "#77818f",
};

const CSS_TEXT = [
  ...Object.entries(NAME_HUES).map(
    ([kind, hue]) =>
      `::highlight(${LIVE_MARK}${kind}) { text-decoration: underline dotted 2px ${hue}; }`,
  ),
  ...Object.entries(FIGURE_HUES).map(
    ([kind, hue]) =>
      `::highlight(${LIVE_MARK}${kind}) { text-decoration: underline solid 2px ${hue}; background-color: ${hue}24; }`,
  ),
].join("\n");

/** Marks one tab's page until it is closed. */
export interface LiveMarks {
  /** No blocks: no marks. */
  show(blocks: readonly LiveBlock[]): Promise<MarkedCount>;
  close(): void;
}

export function liveMarks(tabId: number): LiveMarks {
  const target = { tabId };
  let port: ReturnType<typeof browser.tabs.connect> | null = null;
  const close = (): void => {
    if (!port) return;
    port.disconnect();
    port = null;
    browser.scripting.removeCSS({ target, css: CSS_TEXT }).catch(() => undefined); // the page is gone
  };
  return {
    async show(blocks) {
      if (blocks.length === 0) {
        close();
        return 0;
      }
      try {
        await browser.scripting.executeScript({
          target,
          args: [blocks as LiveBlock[]],
          func: (value: LiveBlock[]) => {
            (globalThis as { ledeLiveBlocks?: LiveBlock[] }).ledeLiveBlocks = value;
          },
        });
        if (!port) await browser.scripting.insertCSS({ target, css: CSS_TEXT });
        const [frame] = await browser.scripting.executeScript({ target, files: [SCRIPT] });
        if (!port) {
          port = browser.tabs.connect(tabId, { name: LIVE_PORT });
          port.onDisconnect.addListener(() => (port = null));
        }
        return (frame?.result as number | undefined) ?? 0;
      } catch (error) {
        console.info("Lede: the page could not be marked:", messageOf(error));
        return null;
      }
    },
    close,
  };
}
