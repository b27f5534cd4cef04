import type { FigureKind, Role } from "../reading.ts";

const PEOPLE: readonly FigureKind[] = ["people", "count"];
const THINGS: readonly FigureKind[] = [
  "count",
  "mass",
  "volume",
  "energy",
  "power",
  "data",
  "distance",
];

/** The kinds of figure that may measure each role: a cue for one is not heard for figures of another kind. */
const KINDS: Record<Role, readonly FigureKind[]> = {
  revenue: ["money"],
  "net-income": ["money"],
  "operating-income": ["money"],
  loss: ["money"],
  funding: ["money"],
  investment: ["money"],
  price: ["money"],
  cost: ["money"],
  budget: ["money"],
  debt: ["money"],
  "market-value": ["money"],
  salary: ["money"],
  fine: ["money"],
  subsidy: ["money"],
  donation: ["money"],
  tax: ["money"],
  savings: ["money"],
  employees: PEOPLE,
  "jobs-created": PEOPLE,
  "jobs-cut": PEOPLE,
  deaths: PEOPLE,
  injured: PEOPLE,
  inhabitants: PEOPLE,
  attendance: PEOPLE,
  users: PEOPLE,
  members: PEOPLE,
  arrests: PEOPLE,
  stake: ["percentage", "ratio"],
  share: ["percentage", "ratio"],
  growth: ["percentage", "ratio", "money"],
  rate: ["percentage", "ratio"],
  discount: ["percentage", "money"],
  turnout: ["percentage"],
  capacity: [...THINGS, "people"],
  production: THINGS,
  "sales-volume": ["count", "mass", "volume"],
  "floor-area": ["area"],
  "land-area": ["area"],
  score: ["ratio", "count", "other"],
  age: ["duration"],
  founded: ["date"],
  opening: ["date"],
  deadline: ["date"],
  published: ["date"],
  born: ["date"],
  died: ["date"],
  term: ["duration"],
  rank: ["rank"],
};

/** All roles, in the order of the contract. */
export const ROLES = Object.keys(KINDS) as readonly Role[];

/** Whether a figure of this kind can measure this role. */
export function admits(role: Role, kind: FigureKind): boolean {
  return KINDS[role].includes(kind);
}

/** Roles that are a company's: said of a person, they are the company's figures. */
export const COMPANY_ROLES: ReadonlySet<Role> = new Set<Role>([
  "revenue",
  "net-income",
  "operating-income",
  "loss",
  "funding",
  "market-value",
  "employees",
  "jobs-created",
  "jobs-cut",
  "users",
  "sales-volume",
  "production",
]);

/** Roles that one gives and another gets: of whom the noun is said, is the giver. */
export const GIVEN_ROLES: ReadonlySet<Role> = new Set<Role>(["subsidy", "fine", "donation"]);

/** Roles that no place has: a place named as the owner is where it happened. */
export const NEVER_OF_PLACES: ReadonlySet<Role> = new Set<Role>([
  "revenue",
  "net-income",
  "operating-income",
  "funding",
  "market-value",
  "fine",
  "salary",
  "age",
  "stake",
]);

/** Roles of something that happened on a day: a full date says when. The others hold for months or years. */
export const EVENT_ROLES: ReadonlySet<Role> = new Set<Role>([
  "deaths",
  "injured",
  "arrests",
  "attendance",
  "score",
  "fine",
  "funding",
  "donation",
  "turnout",
  "price",
  "jobs-cut",
]);

/** Roles whose figure need not be anyone's: a fact without an owner is whole. */
export const OWNERLESS_ROLES: ReadonlySet<Role> = new Set<Role>([
  "deaths",
  "injured",
  "arrests",
  "attendance",
  "rate",
  "turnout",
  "score",
]);
