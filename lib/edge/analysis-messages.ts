import type { Account, Choices, KeyedArticle } from "../core/choices.ts";
import type { NameCorrection } from "../core/corrections/names.ts";
import type { Typed, TypedRead } from "../core/corrections/typed.ts";
import type { Reading, Stage } from "../core/reading.ts";

/** What goes to the analysis worker, and what comes back. */
export type AnalysisRequest =
  | { article: KeyedArticle; choices: Choices; everywhere: readonly NameCorrection[] }
  | { typed: Typed };
export type AnalysisAnswer =
  | { kind: "stage"; stage: Stage; reading: Reading }
  | { kind: "done"; reading: Reading; account: Account }
  | { kind: "typed"; read: TypedRead }
  | { kind: "failed"; message: string };
