import { describe, expect, test } from "vitest";
import { inOrder } from "../../cli/jobs.ts";

const wait = (milliseconds: number): Promise<void> =>
  new Promise((done) => setTimeout(done, milliseconds));

/** A promise that is kept when its gate opens. */
function gate(): { opened: Promise<void>; open: () => void } {
  const events = new EventTarget();
  return {
    opened: new Promise((done) => events.addEventListener("open", () => done(), { once: true })),
    open: () => void events.dispatchEvent(new Event("open")),
  };
}

async function* numbers(count: number, seen: number[] = []): AsyncGenerator<number> {
  for (let index = 0; index < count; index++) {
    seen.push(index);
    yield index;
  }
}

describe("tasks at the same time", () => {
  test("give their results in the order of the tasks", async () => {
    const results: number[] = [];
    await inOrder(
      numbers(20),
      async (task) => {
        await wait((task * 7) % 5);
        return task;
      },
      async (result) => void results.push(result),
      4,
    );
    expect(results).toEqual([...Array(20).keys()]);
  });

  test("are never more than the limit, also when results are taken slowly", async () => {
    let open = 0;
    let most = 0;
    await inOrder(
      numbers(12),
      async (task) => {
        most = Math.max(most, ++open);
        return task;
      },
      async () => {
        await wait(1);
        open--;
      },
      3,
    );
    expect(most).toBe(3);
  });

  test("give a result as soon as its turn comes, though no further task is there", async () => {
    const results: number[] = [];
    const end = gate();
    async function* slow(): AsyncGenerator<number> {
      yield 1;
      await end.opened;
    }
    const all = inOrder(
      slow(),
      async (task) => task,
      async (result) => void results.push(result),
      8,
    );
    await wait(5);
    expect(results).toEqual([1]);
    end.open();
    await all;
  });

  test("stop the source while the limit is reached", async () => {
    const seen: number[] = [];
    const free = gate();
    const all = inOrder(
      numbers(100, seen),
      () => free.opened,
      async () => {},
      5,
    );
    await wait(5);
    expect(seen.length).toBeLessThanOrEqual(6);
    free.open();
    await all;
    expect(seen).toHaveLength(100);
  });
});
