import { browser } from "wxt/browser";

const SCRIPT = "/live-says.js";

/** Says a sentence on a tab's page, for a few seconds. @throws Error where the page may not be touched */
export async function sayOnPage(tabId: number, words: string): Promise<void> {
  const target = { tabId };
  await browser.scripting.executeScript({
    target,
    args: [words],
    func: (value: string) => {
      (globalThis as { ledeSays?: string }).ledeSays = value;
    },
  });
  await browser.scripting.executeScript({ target, files: [SCRIPT] });
}
