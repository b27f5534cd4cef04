/** Formulas: MathML is copied with what gives it its form, and nothing of HTML inside. */
import { MATH_ATTRIBUTES, MATH_TAGS } from "../../core/markup.ts";
import { PageElement, PageText, type PageNode } from "../tree/node.ts";

const TAGS = new Set(MATH_TAGS);
/** Elements whose place counts (a base and its exponent): one of another kind leaves a row in its place. */
const ROW = "mrow";
/** Notes on a formula, often its source once more; and words of another language inside it. */
const SKIPPED = /^(?:annotation|annotation-xml|maction|mglyph|malignmark)$/u;
/** Elements inside each other beyond this are a page's mistake. */
const DEEPEST = 40;

/**
 * @param math a `<math>` element
 * @returns a new one; null where nothing of it is to be read
 */
export function formulaElement(
  math: PageElement,
  leaveOut: (node: PageNode) => boolean,
): PageElement | null {
  let says = false;
  const copy = (element: PageElement, depth: number): PageElement => {
    const made = new PageElement(TAGS.has(element.localName) ? element.localName : ROW);
    for (const name of MATH_ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (value !== null && value.length < 100) made.setAttribute(name, value);
    }
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = child.nodeValue ?? "";
        if (text.trim() === "" || leaveOut(child)) continue;
        says = true;
        made.appendChild(new PageText(text));
      } else if (child instanceof PageElement && depth < DEEPEST) {
        if (SKIPPED.test(child.localName) || leaveOut(child)) continue;
        made.appendChild(copy(child, depth + 1));
      }
    }
    return made;
  };
  const made = copy(math, 0);
  return says ? made : null;
}

/** The first text of an element; null where it has none. */
export function firstText(element: PageElement): PageNode | null {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && child.nodeValue?.trim()) return child;
    const inside = child instanceof PageElement ? firstText(child) : null;
    if (inside) return inside;
  }
  return null;
}
