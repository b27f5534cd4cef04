import type { Proposal } from "./proposal.ts";

/** What a number without a noun may go back to: the last figures of the text before it. */
export interface Said {
  /** Of any kind but a date, a rank or a ratio. */
  amount: Proposal | null;
  /** The same, in this sentence. */
  here: Proposal | null;
  /** Of people or things. */
  counted: Proposal | null;
  /** A percentage, however long ago. */
  share: boolean;
  /** The age that stood right before, in the same sentence. */
  age: Proposal | null;
  /** Money, where no great number of other things stood since. */
  money: Proposal | null;
}

export const NOTHING_SAID: Said = {
  amount: null,
  here: null,
  counted: null,
  age: null,
  money: null,
  share: false,
};

/** From so many people or things on, a bare number with a magnitude may be of them. */
const GREAT = 1e5;

const isGreatCount = ({ kind, value }: Proposal): boolean =>
  (kind === "people" || kind === "count") && typeof value === "number" && value >= GREAT;

/** What was said with one figure more. */
export function saidWith(said: Said, found: Proposal): Said {
  const { kind } = found;
  if (kind === "date" || kind === "rank" || kind === "ratio") return { ...said, age: null };
  return {
    amount: found,
    here: found,
    share: said.share || kind === "percentage",
    age: kind === "duration" && found.unit === "a" ? found : null,
    counted: kind === "people" || kind === "count" ? found : said.counted,
    money: kind === "money" ? found : isGreatCount(found) ? null : said.money,
  };
}
