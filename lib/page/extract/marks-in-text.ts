/** Inline parts of a line that are no words of it: signs that link, tools in headings, a letter that is drawn twice. */
import { nextWithin, type PageElement } from "../tree/node.ts";
import { zoneOf } from "./evidence/zones.ts";

/** UTF-16 code units of a sign that links, and of a letter that is drawn large. */
const LONGEST_SIGN = 4;
const LONGEST_INITIAL = 3;

/** Whether an inline element is left out of the line that it stands in. */
export function isMark(element: PageElement, inHeading: boolean): boolean {
  if (element.localName === "a") return isSignLink(element);
  if (element.getAttribute("aria-hidden") === "true") return isDrawnTwice(element);
  return inHeading && isTool(element);
}

/** `#` beside a heading, `↩` after a note: a link to a place on the page, without letters or digits. */
function isSignLink(link: PageElement): boolean {
  if (!link.getAttribute("href")?.startsWith("#")) return false;
  const text = link.textContent.trim();
  return text.length <= LONGEST_SIGN && text !== "" && !/[\p{L}\p{N}]/u.test(text);
}

/** A large first letter for the eye, right before the same letter for screen readers. */
function isDrawnTwice(element: PageElement): boolean {
  const text = element.textContent.trim();
  if (text === "" || text.length > LONGEST_INITIAL) return false;
  let node = element.nextSibling;
  while (node && node.nodeType !== 3) node = node.firstChild ?? node.nextSibling;
  return node?.nodeValue?.trim() === text;
}

/** `[edit]`, a counter of comments: named as such, and not all that the heading says. */
function isTool(element: PageElement): boolean {
  const reason = zoneOf(element);
  if (reason !== "navigation" && reason !== "share" && reason !== "comments") return false;
  const before = element.previousSibling ?? element.parentElement?.previousSibling;
  return before !== null && before !== undefined && hasText(before);
}

function hasText(node: Parameters<typeof nextWithin>[0]): boolean {
  return node.textContent?.trim() !== "";
}
