import { idOf, isSameRule, type Choices, type SiteRule, type Wish } from "../core/choices.ts";
import { correctionKey } from "../core/corrections/everywhere.ts";
import type { NameCorrection } from "../core/corrections/names.ts";
import { captureTab } from "./capture-tab.ts";
import { changeEverywhere, correctionsEverywhere } from "./everywhere.ts";
import type { CaptureResult, Captured, WishResult } from "./messages.ts";
import { dropReading, heldCaptured, heldChoices, holdCaptured, holdChoices } from "./readings.ts";
import { messageOf, report } from "./report.ts";
import { changeRules, rulesOf } from "./site-rules.ts";

/** Captures that are under way, by tab: whoever asks meanwhile is given the same. */
const underWay = new Map<number, Promise<CaptureResult>>();

/** The article of a tab: what is held or on its way, unless a fresh one is asked for. */
export async function articleOf(tabId: number, fresh: boolean): Promise<CaptureResult> {
  if (!fresh) {
    const coming = underWay.get(tabId);
    if (coming) return coming;
    const held = await heldCaptured(tabId);
    if (held) return { ok: true, captured: await broughtUp(tabId, held) };
  }
  await dropReading(tabId);
  return captureAhead(tabId);
}

/** Captures a tab's page as it is now, before a surface asks for it: its frame comes to life meanwhile. */
export function captureAhead(tabId: number): Promise<CaptureResult> {
  const coming = capture(tabId).finally(() => {
    if (underWay.get(tabId) === coming) underWay.delete(tabId);
  });
  underWay.set(tabId, coming);
  return coming;
}

async function capture(tabId: number): Promise<CaptureResult> {
  const result = await captureTab(tabId, heldChoices(tabId), rulesOf, correctionsEverywhere());
  // Whoever looks for what is held waits for it; the surface that asked need not.
  if (result.ok) void holdCaptured(tabId, result.captured);
  return result;
}

/** What is held, to be read again where something else is said for all articles than when it was read. */
async function broughtUp(tabId: number, held: Captured): Promise<Captured> {
  const everywhere = await correctionsEverywhere();
  if (everywhere === null || areSame(held.everywhere ?? [], everywhere)) return held;
  const captured = { ...held, id: crypto.randomUUID(), everywhere, made: null };
  await holdCaptured(tabId, captured);
  return captured;
}

const areSame = (one: readonly NameCorrection[], other: readonly NameCorrection[]): boolean =>
  one.map(correctionKey).join() === other.map(correctionKey).join();

/**
 * Makes the article of a tab what a person wants it to be. The page is captured again where other passages are to stand
 * in it; what could not be done leaves everything as it was.
 * @param url of the article that the person sees
 */
export async function choose(
  tabId: number,
  url: string | null,
  { choices, rules, everywhere }: Wish,
): Promise<WishResult> {
  const held = await heldCaptured(tabId);
  const known = held ? held.everywhere : await correctionsEverywhere();
  const before = held?.choices ?? (await heldChoices(tabId));
  if (held && samePassages(before, choices) && sameRules(held.rules, rules)) {
    const captured = { ...held, id: crypto.randomUUID(), choices, everywhere, made: null };
    const problem = await settle(known, everywhere);
    if (problem) return problem;
    await keep(tabId, captured);
    return { ok: true, captured };
  }
  const result = await captureTab(
    tabId,
    Promise.resolve(choices),
    () => Promise.resolve(rules),
    Promise.resolve(everywhere),
  );
  if (!result.ok) return result;
  const { captured } = result;
  const { article, host } = captured;
  if (url !== article.reading.url) return { ok: false, why: "navigated", detail: "" };
  if (article.reading.text === "") return { ok: false, why: "empty", detail: "" };
  if (isMissing(before, captured)) return { ok: false, why: "changed", detail: "" };
  const problem = await settle(known, everywhere);
  if (problem) return problem;
  if (host !== null) {
    const old = held?.rules ?? (await rulesOf(host));
    const added = without(rules, old);
    const removed = without(old, rules);
    if (added.length + removed.length > 0) await changeRules(host, added, removed);
  }
  await keep(tabId, captured);
  return result;
}

/** Writes what is to hold for all articles; null where that is done, or nothing was to be. */
async function settle(
  before: NameCorrection[] | null,
  after: NameCorrection[] | null,
): Promise<WishResult | null> {
  if (after === null || areSame(before ?? [], after)) return null;
  try {
    await changeEverywhere(before ?? [], after);
    return null;
  } catch (error) {
    report("a correction for all articles", error);
    return { ok: false, why: "error", detail: messageOf(error) };
  }
}

async function keep(tabId: number, captured: Captured): Promise<void> {
  await holdChoices(tabId, captured.choices);
  await holdCaptured(tabId, captured);
}

/** A passage that was just asked for is not on the page any more. */
function isMissing(before: Choices, { article, choices }: Captured): boolean {
  const old = new Set(before.putBack.map(idOf));
  const there = new Set(article.putBack?.map(({ key }) => idOf(key)));
  return choices.putBack.some(
    (key) => key.from === "page" && !old.has(idOf(key)) && !there.has(idOf(key)),
  );
}

function samePassages(one: Choices, other: Choices): boolean {
  const [a, b] = [one, other].map(({ putBack }) => putBack.flatMap(pageKey).toSorted().join());
  return a === b;
}

/** What repair took out comes back without another look at the page. */
const pageKey = (key: Choices["putBack"][number]): string[] =>
  key.from === "page" ? [idOf(key)] : [];

const sameRules = (one: readonly SiteRule[], other: readonly SiteRule[]): boolean =>
  without(one, other).length + without(other, one).length === 0;

const without = (rules: readonly SiteRule[], others: readonly SiteRule[]): SiteRule[] =>
  rules.filter((rule) => !others.some((other) => isSameRule(rule, other)));
