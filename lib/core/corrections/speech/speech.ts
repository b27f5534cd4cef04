/** What a language has to say that somebody speaks. */
export interface Speech {
  /** Lower case. Forms of verbs of saying, and words that name a source. */
  verbs: ReadonlySet<string>;
  /** Lower case. Pronouns of a person who was named before: beside a verb of saying. */
  pronouns: ReadonlySet<string>;
}
