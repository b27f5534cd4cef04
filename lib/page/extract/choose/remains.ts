/** What is left of a box whose buttons and options are left out: a poll's question, a call to pay. */
import type { PageElement } from "../../tree/node.ts";
import { linkShare } from "../measure.ts";
import type { Passage, Unit } from "../unit.ts";
import { omitted, type Verdict } from "./verdict.ts";

/** UTF-16 code units of such a box. */
const LONGEST_BOX = 300;
/** Levels between a button and its box. */
const LEVELS = 3;
/** Words of a button or an option. */
const LONGEST_BUTTON = 6;
/** Words of a line that goes with the buttons, and of all such lines. */
const LONGEST_LINE = 15;
const LONGEST_REST = 30;
/** Lines of a box. */
const MOST_LINES = 12;

/** A small box that held a button goes whole, where only short lines of it that are no paragraphs would stay. */
export function dropRemains(units: readonly Unit[], verdicts: Verdict[], core: PageElement): void {
  for (const [index, unit] of units.entries()) {
    const verdict = verdicts[index];
    if (verdict?.is !== "omitted" || unit.type === "zone" || !isButton(unit)) continue;
    const box = boxOf(unit, core);
    if (!box) continue;
    const rest: number[] = [];
    let words = 0;
    let isRest = true;
    const look = (at: number): boolean => {
      const other = units[at];
      if (!other || !box.contains(other.element)) return false;
      if (verdicts[at]?.is !== "text") return true;
      isRest &&= isLine(other);
      words += other.words;
      rest.push(at);
      return true;
    };
    for (let at = index - 1; at > index - MOST_LINES && look(at); at--);
    for (let at = index + 1; at < index + MOST_LINES && look(at); at++);
    if (!isRest || words > LONGEST_REST) continue;
    for (const at of rest) verdicts[at] = omitted("other");
  }
}

const isButton = ({ words, measure }: Passage): boolean =>
  words <= LONGEST_BUTTON && linkShare(measure) > 0.3;

const isLine = (unit: Unit): boolean =>
  unit.type === "passage" &&
  unit.kind === "p" &&
  unit.element.localName !== "p" &&
  unit.words <= LONGEST_LINE;

/** The largest box around a button that is small and does not hold the article. */
function boxOf({ element }: Passage, core: PageElement): PageElement | null {
  let box: PageElement | null = null;
  let up: PageElement | null = element;
  for (let level = 0; up && level <= LEVELS; level++) {
    if (up.contains(core) || up.textContent.length > LONGEST_BOX) break;
    if (up.localName === "div" || up.localName === "section") box = up;
    up = up.parentElement;
  }
  return box;
}
