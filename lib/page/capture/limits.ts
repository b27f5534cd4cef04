/**
 * Where capture stops. Past any of these the clone holds what came before, and says so.
 *
 * The longest pages people read whole (standards in one page, annual reports, law codes) stay under a quarter of
 * each; beyond them the page's thread would be held for more than about three seconds (measured in jsdom: 0.7 s a million
 * characters).
 */
export interface CaptureLimits {
  /** UTF-16 code units of text. */
  characters: number;
  elements: number;
  /**
   * Levels of elements; deeper ones are put beside each other at this level, as Chromium's parser does at 512. Pages that
   * people wrote stay under 60, and Readability's time grows with the square of it.
   */
  depth: number;
  frames: number;
  frameDepth: number;
  /** Milliseconds of the page's own thread. */
  milliseconds: number;
}

export const CAPTURE_LIMITS: CaptureLimits = {
  characters: 4_000_000,
  elements: 100_000,
  depth: 128,
  frames: 20,
  frameDepth: 3,
  milliseconds: 2_000,
};
