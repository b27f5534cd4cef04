import { readFileSync } from "node:fs";
import { listenLocally } from "../../../scripts/local-server.ts";

export interface Route {
  body: string | Uint8Array;
  headers?: Record<string, string>;
  /** Milliseconds before the answer ends. */
  delay?: number;
}

export interface TestServer {
  /** The address of a path. */
  url(path: string): string;
  add(path: string, route: Route): void;
  /** A file as a page, with the server's usual header. */
  addFile(path: string, file: string, headers?: Record<string, string>): void;
  /** Every path that was asked for so far, in order. */
  requests: readonly string[];
  close(): Promise<void>;
}

/** A local server with real headers, on a free port of the loopback. */
export async function startServer(): Promise<TestServer> {
  const routes = new Map<string, Route>();
  const requests: string[] = [];
  const { origin, close } = await listenLocally((request, response) => {
    requests.push(request.url ?? "/");
    const route = routes.get((request.url ?? "/").split("?", 1)[0] ?? "/");
    if (!route) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...route.headers });
    setTimeout(() => response.end(route.body), route.delay ?? 0);
  });
  return {
    requests,
    url: (path) => `${origin}${path}`,
    add: (path, route) => void routes.set(path, route),
    addFile: (path, file, headers = {}) =>
      void routes.set(path, { body: readFileSync(file), headers }),
    close,
  };
}
