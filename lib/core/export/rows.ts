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
import { linkMaker } from "./link.ts";
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
  title: string | null;
  site: string | null;
  /** ISO 8601, as exact as the page states it. */
  published: string | null;
  /** The sentence that says so. */
  sentence: string;
  /** The canonical address where the page gives one. */
  url: string | null;
  /** The address that leads to the sentence on the page; null for a page without an http address. */
  link: string | null;
}

/** A fact beside its row. */
export interface ToldFact {
  fact: Fact;
  row: Row;
}

/** The facts with their rows, in order; the first figure of a fact stands for those that say it again. */
export function toldFacts(reading: Reading): ToldFact[] {
  const rowOf = rowMaker(reading);
  return reading.facts.flatMap((fact) => {
    const figure = firstFigure(reading, fact);
    return figure ? [{ fact, row: rowOf(figure, claimOf(fact)) }] : [];
  });
}

/** One row a fact, in the order of the facts. */
export function factRows(reading: Reading): Row[] {
  return toldFacts(reading).map(({ row }) => row);
}

/** One row a fact, and one for each figure that no fact holds; in text order. */
export function tableRows(reading: Reading): Row[] {
  const rowOf = rowMaker(reading);
  const bareClaim = bareClaimMaker(reading);
  const told = new Set(reading.facts.flatMap((fact) => fact.figures));
  const rows: { start: number; row: Row }[] = [];
  for (const fact of reading.facts) {
    const figure = firstFigure(reading, fact);
    if (figure) rows.push({ start: figure.start, row: rowOf(figure, claimOf(fact)) });
  }
  for (const [index, figure] of reading.figures.entries()) {
    if (told.has(index)) continue;
    rows.push({ start: figure.start, row: rowOf(figure, bareClaim(figure)) });
  }
  return rows.toSorted((a, b) => a.start - b.start).map(({ row }) => row);
}

/** What one line of a list stands for: a fact, or a figure; indexes into the Reading. */
export type RowPick = { fact: number } | { figure: number };

/** The rows of one fact, or of one figure: of each fact that holds it, else of the figure alone. */
export function pickedRows(reading: Reading, pick: RowPick): Row[] {
  const rowOf = rowMaker(reading);
  const facts =
    "fact" in pick
      ? reading.facts.slice(pick.fact, pick.fact + 1)
      : reading.facts.filter(({ figures }) => figures.includes(pick.figure));
  const rows = facts.flatMap((fact) => {
    const figure = reading.figures["figure" in pick ? pick.figure : (fact.figures[0] ?? -1)];
    return figure ? [rowOf(figure, claimOf(fact))] : [];
  });
  const figure = "figure" in pick ? reading.figures[pick.figure] : undefined;
  return rows.length === 0 && figure ? [rowOf(figure, bareClaimMaker(reading)(figure))] : rows;
}

function firstFigure(reading: Reading, fact: Fact): Figure | undefined {
  return reading.figures[fact.figures[0] ?? -1];
}

interface Claim {
  subject: number | null;
  role: Role | null;
  mode: Fact["mode"] | null;
  confidence: number | null;
  sentence: Span;
}

function claimOf({ subject, property: role, mode, confidence, sentence }: Fact): Claim {
  return { subject, role, mode, confidence, sentence };
}

/** What is known of a figure that no fact holds. */
function bareClaimMaker(reading: Reading): (figure: Figure) => Claim {
  const sentenceOf = createSentenceFinder(reading);
  return (figure) => ({
    subject: figure.about ?? null,
    role: figure.role ?? null,
    mode: null,
    confidence: null,
    sentence: sentenceOf(figure),
  });
}

function rowMaker(reading: Reading): (figure: Figure, claim: Claim) => Row {
  const linkOf = linkMaker(reading);
  return (figure, claim) => {
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
      title: reading.title,
      site: reading.siteName,
      published: reading.publishedTime,
      sentence: reading.text.slice(claim.sentence.start, claim.sentence.end),
      url: reading.canonicalUrl ?? reading.url,
      link: linkOf(claim.sentence),
    };
  };
}
