/** A stretch of words, half-open, that is written like a name. */
export interface Run {
  from: number;
  to: number;
  /** The title of a work, taken whole. */
  work?: boolean;
  /** Settled as it stands: neither cut nor trimmed. */
  whole?: boolean;
}
