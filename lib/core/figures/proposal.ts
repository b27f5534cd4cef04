import type { FigureKind } from "../reading.ts";

/** A figure as a reader proposes it: lexemes `at` to `end` (past the last). */
export interface Proposal {
  at: number;
  end: number;
  kind: FigureKind;
  value: number | string;
  upper?: number | string;
  unit: string | null;
  approximate?: boolean;
  /** The unit is a currency that shares its name with others, and nothing right here says which. */
  shared?: boolean | undefined;
}

/** Takes away what binary fractions add: 4.1 × 1e6. */
export const rounded = (value: number): number =>
  Number.isInteger(value) ? value : Number(value.toPrecision(15));
