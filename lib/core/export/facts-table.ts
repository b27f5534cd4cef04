import type { Reading } from "../reading.ts";
import { periodInWords } from "./dates.ts";
import type { Labels } from "./wording.ts";
import { toldFacts, type Row } from "./rows.ts";

/** A fact in words: whose, what, how much, for when, and the sentence that says so. */
export interface FactInWords {
  who: string;
  what: string;
  howMuch: string;
  when: string;
  sentence: string;
  /** Index into `Reading.figures`: the figure that `howMuch` is. */
  figure: number;
  /** The address that leads to the sentence on the page; null where there is none. */
  link: string | null;
}

/** The facts of a Reading in words, in their order; `howMuch` is as the article writes it. */
export function factsInWords(reading: Reading, labels: Labels): FactInWords[] {
  return toldFacts(reading).map(({ fact, row }) => ({
    who: row.subject ?? labels.nobody,
    what: row.role ? labels.roles[row.role] : "",
    howMuch: howMuch(row, labels),
    when: row.period ? periodInWords(row.period, labels) : "",
    sentence: row.sentence,
    figure: fact.figures[0] ?? -1,
    link: row.link,
  }));
}

function howMuch(row: Row, labels: Labels): string {
  const qualifier = row.qualifier ? `${labels.qualifiers[row.qualifier]} ` : "";
  const mode = row.mode && row.mode !== "stated" ? ` (${labels.modes[row.mode]})` : "";
  return qualifier + row.text + mode;
}
