/** Small boxes between an article's paragraphs that are not its text, known by what they hold and not by their names. */
import type { OmittedReason } from "../../../core/reading.ts";
import { TEXT, type PageElement, type PageNode } from "../../tree/node.ts";
import { named } from "../../tree/tests.ts";
import { lettersOf } from "../letters.ts";
import { NOTHING, type Measure } from "../measure.ts";
import { BLOCKS } from "../tags.ts";
import { countWords, isUnread, linesOf } from "../walk.ts";
import { asksToFollow } from "./networks.ts";
import { reasonOfLine } from "./lines.ts";
import type { Speech } from "./speech.ts";
import { isOwnAddress } from "./site.ts";

/** UTF-16 code units: what is longer is a part of the article, whatever stands in it. */
const LONGEST_BOX = 700;
/** A first line that says what the box is (UTF-16 code units). */
const LONGEST_LABEL = 60;
/** Text beside a box's buttons (UTF-16 code units). */
const LONGEST_BESIDE_CONTROLS = 300;
/** Text of a box that is an advertisement's picture (UTF-16 code units). */
const LONGEST_NOTICE = 200;
/** Words of a box around a link to another article, and of any line of it that is no link. */
const LONGEST_TEASER = 60;
const LONGEST_TEASER_LINE = 28;
/** Words of such a link. */
const LEAST_LINK = 3;
/** As many of one kind are the article's own parts. */
const MOST_ALIKE = 3;

/** Reasons that a label may give for all that stands in its box. */
const LABELLED: ReadonlySet<OmittedReason> = new Set([
  "advertisement",
  "comments",
  "consent",
  "newsletter",
  "related",
  "share",
]);

const isBox = named("div", "section", "aside");
const isControl = named("button", "input", "select", "textarea");
const isContent = named("pre", "table", "blockquote", "figure", "dl", "video", "audio");
const isLink = named("a");
const isItem = named("li");

export interface BoxContext {
  measures: ReadonlyMap<PageNode, Measure>;
  /** Of the page. */
  host: string | null;
  authors: readonly string[];
  speech: Speech;
  /** How many elements of the region have the same tag and classes. */
  alike: (element: PageElement) => number;
}

export function boxReason(element: PageElement, context: BoxContext): OmittedReason | null {
  const own = context.measures.get(element) ?? NOTHING;
  if (!isBox(element) || own.characters === 0 || own.characters > LONGEST_BOX) return null;
  const lines = linesOf(element).split("\n");
  const [label = ""] = lines;
  if (label.length <= LONGEST_LABEL && lines.length > 1) {
    const said = reasonOfLine(label, 1, context.speech);
    if (said !== null && LABELLED.has(said)) return said;
    const letters = lettersOf(label);
    if (context.authors.some((author) => lettersOf(author) === letters)) return "byline";
  }
  if (element.find(isContent) || element.select(isItem).length > 2) return null;
  if (context.alike(element) >= MOST_ALIKE) return null;
  if (own.characters <= LONGEST_BESIDE_CONTROLS && element.find(isShownControl)) {
    return reasonOfLine(label, 1, context.speech) ?? "other";
  }
  const words = countWords(lines.join(" "));
  if (asksToFollow(lines.join(" "), words, element.select(isLink), context.host)) return "share";
  if (own.characters <= LONGEST_NOTICE && leadsAway(element, context.host)) return "advertisement";
  return isTeaser(element, lines, context.host) ? "related" : null;
}

/** A picture that leads to another site, with a few words. */
function leadsAway(element: PageElement, host: string | null): boolean {
  return element.select(isLink).some((link) => {
    const address = link.getAttribute("href") ?? "";
    return (
      /^(?:https?:)?\/\//iu.test(address) &&
      !isOwnAddress(address, host) &&
      /nofollow|sponsored/iu.test(link.getAttribute("rel") ?? "") &&
      link.find(named("img")) !== null
    );
  });
}

/** A field that people see; a button in a heading opens what the heading is about. */
const isShownControl = (element: PageElement): boolean =>
  isControl(element) &&
  element.getAttribute("type") !== "hidden" &&
  element.closest(named("h1", "h2", "h3", "h4", "h5", "h6")) === null;

function isTeaser(element: PageElement, lines: readonly string[], host: string | null): boolean {
  let words = 0;
  for (const line of lines) {
    const count = countWords(line);
    if (count > LONGEST_TEASER_LINE) return false;
    words += count;
  }
  if (words > LONGEST_TEASER || isProseWithList(element)) return false;
  return element.select(isLink).some((link) => {
    if (isUnread(link) || !isOwnAddress(link.getAttribute("href") ?? "", host)) return false;
    const said = countWords(link.textContent);
    // A link without words lies over a whole card.
    if (said === 0) return lines.length > 0 && words >= LEAST_LINK && isOver(link);
    return said >= LEAST_LINK && isAlone(link);
  });
}

/** Words of a paragraph that is more than a teaser's line. */
const LEAST_PROSE = 12;

/** A paragraph, then a list of links: a standfirst and what it points to, and no card. */
function isProseWithList(element: PageElement): boolean {
  const prose = element.find(
    (part) =>
      part.localName === "p" &&
      part.find(isLink) === null &&
      countWords(part.textContent) >= LEAST_PROSE,
  );
  return prose !== null && /^[uo]l$/u.test(prose.nextElementSibling?.localName ?? "");
}

/** Whether a link is all that its line says, or stands in a line of several elements and no text of its own. */
function isAlone(link: PageElement): boolean {
  const block = link.closest((around) => BLOCKS.has(around.localName));
  if (!block) return false;
  if (block.textContent.trim().length - link.textContent.trim().length <= 3) return true;
  return (
    link.parentNode === block &&
    block.childNodes.every((child) => child.nodeType !== TEXT || child.nodeValue?.trim() === "")
  );
}

const isOver = (link: PageElement): boolean => link.find(named("img")) === null;
