import { readFileSync } from "node:fs";
import { listenLocally } from "./local-server.ts";

export interface DemoServer {
  url(file: string): string;
  close(): Promise<void>;
}

/** Serves the bundled demo pages on the loopback, so that a browser reads them as it reads any site. */
export async function serveDemo(): Promise<DemoServer> {
  const { origin, close } = await listenLocally((request, response) => {
    const file = /^\/(?<name>[\w-]+\.html)$/u.exec(request.url ?? "")?.groups?.["name"];
    try {
      const body = readFileSync(new URL(`../public/demo/${file}`, import.meta.url));
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return { url: (file) => `${origin}/${file}`, close };
}
