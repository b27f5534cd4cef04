/** Parts of the text that the page keeps folded until a button is pressed: "read more", questions and answers, tabs. */
import { HIDDEN_MARK } from "../capture/marks.ts";
import type { PageDocument, PageElement } from "../tree/node.ts";
import { hasToken, named } from "../tree/tests.ts";
import { namedZone } from "./evidence/zones.ts";

/** A folded part with less text is a tooltip or a menu (UTF-16 code units). */
const LEAST_TEXT = 120;
/** Share of its text that may be links. */
const MOST_LINKED = 0.3;

const isLink = named("a");
const isApart = named("nav", "footer", "form", "dialog");

/**
 * Shows what is one press away: hidden elements that a control names (`aria-controls`, `aria-expanded=false`) and panels
 * of tabs (`role=tabpanel`), where they hold text and are no part that says by its names that it is something else.
 */
export function unfold(page: PageDocument): void {
  const hidden = page.select((element) => element.hasAttribute(HIDDEN_MARK));
  if (hidden.length === 0) return;
  const controlled = new Set<string>();
  for (const control of page.select((element) => hasToken(element, "aria-expanded", "false"))) {
    for (const id of control.getAttribute("aria-controls")?.split(/\s+/u) ?? []) controlled.add(id);
  }
  for (const element of hidden) {
    const folded = controlled.has(element.id) || hasToken(element, "role", "tabpanel");
    if (folded && isText(element)) element.removeAttribute(HIDDEN_MARK);
  }
}

function isText(element: PageElement): boolean {
  const length = element.textContent.trim().length;
  if (length < LEAST_TEXT || element.closest(isApart) || namedZone(element) !== null) return false;
  let linked = 0;
  for (const link of element.select(isLink)) linked += link.textContent.trim().length;
  return linked <= MOST_LINKED * length;
}
