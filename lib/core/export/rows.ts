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
import { isTold, NOTHING_BY_HAND, type ByHand, type HandFact } from "../corrections/by-hand.ts";
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
  /** What it measures in a person's own words, where they said so. */
  words?: string;
  /** How much as a person wrote it, where that is not what the article writes. */
  typed?: string;
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

/** One row a fact, in the order of the facts; those that a person told beside the Reading at their place in the text. */
export function factRows(reading: Reading, byHand: ByHand = NOTHING_BY_HAND): Row[] {
  return toldRows(reading, byHand).map(({ row }) => row);
}

/** The same, each with its figure: an index into the figures, -1 where no figure holds it. */
export function toldRows(reading: Reading, byHand: ByHand): { row: Row; figure: number }[] {
  const rows = placedRows(reading, byHand);
  const isBeside = byHand.facts.some((one) => one.fact === null && isTold(one));
  return isBeside ? inTextOrder(rows) : rows;
}

/** One row a fact, and one for each figure that no fact holds; in text order. */
export function tableRows(reading: Reading, byHand: ByHand = NOTHING_BY_HAND): Row[] {
  const rowOf = rowMaker(reading);
  const bareClaim = bareClaimMaker(reading);
  const told = new Set([
    ...reading.facts.flatMap((fact) => fact.figures),
    ...byHand.facts.filter(isTold).flatMap(({ figures }) => figures),
  ]);
  const rows = placedRows(reading, byHand);
  for (const [index, figure] of reading.figures.entries()) {
    if (told.has(index)) continue;
    rows.push({ start: figure.start, row: rowOf(figure, bareClaim(figure)), figure: index });
  }
  return inTextOrder(rows).map(({ row }) => row);
}

interface Placed {
  start: number;
  row: Row;
  figure: number;
}

/** The facts of the Reading, then those that a person told beside it. */
function placedRows(reading: Reading, byHand: ByHand): Placed[] {
  const rowOf = rowMaker(reading);
  const hands = new Map(byHand.facts.map((hand) => [hand.fact, hand]));
  const rows = reading.facts.flatMap((fact, index) => {
    const figure = firstFigure(reading, fact);
    return figure
      ? [
          {
            start: figure.start,
            row: rowOf(figure, claimOf(fact, hands.get(index))),
            figure: fact.figures[0] ?? -1,
          },
        ]
      : [];
  });
  for (const hand of byHand.facts) {
    if (hand.fact !== null || !isTold(hand)) continue;
    rows.push({
      start: hand.figure.start,
      row: rowOf(hand.figure, claimByHand(hand)),
      figure: hand.figures[0] ?? -1,
    });
  }
  return rows;
}

const inTextOrder = (rows: readonly Placed[]): Placed[] =>
  rows.toSorted((a, b) => a.start - b.start);

/**
 * What one line of a list stands for: a fact, or a figure, by its index in the Reading; or what a person said of a fact, by
 * its index in `ByHand.facts`.
 */
export type RowPick = { fact: number } | { figure: number } | { hand: number };

/** The rows of one fact, or of one figure: of each fact that holds it, else of the figure alone. */
export function pickedRows(
  reading: Reading,
  pick: RowPick,
  byHand: ByHand = NOTHING_BY_HAND,
): Row[] {
  const rowOf = rowMaker(reading);
  const hand =
    "hand" in pick
      ? byHand.facts[pick.hand]
      : byHand.facts.find(
          (one) =>
            one.fact === null &&
            isTold(one) &&
            "figure" in pick &&
            one.figures.includes(pick.figure),
        );
  if (hand) return [rowOf(hand.figure, claimByHand(hand))];
  if ("hand" in pick) return [];
  const facts =
    "fact" in pick
      ? reading.facts.slice(pick.fact, pick.fact + 1)
      : reading.facts.filter(({ figures }) => figures.includes(pick.figure));
  const rows = facts.flatMap((fact) => {
    const figure = reading.figures["figure" in pick ? pick.figure : (fact.figures[0] ?? -1)];
    const own = byHand.facts.find((one) => reading.facts[one.fact ?? -1] === fact);
    return figure ? [rowOf(figure, claimOf(fact, own))] : [];
  });
  const figure = "figure" in pick ? reading.figures[pick.figure] : undefined;
  return rows.length === 0 && figure ? [rowOf(figure, bareClaimMaker(reading)(figure))] : rows;
}

function firstFigure(reading: Reading, fact: Fact): Figure | undefined {
  return reading.figures[fact.figures[0] ?? -1];
}

interface Claim {
  /** Index of an entity, or a name that a person typed. */
  subject: number | string | null;
  role: Role | null;
  mode: Fact["mode"] | null;
  confidence: number | null;
  sentence: Span;
  words?: string | null;
  typed?: string | null;
}

function claimOf(
  { subject, property: role, mode, confidence, sentence }: Fact,
  hand?: HandFact,
): Claim {
  return {
    subject: typeof hand?.owner === "string" ? hand.owner : subject,
    role,
    mode,
    confidence,
    sentence,
    typed: hand?.typed ?? null,
  };
}

function claimByHand({ owner, role, words, mode, sentence, typed, mark }: HandFact): Claim {
  const confidence = mark === "doubtful" ? null : 1;
  return { subject: owner, role, words, mode, confidence, sentence, typed };
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
    const { words, typed } = claim;
    const subject = typeof claim.subject === "number" ? reading.entities[claim.subject] : undefined;
    return {
      subject: typeof claim.subject === "string" ? claim.subject : (subject?.name ?? null),
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
      ...(words ? { words } : {}),
      ...(typed ? { typed } : {}),
    };
  };
}
