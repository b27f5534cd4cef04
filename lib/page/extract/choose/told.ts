/** Reasons that a whole passage tells better than the part of the page that it was left out with. */
import { isBylineOrDate } from "../evidence/lines.ts";
import type { Passage, Unit } from "../unit.ts";
import { omitted, type Known, type Verdict } from "./verdict.ts";

/** Words of a pager, and of a note of who and when. */
const LONGEST = 16;

const LONGEST_PAGER = 8;

/** "2 of 4", "2 / 4": a part and how many there are, in any language. */
const PART_OF = /(?<![\p{N}.,])(\d{1,3})\s*(?:\/|\p{L}{1,4})\s*(\d{1,3})(?![\p{N}.,:])/u;

/** Names bylines and pagers that were taken for something else. */
export function tellReasons(units: readonly Unit[], verdicts: Verdict[], known: Known): void {
  for (const [index, unit] of units.entries()) {
    const verdict = verdicts[index];
    if (verdict?.is !== "omitted" || unit.words > LONGEST) continue;
    if (verdict.reason !== "other" && verdict.reason !== "related") continue;
    const lines = unit.text.split("\n");
    if (lines.every((line) => isBylineOrDate(line, known.authors, known.speech))) {
      verdicts[index] = omitted("byline");
    } else if (unit.measure.linked > 0 && isPartOf(unit.text)) {
      verdicts[index] = omitted("navigation");
    }
  }
}

/** A short line with links that says which part of how many this is. */
export function isPager({ text, words, measure }: Passage): boolean {
  return words <= LONGEST_PAGER && measure.linked > 0 && isPartOf(text) && !/[.!?]$/u.test(text);
}

function isPartOf(text: string): boolean {
  const match = PART_OF.exec(text);
  const [part, all] = [Number(match?.[1]), Number(match?.[2])];
  return part >= 1 && part <= all && all > 1;
}
