import { useMemo } from "preact/hooks";
import type { Reading, Span } from "../lib/core/reading.ts";
import { settleSpaces } from "../lib/core/text/spacing.ts";
import { markedPieces, summaryMarks, type Mark } from "./model/marks.ts";

interface Props {
  reading: Pick<Reading, "text" | "lang" | "entities" | "figures">;
  spans: readonly Span[];
}

/** Figures of as many UTF-16 code units stay on one line: "140 employees" says little without its second half. */
const WHOLE = 24;

/** Sentences with their main names and their key figures marked, for reading only: nothing in them is walked or pressed. */
export function MarkedText({ reading, spans }: Props) {
  const { entities, figures, lang } = reading;
  const text = settleSpaces(reading.text, lang);
  const marks = useMemo(
    () => summaryMarks({ entities, figures }, spans),
    [entities, figures, spans],
  );
  return spans.map((span, at) => (
    <span key={span.start}>
      {at > 0 && " "}
      {markedPieces(text, span, marks).map((piece, index) =>
        piece.mark ? (
          <mark
            key={index}
            class={classOf(piece.mark.family, piece.text)}
            data-kind={piece.mark.kind}
          >
            {piece.text}
          </mark>
        ) : (
          piece.text
        ),
      )}
    </span>
  ));
}

function classOf(family: Mark["family"], text: string): string {
  const isWhole = family === "figure" && text.length <= WHOLE;
  return `mark mark-${family}${isWhole ? " mark-whole" : ""}`;
}
