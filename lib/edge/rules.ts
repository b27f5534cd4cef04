import { isSameRule, type SiteRule } from "../core/choices.ts";

/** Rules of one host; one more takes the place of the oldest. */
export const MOST_RULES = 30;
/** Hosts with rules; one more takes the place of the one that was left unchanged longest. */
export const MOST_HOSTS = 500;

/** Rules by host, as they are stored. Checked on the way in: older versions may have written other shapes. */
export type StoredRules = Readonly<Record<string, unknown>>;

/** The rules of a host: exactly that one, port included. Whatever does not read as a rule is passed over. */
export function rulesIn(all: StoredRules, host: string): SiteRule[] {
  const stored = Object.hasOwn(all, host) ? all[host] : null;
  return Array.isArray(stored) ? stored.filter(isRule) : [];
}

/** The same with rules added to a host and others taken away; hosts stand in the order of their last change. */
export function changedRules(
  all: StoredRules,
  host: string,
  added: readonly SiteRule[],
  removed: readonly SiteRule[],
): StoredRules {
  const own = rulesIn(all, host).filter(
    (rule) => ![...added, ...removed].some((other) => isSameRule(rule, other)),
  );
  const rules = [...own, ...added].slice(-MOST_RULES);
  const others = Object.entries(all).filter(([name]) => name !== host);
  const hosts: [string, unknown][] = rules.length > 0 ? [...others, [host, rules]] : others;
  return Object.fromEntries(hosts.slice(-MOST_HOSTS));
}

function isRule(value: unknown): value is SiteRule {
  if (typeof value !== "object" || value === null) return false;
  const { reason, element, sample, since } = value as Partial<Record<keyof SiteRule, unknown>>;
  return [reason, element, sample, since].every((field) => typeof field === "string");
}
