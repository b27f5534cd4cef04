import type { Browser, Extension } from "puppeteer-core";

/** The extension that a browser was started with, as soon as it is loaded. */
export async function loadedExtension(browser: Browser): Promise<Extension> {
  for (;;) {
    const [found] = [...(await browser.extensions()).values()];
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
