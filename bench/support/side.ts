/** What a benchmark of extraction asks of each of those that are compared. */

export interface BenchPage {
  name: string;
  /** Decoded. */
  html: string;
  /** Absolute. */
  url: string;
}

/**
 * - `lede` as it ships; `lede-unlimited` without the limits of `CAPTURE_LIMITS`, to see how its time grows.
 * - `analysis` from the extracted article to its Reading, in a worker.
 * - `readability` and `defuddle` on the document itself; `readability-clone` on a clone of it made beforehand.
 */
export type Kind =
  | "analysis"
  | "lede"
  | "lede-unlimited"
  | "readability"
  | "readability-clone"
  | "defuddle";

export interface Run {
  /** Milliseconds of the extraction alone: the document was parsed before. */
  ms: number;
  /** UTF-16 code units of what was found. */
  characters: number;
}

/** One extractor in an engine of its own (a thread, a tab), so that no other's code is compiled with its. */
export interface Side {
  kind: Kind;
  /** Parses the page anew and extracts from it. */
  run: (page: BenchPage) => Promise<Run>;
}

/** The sides of one kind of engine. */
export interface Stage {
  name: string;
  side: (kind: Kind) => Promise<Side>;
  close: () => Promise<void>;
}
