/** What a person says about the facts of one article, and what came of it. Plain JSON; `facts.ts` applies it. */
import type { Fact, Figure, Role, Span } from "../reading.ts";
import type { NameKey } from "./names.ts";
import type { FigureKey, PassageQuote } from "./places.ts";
import type { Value } from "./typed.ts";

/** Whose: a name of the article, a name that a person typed, or nobody's. */
export type Owner = NameKey | string | null;

/** What a figure measures: a role of the contract, a person's own words, or nothing. */
export type Measure = { role: Role } | { words: string } | null;

export type FactCorrection =
  /** About a fact, by one of its figures: it holds for all of them. */
  | { kind: "measure"; of: FigureKey; measure: Measure }
  | { kind: "owner"; of: FigureKey; owner: Owner }
  /** `typed`: the value as the person wrote it. */
  | { kind: "value"; of: FigureKey; value: Value; typed: string }
  /** `period` is ISO 8601: a date, a partial date or an interval; null: the text names none. */
  | { kind: "period"; of: FigureKey; period: string | null }
  | { kind: "strike"; of: FigureKey }
  | { kind: "mark"; of: FigureKey; as: "checked" | "doubtful" }
  /** A fact that the person read in a passage. `value` is null where what they typed is words and no figure. */
  | {
      kind: "fact";
      at: PassageQuote;
      owner: Owner;
      measure: Measure;
      value: Value | null;
      typed: string;
      period: string | null;
    }
  | { kind: "quote"; at: PassageQuote; speaker: Owner };

/** What of a fact is the person's own. */
export type Said = "measure" | "owner" | "value" | "period" | "struck" | "fact";

/** A fact that a person said something about, as it is now. */
export interface HandFact {
  /** Index into `Reading.facts`; null for what the Reading has no room for, and for what was struck. */
  fact: number | null;
  /** Indexes into `Reading.figures`: where it is said; none where no figure holds it. */
  figures: number[];
  /** How much, and where; of a fact without a figure the passage, with what was typed as text and value. */
  figure: Figure;
  /** How much as the person wrote it; null where it is as the article writes it. */
  typed: string | null;
  role: Role | null;
  /** What it measures in the person's own words. */
  words: string | null;
  /** Index into `Reading.entities`, or a name that the person typed. */
  owner: number | string | null;
  mode: Fact["mode"];
  mark: "checked" | "doubtful" | null;
  /** What of it the person said. */
  said: Said[];
  /** Indexes into `Choices.facts`: the corrections that made it so. */
  corrections: number[];
  sentence: Span;
}

/** A passage that somebody says. */
export interface HandQuote extends Span {
  /** Index into `Reading.entities`, or a name that the person typed. */
  speaker: number | string | null;
  /** Index into `Choices.facts`. */
  correction: number;
}

/** A correction beside a Reading that it was applied to. */
export interface FactVerdict {
  correction: FactCorrection;
  /** Where it holds; null where the article has no such place any more. */
  span: Span | null;
  /** False where what is found there is of a kind that it cannot be said of. */
  fits: boolean;
}

/** What a person said about facts, beside a Reading that it was applied to. */
export interface ByHand {
  /** Parallel to `Choices.facts`. */
  verdicts: FactVerdict[];
  facts: HandFact[];
  quotes: HandQuote[];
}

/** What came of no corrections. */
export const NOTHING_BY_HAND: ByHand = { verdicts: [], facts: [], quotes: [] };

/** Whether a fact is to be shown as one: it measures something, or somebody says that it is a fact. */
export const isTold = ({ role, words, said }: HandFact): boolean =>
  role !== null || words !== null || said.includes("fact");
