import { appendFileSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { launch, type Page } from "puppeteer-core";
import { findFirefox } from "../../../scripts/browsers.ts";
import { killed } from "./kill.ts";
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

/** A temporary add-on keeps its address and its data with the profile, as an installed one does. */
const KEEPS_ADD_ON = {
  "extensions.webextensions.uuids": JSON.stringify({
    "lede@lede.invalid": "5f0c1f6e-6d1b-4c39-9a52-3d1f8a0b7c21",
  }),
  "extensions.webextensions.keepUuidOnUninstall": true,
  "extensions.webextensions.keepStorageOnUninstall": true,
};

/** Whoever starts it wants to put these files aside, also after a crash. */
function prepared(profile: string): string {
  for (const name of ["user.js", "prefs.js"]) appendFileSync(join(profile, name), "");
  return profile;
}

/**
 * Starts Firefox with the extension as it ships. `-remote-allow-system-access` lets the test press the real toolbar
 * button in the browser's own window, so `activeTab` is granted as it is to a person.
 */
export async function startFirefox(
  build: string,
  { thirdPartyCookies, profile, firstRun = "closed" }: StartOptions,
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
    ...(profile === undefined ? {} : { userDataDir: prepared(profile) }),
    extraPrefsFirefox: {
      ...(profile === undefined ? {} : KEEPS_ADD_ON),
      "intl.accept_languages": "en",
      "network.dns.localDomains": PLAIN_HOST,
      "browser.download.folderList": 2,
      "browser.download.dir": downloads,
      "browser.download.panel.shown": true,
      "browser.download.alwaysOpenPanel": false,
      // Questions for permissions are answered with yes, as nobody is there to answer them.
      "extensions.webextOptionalPermissionPrompts": false,
      ...cookies,
    },
  });
  const id = await browser.installExtension(resolve(build));
  const bidi = (browser as unknown as { connection: Bidi }).connection;
  const chrome = chromeWindow(bidi);
  const ownContext = (path: string): Promise<Context> =>
    until(`a tab with ${path}`, async () =>
      (await contexts(bidi)).find(({ url }) => url.includes(path)),
    );
  if (firstRun === "closed") {
    const { context } = await ownContext("/welcome.html");
    await bidi.send("browsingContext.close", { context });
  }
  const ownTab = async (path: string): Promise<Surface> =>
    contextSurface(bidi, (await ownContext(path)).context);
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
      return ownTab(`/${file}`);
    },
    firstRun: () => ownTab("/welcome.html"),
    readerTab: () => ownTab("/reader.html?tab="),
    ownTab,
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
    allowSite: () => Promise.resolve(), // see the preference above
    async takeSiteAway(site) {
      await chrome(
        `async (id, origin) => {
          const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
          const { extension } = WebExtensionPolicy.getByID(id);
          await ExtensionPermissions.remove(id, { permissions: [], origins: [origin] }, extension);
        }`,
        id,
        `*://${site}/*`,
      );
    },
    async endBackground() {
      await chrome(
        `(id) => WebExtensionPolicy.getByID(id).extension.terminateBackground({ disableResetIdleForTest: true })`,
        id,
      );
    },
    kill: () => killed(browser),
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

async function contexts(bidi: Bidi, root?: string): Promise<Context[]> {
  const asked = root === undefined ? {} : { root };
  const tree = (await bidi.send("browsingContext.getTree", asked)).result as {
    contexts: Context[];
  };
  const all = (list: Context[]): Context[] => list.flatMap((c) => [c, ...all(c.children ?? [])]);
  return all(tree.contexts);
}

function contextSurface(bidi: Bidi, context: string): Surface {
  return {
    async click(selector) {
      const [x, y] = await call<[number, number]>(
        bidi,
        context,
        `(selector) => {
          const { left, top, width, height } = document.querySelector(selector).getBoundingClientRect();
          return [Math.round(left + width / 2), Math.round(top + height / 2)];
        }`,
        [selector],
      );
      const button = { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" } };
      const actions = [
        { type: "pointerMove", x, y },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ];
      await bidi.send("input.performActions", { context, actions: [{ ...button, actions }] });
    },
    evaluate: (expression) => call(bidi, context, `() => (${expression})`, []),
    async screenshot(path) {
      const { result } = await bidi.send("browsingContext.captureScreenshot", { context });
      writeFileSync(path, Buffer.from((result as { data: string }).data, "base64"));
    },
  };
}

function testPage(page: Page, bidi: Bidi, chrome: Chrome, id: string): TestPage {
  // The page's own, and not those of other tabs; puppeteer has no public name for it.
  const { _id: root } = page.mainFrame() as unknown as { _id: string };
  const frames = async (path = "/reader.html"): Promise<Context[]> =>
    (await contexts(bidi, root)).filter(
      ({ url }) => url.startsWith("moz-extension:") && URL.parse(url)?.pathname === path,
    );
  const frameSurface = ({ context }: Context): Surface => ({
    ...contextSurface(bidi, context),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
  });
  return {
    evaluate: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    click: (selector) => page.click(selector),
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
      return frameSurface(await until("the overlay's frame", async () => (await frames())[0]));
    },
    async bar(milliseconds = 10_000) {
      const look = until("the bar", async () => (await frames("/bar.html"))[0], milliseconds);
      return look.then(frameSurface, () => null);
    },
    overlayCount: async () => (await frames()).length,
    press: (key) => page.keyboard.press(key as "Escape"),
    type: (text) => page.keyboard.type(text),
    async copy() {
      await page.keyboard.down("Control");
      await page.keyboard.press("c");
      await page.keyboard.up("Control");
    },
    toFront: () => page.bringToFront(),
    async drag(from, to) {
      await page.mouse.move(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 4 });
      await page.mouse.up();
    },
    accessibilityTree: () => Promise.resolve(null),
    goto: async (url) => void (await page.goto(url, { waitUntil: "load" })),
    back: () => chrome(`() => window.gBrowser.goBack()`),
    close: () => page.close(),
  };
}

/** In the browser's own window. */
const POPUP = `document.querySelector("browser.webextension-popup-browser")`;
const SIDEBAR = `document.getElementById("sidebar")?.contentDocument?.getElementById("webext-panels-browser")`;

/** WebDriver lists neither popup nor sidebar: their content is reached by a frame script of the browser's own window. */
function remoteSurface(chrome: Chrome, element: string): Surface {
  return {
    async click(selector) {
      await this.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
    },
    evaluate: (expression) =>
      chrome(
        `(expression) => new Promise((resolve, reject) => {
          const popup = ${element};
          if (!popup) return reject(new Error("it is closed"));
          const name = "lede-test:" + Math.random();
          popup.messageManager.addMessageListener(name, ({ data }) => data.error ? reject(new Error(data.error)) : resolve(data.value));
          const script = "(async () => { try { const box = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }); content.document.notifyUserGestureActivation(); const input = content.windowUtils.setHandlingUserInput(true); let begun; try { begun = Cu.evalInSandbox(" + JSON.stringify(expression) + ", box); } finally { input.destruct(); } const value = await begun; sendAsyncMessage(" + JSON.stringify(name) + ", { value: value ?? null }) } catch (e) { sendAsyncMessage(" + JSON.stringify(name) + ", { error: String(e) }) } })()";
          popup.messageManager.loadFrameScript("data:application/javascript," + encodeURIComponent(script), false);
          setTimeout(() => reject(new Error("the popup did not answer")), 5000);
        })`,
        expression,
      ),
    // Firefox hands out no picture of a panel; what it says is read all the same.
    screenshot: () => Promise.resolve(),
  };
}
