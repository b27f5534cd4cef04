/** What summarising needs to know of a language. All words in lower case. */
export interface SummaryWords {
  /** Words that say nothing of what a text is about. */
  stop: ReadonlySet<string>;
  /** Opening words of a sentence, one or two, that leans on the one before or only recalls. */
  leaning: ReadonlySet<string>;
  /** Subject pronouns: before any name, they stand for one that the reader has not met. */
  pronouns: ReadonlySet<string>;
  /** Definite descriptions of what was named before, of one or two words each: "la société". */
  descriptions: ReadonlySet<string>;
  /** Openings of lines that are not the article's own: captions, teasers, calls to subscribe. */
  furniture: RegExp;
  /** Headings over notes and references, which belong to the article and tell nothing of it. */
  apparatus: RegExp;
}
