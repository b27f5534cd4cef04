import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface DemoServer {
  url(file: string): string;
  close(): Promise<void>;
}

/** Serves the bundled demo pages on the loopback, so that a browser reads them as it reads any site. */
export async function serveDemo(): Promise<DemoServer> {
  const server = createServer((request, response) => {
    const file = /^\/(?<name>[\w-]+\.html)$/u.exec(request.url ?? "")?.groups?.["name"];
    try {
      const body = readFileSync(new URL(`../public/demo/${file}`, import.meta.url));
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (file) => `http://127.0.0.1:${port}/${file}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
