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
}

/** Starts Chromium on an empty profile, with an extension as it ships. */
export function launchChromium({
  executablePath,
  extension,
  headless,
  flags = [],
  patience,
  userDataDir,
}: ChromiumOptions): Promise<Browser> {
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return launch({
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
}
