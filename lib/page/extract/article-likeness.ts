/** Whether what was found is an article at all. */
import { linkShare, type Measure } from "./measure.ts";
import { isProse, type Unit } from "./unit.ts";
import type { Verdict } from "./choose/verdict.ts";

/** A news in brief may be one sentence of this length; less is a caption or a notice (UTF-16 code units). */
const SHORTEST_ARTICLE = 140;

/**
 * Front pages, sections and search results have many links with a line of text each; empty pages have nothing.
 *
 * @param page how much text the whole page has.
 */
export function isArticle(
  units: readonly Unit[],
  verdicts: readonly Verdict[],
  page: Measure,
): boolean {
  let prose = 0;
  let longest = 0;
  let linkedHeadings = 0;
  let text = 0;
  for (const [index, unit] of units.entries()) {
    if (verdicts[index]?.is !== "text" || unit.type !== "passage") continue;
    const { characters } = unit.measure;
    text += characters;
    if (unit.kind === "h" && linkShare(unit.measure) > 0.8) linkedHeadings++;
    else if (isProse(unit) && linkShare(unit.measure) < 0.3) {
      prose += characters;
      longest = Math.max(longest, characters);
    }
  }
  // Code, tables, lists and poems are read too, when there is enough of them.
  if (prose < SHORTEST_ARTICLE && text < 10 * SHORTEST_ARTICLE) return false;
  if (linkedHeadings >= 4 && prose / linkedHeadings < 600) return false;
  // A little prose in a page of links is a section's own description.
  return prose > 600 || longest > 250 || linkShare(page) < 0.6;
}
