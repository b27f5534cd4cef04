import { describe, expect, test } from "vitest";
import { linesOf, type Line } from "../../cli/lines.ts";

async function collect(chunks: readonly (string | Uint8Array)[], most = 100): Promise<Line[]> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
  }
  const lines: Line[] = [];
  for await (const line of linesOf(bytes(), most)) lines.push(line);
  return lines;
}

const texts = (...lines: string[]): Line[] => lines.map((text) => ({ text }));

describe("the lines of a stream", () => {
  test("are whole however the bytes are cut, also inside a character", async () => {
    const bytes = Buffer.from("un\ndéux\ntrois");
    expect(await collect([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(
      texts("un", "déux", "trois"),
    );
  });

  test("end at a line feed only", async () => {
    expect(await collect(["a\u2028b\u0085c\rd\r\ne\n"])).toEqual(
      texts("a\u2028b\u0085c\rd\r", "e"),
    );
  });

  test("keep empty lines, and have none after the last line feed", async () => {
    expect(await collect(["a\n\nb\n"])).toEqual(texts("a", "", "b"));
    expect(await collect([""])).toEqual([]);
  });

  test("past the limit are dropped, and the next ones kept", async () => {
    expect(await collect(["12345", "678\nok\n123456\nend"], 5)).toEqual([
      { tooLong: true },
      { text: "ok" },
      { tooLong: true },
      { text: "end" },
    ]);
  });
});
