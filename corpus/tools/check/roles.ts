import type { Role } from "../../../lib/core/reading.ts";
import type { MarkKind } from "../lists.ts";

const MONEY: readonly MarkKind[] = ["money"];
const PEOPLE: readonly MarkKind[] = ["people"];
const HEADS: readonly MarkKind[] = ["people", "count"];
const DATE: readonly MarkKind[] = ["date"];
const PART: readonly MarkKind[] = ["percentage", "ratio", "money", "count", "people"];

/** Kinds that a figure of a role can have; a role that is not here may have any. */
const KINDS_OF: Partial<Record<Role, readonly MarkKind[]>> = {
  revenue: MONEY,
  "net-income": MONEY,
  "operating-income": MONEY,
  funding: MONEY,
  investment: MONEY,
  price: MONEY,
  cost: MONEY,
  budget: MONEY,
  debt: MONEY,
  "market-value": MONEY,
  salary: MONEY,
  fine: MONEY,
  subsidy: MONEY,
  donation: MONEY,
  tax: ["money", "percentage"],
  discount: ["money", "percentage", "ratio"],
  employees: PEOPLE,
  "jobs-created": PEOPLE,
  "jobs-cut": PEOPLE,
  deaths: HEADS,
  injured: HEADS,
  inhabitants: PEOPLE,
  attendance: HEADS,
  users: HEADS,
  members: HEADS,
  arrests: PEOPLE,
  stake: PART,
  share: PART,
  turnout: PART,
  "floor-area": ["area"],
  "land-area": ["area"],
  score: ["ratio", "count"],
  age: ["duration"],
  founded: DATE,
  opening: DATE,
  deadline: ["date", "duration"],
  published: DATE,
  born: DATE,
  died: DATE,
  term: ["date", "duration"],
  rank: ["rank"],
};

/** What is wrong with a role on a figure of a kind, or null. */
export function roleProblem(role: Role, kind: MarkKind): { what: string; mend: string } | null {
  const kinds = KINDS_OF[role];
  if (!kinds || kinds.includes(kind)) return null;
  return {
    what: `a ${kind} as ${role}`,
    mend: `${role} is of ${kinds.join(", ")}: mend the kind, or leave the role out`,
  };
}
