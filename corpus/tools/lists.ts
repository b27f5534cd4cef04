import type { EntityType, FigureKind, Qualifier, Role } from "../../lib/core/reading.ts";

/** The closed lists of `corpus/README.md`. */

export const SECTIONS: ReadonlySet<string> = new Set(
  "economy politics local court accident sport science culture health environment education world opinion obituary interview live technology".split(
    " ",
  ),
);

/** Names' types as they are written in a mark, and as a Reading has them. */
export const TYPES: ReadonlyMap<string, EntityType> = new Map([
  ["person", "person"],
  ["org", "organisation"],
  ["place", "place"],
  ["event", "event"],
  ["work", "work"],
  ["product", "product"],
]);

const list = <T extends string>(...items: T[]): ReadonlySet<T> => new Set(items);

/** `none` is what looks like a figure and is none. */
export type MarkKind = FigureKind | "none";

export const KINDS: ReadonlySet<string> = list<MarkKind>(
  "money",
  "percentage",
  "people",
  "count",
  "area",
  "distance",
  "duration",
  "date",
  "mass",
  "volume",
  "temperature",
  "speed",
  "energy",
  "power",
  "data",
  "ratio",
  "rank",
  "other",
  "none",
);

export const QUALIFIERS: ReadonlySet<string> = list<Qualifier>(
  "approximate",
  "at-least",
  "at-most",
  "more-than",
  "less-than",
);

export const ROLES: ReadonlySet<string> = list<Role>(
  "revenue",
  "net-income",
  "operating-income",
  "loss",
  "funding",
  "investment",
  "price",
  "cost",
  "budget",
  "debt",
  "market-value",
  "salary",
  "fine",
  "subsidy",
  "donation",
  "tax",
  "savings",
  "employees",
  "jobs-created",
  "jobs-cut",
  "deaths",
  "injured",
  "inhabitants",
  "attendance",
  "users",
  "members",
  "arrests",
  "stake",
  "share",
  "growth",
  "rate",
  "discount",
  "turnout",
  "capacity",
  "production",
  "sales-volume",
  "floor-area",
  "land-area",
  "score",
  "age",
  "founded",
  "opening",
  "deadline",
  "published",
  "born",
  "died",
  "term",
  "rank",
);

/** What may happen to an article's characters in its damaged twin. */
export type DamageKind =
  | "lost-question"
  | "lost-fffd"
  | "mojibake-1252"
  | "mojibake-latin1"
  | "mojibake-macroman"
  | "mojibake-twice";

export const DAMAGES: ReadonlySet<string> = list<DamageKind>(
  "lost-question",
  "lost-fffd",
  "mojibake-1252",
  "mojibake-latin1",
  "mojibake-macroman",
  "mojibake-twice",
);

/** Is this one of the set's own words? Narrows, where the set says of what type they are. */
export function isOneOf<T extends string>(set: ReadonlySet<string>, word: string): word is T {
  return set.has(word);
}
