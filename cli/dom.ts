import { JSDOM, VirtualConsole, type DOMWindow } from "jsdom";

/**
 * Gives a page's window to a function, and closes it.
 *
 * No script runs, nothing is loaded, and nothing that jsdom says of the page reaches standard output or error.
 * @param url absolute; the document's own address
 */
export function withWindow<T>(html: string, url: string | null, use: (window: DOMWindow) => T): T {
  const { window } = new JSDOM(html, {
    ...(url === null ? {} : { url }),
    contentType: "text/html",
    virtualConsole: new VirtualConsole(),
  });
  try {
    return use(window);
  } finally {
    window.close();
  }
}
