/**
 * Runs in a tab of the benchmark: writes a page into a frame, and extracts from it.
 *
 * The frame is shown, its document is the browser's own and its styles are computed before anything is timed, as on a
 * page that somebody is looking at. It is one frame for all pages: with a new one each time every call into its DOM would
 * be new to the compiler too.
 */
import { Readability } from "@mozilla/readability";
import Defuddle from "defuddle";
import type { KeyedArticle } from "../../lib/core/choices.ts";
import { captureDocument } from "../../lib/page/capture/capture.ts";
import { computedHidden } from "../../lib/page/capture/hidden.ts";
import { LANGUAGES } from "../../lib/page/extract/evidence/languages.ts";
import { extractArticle } from "../../lib/page/extract/extract.ts";
import type { BenchPage, Kind, Run } from "./side.ts";
import { UNLIMITED } from "./unlimited.ts";

declare global {
  interface Window {
    run: (kind: Kind, page: BenchPage) => Promise<Run>;
    gc: (options: { type: "minor" }) => void;
  }
}

console.error = () => {};

const frame = document.createElement("iframe");
frame.width = "1280";
frame.height = "800";
document.body.append(frame);

window.run = async (kind, page) => {
  const { contentDocument: shown, contentWindow } = frame;
  if (!shown || !contentWindow) throw new Error("the frame is gone");
  await write(shown, page.html);
  if (kind === "analysis") return analyse(capture(shown, contentWindow, page.url, false));
  const extract = prepare(kind, shown, contentWindow, page.url);
  window.gc({ type: "minor" });
  const started = performance.now();
  const characters = extract();
  return { ms: performance.now() - started, characters };
};

/** As `entrypoints/capture.ts` has it. */
function capture(shown: Document, window: Window, url: string, unlimited: boolean): KeyedArticle {
  const page = captureDocument(shown, {
    isHidden: computedHidden(window),
    now: () => performance.now(),
    limits: unlimited ? UNLIMITED : {},
  });
  return extractArticle(page, {
    url,
    phrases: LANGUAGES,
    window: window as Window & typeof globalThis,
  });
}

const worker = new Worker("/analysis.js");

function analyse(article: KeyedArticle): Promise<Run> {
  return new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<Run>) => resolve(data), {
      once: true,
    });
    worker.addEventListener("error", ({ message }) => reject(new Error(message)), { once: true });
    worker.postMessage(article, []);
  });
}

/** What is timed: from the document to the number of characters found. */
function prepare(
  kind: Exclude<Kind, "analysis">,
  shown: Document,
  window: Window,
  url: string,
): () => number {
  switch (kind) {
    case "lede":
    case "lede-unlimited":
      return () => capture(shown, window, url, kind === "lede-unlimited").reading.text.length;
    case "readability":
      return () => readability(shown);
    case "readability-clone": {
      const clone = shown.cloneNode(true) as Document;
      return () => readability(clone);
    }
    case "defuddle":
      return () => new Defuddle(shown, { url }).parse().content.length;
  }
}

const readability = (document: Document): number =>
  new Readability(document).parse()?.textContent?.length ?? 0;

/** Parses a page in place of the last; its scripts are held back by the tab's policy, and it must not leave by itself. */
async function write(into: Document, html: string): Promise<void> {
  into.open();
  into.write(html.replaceAll(/http-equiv(?=\s*=\s*["']?refresh)/giu, "data-http-equiv"));
  into.close();
  while (into.readyState !== "complete") await new Promise((resolve) => setTimeout(resolve));
  // Reading a place computes styles and layout.
  into.documentElement.getBoundingClientRect();
}
