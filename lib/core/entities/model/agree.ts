/** One document seldom means two things by one name: what all its mentions say decides the type of each. */
import type { Word } from "../words.ts";
import { NAME_TYPES, type LabelledRun } from "./labels.ts";
import type { FoundName } from "./tag.ts";

/** What the other mentions weigh beside a mention's own evidence; by cross-validation. */
const OTHERS = 0.5;
/** The same of longer names that a name may be the short form of. */
const LONGER = 0.5;
/** More mentions say the same again: the sum of n counts as n to this power. */
const DAMPING = 0.5;

const PERSON = NAME_TYPES.indexOf("person");
const ORGANISATION = NAME_TYPES.indexOf("organisation");

interface Tally {
  count: number;
  sums: number[];
}

/** The names with the types that all mentions agree on; spans and order stay. Linear in the names. */
export function agreed(words: readonly Word[], names: readonly FoundName[]): LabelledRun[] {
  const same = new Map<string, Tally>();
  const lastWords = new Map<string, Tally>();
  const firstWords = new Map<string, Tally>();
  const keys = names.map(({ from, to }) => keyOf(words, from, to));
  const leads = names.map(({ scores }) => relative(scores));
  for (const [index, { from, to }] of names.entries()) {
    const lead = leads[index] ?? [];
    add(same, keys[index] ?? "", lead);
    if (to - from < 2) continue;
    add(lastWords, keyOf(words, to - 1, to), lead);
    add(firstWords, keyOf(words, from, from + 1), lead);
  }
  return names.map(({ from, to }, index) => {
    const own = leads[index] ?? [];
    const key = keys[index] ?? "";
    const totals = [...own];
    const all = same.get(key);
    if (all && all.count > 1) {
      const others = all.count - 1;
      for (const [type, sum] of all.sums.entries()) {
        totals[type] =
          (totals[type] ?? 0) + (OTHERS * (sum - (own[type] ?? 0))) / others ** DAMPING;
      }
    }
    if (to - from === 1) {
      addOf(totals, lastWords.get(key), PERSON);
      addOf(totals, firstWords.get(key), ORGANISATION);
    }
    let best = 0;
    for (let type = 1; type < totals.length; type++) {
      if ((totals[type] ?? 0) > (totals[best] ?? 0)) best = type;
    }
    return { from, to, type: best };
  });
}

/** How far each type is behind the best. */
function relative(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  return scores.map((score) => score - most);
}

/** A full name lends its type to its short form, if it is of the kind that has such short forms. */
function addOf(totals: number[], longer: Tally | undefined, type: number): void {
  if (!longer) return;
  if (longer.sums.some((sum) => sum > (longer.sums[type] ?? 0))) return;
  for (const [other, sum] of longer.sums.entries()) {
    totals[other] = (totals[other] ?? 0) + (LONGER * sum) / longer.count ** DAMPING;
  }
}

function add(tallies: Map<string, Tally>, key: string, lead: readonly number[]): void {
  const tally = tallies.get(key) ?? { count: 0, sums: NAME_TYPES.map(() => 0) };
  tallies.set(key, tally);
  tally.count++;
  for (const [type, value] of lead.entries()) tally.sums[type] = (tally.sums[type] ?? 0) + value;
}

function keyOf(words: readonly Word[], from: number, to: number): string {
  let key = "";
  for (let at = from; at < to; at++) key += ` ${words[at]?.folded ?? ""}`;
  return key;
}
