/** One extractor in a thread of its own, with the DOM that it is used with in Node. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parentPort, workerData } from "node:worker_threads";
import type { BenchPage, Kind, Run } from "./side.ts";

/** Parses a page, and gives what is timed: from the parsed document to the number of characters found. */
type Prepare = (page: BenchPage) => () => number;

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as (options: { type: "minor" }) => void;
// Defuddle writes to it of JSON-LD that it cannot read; measured is not what a terminal takes.
console.error = () => {};

const prepare = await load(workerData as Kind);

parentPort?.on("message", (page: BenchPage) => {
  const extract = prepare(page);
  collectGarbage({ type: "minor" });
  const started = performance.now();
  const characters = extract();
  const run: Run = { ms: performance.now() - started, characters };
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(run);
});

/** Each thread loads no more than its own. */
function load(kind: Kind): Promise<Prepare> {
  if (kind === "lede" || kind === "lede-unlimited") return lede(kind === "lede-unlimited");
  return kind === "defuddle" ? defuddle() : readability();
}

/** As `cli/page.ts` has it. */
async function lede(unlimited: boolean): Promise<Prepare> {
  const { JSDOM } = await import("jsdom");
  const { captureDocument } = await import("../../lib/page/capture/capture.ts");
  const { declaredHidden } = await import("../../lib/page/capture/declared.ts");
  const { LANGUAGES } = await import("../../lib/page/extract/evidence/languages.ts");
  const { extractArticle } = await import("../../lib/page/extract/extract.ts");
  const { parsePage } = await import("../../cli/parse.ts");
  const { declaredShadowRoot } = await import("../../cli/tree-adapter.ts");
  const { UNLIMITED } = await import("./unlimited.ts");
  const { window } = new JSDOM("");
  return ({ html, url }) => {
    const document = parsePage(html, url);
    return () => {
      const page = captureDocument(document, {
        isHidden: declaredHidden(document),
        shadowRootOf: declaredShadowRoot,
        limits: unlimited ? UNLIMITED : {},
      });
      return extractArticle(page, { url, phrases: LANGUAGES, window }).reading.text.length;
    };
  };
}

async function readability(): Promise<Prepare> {
  const { Readability } = await import("@mozilla/readability");
  const { parseHTML } = await import("linkedom");
  return ({ html }) => {
    const { document } = parseHTML(html);
    return () => new Readability(document).parse()?.textContent?.length ?? 0;
  };
}

async function defuddle(): Promise<Prepare> {
  const { DefuddleClass } = await import("defuddle/node");
  const { parseHTML } = await import("linkedom");
  return ({ html, url }) => {
    const { document } = parseHTML(html);
    return () => new DefuddleClass(document, { url }).parse().content.length;
  };
}
