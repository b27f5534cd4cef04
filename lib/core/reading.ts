/**
 * The types of a Reading: what one page becomes.
 *
 * Every stage adds to one value; every surface only shows it. All offsets are UTF-16 code units, half-open.
 */

/** A stretch of `Reading.text`: UTF-16 code units, half-open. */
export interface Span {
  start: number;
  end: number;
}

export type Stage =
  | "capture"
  | "extract"
  | "repair"
  | "segment"
  | "entities"
  | "figures"
  | "facts"
  | "summary";

export type BlockKind = "p" | "h" | "li" | "quote" | "caption" | "table" | "code";

export interface Block extends Span {
  kind: BlockKind;
  /** Of a heading, 1 to 6. */
  level?: number;
}

export type OmittedReason =
  | "duplicate"
  | "comments"
  | "related"
  | "share"
  | "newsletter"
  | "byline"
  | "caption"
  | "navigation"
  | "consent"
  | "advertisement"
  | "other";

/** A passage the page showed beside the article and the reader left out. */
export interface Omitted {
  text: string;
  reason: OmittedReason;
  /** Index of the block that it stood before; `blocks.length` when it stood after the last. */
  before: number;
}

export type RepairKind =
  | "mojibake"
  | "lost-character"
  | "entity"
  | "control"
  | "spacing"
  | "unit"
  | "duplicate";

/** One edit of the page's own characters. The span holds `repaired` in `Reading.text` (or `damaged`, when not applied). */
export interface Repair extends Span {
  damaged: string;
  repaired: string;
  kind: RepairKind;
  /** 0 to 1. */
  confidence: number;
  /** One line: why. */
  evidence: string;
  /** False: a suggestion; `text` still has the damaged form. */
  applied: boolean;
}

export type EntityType = "person" | "organisation" | "place" | "event" | "work" | "product";

export interface Mention extends Span {
  text: string;
}

export interface Entity {
  type: EntityType;
  /** Canonical: the fullest surface form. */
  name: string;
  /** 0 to 1. */
  salience: number;
  /** In text order. */
  mentions: Mention[];
}

export type FigureKind =
  | "money"
  | "percentage"
  | "people"
  | "count"
  | "area"
  | "distance"
  | "duration"
  | "date"
  | "mass"
  | "volume"
  | "temperature"
  | "speed"
  | "energy"
  | "power"
  | "data"
  | "ratio"
  | "rank"
  | "other";

export type Qualifier = "approximate" | "at-least" | "at-most" | "more-than" | "less-than";

export type Role =
  | "revenue"
  | "net-income"
  | "operating-income"
  | "loss"
  | "funding"
  | "investment"
  | "price"
  | "cost"
  | "budget"
  | "debt"
  | "market-value"
  | "salary"
  | "fine"
  | "subsidy"
  | "donation"
  | "tax"
  | "savings"
  | "employees"
  | "jobs-created"
  | "jobs-cut"
  | "deaths"
  | "injured"
  | "inhabitants"
  | "attendance"
  | "users"
  | "members"
  | "arrests"
  | "stake"
  | "share"
  | "growth"
  | "rate"
  | "discount"
  | "turnout"
  | "capacity"
  | "production"
  | "sales-volume"
  | "floor-area"
  | "land-area"
  | "score"
  | "age"
  | "founded"
  | "opening"
  | "deadline"
  | "published"
  | "born"
  | "died"
  | "term"
  | "rank";

export interface Figure extends Span {
  text: string;
  kind: FigureKind;
  /** A plain number ("17 M€" is 17000000); a date is ISO 8601 or partial ("2013", "--06-12", "2016-09"). */
  value: number | string;
  /** Upper end of a range. */
  upper?: number | string;
  /** ISO 4217 for money, UCUM for measures, "%", or the counted noun's lemma. */
  unit: string | null;
  qualifier?: Qualifier;
  /** What the figure measures; absent when the text does not say. */
  role?: Role;
  /** Index into `Reading.entities`: whose figure it is. */
  about?: number;
  /** ISO 8601 date, partial date or interval the figure holds for. */
  period?: string;
  /** A relative or yearless date made absolute by `publishedTime`. */
  resolved?: string;
}

export interface Fact {
  /** Index into `Reading.entities`. */
  subject: number | null;
  property: Role;
  /** Indexes into `Reading.figures`: the same fact said again. */
  figures: number[];
  mode: "stated" | "forecast" | "denied";
  sentence: Span;
  /** 0 to 1, calibrated. */
  confidence: number;
}

export interface Problem {
  stage: Stage;
  message: string;
}

export interface Charset {
  declared: string | null;
  used: string;
}

/** What the page says of itself. */
export interface Metadata {
  url: string | null;
  canonicalUrl: string | null;
  title: string | null;
  byline: string | null;
  authors: string[];
  siteName: string | null;
  /** ISO 8601, as exact as the page states it. */
  publishedTime: string | null;
  modifiedTime: string | null;
  /** Addresses, absolute. */
  leadImage: string | null;
  nextPage: string | null;
  /** "cut": the site gives only the beginning. */
  access: "whole" | "cut";
}

export interface Reading extends Metadata {
  schema: 1;
  /** BCP 47, of the text itself. */
  lang: string;
  /** The repaired body; blocks joined by "\n\n". */
  text: string;
  blocks: Block[];
  omitted: Omitted[];
  repairs: Repair[];
  entities: Entity[];
  figures: Figure[];
  facts: Fact[];
  /** The few sentences that say most, in text order. */
  summary: Span[];
  stats: { words: number; readingMinutes: number };
  charset: Charset | null;
  problems: Problem[];
}

/** Which text node of `Article.html` holds which span of the text before repair. */
export interface ArticleNode extends Span {
  /** Child indexes from the root that `html` is parsed into. */
  path: number[];
}

/** What the page's own thread hands over: the article as sanitised HTML, and where its text stands in it. */
export interface Article {
  html: string;
  reading: Metadata & {
    /** What the page claims its language is (`<html lang>`), if anything. */
    lang: string | null;
    /** The text before repair; blocks joined by "\n\n". */
    text: string;
    blocks: Block[];
    omitted: Omitted[];
    charset: Charset | null;
    problems: Problem[];
  };
  nodes: ArticleNode[];
  /** Texts of the page that may repeat the article's (description, alternative texts, link texts): evidence for repair. */
  twins: string[];
}
