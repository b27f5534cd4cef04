// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchAddress } from "../../../lib/page/moves.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("an address that changes without a navigation is told once, until nobody listens any more", () => {
  const onMove = vi.fn<(address: string) => void>();
  const end = watchAddress(window, onMove);
  vi.advanceTimersByTime(5000);
  expect(onMove).not.toHaveBeenCalled();
  history.pushState({}, "", "/second");
  vi.advanceTimersByTime(5000);
  expect(onMove).toHaveBeenCalledExactlyOnceWith(`${location.origin}/second`);
  end();
  history.pushState({}, "", "/third");
  vi.advanceTimersByTime(5000);
  window.dispatchEvent(new PopStateEvent("popstate"));
  expect(onMove).toHaveBeenCalledOnce();
});
