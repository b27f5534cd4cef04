import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { listenLocally, type LocalServer } from "../local-server.ts";
import { readPage } from "./read-page.ts";

const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Lede</title></head><body><div id="root"></div><script type="module" src="/gallery.js"></script></body></html>`;

/** Bundles the surfaces as they are in the checkout and serves them, with the pages they show. */
export async function serveGallery(): Promise<LocalServer> {
  const files = await bundle();
  const pages = new Map<string, Promise<string>>();
  const pageOf = (name: string): Promise<string> => {
    const json = pages.get(name) ?? readPage(name).then((page) => JSON.stringify(page));
    pages.set(name, json);
    return json;
  };
  return listenLocally(({ url = "/" }, response) => {
    const path = url.split("?", 1)[0] ?? "/";
    const page = /^\/pages\/([\w/-]+)\.json$/u.exec(path)?.[1];
    const file = files.get(path);
    const send = (type: string, body: string | Uint8Array): void =>
      void response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
    if (page) {
      pageOf(page).then(
        (json) => send("application/json", json),
        (error) => response.writeHead(500).end(String(error)),
      );
    } else if (file) send(file.type, file.body);
    else if (path === "/") send("text/html", HTML);
    else response.writeHead(404).end();
  });
}

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
};

interface ServedFile {
  type: string;
  body: string | Uint8Array;
}

async function bundle(): Promise<Map<string, ServedFile>> {
  const outputs = await build({
    configFile: false,
    logLevel: "warn",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      write: false,
      target: "chrome127",
      rollupOptions: {
        input: fileURLToPath(new URL("gallery.tsx", import.meta.url)),
        output: { entryFileNames: "gallery.js" },
      },
    },
  });
  const files = new Map<string, ServedFile>();
  for (const made of [outputs].flat().flatMap((one) => ("output" in one ? one.output : []))) {
    const body = made.type === "chunk" ? made.code : made.source;
    files.set(`/${made.fileName}`, { body, type: TYPES[extname(made.fileName)] ?? "text/plain" });
  }
  return files;
}
