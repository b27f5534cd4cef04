/** What can be told only once every unit has been looked at: sections, tails, empty headings. */
import type { OmittedReason } from "../../../core/reading.ts";
import type { PageElement } from "../../tree/node.ts";
import { linkShare } from "../measure.ts";
import type { Passage, Unit } from "../unit.ts";
import { headsList } from "./captions.ts";
import { signatureName } from "./likeness.ts";
import { DROPPED, omitted, TEXT, UNSURE, type Verdict } from "./verdict.ts";

/** Words of left-out passages of one kind after the article's end that are still its own part. */
export const LONGEST_TAIL = 60;

/**
 * Sections after the last kept prose under a heading like the text's own: references, notes, what was declared. And the
 * headings of leads.
 */
export function keepLaterSections(
  units: readonly Unit[],
  verdicts: Verdict[],
  first: number,
  last: number,
): void {
  const headings = new Set<string>();
  for (let index = first; index <= last; index++) {
    const unit = units[index];
    if (unit && isHeading(unit) && verdicts[index]?.is === "text") {
      headings.add(headingSignature(unit));
    }
  }
  let inSection = false;
  for (let index = last + 1; index < units.length; index++) {
    const unit = units[index];
    if (!unit || unit.type === "zone") continue;
    if (isHeading(unit)) inSection = headings.has(headingSignature(unit));
    const unsure = verdicts[index] === UNSURE || isOther(verdicts[index]);
    if (inSection && unsure && linkShare(unit.measure) < 0.5) verdicts[index] = TEXT;
  }
  for (let index = 0; index < first; index++) {
    const unit = units[index];
    if (!unit || !isHeading(unit) || verdicts[index] !== UNSURE) continue;
    const heads = verdicts[index + 1]?.is === "text";
    if (heads && headings.has(headingSignature(unit))) verdicts[index] = TEXT;
  }
}

/** Words of a list's label. */
const LONGEST_LABEL = 10;

/** The label of a list goes with the list. */
export function keepLabels(units: readonly Unit[], verdicts: Verdict[]): void {
  for (const [index, unit] of units.entries()) {
    const unsure = verdicts[index] === UNSURE || isOther(verdicts[index]);
    if (!unsure || unit.type === "zone" || unit.words > LONGEST_LABEL) continue;
    if (verdicts[index + 1]?.is === "text" && headsList(unit)) verdicts[index] = TEXT;
  }
}

const isHeading = (unit: Unit): unit is Passage => unit.type === "passage" && unit.kind === "h";

const isOther = (verdict: Verdict | undefined): boolean =>
  verdict?.is === "omitted" && verdict.reason === "other";

/** Alike are headings of one class, or of one tag side by side. */
function headingSignature({ element }: Passage): string {
  const names = element.getAttribute("class")?.trim() ?? "";
  return `${element.localName}.${names || signatureName(element.parentElement)}`;
}

/** Lists that go on and on before or after the article are the page's, however they are cut into parts. */
export function dropLongTails(
  units: readonly Unit[],
  verdicts: Verdict[],
  first: number,
  last: number,
): void {
  const words = new Map<OmittedReason, number>();
  const tails: number[] = [];
  for (const [index, unit] of units.entries()) {
    const verdict = verdicts[index];
    if (verdict?.is !== "omitted" || (index > first && index < last)) continue;
    if (!/^(?:related|comments|navigation|advertisement)$/u.test(verdict.reason)) continue;
    tails.push(index);
    words.set(verdict.reason, (words.get(verdict.reason) ?? 0) + unit.words);
  }
  for (const index of tails) {
    const verdict = verdicts[index];
    if (verdict?.is === "omitted" && (words.get(verdict.reason) ?? 0) > 2 * LONGEST_TAIL) {
      verdicts[index] = DROPPED;
    }
  }
}

/** Other articles after the text, beside its own element, that are a box and no list. */
const MOST_TEASERS = 2;

/** A list of other articles after the text is the page's: it is left out without a word about each. */
export function dropTeasers(
  units: readonly Unit[],
  verdicts: Verdict[],
  last: number,
  core: PageElement,
): void {
  const teasers: number[] = [];
  for (let index = last + 1; index < units.length; index++) {
    const verdict = verdicts[index];
    if (verdict?.is !== "omitted" || verdict.reason !== "related") continue;
    if (!core.contains(units[index]?.element ?? null)) teasers.push(index);
  }
  if (teasers.length <= MOST_TEASERS) return;
  for (const index of teasers) verdicts[index] = DROPPED;
}

/** A heading that nothing of the text follows before the next one headed what was left out. */
export function leaveEmptyHeadings(units: readonly Unit[], verdicts: Verdict[]): void {
  /** Headings above this level have content: 7 after plain text, the level of a heading after a heading. */
  let covers = 0;
  let between: OmittedReason | null = null;
  for (let index = units.length - 1; index >= 0; index--) {
    const unit = units[index];
    const verdict = verdicts[index];
    if (!unit || !verdict) continue;
    if (verdict.is === "omitted") between ??= verdict.reason;
    if (verdict.is === "dropped" && unit.words > 3) between ??= "related";
    if (verdict.is !== "text" || unit.type !== "passage") continue;
    if (unit.kind !== "h") {
      covers = 7;
      between = null;
      continue;
    }
    if (covers <= unit.level && (between !== null || covers === 0)) {
      verdicts[index] = omitted(between ?? "other");
      continue;
    }
    covers = unit.level;
    between = null;
  }
}
