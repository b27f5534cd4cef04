/** Where sentences begin and end, by punctuation alone: a reading of its own, not the product's. */

const CLOSERS = "[\"'»”’)\\]]*(?:[\\s\\u00A0\\u202F]»)?";
const WHOLE_END = new RegExp(`[.!?…]${CLOSERS}$`, "u");
const INNER_STOP = new RegExp(
  `([\\p{L}\\p{N}.]{0,12})[.!?…]${CLOSERS}[\\s\\u00A0\\u202F]+(?=["'«“‘(\\[]?[\\s\\u00A0\\u202F]?[\\p{Lu}\\p{N}])`,
  "gu",
);
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:M|MM|Mr|Mrs|Ms|Dr|Pr|St|Ste|Jr|Sr|No|nos?|art|av|bd|cf|Prof|Gen|Col|Sgt|Lt|Rev|Hon|vs|etc|Inc|Ltd|Co|Corp|approx|a\.m|p\.m|\p{L}|(?:\p{L}\.)+\p{L})$/iu;

/** Does a sentence end here, at the end of `text`? */
export const endsSentence = (text: string): boolean => WHOLE_END.test(text.trimEnd());

/** Offsets in `text` at which a second sentence begins. */
export function innerStarts(text: string): number[] {
  const starts: number[] = [];
  for (const match of text.matchAll(INNER_STOP)) {
    const stop = /^[\p{L}\p{N}.]*\./u.test(match[0]);
    if (stop && ABBREVIATION.test(match[1] ?? "")) continue;
    starts.push(match.index + match[0].length);
  }
  return starts;
}
