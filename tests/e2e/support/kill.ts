import type { Browser } from "puppeteer-core";

/** Milliseconds in which whoever started it puts the profile's own settings back. */
const AFTERMATH = 700;

/** Kills a browser's process and waits until it is gone. */
export async function killed(browser: Browser): Promise<void> {
  const process = browser.process();
  if (!process || process.exitCode !== null || process.signalCode !== null) return;
  const gone = new Promise((resolve) => process.once("exit", resolve));
  process.kill("SIGKILL");
  await gone;
  // What talks to it finds out by itself.
  browser.disconnect().catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, AFTERMATH));
}
