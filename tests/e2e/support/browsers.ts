import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { findChromium, findFirefox } from "../../../scripts/browsers.ts";
import type { BrowserUnderTest } from "./browser.ts";
import { CHROME_BUILD, startChromium } from "./chromium.ts";
import { FIREFOX_BUILD, startFirefox } from "./firefox.ts";

export interface Available {
  name: "Chromium" | "Firefox";
  /** Why its tests cannot run here; then they are skipped, and say so. */
  missing: string | null;
  start: (options?: { thirdPartyCookies?: "blocked" | "allowed" }) => Promise<BrowserUnderTest>;
}

async function missing(
  find: (say: (line: string) => void) => Promise<string>,
): Promise<string | null> {
  try {
    await find(console.log);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The builds are what ships; one that is not there is built. */
function ensureBuilt(folder: string, script: string): void {
  if (!existsSync(`${folder}/manifest.json`))
    execFileSync("npm", ["run", "--silent", script], { stdio: "inherit" });
}

export const CHROMIUM: Available = {
  name: "Chromium",
  missing: await missing(findChromium),
  start: (options) => {
    ensureBuilt(CHROME_BUILD, "build");
    return startChromium(options);
  },
};

export const FIREFOX: Available = {
  name: "Firefox",
  missing: await missing(findFirefox),
  start: (options) => {
    ensureBuilt(FIREFOX_BUILD, "build:firefox");
    return startFirefox(options);
  },
};
