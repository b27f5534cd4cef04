import { expect, it, vi } from "vitest";
import { inSlices } from "../../../lib/edge/in-slices.ts";
import type { Steps } from "../../../lib/page/extract/steps.ts";

/** Steps on a clock that each takes as long as it is told. */
function* work(
  clock: { now: number },
  milliseconds: readonly number[],
  done: string[],
): Steps<string> {
  for (const length of milliseconds) {
    clock.now += length;
    done.push(`step of ${length}`);
    yield;
  }
  return "all";
}

// oxlint-disable-next-line require-yield
function* failing(): Steps<string> {
  throw new Error("no such page");
}

it("other work has its turn after steps that took long, and not after quick ones", async () => {
  const clock = { now: 0 };
  vi.spyOn(performance, "now").mockImplementation(() => clock.now);
  const done: string[] = [];
  const result = inSlices(work(clock, [1, 1, 100, 1], done));
  const other = new Promise<void>((resolve) => {
    setTimeout(() => {
      done.push("other work");
      resolve();
    });
  });
  expect(done).toStrictEqual(["step of 1", "step of 1", "step of 100"]);
  expect(await result).toBe("all");
  await other;
  expect(done.filter((entry) => entry.startsWith("step"))).toHaveLength(4);
  vi.restoreAllMocks();
});

it("what a step throws ends the work", async () => {
  await expect(inSlices(failing())).rejects.toThrow("no such page");
});
