/**
 * Which units of the article's part of the page are its text.
 *
 * Readability's verdict is where it starts. What it kept is text unless the unit's own words, names or links say
 * otherwise; what it dropped between kept passages, or beside them in the same kind of element, is put back when it
 * reads like prose. Whatever is left out of the article's own part is said, with its reason.
 */
import { lettersOf } from "../letters.ts";
import { linkShare } from "../measure.ts";
import { isProse, type Passage, type Unit, type Zone } from "../unit.ts";
import {
  dropLongTails,
  dropTeasers,
  keepLabels,
  keepLaterSections,
  leaveEmptyHeadings,
  LONGEST_TAIL,
} from "./afterwards.ts";
import { captionVerdict, isCaption } from "./captions.ts";
import { dropRemains } from "./remains.ts";
import { repetitionsIn } from "./duplicates.ts";
import { markHeadings } from "./headings.ts";
import { headingOf, isLead, LONGEST_LABEL, standsAsLead, titleIndex } from "./leads.ts";
import { likenessOf, type IsLikeText } from "./likeness.ts";
import { keepNotes } from "./notes.ts";
import { passageReason, zoneReason } from "./reasons.ts";
import { DROPPED, omitted, TEXT, UNSURE, type Known, type Verdict } from "./verdict.ts";

/** @returns one verdict a unit. Linear in the units. */
export function choose(units: readonly Unit[], known: Known): Verdict[] {
  const end = units.findLastIndex(({ element }) => known.region.contains(element));
  const wasKept = units.map(
    (unit, index) =>
      index <= end && unit.type === "passage" && unit.measure.kept >= unit.measure.characters / 2,
  );
  const isLikeText = likenessOf(units, wasKept);
  const prose = units.map(
    (unit, index) =>
      (wasKept[index] ?? false) &&
      unit.type === "passage" &&
      !isCaption(unit, isLikeText(unit), known.speech) &&
      isProse(unit) &&
      belongs(unit, known, isLikeText),
  );
  // What stands before the title is not the text, however much it reads like it.
  const head = headingOf(units, titlesOf(known), prose);
  prose.fill(false, 0, Math.max(0, head));
  const first = Math.max(0, prose.some(Boolean) ? prose.indexOf(true) : wasKept.indexOf(true));
  const last = prose.some(Boolean) ? prose.lastIndexOf(true) : wasKept.lastIndexOf(true);
  const near = nearEnd(units, last);
  const titles = titlesOf(known);
  const titleAt = titleIndex(units, titles, first);
  const descriptions = known.descriptions.map(lettersOf).filter((text) => text.length > 30);

  const verdicts = units.map((unit, index): Verdict => {
    const inside = index > first && index < last;
    // Between the title and the text: the lead, the byline, a picture; what is none of them is said.
    const inHead = titleAt >= 0 && index > titleAt && index < first;
    if (unit.type === "zone") {
      const reason = zoneReason(unit, known);
      if (inside) return omitted(reason);
      return zoneAtEdge(unit, inHead || (index > last && index < near)) ? omitted(reason) : DROPPED;
    }
    const edge = index < first || index > last;
    if (index <= first + 3 && titles.has(lettersOf(unit.text))) return DROPPED;
    if (index < head && !isLead(unit, descriptions)) {
      return wasKept[index] && isProse(unit) ? omitted("other") : DROPPED;
    }
    // A label over the title.
    if (index < titleAt && unit.words <= LONGEST_LABEL) return DROPPED;
    const own =
      wasKept[index] ||
      inside ||
      inHead ||
      (index > last && index < near) ||
      known.core.contains(unit.element);
    if (isCaption(unit, isLikeText(unit), known.speech))
      return own ? captionVerdict(unit, known.speech) : DROPPED;
    // The page's own data has it in the article's body.
    if (own && unit.zone === null && known.isStated(unit.text)) return TEXT;
    const reason = passageReason(unit, known, { index, first, last, inHead });
    if (reason !== null) return own ? omitted(reason) : DROPPED;
    const lead = index < first && isProse(unit);
    if (wasKept[index] && (!edge || lead || belongs(unit, known, isLikeText))) return TEXT;
    if (inside) return putBackInside(unit) ? TEXT : omitted("other");
    if (!edge) return TEXT;
    const reads = isProse(unit);
    if (index > end) return reads && index < near ? omitted("other") : UNSURE;
    if (reads && index < first && isLead(unit, descriptions)) return TEXT;
    if (inHead && standsAsLead(unit, index === titleAt + 1)) return TEXT;
    if (reads && isLikeText(unit)) return TEXT;
    return inHead ||
      (reads && ((index > last && index < near) || known.core.contains(unit.element)))
      ? omitted("other")
      : UNSURE;
  });
  keepLaterSections(units, verdicts, first, last);
  keepNotes(units, verdicts, last);
  keepLabels(units, verdicts);
  dropRemains(units, verdicts, known.core);
  dropTeasers(units, verdicts, last, known.core);
  dropLongTails(units, verdicts, first, last);
  leaveEmptyHeadings(units, verdicts);
  const isText = (at: number): boolean => verdicts[at]?.is === "text";
  const isBox = (at: number): boolean => {
    const verdict = verdicts[at];
    return verdict?.is === "omitted" && /^(?:related|other|advertisement)$/u.test(verdict.reason);
  };
  for (const index of repetitionsIn(units, isText, isBox)) verdicts[index] = omitted("duplicate");
  markHeadings(units, verdicts);
  return verdicts;
}

const titlesOf = (known: Known): ReadonlySet<string> =>
  new Set([known.title, ...known.titles].map(lettersOf).filter(Boolean));

/** After the last paragraph: kept, and in the article's own element or in one like its others. */
function belongs(unit: Passage, known: Known, isLikeText: IsLikeText): boolean {
  return known.core.contains(unit.element) || isLikeText(unit);
}

/** Where what follows the text is no longer the article's: at the first footer, menu or long list. */
function nearEnd(units: readonly Unit[], last: number): number {
  const at = units.findIndex(
    (unit, index) =>
      index > last &&
      unit.type === "zone" &&
      (unit.words > 2 * LONGEST_TAIL || /^(?:footer|nav)$/u.test(unit.element.localName)),
  );
  return at < 0 ? units.length : at;
}

/** What follows the text in the article's own part, or stands in its head, is said where it is not the page's. */
function zoneAtEdge(unit: Zone, near: boolean): boolean {
  if (unit.words === 0 || !near || unit.reason === "navigation") return false;
  return unit.words <= LONGEST_TAIL || unit.measure.kept > unit.measure.characters / 2;
}

function putBackInside(unit: Passage): boolean {
  if (unit.kind === "h" || unit.kind === "table" || unit.kind === "code") return true;
  const share = linkShare(unit.measure);
  if (unit.kind === "li" || unit.kind === "quote") return share < 0.5;
  return isProse(unit) || (unit.words >= 2 && share < 0.3);
}
