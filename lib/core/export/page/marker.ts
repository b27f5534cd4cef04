import type { Reading, Span } from "../../reading.ts";
import { covered, reachingInto } from "../../text/covered.ts";
import { settleSpaces } from "../../text/spacing.ts";
import { figureInWords, nameInWords } from "../in-words.ts";
import { escaped } from "../escaped.ts";
import type { Labels } from "../wording.ts";

interface Mark extends Span {
  className: string;
  /** What it is, in words. */
  title: string;
  /** Of a figure: its index. */
  figure: number | null;
}

/** Writes stretches of the text as HTML, names and figures marked. */
export type Marker = (span: Span) => string;

/**
 * Marks every name and figure of a Reading, as the reader does at its fullest: what overlaps is nested, what markup
 * splits is marked in each part.
 *
 * @param idOf the id of a figure's mark, null for none; each is given once
 * @returns to be called for stretches in text order
 */
export function createMarker(
  reading: Reading,
  labels: Labels,
  idOf: (figure: number) => string | null = () => null,
): Marker {
  const marksIn = reachingInto(marksOf(reading, labels));
  const begun = new Set<number>();
  const opening = ({ className, title, figure }: Mark): string => {
    const id = figure === null || begun.has(figure) ? null : idOf(figure);
    if (figure !== null) begun.add(figure);
    return `<mark${id === null ? "" : ` id="${id}"`} class="${className}" title="${escaped(title.replace(/\s+/gu, " "))}">`;
  };
  return (span) => {
    const text = settleSpaces(reading.text.slice(span.start, span.end), reading.lang);
    let html = "";
    let open: Mark[] = [];
    for (const { start, end, by } of covered(span, marksIn(span))) {
      let kept = 0;
      while (kept < open.length && open[kept] === by[kept]) kept++;
      html += "</mark>".repeat(open.length - kept) + by.slice(kept).map(opening).join("");
      open = by;
      html += escaped(text.slice(start - span.start, end - span.start));
    }
    return html + "</mark>".repeat(open.length);
  };
}

function marksOf(reading: Reading, labels: Labels): Mark[] {
  const names = reading.entities.flatMap((entity) =>
    entity.mentions.map(({ start, end }): Mark => ({
      start,
      end,
      className: `name ${entity.type}`,
      title: nameInWords(entity, labels),
      figure: null,
    })),
  );
  const figures = reading.figures.map((figure, index): Mark => ({
    start: figure.start,
    end: figure.end,
    className: `figure ${figure.kind}`,
    title: figureInWords(figure, reading, labels),
    figure: index,
  }));
  return [...names, ...figures]
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}
