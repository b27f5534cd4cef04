import type { BrowserUnderTest, Surface } from "./browser.ts";

/** The library as it lies in the browser, read without Lede's own code. */
export interface LibraryInBrowser {
  page: Surface;
  /** Every record of a table. */
  all<Value>(table: string): Promise<Value[]>;
  /** Sends the background what a surface would send, and gives its answer. */
  send<Value>(type: string, data: unknown): Promise<Value>;
}

/** From a page of the extension of its own. */
export async function libraryOf(browser: BrowserUnderTest): Promise<LibraryInBrowser> {
  const page = await browser.openOwnPage("options.html");
  return {
    page,
    all: (table) =>
      page.evaluate(
        `new Promise((resolve, reject) => {
          const open = indexedDB.open("lede-library");
          open.onerror = () => reject(open.error);
          open.onsuccess = () => {
            const request = open.result.transaction(${JSON.stringify(table)}).objectStore(${JSON.stringify(table)}).getAll();
            request.onsuccess = () => { open.result.close(); resolve(JSON.parse(JSON.stringify(request.result))); };
            request.onerror = () => reject(request.error);
          };
        })`,
      ),
    send: (type, data) =>
      page.evaluate(
        `(globalThis.browser ?? chrome).runtime.sendMessage({ id: 1, type: ${JSON.stringify(type)}, data: ${JSON.stringify(data)}, timestamp: Date.now() })
          .then(({ res, err }) => { if (err) throw new Error(JSON.stringify(err)); return res; })`,
      ),
  };
}
