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
  /** The folder of the built extension. */
  extension: string;
  headless: boolean;
  /** A profile of its own; default: an empty one that is thrown away. */
  userDataDir?: string;
}

/** Starts Chromium on an empty profile with the extension as it ships. */
export function launchChromium({
  executablePath,
  extension,
  headless,
  userDataDir,
}: ChromiumOptions): Promise<Browser> {
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return launch({
    browser: "chrome",
    executablePath,
    headless,
    pipe: true,
    ...(userDataDir ? { userDataDir } : {}),
    enableExtensions: [extension],
    defaultViewport: null,
    args: [...QUIET, ...root, ...(headless ? ["--disable-gpu"] : [])],
  });
}
