import type { Account, Choices, KeyedArticle } from "../core/choices.ts";
import type { NameCorrection } from "../core/corrections/names.ts";
import type { Typed, TypedRead } from "../core/corrections/typed.ts";
import type { NoteSelector } from "../core/notes/selectors.ts";
import type { Reading, Stage } from "../core/reading.ts";
import type { Anchor } from "../page/anchor/anchor.ts";

/** Notes that are to be found in a text, together: the order of one helps the other. */
export interface AnchorRequest {
  text: string;
  notes: (readonly NoteSelector[])[];
}

/** What goes to the analysis worker, and what comes back. */
export type AnalysisRequest =
  | { article: KeyedArticle; choices: Choices; everywhere: readonly NameCorrection[] }
  | { typed: Typed }
  | { anchor: AnchorRequest };
export type AnalysisAnswer =
  | { kind: "stage"; stage: Stage; reading: Reading }
  | { kind: "done"; reading: Reading; account: Account }
  | { kind: "typed"; read: TypedRead }
  | { kind: "anchored"; anchors: Anchor[] }
  | { kind: "failed"; message: string };
