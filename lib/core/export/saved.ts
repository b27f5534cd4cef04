import type { ByHand } from "../corrections/by-hand.ts";
import type { Article, Reading } from "../reading.ts";

/** An article that was saved, as exports take it. */
export interface SavedArticle {
  reading: Reading;
  /** Its own markup; null where only its text was kept. */
  article: Pick<Article, "html" | "nodes"> | null;
  /** What a person said about its facts. */
  byHand: ByHand;
  /** ISO 8601: when it was read; null where nobody kept that. */
  savedAt: string | null;
  project: string | null;
  tags: readonly string[];
  notes: readonly SavedNote[];
}

export interface SavedNote {
  /** The words it stands at; null for a note on the whole article. */
  quote: string | null;
  text: string;
}
