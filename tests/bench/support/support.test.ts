import { describe, expect, it } from "vitest";
import { lost, misread } from "../../../bench/support/damage.ts";
import { frenchText } from "../../../bench/support/french.ts";
import { grownPage } from "../../../bench/support/grown-page.ts";
import { timesOf } from "../../../bench/support/rounds.ts";
import type { Kind, Side } from "../../../bench/support/side.ts";
import { quantile } from "../../../bench/support/statistics.ts";
import { shown, table } from "../../../bench/support/table.ts";

describe("what benchmarks are made of", () => {
  it("grows a page to the size asked for, the same each time, no paragraph twice", () => {
    const { html } = grownPage(100 * 1_024);
    expect(html).toBe(grownPage(100 * 1_024).html);
    expect(Buffer.byteLength(html) / 1_024).toBeCloseTo(100, -1);
    const paragraphs = html.match(/<p>.*<\/p>/gu) ?? [];
    expect(new Set(paragraphs).size).toBe(paragraphs.length);
  });

  it("damages a text as pages do", () => {
    expect(misread("déjà “lu”")).toBe("dÃ©jÃ\u00a0 â€œluâ€\u009d");
    expect(lost("déjà “lu”", "?")).toBe("d?j? ?lu?");
    expect(lost("déjà", "\ufffd")).toBe("d\ufffdj\ufffd");
    expect(frenchText(500)).toHaveLength(500);
  });

  it("counts the best of the rounds after the warm ones, each side once a round", async () => {
    const calls: string[] = [];
    const side = (kind: Kind, ms: number[]): Side => ({
      kind,
      run: ({ name }) => {
        calls.push(`${kind} ${name}`);
        return Promise.resolve({ ms: ms.shift() ?? 0, characters: 0 });
      },
    });
    const sides = [side("lede", [1, 9, 5, 7]), side("readability", [1, 2, 8, 4])];
    const page = { name: "a", html: "", url: "" };
    const times = await timesOf(sides, [page], { rounds: 3, warmups: 1 });
    expect([...times]).toEqual([
      ["lede", [5]],
      ["readability", [2]],
    ]);
    expect(calls).toHaveLength(8);
  });

  it("prints numbers with three figures in a table", () => {
    expect([1_234.5, 123.4, 1.234, 0.1234, 0, Number.NaN].map(shown)).toEqual([
      "1235",
      "123",
      "1.23",
      "0.123",
      "0",
      "–",
    ]);
    expect(
      table([
        ["a", "b"],
        ["long", "1"],
      ]),
    ).toBe("| a    |   b |\n| ---- | --: |\n| long |   1 |");
    expect(quantile([5, 1, 3, 2, 4], 0.95)).toBe(5);
  });
});
