import { useCallback, useMemo, useState } from "preact/hooks";
import type { Article, Reading, Span } from "../../lib/core/reading.ts";
import { offsetMap } from "../../lib/core/repair/offsets.ts";
import { originalReading } from "./original.ts";

export interface Original {
  /** There is a text as the page has it, and it is another one. */
  possible: boolean;
  shown: boolean;
  toggle: () => void;
  /** What is shown: the Reading itself, or that of the page's own text. */
  reading: Reading;
  /** A span of the Reading's text, in the text that is shown. */
  spanOf: (span: Span) => Span;
}

/** Shows the text as the page has it in place of the repaired one, as long as that is wanted. */
export function useOriginal(reading: Reading, article: Article | null): Original {
  const [wanted, setWanted] = useState(false);
  const possible = article !== null && reading.repairs.length > 0;
  const shown = wanted && possible;
  const asPage = useMemo(
    () => (article ? originalReading(reading, article) : reading),
    [reading, article],
  );
  const spanOf = useCallback(
    (span: Span) => (shown ? offsetMap(reading.repairs).toOriginalSpan(span) : span),
    [shown, reading.repairs],
  );
  return {
    possible,
    shown,
    toggle: () => setWanted(!shown),
    reading: shown ? asPage : reading,
    spanOf,
  };
}
