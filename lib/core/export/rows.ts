import type {
  EntityType,
  Fact,
  Figure,
  FigureKind,
  Qualifier,
  Reading,
  Role,
  Span,
} from "../reading.ts";
import { createSentenceFinder } from "./sentence.ts";

/** One line of the facts table: a fact, or a figure that no fact holds. Absent things are null. */
export interface Row {
  /** Name of the entity whose figure it is. */
  subject: string | null;
  subjectType: EntityType | null;
  role: Role | null;
  /** A plain number, or an ISO 8601 date: the absolute one where the text allowed to resolve it. */
  value: number | string;
  upper: number | string | null;
  unit: string | null;
  qualifier: Qualifier | null;
  period: string | null;
  /** Null for a figure that no fact holds. */
  mode: Fact["mode"] | null;
  confidence: number | null;
  kind: FigureKind;
  /** The figure as the article writes it. */
  text: string;
  /** The sentence that says so. */
  sentence: string;
  title: string | null;
  /** The canonical address where the page gives one. */
  url: string | null;
  site: string | null;
  /** ISO 8601, as exact as the page states it. */
  published: string | null;
}

/** The columns of a table of rows, in order; they are the fields of `Row`. */
export const COLUMNS = [
  "subject",
  "subjectType",
  "role",
  "value",
  "upper",
  "unit",
  "qualifier",
  "period",
  "mode",
  "confidence",
  "kind",
  "text",
  "sentence",
  "title",
  "url",
  "site",
  "published",
] as const satisfies readonly (keyof Row)[];

/** A fact beside its row. */
export interface ToldFact {
  fact: Fact;
  row: Row;
}

/** The facts with their rows, in order; the first figure of a fact stands for those that say it again. */
export function toldFacts(reading: Reading): ToldFact[] {
  return reading.facts.flatMap((fact) => {
    const figure = firstFigure(reading, fact);
    return figure ? [{ fact, row: factRow(reading, fact, figure) }] : [];
  });
}

/** One row a fact, in the order of the facts. */
export function factRows(reading: Reading): Row[] {
  return toldFacts(reading).map(({ row }) => row);
}

/** One row a fact, and one for each figure that no fact holds; in text order. */
export function tableRows(reading: Reading): Row[] {
  const sentenceOf = createSentenceFinder(reading);
  const told = new Set(reading.facts.flatMap((fact) => fact.figures));
  const rows: { start: number; row: Row }[] = [];
  for (const fact of reading.facts) {
    const figure = firstFigure(reading, fact);
    if (figure) rows.push({ start: figure.start, row: factRow(reading, fact, figure) });
  }
  for (const [index, figure] of reading.figures.entries()) {
    if (told.has(index)) continue;
    const row = figureRow(reading, figure, {
      subject: figure.about ?? null,
      role: figure.role ?? null,
      mode: null,
      confidence: null,
      sentence: sentenceOf(figure),
    });
    rows.push({ start: figure.start, row });
  }
  return rows.toSorted((a, b) => a.start - b.start).map(({ row }) => row);
}

function firstFigure(reading: Reading, fact: Fact): Figure | undefined {
  return reading.figures[fact.figures[0] ?? -1];
}

function factRow(reading: Reading, fact: Fact, figure: Figure): Row {
  const { subject, property: role, mode, confidence, sentence } = fact;
  return figureRow(reading, figure, { subject, role, mode, confidence, sentence });
}

type Claim = Pick<Row, "role" | "mode" | "confidence"> & { subject: number | null; sentence: Span };

function figureRow(reading: Reading, figure: Figure, claim: Claim): Row {
  const subject = claim.subject === null ? undefined : reading.entities[claim.subject];
  return {
    subject: subject?.name ?? null,
    subjectType: subject?.type ?? null,
    role: claim.role,
    value: figure.resolved ?? figure.value,
    upper: figure.upper ?? null,
    unit: figure.unit,
    qualifier: figure.qualifier ?? null,
    period: figure.period ?? null,
    mode: claim.mode,
    confidence: claim.confidence,
    kind: figure.kind,
    text: figure.text,
    sentence: reading.text.slice(claim.sentence.start, claim.sentence.end),
    title: reading.title,
    url: reading.canonicalUrl ?? reading.url,
    site: reading.siteName,
    published: reading.publishedTime,
  };
}
