/** The bar beside what is selected, brought into a tab's page by the background. */
import { browser } from "wxt/browser";
import { chosenBarMode } from "./bar-mode.ts";
import type { BarWish } from "./messages.ts";
import { messageOf } from "./report.ts";

const BAR_SCRIPT = "/live-bar.js";
const WAITING_SCRIPT = "/selecting.js";

/** "nothing": nothing is selected. "impossible": the page lets no frame of the extension live, or may not be touched. */
export type BarAnswer = "opened" | "nothing" | "impossible";

/** Opens the bar on what is selected on a tab's page. */
export async function showBar(tabId: number, wish: BarWish): Promise<BarAnswer> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      args: [wish],
      func: (value: string) => {
        (globalThis as { ledeBarWish?: string }).ledeBarWish = value;
      },
    });
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      files: [BAR_SCRIPT],
    });
    return (frame?.result as BarAnswer | undefined) ?? "impossible";
  } catch (error) {
    console.info("Lede: the bar could not be shown:", messageOf(error));
    return "impossible";
  }
}

/**
 * From now on, and until it is left, the page of a tab has the bar wherever something is selected: the person has asked
 * Lede for something on it.
 */
export async function awaitSelections(tabId: number): Promise<void> {
  if ((await chosenBarMode()) === "off") return;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [WAITING_SCRIPT] });
  } catch (error) {
    console.info("Lede: the page cannot have the bar:", messageOf(error));
  }
}
