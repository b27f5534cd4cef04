/** Why a passage is left out, by what it says, its links and its place. */
import type { OmittedReason } from "../../../core/reading.ts";
import type { PageElement } from "../../tree/node.ts";
import { hasToken, named } from "../../tree/tests.ts";
import {
  isBylineOrDate,
  isContact,
  isDated,
  isInitials,
  isRating,
  isSignature,
  reasonOfLine,
} from "../evidence/lines.ts";
import { asksToFollow, namesNetworks } from "../evidence/networks.ts";
import { isPointer } from "../evidence/pointers.ts";
import type { Speech } from "../evidence/speech.ts";
import { lettersOf } from "../letters.ts";
import { linkShare } from "../measure.ts";
import { isProse, type Passage, type Zone } from "../unit.ts";
import { countWords } from "../walk.ts";
import { linksOf, piecesOf } from "./links.ts";
import type { Known } from "./verdict.ts";

/** Where a unit stands among the others. */
export interface Position {
  index: number;
  /** The first and the last unit that are surely text. */
  first: number;
  last: number;
  /** Between the title and the text. */
  inHead: boolean;
}

export function passageReason(
  unit: Passage,
  { authors, speech, host }: Pick<Known, "authors" | "speech" | "host">,
  { index, first, last, inHead }: Position,
): OmittedReason | null {
  const share = linkShare(unit.measure);
  const shares = share > 0.5 || unit.zone !== null || inHead;
  if (shares && namesNetworks(unit.text, unit.words)) return "share";
  const byWords = reasonOfLine(unit.text, share, speech);
  if (byWords !== null) return byWords;
  if (unit.kind === "p" && (isRating(unit.text) || isCounter(unit))) return "other";
  const links = linksOf(unit);
  if (links.length > 0) {
    if (unit.kind === "p" && isPointer(piecesOf(unit), host)) return "related";
    if (unit.kind === "p" && isPaidFor(unit, links)) return "advertisement";
    if (asksToFollow(unit.text, unit.words, links, host)) return "share";
  }
  const edge = index < first || index > last;
  // Headings and tables among the text are its own, whatever dates and names they give.
  const maySign = unit.kind !== "table" && (unit.kind !== "h" || edge);
  if (
    maySign &&
    (edge || (index <= first + NEAR_TOP && unit.words <= SHORT_BYLINE)) &&
    isBylineOrDate(unit.text, authors, speech)
  ) {
    return "byline";
  }
  if (inHead && unit.kind !== "table" && isDated(unit.text, speech)) return "byline";
  if (index <= first + NEAR_TOP && isBylineBlock(unit)) return "byline";
  if (unit.kind === "p" && isNamed(unit, authors)) return "byline";
  if (index >= last && unit.kind === "p" && tellsOf(unit.text, unit.words, authors)) {
    return "byline";
  }
  if (index >= last - NEAR_END && isReachable(unit, authors)) return "byline";
  const tool = share > 0.8 ? firstLinkReason(unit, speech) : null;
  if (tool !== null) return tool;
  if (index > last && unit.kind === "p") {
    const signed = isInitials(unit.text) || isSignature(unit.text) || isContact(unit.text);
    if (signed) return "byline";
  }
  if (unit.zone !== null && !(isProse(unit) && unit.words > 40)) return unit.zone;
  // A paragraph that is one link leads to another article, or is a button; a list of links in a text may be its sources.
  if (unit.kind === "p" && share > 0.9) {
    return unit.words < 4 || (links.length > 0 && links.every(isFragment))
      ? "navigation"
      : "related";
  }
  return null;
}

/** What a zone is: its names say it, unless its words say that it is a row of buttons. */
export function zoneReason(
  { reason, text, words, element }: Zone,
  { authors, speech }: Pick<Known, "authors" | "speech">,
): OmittedReason {
  if (reason === "related" && leadsDown(element)) return "navigation";
  if (reason === "other" && tellsOf(text, words, authors)) return "byline";
  const vague = reason === "other" || reason === "byline" || reason === "navigation";
  if (vague && namesNetworks(text, words)) return "share";
  if ((vague || reason === "related") && words <= LONGEST_BYLINE) {
    const signs = (line: string): boolean =>
      isBylineOrDate(line, authors, speech) || isDated(line, speech);
    if (text.split("\n").every(signs)) return "byline";
  }
  return reason;
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

/** Votes, answers, a score: digits all alone in an element that is no paragraph. A year is a label of the text. */
function isCounter({ text, element }: Passage): boolean {
  return (
    /^[\d\s:+–-]{1,9}$/u.test(text) &&
    !/^(?:1\d|20)\d\d$/u.test(text) &&
    (element.localName === "div" || element.localName === "span")
  );
}

/** A link to a place on the page. */
const isFragment = (link: PageElement): boolean =>
  /^#./u.test(link.getAttribute("href")?.trim() ?? "");

/** A box of links to places on the page: its contents. */
function leadsDown(element: PageElement): boolean {
  const links = element.select(named("a"));
  return links.length > 0 && links.every(isFragment);
}

/** Words of a note about the author; fewer tell nothing. */
const LONGEST_ABOUT = 70;
const SHORTEST_ABOUT = 5;

/** A note that begins with an author's full name: who that is. For the end of an article only. */
function tellsOf(text: string, words: number, authors: readonly string[]): boolean {
  if (words > LONGEST_ABOUT || words < SHORTEST_ABOUT) return false;
  const letters = lettersOf(text.slice(0, 120));
  return authors.some(
    (author) => /\S\s+\S/u.test(author.trim()) && letters.startsWith(lettersOf(author)),
  );
}

/** The name of one of the authors and nothing else, wherever it stands. */
function isNamed({ text }: Passage, authors: readonly string[]): boolean {
  const letters = lettersOf(text);
  return letters.length > 3 && authors.some((author) => lettersOf(author) === letters);
}

/** Units before the last paragraph among which the author says where to be reached. */
const NEAR_END = 2;
/** Words of such a line, and of one that gives nothing but a name, an office and an address. */
const LONGEST_CONTACT = 30;
const MOST_BESIDE_ADDRESS = 5;

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/u;

/** "Reach Ada Moll at 555-0142 or amoll@paper.example", "Ada Moll amoll@paper.example". */
function isReachable({ text, words, kind }: Passage, authors: readonly string[]): boolean {
  if (kind !== "p" || words > LONGEST_CONTACT || !ADDRESS.test(text)) return false;
  const letters = lettersOf(text);
  if (authors.some((author) => author.length > 3 && letters.includes(lettersOf(author))))
    return true;
  const rest = countWords(text.replace(ADDRESS, " "));
  return rest > 0 && rest <= MOST_BESIDE_ADDRESS && !/[.!?:。]\s*$/u.test(text);
}

/** Words beside a link that is paid for: that it is. */
const MOST_BESIDE_PAID = 3;

function isPaidFor(unit: Passage, links: readonly PageElement[]): boolean {
  let paid = 0;
  for (const link of links) {
    if (hasToken(link, "rel", "sponsored")) paid += countWords(link.textContent);
  }
  return paid > 0 && unit.words - paid <= MOST_BESIDE_PAID;
}

/** "Print - Send to a friend": a row of links is what its first one is. */
function firstLinkReason(unit: Passage, speech: Speech): OmittedReason | null {
  const link = unit.nodes[0]?.parentElement?.closest(named("a"));
  return link && unit.words <= 20 ? reasonOfLine(link.textContent.trim(), 1, speech) : null;
}
