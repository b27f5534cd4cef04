import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Frame, Page, SerializedAXNode } from "puppeteer-core";
import { findChromium } from "../../../scripts/browsers.ts";
import { launchChromium } from "../../../scripts/chromium.ts";
import { killed } from "./kill.ts";
import {
  PLAIN_HOST,
  type StartOptions,
  until,
  type BrowserUnderTest,
  type Surface,
  type TestPage,
  type Told,
} from "./browser.ts";

export const CHROME_BUILD = ".output/chrome-mv3";

export async function startChromium(
  build: string,
  { thirdPartyCookies, profile, firstRun = "closed", downloadsBy = "driver" }: StartOptions,
): Promise<BrowserUnderTest> {
  const executablePath = await findChromium(console.log);
  const downloads = mkdtempSync(join(tmpdir(), "lede-downloads-"));
  const browser = await launchChromium({
    executablePath,
    extension: build,
    headless: true,
    firstRun,
    flags: [`--host-resolver-rules=MAP ${PLAIN_HOST} 127.0.0.1`],
    ...(profile === undefined ? {} : { userDataDir: profile }),
    ...(thirdPartyCookies ? { userDataDir: profileWithCookies(thirdPartyCookies) } : {}),
    ...(downloadsBy === "browser"
      ? { userDataDir: profileWith({ download: { default_directory: downloads } }) }
      : {}),
  });
  const extension = await until(
    "the extension",
    async () => [...(await browser.extensions()).values()][0],
  );
  /** The event as the browser sends it to the service worker, for the tab in front. */
  const dispatch = async (event: string): Promise<void> => {
    const [worker] = await extension.workers();
    await worker?.evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.${event})`,
    );
  };
  const session = await browser.target().createCDPSession();
  await session.send(
    "Browser.setDownloadBehavior",
    downloadsBy === "driver"
      ? { behavior: "allow", downloadPath: downloads }
      : { behavior: "default" },
  );
  /** As the switches on the extension's own page in the browser's settings do it. */
  const inSettings = async (call: string): Promise<void> => {
    const page = await browser.newPage();
    await page.goto("chrome://extensions");
    await page.evaluate(`chrome.developerPrivate.${call}`);
    await page.close();
  };
  const ownTab = async (path: string): Promise<Surface> => {
    const target = await browser.waitForTarget((t) => t.url().includes(path), { timeout: 10_000 });
    return surface((await target.asPage())!);
  };
  return {
    name: "Chromium",
    downloads,
    async open(url) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(url, { waitUntil: "load" });
      return testPage(browser, page, () => page.triggerExtensionAction(extension));
    },
    async openOwnPage(file) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(`chrome-extension://${extension.id}/${file}`, { waitUntil: "load" });
      return surface(page);
    },
    async firstRun() {
      const target = await browser.waitForTarget((t) => t.url().endsWith("/welcome.html"));
      return surface((await target.asPage())!);
    },
    readerTab: () => ownTab("/reader.html?tab="),
    ownTab,
    hasReaderTab: () =>
      Promise.resolve(browser.targets().some((t) => t.url().includes("/reader.html?tab="))),
    sendCommand: (name) => dispatch(`commands.onCommand.dispatch(${JSON.stringify(name)}, tab)`),
    chooseMenuEntry: (id) =>
      dispatch(`contextMenus.onClicked.dispatch({ menuItemId: ${JSON.stringify(id)} }, tab)`),
    async clipboard() {
      const page = await browser.newPage();
      await page.setContent(`<textarea></textarea>`);
      await page.evaluate(`document.querySelector("textarea").focus();
        addEventListener("paste", ({ clipboardData }) => {
          window.pasted = Object.fromEntries(clipboardData.types.map((type) => [type, clipboardData.getData(type)]));
        })`);
      await page.keyboard.down("Control");
      await page.keyboard.press("KeyV", { commands: ["Paste"] });
      await page.keyboard.up("Control");
      const pasted = await until(
        "the paste",
        () => page.evaluate(`window.pasted`) as Promise<Record<string, string> | null>,
      );
      await page.close();
      return pasted;
    },
    // Headless Chromium puts its question to nobody. A site that is allowed in its settings is granted without one.
    allowSite: (site) => inSettings(`addHostPermission("${extension.id}", "*://${site}/*")`),
    takeSiteAway: (site) => inSettings(`removeHostPermission("${extension.id}", "*://${site}/*")`),
    async endBackground() {
      const target = browser.targets().find((t) => t.type() === "service_worker");
      await (await target?.worker())?.close();
    },
    kill: () => killed(browser),
    close: () => browser.close(),
  };
}

function surface(page: Page): Surface {
  return {
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    click: (selector) => page.click(selector),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    print: async () => {
      await page.emulateMediaType("print");
      return page.pdf();
    },
    emulate: async ({ width = 1280, forcedColours = false, withoutFonts = false }) => {
      await page.setViewport({ width, height: 800 });
      const session = await page.createCDPSession();
      await session.send("Emulation.setEmulatedMedia", {
        features: [{ name: "forced-colors", value: forcedColours ? "active" : "none" }],
      });
      if (!withoutFonts) return;
      await session.send("Network.enable");
      await session.send("Network.setBlockedURLs", { urls: ["*.woff2", "*.woff"] });
      await page.reload();
    },
  };
}

const hasSidePanel = (browser: Browser): boolean =>
  browser.targets().some((t) => t.url().endsWith("/sidepanel.html"));

function testPage(browser: Browser, page: Page, trigger: () => Promise<void>): TestPage {
  const press = async (): Promise<Surface> => {
    await page.bringToFront();
    await trigger();
    const target = await browser.waitForTarget((t) => t.url().endsWith("/popup.html"), {
      timeout: 10_000,
    });
    return surface((await target.asPage())!);
  };
  const sidePanel = async (): Promise<Page> => {
    const target = await browser.waitForTarget((t) => t.url().endsWith("/sidepanel.html"), {
      timeout: 10_000,
    });
    return (await target.asPage())!;
  };
  const frames = (path = "/reader.html"): Frame[] =>
    page.frames().filter((frame) => {
      const { protocol, pathname } = URL.parse(frame.url()) ?? {};
      return protocol === "chrome-extension:" && pathname === path;
    });
  const frameSurface = (frame: Frame): Surface => ({
    evaluate: <T>(expression: string) => frame.evaluate(expression) as Promise<T>,
    click: (selector) => frame.click(selector),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
  });
  return {
    ...surface(page),
    pressToolbarButton: press,
    async openSidePanel() {
      const popup = await press();
      await until("the popup's button", () =>
        popup.evaluate<boolean>(`!!document.querySelector(".popup-beside")`),
      );
      await popup.evaluate(`document.querySelector(".popup-beside").click()`).catch(() => {});
      return surface(await sidePanel());
    },
    async closeSidePanel() {
      if (!hasSidePanel(browser)) return;
      await (await sidePanel()).evaluate("window.close()").catch(() => {});
      await until("the side panel to be gone", () => !hasSidePanel(browser));
    },
    async overlay() {
      return frameSurface(await until("the overlay's frame", () => frames()[0]));
    },
    async bar(milliseconds = 10_000) {
      const look = until("the bar", () => frames("/bar.html")[0], milliseconds);
      return look.then(frameSurface, () => null);
    },
    overlayCount: () => frames().length,
    press: (key) => page.keyboard.press(key as "Escape"),
    type: (text) => page.keyboard.type(text),
    async copy() {
      await page.keyboard.down("Control");
      await page.keyboard.press("KeyC", { commands: ["Copy"] });
      await page.keyboard.up("Control");
    },
    toFront: () => page.bringToFront(),
    async drag(from, to) {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 4 });
      await page.mouse.up();
    },
    async accessibilityTree() {
      const tree = await page.accessibility.snapshot({ includeIframes: true });
      const flat = (node: SerializedAXNode): Told[] => [
        { role: node.role, name: node.name ?? "" },
        ...(node.children ?? []).flatMap(flat),
      ];
      return tree ? flat(tree) : [];
    },
    goto: async (url) => void (await page.goto(url, { waitUntil: "load" })),
    back: async () => void (await page.goBack()),
    close: () => page.close(),
  };
}

/** A profile whose setting for third-party cookies is the given one: 0 allows them, 1 blocks them. */
function profileWithCookies(thirdPartyCookies: "blocked" | "allowed"): string {
  const blocked = thirdPartyCookies === "blocked";
  return profileWith({
    profile: { cookie_controls_mode: blocked ? 1 : 0, block_third_party_cookies: blocked },
  });
}

function profileWith(preferences: object): string {
  const folder = mkdtempSync(join(tmpdir(), "lede-profile-"));
  mkdirSync(join(folder, "Default"));
  writeFileSync(join(folder, "Default", "Preferences"), JSON.stringify(preferences));
  return folder;
}
