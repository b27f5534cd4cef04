/** How well a model finds names: exact span and type. */
import { NAME_TYPES, runsOf } from "../lib/core/entities/model/labels.ts";
import type { Example } from "./examples.ts";

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export type Measured = Record<(typeof NAME_TYPES)[number] | "all", Counts>;

const none = (): Counts => ({ right: 0, wrong: 0, missed: 0 });

/** "all" is persons, organisations and places: what every corpus marks alike. */
export function measure(
  examples: readonly Example[],
  labelled: (example: Example) => ArrayLike<number>,
): Measured {
  const counts: Measured = {
    person: none(),
    organisation: none(),
    place: none(),
    other: none(),
    all: none(),
  };
  for (const example of examples) {
    const { words, names } = example;
    const left = new Map(names.map(({ start, end, type }) => [`${start} ${end} ${type}`, type]));
    for (const { from, to, type } of runsOf(labelled(example))) {
      const key = `${words[from]?.start} ${words[to - 1]?.end} ${type}`;
      counts[NAME_TYPES[type] ?? "other"][left.delete(key) ? "right" : "wrong"]++;
    }
    for (const type of left.values()) counts[NAME_TYPES[type] ?? "other"].missed++;
  }
  for (const type of ["person", "organisation", "place"] as const) {
    for (const key of ["right", "wrong", "missed"] as const) counts.all[key] += counts[type][key];
  }
  return counts;
}

export function f1({ right, wrong, missed }: Counts): number {
  return (2 * right) / (2 * right + wrong + missed || 1);
}
