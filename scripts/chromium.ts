import { existsSync } from "node:fs";
import { join } from "node:path";
import { launch, type Browser } from "puppeteer-core";

/** What keeps a test's Chromium from talking to the network, and lets it run as root in a container. */
const QUIET = [
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-quic",
  "--disable-search-engine-choice-screen",
];

export interface ChromiumOptions {
  executablePath: string;
  /** The folder of a built extension to load. */
  extension?: string;
  headless: boolean;
  /** Besides its own. */
  flags?: readonly string[];
  /** Milliseconds an answer of the browser may take; 0 for as long as it does. */
  patience?: number;
  /** A profile of its own; default: an empty one that is thrown away. */
  userDataDir?: string;
  /** What becomes of the page of the first run; default: it is closed, so that nothing lies over what is looked at. */
  firstRun?: "closed" | "kept";
}

const FIRST_RUN = "welcome.html";
/** Milliseconds until the first run's page must have opened, where it opens at all: not in a profile that knows it. */
const FIRST_RUN_PATIENCE = 5000;

/** Starts Chromium on an empty profile, with an extension as it ships. */
export async function launchChromium({
  executablePath,
  extension,
  headless,
  flags = [],
  patience,
  userDataDir,
  firstRun = "closed",
}: ChromiumOptions): Promise<Browser> {
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const browser = await launch({
    browser: "chrome",
    executablePath,
    headless,
    pipe: true,
    ...(userDataDir ? { userDataDir } : {}),
    ...(extension === undefined ? {} : { enableExtensions: [extension] }),
    ...(patience === undefined ? {} : { protocolTimeout: patience }),
    defaultViewport: null,
    args: [...QUIET, ...root, ...(headless ? ["--disable-gpu"] : []), ...flags],
  });
  if (extension && firstRun === "closed" && existsSync(join(extension, FIRST_RUN))) {
    const target = await browser
      .waitForTarget((one) => one.url().endsWith(FIRST_RUN), { timeout: FIRST_RUN_PATIENCE })
      .catch(() => null);
    await (await target?.page())?.close();
  }
  return browser;
}
