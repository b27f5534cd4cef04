/** Tests of one element, for `select`, `find` and `closest`. */
import type { PageElement } from "./node.ts";

export type ElementTest = (element: PageElement) => boolean;

/** By tag: `named("article", "main")`. */
export function named(...names: string[]): ElementTest {
  const wanted = new Set(names);
  return ({ localName }) => wanted.has(localName);
}

/** Whether an attribute's value has a word, in any case, as `[name~=word i]` does. */
export function hasToken(element: PageElement, attribute: string, token: string): boolean {
  const value = element.getAttribute(attribute);
  if (value === null || value.length < token.length) return false;
  if (value === token) return true;
  const lower = value.toLowerCase();
  const wanted = token.toLowerCase();
  let at = lower.indexOf(wanted);
  while (at >= 0) {
    if (isSpace(lower[at - 1]) && isSpace(lower[at + wanted.length])) return true;
    at = lower.indexOf(wanted, at + 1);
  }
  return false;
}

/** White space, or past an end. */
const isSpace = (character: string | undefined): boolean =>
  character === undefined || /\s/u.test(character);

/** Whether an attribute's value holds a text, in any case, as `[name*=text i]` does. */
export function hasPart(element: PageElement, attribute: string, part: string): boolean {
  return element.getAttribute(attribute)?.toLowerCase().includes(part.toLowerCase()) ?? false;
}

export const isEmailField: ElementTest = (element) =>
  element.localName === "input" && hasToken(element, "type", "email");
