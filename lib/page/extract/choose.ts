/**
 * Which units of the article's part of the page are its text.
 *
 * Readability's verdict is where it starts. What it kept is text unless the unit's own words, names or links say
 * otherwise; what it dropped between kept passages, or beside them in the same kind of element, is put back when it
 * reads like prose. Whatever is left out of the article's own part is said, with its reason.
 */
import type { PageElement } from "../tree/node.ts";
import { hasToken, named } from "../tree/tests.ts";
import type { OmittedReason } from "../../core/reading.ts";
import {
  isBylineOrDate,
  isContact,
  isInitials,
  isPhotoLine,
  isSignature,
  reasonOfLine,
} from "./evidence/lines.ts";
import { repetitionsIn } from "./duplicates.ts";
import { isStandfirst } from "./evidence/zones.ts";
import { lettersOf } from "./letters.ts";
import { linkShare } from "./measure.ts";
import { isProse, type Passage, type Unit } from "./passages.ts";
import { countWords } from "./walk.ts";

export type Verdict =
  | { is: "text" }
  /** Of a picture: goes with it. In the text: a line of it ("Photo: …" where there is no picture). */
  | { is: "caption"; of: "picture" | "text" }
  /** Left out, and said so. */
  | { is: "omitted"; reason: OmittedReason }
  /** No part of the article: menus, lists of other articles, the title that is shown as title. */
  | { is: "dropped" };

export interface Known {
  core: PageElement;
  title: string | null;
  /** Other forms of the title. */
  titles: readonly string[];
  authors: readonly string[];
  /** What the page says of the article in its metadata. */
  descriptions: readonly string[];
}

const TEXT: Verdict = { is: "text" };
const DROPPED: Verdict = { is: "dropped" };
/** Dropped for want of any evidence: what stands around may still tell. */
const UNSURE: Verdict = { is: "dropped" };
const omitted = (reason: OmittedReason): Verdict => ({ is: "omitted", reason });

/** Passages of one kind of element, all kept, with this much text: others like them are the article's too. */
const LEAST_LIKENESS = 200;

/** Words of left-out passages of one kind after the article's end that are still its own part. */
const LONGEST_TAIL = 60;

/** @returns one verdict a unit. Linear in the units. */
export function choose(units: readonly Unit[], known: Known): Verdict[] {
  const wasKept = units.map(
    (unit) => unit.type === "passage" && unit.measure.kept >= unit.measure.characters / 2,
  );
  const likeness = likenessOf(units, wasKept);
  const prose = units.map(
    (unit, index) =>
      (wasKept[index] ?? false) &&
      unit.type === "passage" &&
      !isCaption(unit, (likeness.get(signatureOf(unit)) ?? 0) >= LEAST_LIKENESS) &&
      isProse(unit) &&
      belongs(unit, known, likeness),
  );
  const first = Math.max(0, prose.some(Boolean) ? prose.indexOf(true) : wasKept.indexOf(true));
  const last = prose.some(Boolean) ? prose.lastIndexOf(true) : wasKept.lastIndexOf(true);
  const titles = new Set([known.title, ...known.titles].map(lettersOf).filter(Boolean));
  const titleAt = titleIndex(units, titles, first);
  const descriptions = known.descriptions.map(lettersOf).filter((text) => text.length > 30);

  const verdicts = units.map((unit, index): Verdict => {
    const inside = index > first && index < last;
    if (unit.type === "zone") {
      if (inside) return omitted(unit.reason);
      return zoneAtEdge(unit, known) ? omitted(unit.reason) : DROPPED;
    }
    const edge = index < first || index > last;
    if (index <= first + 3 && titles.has(lettersOf(unit.text))) return DROPPED;
    // A label over the title.
    if (index < titleAt && unit.words <= LONGEST_LABEL) return DROPPED;
    const own = wasKept[index] || inside || known.core.contains(unit.element);
    const isParagraph = (likeness.get(signatureOf(unit)) ?? 0) >= LEAST_LIKENESS;
    if (isCaption(unit, isParagraph && unit.words > SHORT_LINE))
      return own ? captionVerdict(unit) : DROPPED;
    const reason = passageReason(unit, known, index, first, last);
    if (reason !== null) return own ? omitted(reason) : DROPPED;
    const lead = index < first && isProse(unit);
    if (wasKept[index] && (!edge || lead || belongs(unit, known, likeness))) return TEXT;
    if (inside) return putBackInside(unit) ? TEXT : omitted("other");
    if (!edge) return TEXT;
    const reads = isProse(unit);
    if (reads && index < first && isLead(unit, descriptions)) return TEXT;
    if (
      titleAt >= 0 &&
      index > titleAt &&
      index < first &&
      standsAsLead(unit, index === titleAt + 1)
    )
      return TEXT;
    if (reads && (likeness.get(signatureOf(unit)) ?? 0) >= LEAST_LIKENESS) return TEXT;
    return reads && known.core.contains(unit.element) ? omitted("other") : UNSURE;
  });
  keepLaterSections(units, verdicts, first, last);
  dropLongTails(units, verdicts, first, last);
  leaveEmptyHeadings(units, verdicts);
  for (const index of repetitionsIn(units, (at) => verdicts[at]?.is === "text")) {
    verdicts[index] = omitted("duplicate");
  }
  return verdicts;
}

/** More words than this under a picture are text that stands in a figure. */
const LONGEST_CAPTION = 150;

/** Words of a line under a picture that is a caption although it looks like the paragraphs. */
const SHORT_LINE = 10;
/** Words of a caption that is no sentence. */
const LONGEST_LINE = 25;

/**
 * By its element, or by its own words ("Photo: …").
 *
 * @param isParagraph whether the text's own paragraphs are in elements like its own.
 */
function isCaption(unit: Unit, isParagraph: boolean): boolean {
  if (unit.type === "zone" || unit.words > LONGEST_CAPTION) return false;
  // A line right under a picture that is no sentence.
  const isUnder = unit.pictured && unit.kind === "p" && unit.words <= LONGEST_LINE;
  if (isUnder && !isParagraph && !/[.!?…:;。！？؟।]["'”’»)\]\s]*$/u.test(unit.text)) return true;
  return unit.kind === "caption" || (unit.kind === "p" && isPhotoLine(unit.text));
}

function captionVerdict(unit: Passage): Verdict {
  if (unit.pictured) return { is: "caption", of: "picture" };
  // Without a picture a sentence is still worth reading; a mere credit is not.
  return isPhotoLine(unit.text) && isProse(unit)
    ? { is: "caption", of: "text" }
    : omitted("caption");
}

/** After the last paragraph: kept, and in the article's own element or in one like its others. */
function belongs(unit: Passage, known: Known, likeness: ReadonlyMap<string, number>): boolean {
  return (
    known.core.contains(unit.element) || (likeness.get(signatureOf(unit)) ?? 0) >= LEAST_LIKENESS
  );
}

function zoneAtEdge(unit: Unit, known: Known): boolean {
  if (unit.words === 0 || !known.core.contains(unit.element)) return false;
  if (unit.type === "zone" && unit.reason === "navigation") return false;
  return unit.words <= LONGEST_TAIL || unit.measure.kept > unit.measure.characters / 2;
}

function passageReason(
  unit: Passage,
  known: Known,
  index: number,
  first: number,
  last: number,
): OmittedReason | null {
  const share = linkShare(unit.measure);
  const byWords = reasonOfLine(unit.text, share);
  if (byWords !== null) return byWords;
  const edge = index < first || index > last;
  if (
    (edge || (index <= first + NEAR_TOP && unit.words <= SHORT_BYLINE)) &&
    isBylineOrDate(unit.text, known.authors)
  ) {
    return "byline";
  }
  if (index <= first + NEAR_TOP && isBylineBlock(unit)) return "byline";
  const tool = share > 0.8 ? firstLinkReason(unit) : null;
  if (tool !== null) return tool;
  if (index > last && unit.kind === "p") {
    const signed = isInitials(unit.text) || isSignature(unit.text) || isContact(unit.text);
    if (signed) return "byline";
  }
  if (unit.zone !== null && !(isProse(unit) && unit.words > 40)) return unit.zone;
  // A paragraph that is one link leads to another article, or is a button; a list of links in a text may be its sources.
  if (unit.kind === "p" && share > 0.9) return unit.words >= 4 ? "related" : "navigation";
  return null;
}

/** Passages after the first paragraph among which the line of author and date may still stand. */
const NEAR_TOP = 4;
/** Words of a line of author or date that stands under the first of a text. */
const SHORT_BYLINE = 10;
/** Words of such a line, and of them those that are neither a link nor a time. */
const LONGEST_BYLINE = 30;
const MOST_BYLINE_REST = 8;

/** A short line that holds its time or its author as such: "By <a rel=author>…</a> <time>…</time> 3 min read". */
function isBylineBlock({ element, text, words, kind }: Passage): boolean {
  if (kind !== "p" || words > LONGEST_BYLINE || element.textContent.length > 2 * text.length) {
    return false;
  }
  const own = element.select(
    (part) =>
      part.localName === "time" ||
      hasToken(part, "itemprop", "author") ||
      hasToken(part, "rel", "author"),
  );
  let told = 0;
  for (const part of own) told += countWords(part.textContent);
  return told > 0 && words - told <= MOST_BYLINE_REST;
}

/** "Print - Send to a friend": a row of links is what its first one is. */
function firstLinkReason(unit: Passage): OmittedReason | null {
  const link = unit.nodes[0]?.parentElement?.closest(named("a"));
  return link && unit.words <= 20 ? reasonOfLine(link.textContent.trim(), 1) : null;
}

function putBackInside(unit: Passage): boolean {
  if (unit.kind === "h" || unit.kind === "table" || unit.kind === "code") return true;
  const share = linkShare(unit.measure);
  if (unit.kind === "li" || unit.kind === "quote") return share < 0.5;
  return isProse(unit) || (unit.words >= 2 && share < 0.3);
}

/** Words over a title that are a label and not a lead. */
const LONGEST_LABEL = 12;
/** Words under a title that are a lead without being a sentence: a second title, a list of points. */
const SHORTEST_LEAD = 5;

/** The same of a plain line right under the title. */
const SHORTEST_NEXT = 10;

/** The last of the units before the text that is the title; -1 where there is none. */
function titleIndex(units: readonly Unit[], titles: ReadonlySet<string>, first: number): number {
  for (let index = Math.min(first, units.length - 1); index >= 0; index--) {
    if (titles.has(lettersOf(units[index]?.text ?? null))) return index;
  }
  return -1;
}

/** What stands between the title and the text and says something. */
function standsAsLead(unit: Passage, isNext: boolean): boolean {
  // Right under a picture it is the picture's.
  if (unit.pictured || unit.zone !== null || linkShare(unit.measure) > 0.3) return false;
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
function isLead(unit: Passage, descriptions: readonly string[]): boolean {
  if (hasStandfirstName(unit)) return true;
  const letters = lettersOf(unit.text);
  return descriptions.some((text) => letters.startsWith(text.slice(0, 60)));
}

function signatureOf(unit: Passage): string {
  const parent = unit.element.parentElement;
  return `${unit.kind} ${signatureName(unit.element)} ${signatureName(parent)}`;
}

const signatureName = (element: PageElement | null): string =>
  element ? `${element.localName}.${element.getAttribute("class") ?? ""}` : "";

function likenessOf(units: readonly Unit[], wasKept: readonly boolean[]): Map<string, number> {
  const likeness = new Map<string, number>();
  for (const [index, unit] of units.entries()) {
    if (unit.type !== "passage" || !isProse(unit)) continue;
    const signature = signatureOf(unit);
    // One of them dropped weighs against the others: it was dropped for something that is not seen here.
    const weight = wasKept[index] ? unit.measure.characters : -unit.measure.characters / 2;
    likeness.set(signature, (likeness.get(signature) ?? 0) + weight);
  }
  return likeness;
}

/**
 * Sections after the last kept prose under a heading like the text's own: references, notes, what was declared. And the
 * headings of leads.
 */
function keepLaterSections(
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

const isHeading = (unit: Unit): unit is Passage => unit.type === "passage" && unit.kind === "h";

const isOther = (verdict: Verdict | undefined): boolean =>
  verdict?.is === "omitted" && verdict.reason === "other";

/** Alike are headings of one class, or of one tag side by side. */
function headingSignature({ element }: Passage): string {
  const names = element.getAttribute("class")?.trim() ?? "";
  return `${element.localName}.${names || signatureName(element.parentElement)}`;
}

/** Lists that go on and on before or after the article are the page's, however they are cut into parts. */
function dropLongTails(
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

/** A heading that nothing of the text follows before the next one headed what was left out. */
function leaveEmptyHeadings(units: readonly Unit[], verdicts: Verdict[]): void {
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
