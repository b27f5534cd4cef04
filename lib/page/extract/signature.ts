/** What elements of one kind have in common from page to page of a site. */
import type { PageElement } from "../tree/node.ts";
import { named } from "../tree/tests.ts";
import { isHash } from "./evidence/zones.ts";

/** Names of one element that are looked at: more are generated. */
const MOST_NAMES = 6;
/** How far up a name is looked for. */
const HIGHEST = 6;

/** What they are called changes from page to page. */
const isWhole = named("html", "body");

/**
 * An element's tag and names, and those of the nearest element around it that has any: "aside.promo < div.story-body".
 *
 * Names with digits and names that no person gave are left out: they change from page to page.
 */
export function signatureOf(element: PageElement): string {
  let around = element.parentElement;
  for (let up = 0; around && up < HIGHEST && namesOf(around) === ""; up++) {
    around = around.parentElement;
  }
  const own = element.localName + namesOf(element);
  if (!around || isWhole(around) || namesOf(around) === "") return own;
  return `${own} < ${around.localName}${namesOf(around)}`;
}

function namesOf(element: PageElement): string {
  const classes = element.className.split(/\s+/u).filter(isStable);
  const own = [...new Set(classes)].toSorted().slice(0, MOST_NAMES);
  const id = isStable(element.id) ? `#${element.id}` : "";
  return own.map((name) => `.${name}`).join("") + id;
}

const isStable = (name: string): boolean =>
  name !== "" && name.length <= 60 && !/\d/u.test(name) && !isHash(name);
