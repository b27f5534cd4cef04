/** Which elements of an article's part of the page are zones: by names, labels, structure, and what they hold. */
import type { OmittedReason } from "../../core/reading.ts";
import type { PageElement, PageNode } from "../tree/node.ts";
import { announcedZone } from "./evidence/announced.ts";
import { boxReason, type BoxContext } from "./evidence/boxes.ts";
import { reasonOfLine } from "./evidence/lines.ts";
import { linkListReason } from "./evidence/link-lists.ts";
import { isPictureBox } from "./evidence/pictures.ts";
import { signupBoxes } from "./evidence/signups.ts";
import type { Speech } from "./evidence/speech.ts";
import { namedZone, zoneOf } from "./evidence/zones.ts";
import { linkShare, NOTHING, type Measure } from "./measure.ts";
import { HEADINGS } from "./tags.ts";

/** A part that holds more than this share of what Readability kept is the article, whatever it is called. */
const MOST_OF_ARTICLE = 0.35;

/** Parts with weak names ("date", "meta") are believed up to this length (UTF-16 code units). */
const LONGEST_BYLINE = 700;

/** An `aside` of this length, nearly without links, is a box of the article's own (UTF-16 code units). */
const LEAST_BOX = 200;
const MOST_BOX_LINKS = 0.1;

/** Text of a box that is a picture with its caption (UTF-16 code units). */
const LONGEST_PICTURE = 400;

function isTextBox(aside: PageElement, own: Measure, speech: Speech): boolean {
  return (
    own.characters >= LEAST_BOX &&
    linkShare(own) < MOST_BOX_LINKS &&
    namedZone(aside) === null &&
    announcedZone(aside, speech) === null
  );
}

/** "promo" is a name for what leads to other articles too: its words tell. */
export function inWords(reason: OmittedReason, text: string, speech: Speech): OmittedReason {
  const words = reason === "advertisement" ? reasonOfLine(text, 1, speech) : null;
  return words === "related" ? words : reason;
}

/** A node and all that it stands in. */
export function ancestorsOf(node: PageNode | null): ReadonlySet<PageNode> {
  const above = new Set<PageNode>();
  for (let up: PageNode | null = node; up; up = up.parentNode) above.add(up);
  return above;
}

/** What zones are told by, besides the elements themselves. */
export interface ZoneContext extends Omit<BoxContext, "alike"> {
  /** Elements that lead to other articles. */
  teasers: ReadonlySet<PageNode>;
  /** The element that shows the title: what holds it is the article's head. */
  title: PageElement | null;
}

/** What the elements of a region are. */
export interface Zones {
  /** What an element announces, or null. */
  reasonOf: (element: PageElement) => OmittedReason | null;
  /** Whether an element is a picture with its caption. */
  isPicture: (element: PageElement) => boolean;
}

/** @param core what surely belongs to the article: none of its ancestors is a zone. */
export function zonesIn(region: PageElement, core: PageElement, context: ZoneContext): Zones {
  const { measures, speech, teasers, authors } = context;
  const total = measures.get(core)?.kept ?? 0;
  const above = new Set([...ancestorsOf(core), ...ancestorsOf(context.title)]);

  const signups = signupBoxes(region);
  const counts = new Map<string, number>();
  for (const element of region.select(() => true)) {
    const name = signature(element);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const alike = (element: PageElement): number =>
    element.className === "" ? 1 : (counts.get(signature(element)) ?? 0);
  const boxes: BoxContext = { ...context, alike };

  const isPicture = (element: PageElement): boolean => {
    const own = measures.get(element) ?? NOTHING;
    if (own.characters === 0 || own.characters > LONGEST_PICTURE || above.has(element)) {
      return false;
    }
    if (total > 0 && own.kept > MOST_OF_ARTICLE * total) return false;
    return isPictureBox(element, authors, alike);
  };
  const reasonOf = (element: PageElement): OmittedReason | null => {
    if (above.has(element) || HEADINGS.has(element.localName)) return null;
    if (teasers.has(element)) return "related";
    if (signups.has(element)) return "newsletter";
    const reason =
      zoneOf(element) ??
      announcedZone(element, speech) ??
      linkListReason(element, measures, context.host) ??
      (isPicture(element) ? null : boxReason(element, boxes));
    if (reason === null) return null;
    const own = measures.get(element) ?? NOTHING;
    if (element.localName === "aside" && isTextBox(element, own, speech)) return null;
    if (total > 0 && own.kept > MOST_OF_ARTICLE * total) return null;
    if (reason === "byline" && own.characters > LONGEST_BYLINE) return null;
    return reason;
  };
  return { reasonOf, isPicture };
}

const signature = (element: PageElement): string => `${element.localName}.${element.className}`;
