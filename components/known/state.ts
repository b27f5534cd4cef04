import type { FactCheck } from "../../lib/core/library/documents.ts";
import type { Known, ReadFact } from "../../lib/core/library/known.ts";
import type { Figure, Reading, Span } from "../../lib/core/reading.ts";

/** What the entry point does for it. */
export interface KnownPort {
  /** In the order of the facts; null where nothing is saved, or the library cannot be read. */
  ask: (
    page: Pick<Reading, "url" | "canonicalUrl">,
    facts: ReadFact[],
  ) => Promise<{ known: (Known | null)[]; checks: Record<string, FactCheck> } | null>;
  /** Calls back after each change of the library, until the signal ends it. */
  watch: (onChange: () => void, signal: AbortSignal) => void;
  /** Opens a saved article at an offset of its text (UTF-16 code units), or at its beginning. */
  open: (article: string, start: number | null) => void;
}

/** What is known of one fact. */
export interface KnownFact {
  known: Known | null;
  /** What a person said of this very fact, in the library. */
  check: FactCheck | null;
  /** Where the article says it. */
  sentence: Span;
}

export interface KnownFacts {
  /** By the first figure of the fact. */
  of: (figure: Figure) => KnownFact | null;
  open: KnownPort["open"];
}

/** Where what is known of a fact is shown. */
export interface KnownLineProps {
  /** The first of the fact. */
  figure: Figure;
  reading: Reading;
  onGo: (span: Span) => void;
  /** Called when the person looks into it. */
  onBegin?: () => void;
}
