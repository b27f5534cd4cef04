import type { Account, Choices, KeyedArticle } from "../core/choices.ts";
import type { Reading, Stage } from "../core/reading.ts";

/** What goes to the analysis worker, and what comes back. */
export type AnalysisRequest = { article: KeyedArticle; choices: Choices };
export type AnalysisAnswer =
  | { kind: "stage"; stage: Stage; reading: Reading }
  | { kind: "done"; reading: Reading; account: Account }
  | { kind: "failed"; message: string };
