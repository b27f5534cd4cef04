/** What a person's window and system may be like. Zoom is width: a window of 1280 px at 400 % is one of 320. */
export interface Emulated {
  width?: number;
  forcedColours?: boolean;
  withoutFonts?: boolean;
}

/** A surface of the extension, or a page, seen from a test. Expressions are JavaScript source: the same for both browsers. */
export interface Surface {
  evaluate<T>(expression: string): Promise<T>;
  /** A press as a person's, where what it does is allowed to persons only. */
  click(selector: string): Promise<void>;
  /** PNG. */
  screenshot(path: string): Promise<void>;
  /** Chromium's own pages: as paper has them from now on, and printed to PDF. */
  print?: (() => Promise<Uint8Array>) | undefined;
  /** Chromium's own pages: in a window of this width from now on, with the system's forced colours, loaded anew without fonts. */
  emulate?: ((how: Emulated) => Promise<void>) | undefined;
}

/** A node of the accessibility tree. */
export interface Told {
  role: string;
  name: string;
}

export interface TestPage extends Surface {
  /** Presses the toolbar button as a person does: this is what grants `activeTab`. Resolves to the popup. */
  pressToolbarButton(): Promise<Surface>;
  /** Opens the side panel on the page, as its button in the popup does, and resolves to it. */
  openSidePanel(): Promise<Surface>;
  closeSidePanel(): Promise<void>;
  /** The overlay's frame, once it is there. */
  overlay(): Promise<Surface>;
  /** The frame of the bar at a selection, once it is there; null for none within the milliseconds. */
  bar(milliseconds?: number): Promise<Surface | null>;
  /** The reader's frames in the page now. */
  overlayCount(): number | Promise<number>;
  press(key: string): Promise<void>;
  /** Typed as a person types, wherever the focus is. */
  type(text: string): Promise<void>;
  /** By Ctrl+C. */
  copy(): Promise<void>;
  /** The tab in front. */
  toFront(): Promise<void>;
  /** Dragged over with the pointer, from one place of the window to another (CSS pixels). */
  drag(from: [number, number], to: [number, number]): Promise<void>;
  /** What assistive technology is told of the page and its frames, in order; null where the browser's driver does not say. */
  accessibilityTree(): Promise<Told[] | null>;
  goto(url: string): Promise<void>;
  /** As the browser's own button does. */
  back(): Promise<void>;
  close(): Promise<void>;
}

export interface StartOptions {
  thirdPartyCookies?: "blocked" | "allowed";
  /** A profile's folder that outlives the browser; the extension keeps its data in it. */
  profile?: string;
  /** Whether the page of the first run stays open. */
  firstRun?: "closed" | "kept";
  /** Whether files are saved as a person's browser does it; else Chromium's driver names some of them by itself. */
  downloadsBy?: "driver" | "browser";
}

export interface BrowserUnderTest {
  name: "Chromium" | "Firefox";
  /** The folder that files are saved to. */
  downloads: string;
  open(url: string): Promise<TestPage>;
  /** A page of the extension, in a tab of its own: "options.html". */
  openOwnPage(file: string): Promise<Surface>;
  /** The page of the first run that opened by itself; only where the browser was started to keep it. */
  firstRun(): Promise<Surface>;
  /** The reader in a tab of its own, once it is there. */
  readerTab(): Promise<Surface>;
  /** A tab with a page of the extension, by its path, once it is there. */
  ownTab(path: string): Promise<Surface>;
  hasReaderTab(): Promise<boolean>;
  /** The service worker's (Chromium) or event page's (Firefox) command, as the browser sends it for the key. */
  sendCommand(name: string): Promise<void>;
  /** The entry of the page's context menu, as the browser reports its choice. */
  chooseMenuEntry(id: string): Promise<void>;
  /** What is on the clipboard, by media type, as a page gets it that is pasted into. */
  clipboard(): Promise<Record<string, string>>;
  /** From now on the browser's question for this site is answered with yes, as a person would answer it. */
  allowSite(site: string): Promise<void>;
  /** Takes the permission for a site away in the browser's own settings. */
  takeSiteAway(site: string): Promise<void>;
  /** Ends the background, as the browser does after half a minute without work. */
  endBackground(): Promise<void>;
  /** Ends the browser as a crash does: nothing is told, nothing is tidied up. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** A host of the local server that no browser trusts as it does the loopback: a page of plain http. */
export const PLAIN_HOST = "plain.test";

/** Asks again until the answer is truthy. @throws Error naming what was waited for */
export async function until<T>(
  what: string,
  ask: () => Promise<T> | T,
  milliseconds = 20_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + milliseconds;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited for ${what}: ${String(last)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
