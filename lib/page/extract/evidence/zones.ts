/** Parts of a page that say by their markup that they are not the article's text. */
import type { PageElement } from "../../tree/node.ts";
import { HEADINGS } from "../tags.ts";
import { isEmailField, named } from "../../tree/tests.ts";
import type { OmittedReason } from "../../../core/reading.ts";
import { ELEMENT_NAMES } from "./element-names.ts";
import { NAMES, type Announced } from "./names.ts";

/** Shorter words of other languages stand in made-up names by chance (UTF-16 code units). */
const SHORTEST_NAME = 5;
/** Words of the longest name. */
const LONGEST_NAME = 4;

/** What each name announces, the most believed where several lists have it. */
const BOOK: ReadonlyMap<string, { announces: Announced; rank: number }> = (() => {
  const book = new Map<string, { announces: Announced; rank: number }>();
  for (const [rank, [announces, names]] of NAMES.entries()) {
    const own = Object.values(ELEMENT_NAMES)
      .flatMap((language) => language[announces]?.split(/\s+/u) ?? [])
      .filter(({ length }) => length >= SHORTEST_NAME);
    for (const name of [...names.split(" "), ...own]) {
      if (!book.has(name)) book.set(name, { announces, rank });
    }
  }
  return book;
})();

const RANKS: ReadonlyMap<Announced, number> = new Map(
  NAMES.map(([announces], rank) => [announces, rank]),
);

/** By the list of attributes that the names are in: a list never changes, and elements are asked several times. */
const announcements = new WeakMap<PageElement["attributes"], ReadonlySet<Announced>>();

const NOTHING: ReadonlySet<Announced> = new Set();

/** Everything that an element's names announce. */
function announcedBy(element: PageElement): ReadonlySet<Announced> {
  if (element.attributes.length === 0) return NOTHING;
  let known = announcements.get(element.attributes);
  if (!known) {
    known = announced(element);
    announcements.set(element.attributes, known);
  }
  return known;
}

/** By the names themselves: a page has the same on many elements. */
const announcementsOf = new Map<string, ReadonlySet<Announced>>();
/** Pages make up names without end; longer ones are no names that many elements share (UTF-16 code units). */
const MOST_NAMES = 5_000;
const LONGEST_NAMES = 100;

function announced(element: PageElement): ReadonlySet<Announced> {
  const names = namesOf(element);
  let known = announcementsOf.get(names);
  if (!known) {
    known = announcedIn(names);
    if (announcementsOf.size < MOST_NAMES && names.length <= LONGEST_NAMES) {
      announcementsOf.set(names, known);
    }
  }
  return known;
}

function announcedIn(names: string): ReadonlySet<Announced> {
  const found = new Set<Announced>();
  const words = names.split("-");
  for (let from = 0; from < words.length; from++) {
    let name = "";
    for (let length = 0; length < LONGEST_NAME && from + length < words.length; length++) {
      name += (length > 0 ? "-" : "") + (words[from + length] ?? "");
      const known = BOOK.get(name);
      if (known) found.add(known.announces);
    }
  }
  return found;
}

/** The words of an element's names, in lower case, joined by `-`: `relatedPosts_2` is `related-posts-2`. */
export function namesOf(element: PageElement): string {
  const parts: string[] = [];
  for (const name of [
    "class",
    "id",
    "role",
    "itemprop",
    "rel",
    "data-component",
    "data-testid",
    "data-type",
  ]) {
    const value = element.getAttribute(name)?.slice(0, 500);
    if (!value) continue;
    if (name === "itemprop" && !TELLING_PROPERTY.test(value)) continue;
    // The ids of headings are made of what the heading says.
    if (name === "id" && HEADINGS.has(element.localName)) continue;
    for (const word of value.split(/\s+/u)) if (!isHash(word)) parts.push(word);
  }
  return parts
    .join(" ")
    .replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, "-")
    .replaceAll(/[^\p{L}]+/gu, "-")
    .toLowerCase();
}

/** Of schema.org's property names, those that say something of a part and not of a thing. */
const TELLING_PROPERTY =
  /(?:^|\s)(?:author|comment|date(?:Published|Modified)|alternativeHeadline|description|keywords)(?:\s|$)/u;

/** A name that no person gave: digits among letters four times or more ("b163d497a", "css-1x9k2m4q"), or "JAaVn7". */
export function isHash(name: string): boolean {
  if (/^(?=.*\d)(?=.*\p{Ll}\p{Lu})[\p{L}\d]{4,12}$/u.test(name)) return true;
  return (name.match(/\p{L}\d|\d\p{L}/gu)?.length ?? 0) >= 4;
}

/** What an element's own names and kind announce, or null. */
export function zoneOf(element: PageElement): OmittedReason | null {
  switch (element.localName) {
    case "nav":
      return "navigation";
    case "footer":
      // A quotation's is who said it.
      return isInQuotation(element) ? null : "other";
    case "form":
      return formReason(element);
  }
  return namedZone(element) ?? (element.localName === "aside" ? "related" : null);
}

function isInQuotation({ parentElement }: PageElement): boolean {
  return parentElement?.localName === "blockquote";
}

/** What an element's names announce, whatever its kind. */
export function namedZone(element: PageElement): OmittedReason | null {
  let best: OmittedReason | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const announces of announcedBy(element)) {
    if (announces === "caption" || announces === "standfirst") continue;
    const rank = RANKS.get(announces) ?? least;
    if (rank >= least) continue;
    least = rank;
    best = announces;
  }
  return best;
}

export function isCaptionPart(element: PageElement): boolean {
  if (element.localName === "figcaption") return true;
  // Figures of text (a quotation, a listing, a table) hold what they hold; only their `figcaption` is a caption.
  if (element.localName === "figure") {
    return element.find(named("blockquote", "pre", "table")) === null;
  }
  return announcedBy(element).has("caption");
}

/** A standfirst by its names: the article's own, wherever it stands. */
export function isStandfirst(element: PageElement): boolean {
  return announcedBy(element).has("standfirst");
}

function formReason(form: PageElement): OmittedReason {
  if (form.find(named("textarea"))) return "comments";
  return form.find(isEmailField) ? "newsletter" : "other";
}
