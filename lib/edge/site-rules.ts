import { storage } from "wxt/utils/storage";
import { isSameRule, type SiteRule } from "../core/choices.ts";

// What is always put back, by host; kept on this machine, and only after somebody said "always".

/** Rules of one host; one more takes the place of the oldest. */
const MOST_RULES = 30;
/** Hosts with rules; one more takes the place of the one whose last rule is the oldest. */
const MOST_HOSTS = 500;

const siteRules = storage.defineItem<Record<string, unknown>>("local:siteRules", {
  fallback: {},
  version: 1,
});

/** The rules of a host: exactly that one, port included. Whatever does not read as a rule is passed over. */
export async function rulesOf(host: string | null): Promise<SiteRule[]> {
  if (host === null) return [];
  const all = await siteRules.getValue();
  return Object.hasOwn(all, host) ? readRules(all[host]) : [];
}

/** Adds rules to a host and takes others away, whatever else was changed meanwhile. */
export async function changeRules(
  host: string,
  added: readonly SiteRule[],
  removed: readonly SiteRule[],
): Promise<void> {
  const all = await siteRules.getValue();
  const own = (Object.hasOwn(all, host) ? readRules(all[host]) : []).filter(
    (rule) => ![...added, ...removed].some((other) => isSameRule(rule, other)),
  );
  const rules = [...own, ...added].slice(-MOST_RULES);
  const others = Object.entries(all).filter(([name]) => name !== host);
  const hosts: [string, unknown][] = rules.length > 0 ? [...others, [host, rules]] : others;
  // In the order of their last change.
  await siteRules.setValue(Object.fromEntries(hosts.slice(-MOST_HOSTS)));
}

function readRules(stored: unknown): SiteRule[] {
  return Array.isArray(stored) ? stored.filter(isRule) : [];
}

function isRule(value: unknown): value is SiteRule {
  if (typeof value !== "object" || value === null) return false;
  const { reason, element, sample, since } = value as Partial<Record<keyof SiteRule, unknown>>;
  return [reason, element, sample, since].every((field) => typeof field === "string");
}
