import type { Reading, Span } from "../../reading.ts";
import { covered, reachingInto } from "../../text/covered.ts";
import { settleSpaces } from "../../text/spacing.ts";
import { figureInWords, nameInWords } from "../in-words.ts";
import { escaped } from "../escaped.ts";
import type { Labels } from "../wording.ts";
import { noteSign, type MarkedNote } from "./notes.ts";

interface Mark extends Span {
  /** Of its element: its class, and what it is in words. */
  attributes: string;
  /** Of a figure: its index. */
  figure: number | null;
  /** Of a note: its number. */
  note: number | null;
}

interface MarkerOptions {
  /** The id of a figure's mark, null for none; each is given once. */
  idOf?: (figure: number) => string | null;
  /** In text order. */
  notes?: readonly MarkedNote[];
  /** Takes the numbers of notes that were written. */
  signed?: Set<number>;
}

/** Writes stretches of the text as HTML, names and figures marked. */
export type Marker = (span: Span) => string;

/**
 * Marks every name and figure of a Reading, as the reader does at its fullest: what overlaps is nested, what markup
 * splits is marked in each part.
 *
 * @param options what else is marked
 * @returns to be called for stretches in text order
 */
export function createMarker(
  reading: Reading,
  labels: Labels,
  { idOf = () => null, notes = [], signed = new Set() }: MarkerOptions = {},
): Marker {
  const marksIn = reachingInto(marksOf(reading, labels, notes));
  const begun = new Set<number>();
  const opening = ({ attributes, figure }: Mark): string => {
    const id = figure === null || begun.has(figure) ? null : idOf(figure);
    if (figure !== null) begun.add(figure);
    return `<mark${id === null ? "" : ` id="${id}"`} ${attributes}>`;
  };
  return (span) => {
    const text = settleSpaces(reading.text.slice(span.start, span.end), reading.lang);
    let html = "";
    let open: Mark[] = [];
    /** Numbers of notes that end before what is written next. */
    let signs = "";
    for (const { start, end, by } of covered(span, marksIn(span))) {
      let kept = 0;
      while (kept < open.length && open[kept] === by[kept]) kept++;
      html += "</mark>".repeat(open.length - kept) + signs + by.slice(kept).map(opening).join("");
      open = by;
      signs = "";
      for (const { note, end: noteEnd } of by) {
        if (note === null || noteEnd > end || signed.has(note)) continue;
        signed.add(note);
        signs += noteSign(note);
      }
      html += escaped(text.slice(start - span.start, end - span.start));
    }
    return html + "</mark>".repeat(open.length) + signs;
  };
}

const described = (className: string, title: string): string =>
  `class="${className}" title="${escaped(title.replace(/\s+/gu, " "))}"`;

function marksOf(reading: Reading, labels: Labels, notes: readonly MarkedNote[]): Mark[] {
  const own = notes.map(({ start, end, colour, number }): Mark => ({
    start,
    end,
    attributes: `class="own" data-colour="${escaped(colour)}"`,
    figure: null,
    note: number,
  }));
  const names = reading.entities.flatMap((entity) =>
    entity.mentions.map(({ start, end }): Mark => ({
      start,
      end,
      attributes: described(`name ${entity.type}`, nameInWords(entity, labels)),
      figure: null,
      note: null,
    })),
  );
  const figures = reading.figures.map((figure, index): Mark => ({
    start: figure.start,
    end: figure.end,
    attributes: described(`figure ${figure.kind}`, figureInWords(figure, reading, labels)),
    figure: index,
    note: null,
  }));
  return [...own, ...names, ...figures]
    .filter(({ start, end }) => end > start)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
}
