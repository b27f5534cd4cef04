/** What the library already has of the facts of an article that is being read. */
import type { Role } from "../reading.ts";
import { agreementOf, type Agreement, type Amount } from "./compare.ts";
import type { FactRow } from "./fact-rows.ts";
import { isLater } from "./moments.ts";
import type { Owners } from "./owners.ts";

/** A fact that is read: whose, what, for when, and how much. */
export interface ReadFact extends Amount, Pick<FactRow, "kind" | "period"> {
  owner: string;
  role: Role;
  /** ISO 8601: when the article that is read was published; null where it does not say. */
  date: string | null;
}

/** What one article of the library says of it. */
export interface KnownSource {
  row: FactRow;
  agreement: Agreement;
}

/** What the library has of one fact, counted by articles. */
export interface Known {
  /** That say the same, rounded ones among them. */
  agreeing: number;
  differing: number;
  /** In units or currencies that cannot be compared. */
  apart: number;
  /** Of no stated period, and said long before or after: no contradiction. */
  changed: number;
  /** Those that differ first, then those that cannot be compared, or changed; the latest of each first. */
  sources: KnownSource[];
}

/** Articles of which the sentence is handed on for one fact; all of them are counted. */
const MOST_SOURCES = 6;

/** Saved rows that one fact is compared with: a library that says the same more often says it as well with these. */
const MOST_ROWS = 1000;

/** Under which a fact stands beside others: whose it is, what it measures, and for when. */
export function sameKey(
  { owner, role, period }: Pick<ReadFact, "owner" | "role" | "period">,
  owners: Owners,
): string {
  return JSON.stringify([owners.of(owner).key, role, period]);
}

/**
 * What saved articles say of the facts that are read.
 * @param rowsOf what is saved under a key (see `sameKey`), without rows of the article that is read
 * @returns for each fact in its order; null where nothing is known of it
 */
export function knownFacts(
  facts: readonly ReadFact[],
  rowsOf: (key: string) => readonly FactRow[],
  owners: Owners,
): (Known | null)[] {
  const found = new Map<ReadFact, Known | null>();
  for (const [key, together] of grouped(facts, (fact) => sameKey(fact, owners))) {
    const rows = rowsOf(key).slice(-MOST_ROWS);
    // Of two investments each has its counterpart: a row that is one speaks against neither.
    const echoes = new Set(
      rows.filter((row) => together.some((fact) => isSame(agreementOf([fact, row])))),
    );
    for (const fact of together) found.set(fact, knownOf(fact, rows, echoes));
  }
  return facts.map((fact) => found.get(fact) ?? null);
}

function knownOf(
  fact: ReadFact,
  rows: readonly FactRow[],
  echoes: ReadonlySet<FactRow>,
): Known | null {
  // "3 %" of revenue says nothing against "17 M€" of it; and what was denied nobody says.
  const told = rows
    .filter(({ kind, mode }) => kind === fact.kind && mode !== "denied")
    .map((row) => ({ row, agreement: agreementInTime(fact, row) }))
    .filter(({ row, agreement }) => !isOther(agreement) || !echoes.has(row));
  // Of several things that one article says, that which agrees best.
  const sources = [...grouped(told, ({ row }) => row.article).values()].flatMap((own) =>
    own.toSorted((a, b) => CLOSEST[a.agreement] - CLOSEST[b.agreement]).slice(0, 1),
  );
  if (sources.length === 0) return null;
  const count = (...kinds: Agreement[]): number =>
    sources.filter(({ agreement }) => kinds.includes(agreement)).length;
  return {
    agreeing: count("same", "rounded"),
    differing: count("differ"),
    apart: count("apart"),
    changed: count("changed"),
    sources: sources.toSorted(byWeight).slice(0, MOST_SOURCES),
  };
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function agreementInTime(fact: ReadFact, row: FactRow): Agreement {
  const agreement = agreementOf([fact, row]);
  return agreement === "differ" && isLater(fact, row) ? "changed" : agreement;
}

const isOther = (agreement: Agreement): boolean =>
  agreement === "differ" || agreement === "changed";
const isSame = (agreement: Agreement): boolean => agreement === "same" || agreement === "rounded";

const CLOSEST: Record<Agreement, number> = { same: 0, rounded: 1, changed: 2, differ: 3, apart: 4 };
const WEIGHT: Record<Agreement, number> = { differ: 0, apart: 1, rounded: 2, same: 3, changed: 4 };

function byWeight(a: KnownSource, b: KnownSource): number {
  const byAgreement = WEIGHT[a.agreement] - WEIGHT[b.agreement];
  if (byAgreement !== 0) return byAgreement;
  return a.row.date < b.row.date ? 1 : a.row.date > b.row.date ? -1 : 0;
}
