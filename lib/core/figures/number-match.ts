/** A number as it is read off the lexemes `at` to `end` (past the last). */
export interface NumberMatch {
  value: number;
  at: number;
  end: number;
  /** A round collective: "une centaine", "des milliers". */
  approximate: boolean;
  /** Only an article or "one": counts nothing by itself. */
  bareOne: boolean;
  /** Million, milliard, dozen…: what is counted follows with "de". */
  magnitude: boolean;
  /** Written in digits, whole, without separator: may be a year, a code, a label's number. */
  plainDigits: boolean;
}

/** A number before it is known where it starts: a sign may stand before it. */
export type NumberRead = Omit<NumberMatch, "at">;

/** A number without any of the marks of a special one. */
export const plain = (value: number, end: number): NumberRead => ({
  value,
  end,
  approximate: false,
  bareOne: false,
  magnitude: false,
  plainDigits: false,
});
