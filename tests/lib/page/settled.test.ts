// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { settled } from "../../../lib/page/settled.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const begin = (signal = new AbortController().signal) => {
  const resolved = vi.fn<() => void>();
  void settled(document, { quiet: 500, most: 4000 }, signal).then(() => resolved());
  return resolved;
};
const change = (): void => void document.body.append("more");

test("a page that stands still is settled after a while", async () => {
  const resolved = begin();
  await vi.advanceTimersByTimeAsync(400);
  expect(resolved).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(resolved).toHaveBeenCalledOnce();
});

test("a page that changes is waited for, but not for ever", async () => {
  const resolved = begin();
  for (let at = 0; at < 9; at++) {
    change();
    await vi.advanceTimersByTimeAsync(400);
  }
  expect(resolved).not.toHaveBeenCalled();
  change();
  await vi.advanceTimersByTimeAsync(450);
  expect(resolved).toHaveBeenCalledOnce();
});

test("whoever does not wait any more is let go at once", async () => {
  const abort = new AbortController();
  const resolved = begin(abort.signal);
  abort.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(resolved).toHaveBeenCalledOnce();
  const late = begin(abort.signal);
  await vi.advanceTimersByTimeAsync(0);
  expect(late).toHaveBeenCalledOnce();
});
