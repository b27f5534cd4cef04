import type { Block, EntityType, Qualifier, Role, Span } from "../../../lib/core/reading.ts";
import type { DamageKind, MarkKind } from "../lists.ts";

export type Language = "fr" | "en";
export type Split = "train" | "dev" | "unseen";

/** An article's front matter. */
export interface Meta {
  title: string;
  section: string;
  /** ISO 8601. */
  date: string;
  place: string;
  annotated: "once" | "twice";
  damage: DamageKind | null;
}

/** A marked stretch of the text. */
export interface Mark extends Span {
  text: string;
  /** In the file, counted from 1. */
  line: number;
  /** A careful reader could as well leave it out: neither finding nor missing it counts. */
  doubtful: boolean;
}

export interface NameMark extends Mark {
  type: EntityType;
  id: string | null;
  /** Index into `entities`. */
  entity: number;
}

/** Names that mean one thing. */
export interface CorpusEntity {
  type: EntityType;
  id: string | null;
  /** Indexes into `names`, in text order. */
  mentions: number[];
}

export interface FigureMark extends Mark {
  kind: MarkKind;
  /** A plain number; for dates, scores and fractions as written in the mark; null where nothing can be said. */
  value: number | string | null;
  /** The other end of a range. */
  upper: number | null;
  unit: string | null;
  role: Role | null;
  /** As written after `of=`. */
  of: string | null;
  /** Index into `entities`: whose figure it is. */
  owner: number | null;
  period: string | null;
  qualifier: Qualifier | null;
  /** What a relative or yearless date is, absolutely. */
  resolved: string | null;
  mode: "stated" | "forecast" | "denied";
}

/** An article, its text without marks; offsets are UTF-16 code units into `text`. */
export interface CorpusDocument {
  /** As it is named to the user. */
  file: string;
  /** Without folder and ending. */
  name: string;
  lang: Language;
  split: Split | null;
  meta: Meta;
  /** Blocks joined by an empty line. */
  text: string;
  blocks: Block[];
  names: NameMark[];
  entities: CorpusEntity[];
  figures: FigureMark[];
  /** In text order. */
  summary: Span[];
  /** The line of the file that an offset of `text` stands on, counted from 1. */
  lineAt: (offset: number) => number;
}
