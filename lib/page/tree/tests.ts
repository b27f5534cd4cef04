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
  return value !== null && value.toLowerCase().split(/\s+/u).includes(token.toLowerCase());
}

/** Whether an attribute's value holds a text, in any case, as `[name*=text i]` does. */
export function hasPart(element: PageElement, attribute: string, part: string): boolean {
  return element.getAttribute(attribute)?.toLowerCase().includes(part.toLowerCase()) ?? false;
}

export const isEmailField: ElementTest = (element) =>
  element.localName === "input" && hasToken(element, "type", "email");
