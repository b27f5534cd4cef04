/** Notes to the text, which stand after it. */
import { linkShare } from "../measure.ts";
import { isProse, type Passage, type Unit } from "../unit.ts";
import { linksOf } from "./links.ts";
import { TEXT, UNSURE, type Verdict } from "./verdict.ts";

/** UTF-16 code units of a note's mark in the text: "1", "[12]", "a". */
const LONGEST_MARK = 6;
/** Elements around a note that may have its name. */
const LEVELS = 4;

/**
 * What the text's own marks lead to is text, and with it its heading and the postscript between the text and the notes.
 *
 * @param last the last unit that is surely text.
 */
export function keepNotes(units: readonly Unit[], verdicts: Verdict[], last: number): void {
  const targets = new Set<string>();
  for (const [index, unit] of units.entries()) {
    if (index > last || unit.type === "zone" || verdicts[index]?.is !== "text") continue;
    for (const link of linksOf(unit)) {
      const address = link.getAttribute("href")?.trim() ?? "";
      const mark = link.textContent.trim();
      if (/^#./u.test(address) && mark.length <= LONGEST_MARK) targets.add(address.slice(1));
    }
  }
  if (targets.size === 0) return;
  let end = -1;
  let start = -1;
  for (let index = last + 1; index < units.length; index++) {
    const unit = units[index];
    if (!unit || unit.type === "zone" || !isUndecided(verdicts[index])) continue;
    if (!isTarget(unit, targets)) continue;
    verdicts[index] = TEXT;
    if (start < 0) start = index;
    end = index;
  }
  if (end < 0) return;
  for (let index = start - 1; index > last; index--) {
    const unit = units[index];
    if (!unit || unit.type === "zone" || !isUndecided(verdicts[index])) break;
    if (unit.kind !== "h" && (!isProse(unit) || linkShare(unit.measure) > 0)) break;
    verdicts[index] = TEXT;
  }
}

const isUndecided = (verdict: Verdict | undefined): boolean =>
  verdict === UNSURE || (verdict?.is === "omitted" && verdict.reason === "other");

function isTarget(unit: Passage, targets: ReadonlySet<string>): boolean {
  for (const link of linksOf(unit)) {
    if (targets.has(link.getAttribute("name") ?? "") || targets.has(link.id)) return true;
  }
  let around = unit.nodes[0]?.parentElement ?? null;
  for (let level = 0; around && level < LEVELS; level++) {
    if (around.id !== "" && targets.has(around.id)) return true;
    around = around.parentElement;
  }
  return false;
}
