import type { CorpusDocument } from "../document/types.ts";
import { judgedDocument } from "../score/judged.ts";
import { addScore, emptyScore, scoreArticle, type Score } from "../score/score.ts";

/** Two annotations of one text. */
export interface Twice {
  first: CorpusDocument;
  second: CorpusDocument;
}

/** How far two annotators agree: the second held against the first as if the first were right. F1 is symmetric. */
export function agreementOf(pairs: readonly Twice[]): Score {
  const total = emptyScore();
  for (const { first, second } of pairs) {
    addScore(total, scoreArticle(first, judgedDocument(second), first.blocks.length));
  }
  return total;
}
