import type { CaptureLimits } from "../../lib/page/capture/limits.ts";

/** Capture of a page whatever its length. The depth stays: no page of the benchmarks is deep. */
export const UNLIMITED: Partial<CaptureLimits> = {
  characters: Number.POSITIVE_INFINITY,
  elements: Number.POSITIVE_INFINITY,
  milliseconds: Number.POSITIVE_INFINITY,
};
