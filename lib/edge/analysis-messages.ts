import type { Article, Reading, Stage } from "../core/reading.ts";

/** What goes to the analysis worker, and what comes back. */
export type AnalysisRequest = { article: Article };
export type AnalysisAnswer =
  | { kind: "stage"; stage: Stage; reading: Reading }
  | { kind: "done"; reading: Reading }
  | { kind: "failed"; message: string };
