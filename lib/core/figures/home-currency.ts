import type { Segmented } from "../text/segmented.ts";
import { MONEY_OF_PLACES, NAMESAKES } from "./currency-places.ts";
import { regionalCurrency } from "./languages.ts";

/**
 * A dollar is believed to be another than the American one from so many names of places on, and where no other country
 * is named as often: the dollars of a mine in Guatemala are American though its owner is from Toronto.
 */
const LEAST_OF_DOLLARS = 2;
const SMALL = /^[a-z]/u;
/** So many names of places is the region of the text's language tag worth ("en-CA"). */
const REGION = 2;

/**
 * Which currency a bare "dollar", "franc" or "peso" means in a text: that of the country whose places it names most
 * often, or the usual one where it names none. Reads the text when first asked, in time linear in it.
 */
export function homeCurrency(segmented: Segmented): (usual: string) => string {
  let votes: ReadonlyMap<string, number> | null = null;
  return (usual) => {
    const namesakes = NAMESAKES.find((codes) => codes.includes(usual));
    if (!namesakes) return usual;
    votes ??= votesOf(segmented);
    let best = usual;
    for (const code of namesakes) {
      if ((votes.get(code) ?? 0) > (votes.get(best) ?? 0)) best = code;
    }
    if (usual !== "USD" || best === usual) return best;
    const count = votes.get(best) ?? 0;
    const rivals = [...votes].some(([code, other]) => code !== best && other >= count);
    return count >= LEAST_OF_DOLLARS && !rivals ? best : usual;
  };
}

function votesOf({ tokens, lang }: Segmented): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  const regional = regionalCurrency(lang);
  if (regional !== undefined) votes.set(regional, REGION);
  for (const { kind, text } of tokens) {
    if (kind !== "word" || SMALL.test(text)) continue;
    for (const code of MONEY_OF_PLACES.get(text.replace(/['’]s$/u, "")) ?? [])
      votes.set(code, (votes.get(code) ?? 0) + 1);
  }
  return votes;
}
