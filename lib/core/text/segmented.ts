import type { Block, Span } from "../reading.ts";

export type TokenKind = "word" | "number" | "punctuation";

/** A word, number or mark. `l'École` is two words: `l'` and `École`; `Jean-François` is one. */
export interface Token extends Span {
  text: string;
  kind: TokenKind;
}

/** A sentence and its tokens, as a half-open range of indexes into `Segmented.tokens`. */
export interface Sentence extends Span {
  firstToken: number;
  lastToken: number;
  /** Index of the block that holds the sentence. A sentence never crosses blocks. */
  block: number;
}

/** A text cut into sentences and tokens: what every stage after segmentation reads. */
export interface Segmented {
  text: string;
  /** BCP 47; the data files go by its primary subtag. */
  lang: string;
  blocks: Block[];
  sentences: Sentence[];
  tokens: Token[];
}
