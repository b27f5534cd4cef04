/** Where names are found: in a worker of Chromium, and in Node. */
import { readFileSync } from "node:fs";
import { readModel } from "../../lib/core/entities/model/model.ts";
import { findChromium } from "../../scripts/browsers.ts";
import { launchChromium } from "../../scripts/chromium.ts";
import { listenLocally } from "../../scripts/local-server.ts";
import { bundle } from "./bundle.ts";
import { findNames } from "./name-sides.ts";
import type { NameRun, NameTask } from "./names.worker.ts";

export interface NameStage {
  name: string;
  run: (task: NameTask) => Promise<NameRun>;
  close: () => Promise<void>;
}

export const modelFile = (lang: string): string => `public/models/names-${lang}.bin`;

export async function nodeNames(): Promise<NameStage> {
  const models = new Map<string, ReturnType<typeof readModel>>();
  return {
    name: `Node ${process.versions.node}`,
    run: async ({ side, text, lang }) => {
      let started = performance.now();
      const model =
        models.get(lang) ?? readModel(new Uint8Array(readFileSync(modelFile(lang))).buffer);
      models.set(lang, model);
      const loadMs = performance.now() - started;
      started = performance.now();
      const found = findNames(side, text, lang, model);
      return { ms: performance.now() - started, found, loadMs };
    },
    close: async () => {},
  };
}

/** Clocks are exact to 5 µs where a page is isolated from others. */
const HEADERS = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

export async function chromiumNames(): Promise<NameStage> {
  const script = await bundle("names.worker.ts");
  const server = await listenLocally(({ url = "/" }, response) => {
    const lang = /^\/names-(fr|en)\.bin$/u.exec(url)?.[1];
    if (lang) response.writeHead(200, HEADERS).end(readFileSync(modelFile(lang)));
    else if (url === "/worker.js")
      response
        .writeHead(200, { ...HEADERS, "content-type": "text/javascript; charset=utf-8" })
        .end(script);
    else
      response.writeHead(200, { ...HEADERS, "content-type": "text/html" }).end("<!doctype html>");
  });
  const browser = await launchChromium({
    executablePath: await findChromium(console.log),
    headless: true,
    flags: ["--disable-renderer-backgrounding"],
    patience: 0,
  });
  const page = await browser.newPage();
  await page.goto(server.origin, { waitUntil: "load" });
  const worker = await page.evaluateHandle(() => new Worker("/worker.js"));
  return {
    name: await browser.version(),
    run: (task) =>
      page.evaluate(
        (worker, task) =>
          new Promise<NameRun>((resolve, reject) => {
            worker.addEventListener("message", ({ data }) => resolve(data as NameRun), {
              once: true,
            });
            worker.addEventListener("error", ({ message }) => reject(new Error(message)), {
              once: true,
            });
            // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
            worker.postMessage(task);
          }),
        worker,
        task,
      ),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
