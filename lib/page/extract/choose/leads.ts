/** The head of an article among its units: its title, and what stands between it and the text. */
import { isStandfirst } from "../evidence/zones.ts";
import { lettersOf } from "../letters.ts";
import { linkShare } from "../measure.ts";
import { isProse, type Passage, type Unit } from "../unit.ts";

/** Words over a title that are a label and not a lead. */
export const LONGEST_LABEL = 12;
/** Words under a title that are a lead without being a sentence: a second title, a list of points. */
const SHORTEST_LEAD = 5;

/** The same of a plain line right under the title. */
const SHORTEST_NEXT = 10;

/** The last of the units before the text that is the title; -1 where there is none. */
export function titleIndex(
  units: readonly Unit[],
  titles: ReadonlySet<string>,
  first: number,
): number {
  for (let index = Math.min(first, units.length - 1); index >= 0; index--) {
    if (titles.has(lettersOf(units[index]?.text ?? null))) return index;
  }
  return -1;
}

/** Prose after a heading for each piece of prose before it, where the heading is the article's title. */
const MUCH_MORE = 4;

/**
 * The first heading that is the title and that nearly all of the prose follows; -1 where there is none.
 *
 * @param prose which of the units are surely prose of the article.
 */
export function headingOf(
  units: readonly Unit[],
  titles: ReadonlySet<string>,
  prose: readonly boolean[],
): number {
  const all = prose.filter(Boolean).length;
  let before = 0;
  for (const [index, unit] of units.entries()) {
    if (unit.type === "passage" && unit.kind === "h" && unit.level <= 2) {
      if (titles.has(lettersOf(unit.text))) {
        return all - before >= MUCH_MORE * Math.max(1, before) ? index : -1;
      }
    }
    if (prose[index]) before++;
  }
  return -1;
}

/** What stands between the title and the text and says something. */
export function standsAsLead(unit: Passage, isNext: boolean): boolean {
  // Right under a picture it is the picture's.
  if (
    (unit.pictured && unit.kind !== "table") ||
    unit.zone !== null ||
    linkShare(unit.measure) > 0.3
  )
    return false;
  if (isProse(unit)) return true;
  const telling = unit.kind !== "p" || hasStandfirstName(unit);
  return (
    unit.words >= (telling ? SHORTEST_LEAD : isNext ? SHORTEST_NEXT : Number.POSITIVE_INFINITY)
  );
}

function hasStandfirstName({ element }: Passage): boolean {
  return (
    isStandfirst(element) || (element.parentElement !== null && isStandfirst(element.parentElement))
  );
}

/** What the page's metadata repeats, or calls a standfirst. */
export function isLead(unit: Passage, descriptions: readonly string[]): boolean {
  if (hasStandfirstName(unit)) return true;
  const letters = lettersOf(unit.text);
  return descriptions.some((text) => letters.startsWith(text.slice(0, 60)));
}
