import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

interface Kind {
  name: string;
  /** Environment variable that names the program. */
  variable: string;
  /** Programs on the path, and well-known places. */
  programs: string[];
  places: string[];
  debianPackage: string;
  /** What `@puppeteer/browsers` calls it. */
  download: "chrome" | "firefox";
}

const CHROMIUM: Kind = {
  name: "Chromium",
  variable: "CHROMIUM_PATH",
  programs: [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge",
  ],
  places: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
  debianPackage: "chromium",
  download: "chrome",
};

const FIREFOX: Kind = {
  name: "Firefox",
  variable: "FIREFOX_PATH",
  programs: ["firefox-esr", "firefox"],
  places: [
    "/Applications/Firefox.app/Contents/MacOS/firefox",
    "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
  ],
  debianPackage: "firefox-esr",
  download: "firefox",
};

/** Says what is being done. */
export type Say = (line: string) => void;

export const findChromium = (say: Say): Promise<string> => find(CHROMIUM, say);
export const findFirefox = (say: Say): Promise<string> => find(FIREFOX, say);

/**
 * The path of a browser: the one the environment names, the system's, as root on Debian one from the system's
 * packages, else a download by `@puppeteer/browsers`.
 * @throws Error that says exactly what to install
 */
async function find(kind: Kind, say: Say): Promise<string> {
  const named = process.env[kind.variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${kind.variable} names ${named}, which is not there.`);
  }
  const installed = installedPath(kind);
  if (installed) return installed;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    say(
      `No ${kind.name} here: installing the system's package ${kind.debianPackage} (this takes a minute)…`,
    );
    try {
      installPackages([kind.debianPackage, "fonts-liberation", "fonts-dejavu-core"]);
      const path = installedPath(kind);
      if (path) return path;
    } catch (error) {
      say(`The system's package could not be installed (${String(error).split("\n", 1)[0]}).`);
    }
  }
  say(`No ${kind.name} here: downloading one with @puppeteer/browsers…`);
  try {
    return await download(kind);
  } catch (error) {
    throw new Error(
      `No ${kind.name} could be found or fetched (${String(error).split("\n", 1)[0]}). ` +
        `Install one (Debian: apt-get install ${kind.debianPackage}) or name it with ${kind.variable}=/path/to/it.`,
      { cause: error },
    );
  }
}

function installedPath(kind: Kind): string | undefined {
  const folders = (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((f) => !f.includes("node_modules"));
  const candidates = kind.programs.flatMap((program) =>
    folders.map((folder) => join(folder, program)),
  );
  return [...candidates, ...kind.places].find((path) => existsSync(path));
}

function installPackages(packages: string[]): void {
  const options = {
    stdio: "ignore",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  } as const;
  execFileSync("apt-get", ["update", "-q"], options);
  execFileSync("apt-get", ["install", "-q", "-y", "--no-install-recommends", ...packages], options);
}

async function download(kind: Kind): Promise<string> {
  const browsers = await import("@puppeteer/browsers");
  const platform = browsers.detectBrowserPlatform();
  if (!platform) throw new Error("no build for this platform");
  const browser = kind.download === "chrome" ? browsers.Browser.CHROME : browsers.Browser.FIREFOX;
  const buildId = await browsers.resolveBuildId(browser, platform, "stable");
  const installed = await browsers.install({
    browser,
    buildId,
    cacheDir: join(homedir(), ".cache", "lede-browsers"),
  });
  return installed.executablePath;
}
