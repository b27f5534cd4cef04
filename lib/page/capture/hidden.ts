/** What "not shown" means, for both ways of finding it out. */
import type { SourceElement } from "./source.ts";

/** Whether the page hides an element by itself; its ancestors are asked before it. */
export type IsHidden<E extends SourceElement = SourceElement> = (element: E) => boolean;

/** The two properties that decide it. */
interface Shown {
  display: string;
  visibility: string;
}

/** By the properties of the element itself: capture asks its ancestors first. */
export function hiddenBy({ display, visibility }: Shown): boolean {
  return display === "none" || visibility === "hidden" || visibility === "collapse";
}

/**
 * In a browser: by what the browser computed.
 *
 * The content of a closed `<details>` counts as shown: one click away, and the article's own.
 * @param window the window that shows the document.
 */
export function computedHidden(window: Window): IsHidden<Element> {
  return (element) => hiddenBy(window.getComputedStyle(element)) && !isRoot(element);
}

/** `<html>` and `<body>` are often hidden until a script has run; what they hold is judged for itself. */
export function isRoot(element: SourceElement): boolean {
  return element.localName === "body" || element.localName === "html";
}
