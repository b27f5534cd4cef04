import { fileURLToPath } from "node:url";
import { build } from "vite";
import { findChromium } from "../../scripts/browsers.ts";
import { launchChromium } from "../../scripts/chromium.ts";
import { listenLocally } from "../../scripts/local-server.ts";
import type { Stage } from "./side.ts";

/**
 * Nothing of a measured page runs or is fetched. The last two make clocks exact to 5 µs (cross-origin isolation).
 */
const HEADERS = {
  "content-security-policy":
    "default-src 'none'; script-src 'nonce-bench'; style-src 'unsafe-inline'; img-src data:; worker-src 'self'; connect-src 'self'",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

const HTML = `<!DOCTYPE html><meta charset="utf-8"><title>bench</title><body><script nonce="bench" src="/bench.js"></script>`;

/** A Chromium: each extractor in a tab of its own, bundled as the extension is. */
export async function chromiumStage(): Promise<Stage> {
  const scripts: Readonly<Record<string, string>> = {
    "/bench.js": await bundle("chromium-page.ts"),
    "/analysis.js": await bundle("analysis-side.ts"),
  };
  const server = await listenLocally(({ url = "" }, response) => {
    const script = scripts[url];
    const type = `text/${script ? "javascript" : "html"}; charset=utf-8`;
    response.writeHead(200, { ...HEADERS, "content-type": type }).end(script ?? HTML);
  });
  const browser = await launchChromium({
    executablePath: await findChromium(console.log),
    headless: true,
    flags: ["--js-flags=--expose-gc", "--disable-renderer-backgrounding"],
    patience: 0,
  });
  return {
    name: await browser.version(),
    side: async (kind) => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1300, height: 850 });
      await page.goto(server.origin, { waitUntil: "load" });
      return {
        kind,
        run: (bench) => page.evaluate((...[kind, bench]) => window.run(kind, bench), kind, bench),
      };
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function bundle(file: string): Promise<string> {
  const outputs = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "chrome127",
      lib: {
        entry: fileURLToPath(new URL(file, import.meta.url)),
        formats: ["iife"],
        name: "bench",
      },
    },
  });
  const [output] = [outputs].flat();
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (chunk?.type !== "chunk") throw new Error("vite made no bundle of the benchmark's page");
  return chunk.code;
}
