// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readWhenReady } from "../../../lib/edge/always-page.ts";

let shows: (() => void)[];
let cancelled: number;

beforeEach(() => {
  vi.useFakeTimers();
  shows = [];
  cancelled = 0;
  // jsdom has no animations: one that ends when it is cancelled, or by the test's clock.
  Element.prototype.animate = function animate(_frames, options) {
    const ended: (() => void)[] = [];
    const finished = new Promise<void>((done) => ended.push(done));
    const end = (): void => ended[0]?.();
    setTimeout(end, (options as { duration: number }).duration);
    shows.push(end);
    const cancel = (): void => {
      cancelled++;
      end();
    };
    return { finished, cancel } as unknown as Animation;
  };
  document.body.textContent = "";
  document.title = "";
});
afterEach(() => vi.useRealTimers());

const waysOf = (may: boolean, ...reads: boolean[]) => ({
  may: vi.fn<() => Promise<boolean>>(() => Promise.resolve(may)),
  read: vi.fn<() => Promise<boolean>>(() => Promise.resolve(reads.shift() ?? false)),
  looked: vi.fn<(head: string) => void>(),
});
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

describe("a page of a site that is always read", () => {
  test("is hidden until it is read, and shown under the reader", async () => {
    const ways = waysOf(true, true);
    readWhenReady(document, ways, null);
    await pass(0);
    expect(shows).toHaveLength(1);
    expect(ways.read).toHaveBeenCalledOnce();
    expect(cancelled).toBeGreaterThan(0);
  });

  test("is shown at once where it may not be read", async () => {
    const ways = waysOf(false);
    readWhenReady(document, ways, null);
    await pass(0);
    expect(cancelled).toBeGreaterThan(0);
    expect(ways.read).not.toHaveBeenCalled();
  });

  test("is shown when anything fails", async () => {
    const ways = { ...waysOf(true), may: () => Promise.reject(new Error("updated")) };
    readWhenReady(document, ways, null);
    await pass(0);
    expect(cancelled).toBeGreaterThan(0);
  });

  test("gets a second look when it stands still, if it was no article at first", async () => {
    const ways = waysOf(true, false, true);
    readWhenReady(document, ways, null);
    await pass(0);
    expect(ways.read).toHaveBeenCalledTimes(1);
    expect(cancelled).toBeGreaterThan(0);
    await pass(600);
    expect(ways.read).toHaveBeenCalledTimes(2);
  });

  test("is left alone when somebody said so", async () => {
    const ways = waysOf(true, false, true);
    const stop = readWhenReady(document, ways, null);
    await pass(0);
    stop();
    await pass(10_000);
    expect(ways.read).toHaveBeenCalledTimes(1);
  });

  test("takes no use from scripts of the page", async () => {
    const ways = waysOf(true, false, true);
    readWhenReady(document, ways, null);
    await pass(0);
    document.dispatchEvent(new Event("pointerdown"));
    await pass(600);
    expect(ways.read).toHaveBeenCalledTimes(2);
  });

  test("is not hidden when it only changed its address, and waits until it shows something else", async () => {
    const ways = waysOf(true, true);
    document.title = "First";
    readWhenReady(document, ways, "First\n");
    await pass(600);
    expect(shows).toHaveLength(0);
    expect(ways.read).not.toHaveBeenCalled();
    document.title = "Second";
    await pass(600);
    expect(ways.read).toHaveBeenCalledOnce();
    expect(ways.looked).toHaveBeenCalledWith("Second\n");
  });
});
