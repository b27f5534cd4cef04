import type { Reading, Span } from "../../../lib/core/reading.ts";
import { contextOf } from "../../model/context.ts";
import type { FigureGroup } from "../../model/kinds.ts";

interface Props {
  reading: Pick<Reading, "text" | "lang">;
  span: Span;
  lead: string;
  kind: FigureGroup;
  /** The figure's own in the Reading. */
  index: number;
  onGo: (span: Span) => void;
}

/** A figure over the words it stands in. */
export function ContextRow({ reading, span, lead, kind, index, onGo }: Props) {
  const { before, text, after } = contextOf(reading.text, span);
  return (
    <button
      type="button"
      class="row row-context"
      data-at={span.start}
      data-figure={index}
      aria-keyshortcuts="c"
      onClick={() => onGo(span)}
    >
      <span class="row-lead" lang={reading.lang}>
        <bdi>{lead}</bdi>
      </span>
      <span class="row-snippet" lang={reading.lang} dir="auto">
        {before}
        <mark class="mark mark-figure" data-kind={kind}>
          {text}
        </mark>
        {after}
      </span>
    </button>
  );
}
