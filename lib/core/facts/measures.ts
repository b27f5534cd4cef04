import type { EntityType, FigureKind, Role } from "../reading.ts";

/** Roles that are owned alike. A group's number is a column of the weights: never change one without training anew. */
const GROUP_OF_ROLE: Readonly<Record<Role, number>> = {
  revenue: 0,
  "net-income": 0,
  "operating-income": 0,
  loss: 0,
  "market-value": 0,
  debt: 0,
  savings: 0,
  funding: 1,
  investment: 1,
  donation: 1,
  subsidy: 1,
  price: 2,
  cost: 2,
  discount: 2,
  budget: 3,
  tax: 3,
  fine: 3,
  salary: 4,
  age: 4,
  born: 4,
  died: 4,
  term: 4,
  employees: 5,
  "jobs-created": 5,
  "jobs-cut": 5,
  deaths: 6,
  injured: 6,
  arrests: 6,
  inhabitants: 7,
  attendance: 7,
  turnout: 7,
  users: 8,
  members: 8,
  share: 9,
  stake: 9,
  growth: 10,
  rate: 10,
  capacity: 11,
  production: 11,
  "sales-volume": 11,
  "floor-area": 11,
  "land-area": 11,
  score: 12,
  rank: 12,
  founded: 13,
  opening: 13,
  published: 13,
  deadline: 13,
};
/** Figures without a role, by what they count. */
const COUNTED_GROUP = 14;
const MEASURED_GROUP = 15;
export const GROUPS = 16;

const ROLE_NUMBER: ReadonlyMap<string, number> = new Map(
  Object.keys(GROUP_OF_ROLE).map((role, index) => [role, index]),
);
const BARE_KINDS: readonly FigureKind[] = [
  "money",
  "people",
  "count",
  "percentage",
  "ratio",
  "duration",
  "distance",
];
/** Roles, then the kinds of figures without one, then all other kinds. */
export const MEASURES = ROLE_NUMBER.size + BARE_KINDS.length + 1;

const TYPES: readonly EntityType[] = [
  "person",
  "organisation",
  "place",
  "event",
  "work",
  "product",
];
export const TYPE_COUNT = TYPES.length;

export const typeNumber = (type: EntityType): number => TYPES.indexOf(type);

/** What is measured, as exactly as it is known: a column of the weights. */
export function measureNumber(role: Role | null, kind: FigureKind): number {
  if (role !== null) return ROLE_NUMBER.get(role) ?? 0;
  const bare = BARE_KINDS.indexOf(kind);
  return ROLE_NUMBER.size + (bare < 0 ? BARE_KINDS.length : bare);
}

/** What is measured, with what is owned alike. */
export function groupNumber(role: Role | null, kind: FigureKind): number {
  if (role !== null) return GROUP_OF_ROLE[role];
  return kind === "money" || kind === "people" || kind === "count" ? COUNTED_GROUP : MEASURED_GROUP;
}
