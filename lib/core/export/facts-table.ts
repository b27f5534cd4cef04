import { NOTHING_BY_HAND, type ByHand } from "../corrections/by-hand.ts";
import type { Reading } from "../reading.ts";
import { periodInWords } from "./dates.ts";
import type { Labels } from "./wording.ts";
import { toldRows, type Row } from "./rows.ts";

/** A fact in words: whose, what, how much, for when, and the sentence that says so. */
export interface FactInWords {
  who: string;
  what: string;
  howMuch: string;
  when: string;
  sentence: string;
  /** Index into `Reading.figures`: the figure that `howMuch` is; -1 where no figure holds it. */
  figure: number;
  /** The address that leads to the sentence on the page; null where there is none. */
  link: string | null;
}

/** The facts of a Reading in words, in their order; `howMuch` is as the article writes it, or the person who corrected it. */
export function factsInWords(
  reading: Reading,
  labels: Labels,
  byHand: ByHand = NOTHING_BY_HAND,
): FactInWords[] {
  return toldRows(reading, byHand).map(({ row, figure }) => ({
    who: row.subject ?? labels.nobody,
    what: row.words ?? (row.role ? labels.roles[row.role] : ""),
    howMuch: howMuch(row, labels),
    when: row.period ? periodInWords(row.period, labels) : "",
    sentence: row.sentence,
    figure,
    link: row.link,
  }));
}

function howMuch(row: Row, labels: Labels): string {
  const qualifier = row.qualifier ? `${labels.qualifiers[row.qualifier]} ` : "";
  const mode = row.mode && row.mode !== "stated" ? ` (${labels.modes[row.mode]})` : "";
  return (row.typed ?? qualifier + row.text) + mode;
}
