import { storage } from "wxt/utils/storage";
import type { SiteRule } from "../core/choices.ts";
import { changedRules, rulesIn, type StoredRules } from "./rules.ts";

/** What is always put back, by host; kept on this machine, and only after somebody said "always". */
const siteRules = storage.defineItem<StoredRules>("local:siteRules", { fallback: {}, version: 1 });

export async function rulesOf(host: string | null): Promise<SiteRule[]> {
  return host === null ? [] : rulesIn(await siteRules.getValue(), host);
}

/** Adds rules to a host and takes others away, whatever else was changed meanwhile. */
export async function changeRules(
  host: string,
  added: readonly SiteRule[],
  removed: readonly SiteRule[],
): Promise<void> {
  await siteRules.setValue(changedRules(await siteRules.getValue(), host, added, removed));
}
