import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchPicture, UNREACHED } from "../../../../lib/edge/pictures/fetch-picture.ts";
import { pngOf, pngOfLength } from "../../../support/pictures.ts";

/** Bytes that a server has sent of something that never ends. */
let sent = 0;

const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  "/small.png": (response) => response.end(pngOf(2, 2)),
  "/called-otherwise": (response) => {
    response.setHeader("content-type", "text/plain");
    response.end(pngOf(2, 2));
  },
  "/largest.png": (response) => response.end(pngOfLength(2_000_000)),
  "/larger.png": (response) => response.end(pngOfLength(2_000_001)),
  "/error.png": (response) => {
    response.statusCode = 404;
    response.end(pngOf(2, 2));
  },
  "/vector.png": (response) => {
    response.setHeader("content-type", "image/png");
    response.end("<svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>".repeat(9));
  },
  "/empty.png": (response) => response.end(),
  "/endless.png": (response) => {
    const piece = Buffer.alloc(65_536);
    response.write(pngOf(2, 2));
    const more = (): void => {
      if (response.destroyed) return;
      sent += piece.length;
      response.write(piece, () => setImmediate(more));
    };
    more();
  },
  "/slow-bytes.png": (response) => {
    const [first, ...rest] = pngOf(2, 2);
    response.write(Uint8Array.of(first!));
    setTimeout(() => response.end(Uint8Array.from(rest)), 20);
  },
};

describe("a picture that is fetched", () => {
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const answer = ANSWERS[request.url ?? ""];
      if (answer) answer(response);
      else request.socket.destroy();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const at = (path: string) => fetchPicture(`${origin}${path}`);

  it("is its bytes, whatever its server calls it and however it comes", async () => {
    expect(await at("/small.png")).toEqual(pngOf(2, 2));
    expect(await at("/called-otherwise")).toEqual(pngOf(2, 2));
    expect(await at("/slow-bytes.png")).toEqual(pngOf(2, 2));
  });

  it("is as long as it may be, and no longer", async () => {
    expect(await at("/largest.png")).toHaveLength(2_000_000);
    expect(await at("/larger.png")).toBeNull();
  });

  it("is let go of when it does not end", async () => {
    expect(await at("/endless.png")).toBeNull();
    expect(sent).toBeLessThan(20_000_000);
  });

  it("is none where it is missing, something else, or cannot be reached", async () => {
    for (const path of ["/error.png", "/vector.png", "/empty.png"]) {
      expect(await at(path), path).toBeNull();
    }
    expect(await at("/broken.png")).toBe(UNREACHED);
    expect(await fetchPicture("no address")).toBe(UNREACHED);
  });
});
