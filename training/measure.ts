/** How well names are found: exact span and type. */
import { findEntities } from "../lib/core/entities/entities.ts";
import { NAME_TYPES, runsOf } from "../lib/core/entities/model/labels.ts";
import type { NameModel } from "../lib/core/entities/model/model.ts";
import type { Span } from "../lib/core/reading.ts";
import { typeIndex, type Example } from "./examples.ts";

export interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

export type Measured = Record<(typeof NAME_TYPES)[number] | "all", Counts>;

type Found = Span & { type: number };

const none = (): Counts => ({ right: 0, wrong: 0, missed: 0 });

/** Of labels alone. "all" is persons, organisations and places: what every corpus marks alike. */
export function measure(
  examples: readonly Example[],
  labelled: (example: Example) => ArrayLike<number>,
): Measured {
  return count(examples, (example) =>
    runsOf(labelled(example)).map(({ from, to, type }) => ({
      start: example.words[from]?.start ?? 0,
      end: example.words[to - 1]?.end ?? 0,
      type,
    })),
  );
}

/** Of all that the product makes of a text, with a model or by the rules alone. */
export function measureFound(
  examples: readonly Example[],
  model: NameModel | null,
  onMiss?: (line: string) => void,
): Measured {
  return count(
    examples,
    ({ segmented }) =>
      findEntities(segmented, { title: null, model }).flatMap(({ type, mentions }) =>
        mentions.map(({ start, end }) => ({ start, end, type: typeIndex(type) })),
      ),
    onMiss,
  );
}

function count(
  examples: readonly Example[],
  find: (example: Example) => readonly Found[],
  onMiss?: (line: string) => void,
): Measured {
  const counts: Measured = {
    person: none(),
    organisation: none(),
    place: none(),
    other: none(),
    all: none(),
  };
  for (const example of examples) {
    const left = new Map(example.names.map((name) => [keyOf(name), name]));
    const said = (what: string, { start, end, type }: Found): void =>
      onMiss?.(
        `${example.id}: ${what} ${NAME_TYPES[type]} «${example.segmented.text.slice(start, end)}»`,
      );
    const doubtful = example.names.filter((name) => name.doubtful);
    for (const found of find(example)) {
      const isRight = left.delete(keyOf(found));
      if (doubtful.some(({ start, end }) => start < found.end && found.start < end)) continue;
      counts[NAME_TYPES[found.type] ?? "other"][isRight ? "right" : "wrong"]++;
      if (!isRight) said("extra", found);
    }
    for (const name of left.values()) {
      if (name.doubtful) continue;
      counts[NAME_TYPES[name.type] ?? "other"].missed++;
      said("missed", name);
    }
  }
  for (const type of ["person", "organisation", "place"] as const) {
    for (const key of ["right", "wrong", "missed"] as const) counts.all[key] += counts[type][key];
  }
  return counts;
}

const keyOf = ({ start, end, type }: Found): string => `${start} ${end} ${type}`;

export function f1({ right, wrong, missed }: Counts): number {
  return (2 * right) / (2 * right + wrong + missed || 1);
}

/** F1 by type in a line. */
export function row(measured: Measured): string {
  return Object.entries(measured)
    .map(([type, counts]) => `${type} ${f1(counts).toFixed(3)}`)
    .join(", ");
}
