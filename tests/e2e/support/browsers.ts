import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium, findFirefox } from "../../../scripts/browsers.ts";
import type { BrowserUnderTest, StartOptions } from "./browser.ts";
import { CHROME_BUILD, startChromium } from "./chromium.ts";
import { FIREFOX_BUILD, startFirefox } from "./firefox.ts";

export interface Available {
  name: "Chromium" | "Firefox";
  /** Why its tests cannot run here; then they are skipped, and say so. */
  missing: string | null;
  start: (options?: TestOptions) => Promise<BrowserUnderTest>;
}

interface TestOptions extends StartOptions {
  /** Does damage to a copy of the build, by its folder, which is started instead. */
  harm?: (folder: string) => void;
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

function harmed(build: string, harm: TestOptions["harm"]): string {
  if (!harm) return build;
  const folder = mkdtempSync(join(tmpdir(), "lede-build-"));
  cpSync(build, folder, { recursive: true });
  harm(folder);
  return folder;
}

export const CHROMIUM: Available = {
  name: "Chromium",
  missing: await missing(findChromium),
  start: ({ harm, ...options } = {}) => {
    ensureBuilt(CHROME_BUILD, "build");
    return startChromium(harmed(CHROME_BUILD, harm), options);
  },
};

export const FIREFOX: Available = {
  name: "Firefox",
  missing: await missing(findFirefox),
  start: ({ harm, ...options } = {}) => {
    ensureBuilt(FIREFOX_BUILD, "build:firefox");
    return startFirefox(harmed(FIREFOX_BUILD, harm), options);
  },
};
