import { expect, test } from "vitest";
import { run } from "../../corpus/tools/run.ts";

test("every article of the corpus keeps the grammar and its rules", async () => {
  let out = "";
  const code = await run(["check"], (text) => {
    out += text;
  });
  expect(out.split("\n").slice(0, -2)).toEqual([]);
  expect(code).toBe(0);
});
