import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { launch, type Page } from "puppeteer-core";
import { findFirefox } from "../../../scripts/browsers.ts";
import {
  PLAIN_HOST,
  type StartOptions,
  until,
  type BrowserUnderTest,
  type Surface,
  type TestPage,
} from "./browser.ts";

export const FIREFOX_BUILD = ".output/firefox-mv3";

/** The part of WebDriver BiDi that is used here beside puppeteer's own. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface Context {
  context: string;
  url: string;
  children?: Context[] | null;
}

/**
 * Starts Firefox with the extension as it ships. `-remote-allow-system-access` lets the test press the real toolbar
 * button in the browser's own window, so `activeTab` is granted as it is to a person.
 */
export async function startFirefox(
  build: string,
  { thirdPartyCookies, firstRun = "closed" }: StartOptions,
): Promise<BrowserUnderTest> {
  const cookies = thirdPartyCookies
    ? { "network.cookie.cookieBehavior": thirdPartyCookies === "blocked" ? 1 : 0 }
    : {};
  const downloads = mkdtempSync(join(tmpdir(), "lede-downloads-"));
  const browser = await launch({
    browser: "firefox",
    executablePath: await findFirefox(console.log),
    headless: true,
    args: ["-remote-allow-system-access"],
    extraPrefsFirefox: {
      "intl.accept_languages": "en",
      "network.dns.localDomains": PLAIN_HOST,
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
      "browser.download.panel.shown": true,
      "browser.download.alwaysOpenPanel": false,
      ...cookies,
    },
  });
  const id = await browser.installExtension(resolve(build));
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const chrome = chromeWindow(bidi);
  const ownTab = (file: string): Promise<Context> =>
    until(file, async () => (await contexts(bidi)).find(({ url }) => url.endsWith(`/${file}`)));
  if (firstRun === "closed") {
    const { context } = await ownTab("welcome.html");
    await bidi.send("browsingContext.close", { context });
  }
  return {
    name: "Firefox",
    downloads,
    async open(url) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      if (url.startsWith("about:")) {
        // WebDriver waits for ever for a page of the browser's own.
        await page.bringToFront();
        await chrome(
          `async (url) => {
            const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
            window.gBrowser.selectedBrowser.fixupAndLoadURIString(url, { triggeringPrincipal });
            await new Promise((resolve) => setTimeout(resolve, 500));
          }`,
          url,
        );
      } else {
        await page.goto(url, { waitUntil: "load" });
      }
      return testPage(page, bidi, chrome, id);
    },
    async openOwnPage(file) {
      await chrome(
        `async (id, file) => {
          const { extension } = WebExtensionPolicy.getByID(id);
          window.gBrowser.selectedTab = window.gBrowser.addTab(extension.baseURI.resolve(file), {
            triggeringPrincipal: extension.principal,
          });
        }`,
        id,
        file,
      );
      return contextSurface(bidi, (await ownTab(file)).context);
    },
    firstRun: async () => contextSurface(bidi, (await ownTab("welcome.html")).context),
    async readerTab() {
      const context = await until("the reader's tab", async () =>
        (await contexts(bidi)).find(({ url }) => url.includes("/reader.html?tab=")),
      );
      return contextSurface(bidi, context.context);
    },
    hasReaderTab: async () =>
      (await contexts(bidi)).some(({ url }) => url.includes("/reader.html?tab=")),
    async sendCommand(name) {
      // The command's own path in the browser: it grants activeTab, then tells the extension.
      await chrome(
        `async (id, name) => {
          const { extension } = WebExtensionPolicy.getByID(id);
          extension.tabManager.addActiveTabPermission(window.gBrowser.selectedTab);
          extension.shortcuts.onCommand(name);
        }`,
        id,
        name,
      );
    },
    async chooseMenuEntry(entry) {
      await chrome(
        `async (id, menuItemId) => {
          const { extension } = WebExtensionPolicy.getByID(id);
          const tab = window.gBrowser.selectedTab;
          extension.tabManager.addActiveTabPermission(tab);
          await extension.wakeupBackground?.();
          extension.emit("webext-menu-menuitem-click", { menuItemId, modifiers: [] }, tab);
        }`,
        id,
        entry,
      );
    },
    clipboard: () =>
      chrome(
        `() => {
          const read = (type) => {
            const transfer = Cc["@mozilla.org/widget/transferable;1"].createInstance(Ci.nsITransferable);
            transfer.init(null);
            transfer.addDataFlavor(type);
            const data = {};
            try {
              Services.clipboard.getData(transfer, Services.clipboard.kGlobalClipboard);
              transfer.getTransferData(type, data);
              return [[type, data.value.QueryInterface(Ci.nsISupportsString).data]];
            } catch {
              return [];
            }
          };
          return Object.fromEntries(["text/plain", "text/html"].flatMap(read));
        }`,
      ),
    async endBackground() {
      await chrome(
        `(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ disableResetIdleForTest: true })`,
        id,
      );
    },
    close: () => browser.close(),
  };
}

type Chrome = <T>(declaration: string, ...args: string[]) => Promise<T>;

/** Runs a function in the browser's own window; its result comes back as JSON. */
function chromeWindow(bidi: Bidi): Chrome {
  return async (declaration, ...args) => {
    const tree = (await bidi.send("browsingContext.getTree", { "moz:scope": "chrome" })).result as {
      contexts: Context[];
    };
    return call(bidi, tree.contexts[0]?.context ?? "", declaration, args);
  };
}

async function call<T>(
  bidi: Bidi,
  context: string,
  declaration: string,
  args: string[],
): Promise<T> {
  const { result } = (await bidi.send("script.callFunction", {
    functionDeclaration: `async (...args) => JSON.stringify((await (${declaration})(...args)) ?? null)`,
    awaitPromise: true,
    target: { context },
    arguments: args.map((value) => ({ type: "string", value })),
    userActivation: true,
  })) as {
    result: { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
  };
  if (result.type === "exception") throw new Error(result.exceptionDetails?.text);
  return JSON.parse(result.result?.value ?? "null") as T;
}

async function contexts(bidi: Bidi): Promise<Context[]> {
  const tree = (await bidi.send("browsingContext.getTree", {})).result as { contexts: Context[] };
  const all = (list: Context[]): Context[] => list.flatMap((c) => [c, ...all(c.children ?? [])]);
  return all(tree.contexts);
}

function contextSurface(bidi: Bidi, context: string): Surface {
  return {
    evaluate: (expression) => call(bidi, context, `() => (${expression})`, []),
    async screenshot(path) {
      const { result } = await bidi.send("browsingContext.captureScreenshot", { context });
      writeFileSync(path, Buffer.from((result as { data: string }).data, "base64"));
    },
  };
}

function testPage(page: Page, bidi: Bidi, chrome: Chrome, id: string): TestPage {
  const frames = async (): Promise<Context[]> =>
    (await contexts(bidi)).filter(
      ({ url }) => url.startsWith("moz-extension:") && url.endsWith("/reader.html"),
    );
  return {
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    async pressToolbarButton() {
      await page.bringToFront();
      await chrome(
        `async (id) => {
          // A popup that is open would be closed by the press.
          document.querySelector("browser.webextension-popup-browser")?.closest("panel")?.hidePopup();
          const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
          const { extension } = WebExtensionPolicy.getByID(id);
          await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
        }`,
        id,
      );
      await until("the popup", () => chrome(`() => !!(${POPUP})`));
      return remoteSurface(chrome, POPUP);
    },
    async openSidePanel() {
      await page.bringToFront();
      // The button's own path in the browser needs a real click; what it leads to is called here.
      await chrome(
        `async (id) => {
          const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
          const { extension } = WebExtensionPolicy.getByID(id);
          extension.tabManager.addActiveTabPermission(window.gBrowser.selectedTab);
          await ExtensionParent.apiManager.global.sidebarActionFor(extension).open(window);
        }`,
        id,
      );
      await until("the sidebar", () => chrome(`() => !!(${SIDEBAR})`));
      return remoteSurface(chrome, SIDEBAR);
    },
    closeSidePanel: () => chrome(`() => void window.SidebarController.hide()`),
    async overlay() {
      const frame = await until("the overlay's frame", async () => (await frames())[0]);
      return {
        ...contextSurface(bidi, frame.context),
        screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
      };
    },
    overlayCount: async () => (await frames()).length,
    press: (key) => page.keyboard.press(key as "Escape"),
    accessibilityTree: () => Promise.resolve(null),
    goto: async (url) => void (await page.goto(url, { waitUntil: "load" })),
    close: () => page.close(),
  };
}

/** In the browser's own window. */
const POPUP = `document.querySelector("browser.webextension-popup-browser")`;
const SIDEBAR = `document.getElementById("sidebar")?.contentDocument?.getElementById("webext-panels-browser")`;

/** WebDriver lists neither popup nor sidebar: their content is reached by a frame script of the browser's own window. */
function remoteSurface(chrome: Chrome, element: string): Surface {
  return {
    evaluate: (expression) =>
      chrome(
        `(expression) => new Promise((resolve, reject) => {
          const popup = ${element};
          if (!popup) return reject(new Error("it is closed"));
          const name = "lede-test:" + Math.random();
          popup.messageManager.addMessageListener(name, ({ data }) => data.error ? reject(new Error(data.error)) : resolve(data.value));
          const script = "(async () => { try { const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }); content.document.notifyUserGestureActivation(); const value = await Cu.evalInSandbox(" + JSON.stringify(expression) + ", box); sendAsyncMessage(" + JSON.stringify(name) + ", { value: value ?? null }) } catch (e) { sendAsyncMessage(" + JSON.stringify(name) + ", { error: String(e) }) } })()";
          popup.messageManager.loadFrameScript("data:application/javascript," + encodeURIComponent(script), false);
          setTimeout(() => reject(new Error("the popup did not answer")), 5000);
        })`,
        expression,
      ),
    // Firefox hands out no picture of a panel; what it says is read all the same.
    screenshot: () => Promise.resolve(),
  };
}
