import { admits } from "../facts/roles.ts";
import type { Figure, Span } from "../reading.ts";
import type { FactCorrection } from "./by-hand.ts";
import { draftOf, note, setMeasure, setOwner, type Bench, type Draft } from "./drafts.ts";

type Added = Extract<FactCorrection, { kind: "fact" }>;

/**
 * A fact that a person read in a passage. Where the passage has the very figure, and it measures nothing else, it is
 * that figure's fact; else it stands beside the Reading, with the passage for its place.
 */
export function addFact(bench: Bench, span: Span, correction: Added, index: number): Draft {
  const { measure, owner, period } = correction;
  const at = figureOf(bench, span, correction);
  if (at !== null) {
    const draft = draftOf(bench, at);
    setOwner(bench, draft, owner);
    setMeasure(bench, draft, measure);
    const figure = bench.figures[at];
    if (figure && period !== null) figure.period = period;
    note(draft, index, "fact");
    return draft;
  }
  const draft: Draft = {
    told: null,
    figures: [],
    figure: figureOfPassage(span, correction),
    typed: correction.typed,
    role: measure && "role" in measure ? measure.role : null,
    words: measure && "words" in measure ? measure.words : null,
    owner: bench.ownerOf(owner),
    mode: "stated",
    mark: null,
    said: ["fact"],
    corrections: [index],
    sentence: sentenceAround(bench, span),
  };
  return draft;
}

/** The figure of a passage that says a value, and no fact yet or the very one. */
function figureOf(bench: Bench, span: Span, { value, measure }: Added): number | null {
  if (value === null) return null;
  const role = measure && "role" in measure ? measure.role : null;
  const at = bench.figures.findIndex(
    (figure, index) =>
      figure.start >= span.start &&
      figure.end <= span.end &&
      figure.kind === value.kind &&
      figure.value === value.value &&
      figure.unit === value.unit &&
      (role === null || admits(role, figure.kind)) &&
      !bench.drafts.has(index) &&
      (figure.role === undefined || figure.role === role),
  );
  return at < 0 ? null : at;
}

function figureOfPassage(
  { start, end }: Span,
  { at, value, typed, period, measure }: Added,
): Figure {
  const role = measure && "role" in measure ? { role: measure.role } : {};
  const when = period === null ? {} : { period };
  const place = { start, end, text: typed || at.quote, ...role, ...when };
  return value === null
    ? { ...place, kind: "other", value: typed, unit: null }
    : { ...place, ...value };
}

/** From the sentence that a passage begins in to the one that it ends in. */
function sentenceAround(bench: Bench, { start, end }: Span): Span {
  const first = bench.sentenceOf({ start, end });
  const last = bench.sentenceOf({ start: Math.max(start, end - 1), end });
  return { start: first.start, end: Math.max(first.end, last.end, end) };
}
