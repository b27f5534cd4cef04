/** A page's selectors matched where nothing computes style: by css-select, among the elements that can match at all. */
import { compile, type Options } from "css-select";
import { PageElement, type PageDocument, type PageNode } from "../tree/node.ts";

export interface Selectors {
  /** The elements that match; none where the selector cannot be read. */
  select: (selector: string) => PageElement[];
  matches: (element: PageElement, selector: string) => boolean;
  /** False where the page has no element of the names that the selector asks for. */
  mayMatch: (selector: string) => boolean;
}

type Test = (element: PageElement) => boolean;

/** Tests of one element by one selector; a page that needs more is not held up for what it hides. */
const MOST_TESTS = 5_000_000;

/** The page's elements are listed by name once; they must not change after. */
export function selectorsOn(document: PageDocument): Selectors {
  const named = new Map<string, PageElement[]>();
  const all = document.getElementsByTagName("*");
  const list = (name: string, element: PageElement): void => {
    const same = named.get(name);
    if (same) same.push(element);
    else named.set(name, [element]);
  };
  for (const element of all) {
    list(element.localName, element);
    const id = element.getAttribute("id");
    if (id) list(`#${id}`, element);
    const classes = element.getAttribute("class");
    if (classes) for (const name of new Set(classes.split(/\s+/u))) list(`.${name}`, element);
  }

  const compiled = new Map<string, Test>();
  const test = (selector: string): Test => {
    const known = compiled.get(selector);
    if (known) return known;
    let made: Test;
    try {
      made = compile<PageNode, PageElement>(selector, OPTIONS);
    } catch {
      made = () => false;
    }
    compiled.set(selector, made);
    return made;
  };
  const mayMatch = (selector: string): boolean =>
    namesIn(selector).every((name) => named.has(name));

  let tests = 0;
  return {
    mayMatch,
    matches: (element, selector) => tests++ < MOST_TESTS && test(selector)(element),
    select: (selector) => {
      if (!mayMatch(selector)) return [];
      const key = keyOf(selector);
      const candidates = key === null ? all : (named.get(key) ?? []);
      tests += candidates.length;
      return tests < MOST_TESTS ? candidates.filter(test(selector)) : [];
    },
  };
}

/** Classes and ids that an element, or one around or before it, must have. */
function namesIn(selector: string): string[] {
  // Escapes are left to css-select; inside brackets a missing name proves nothing.
  if (selector.includes("\\")) return [];
  return bare(selector).match(/[.#][\w\u0080-\uffff-]+/gu) ?? [];
}

/** A name that the element itself must have: its id, a class, or its tag; null where the selector tells none. */
function keyOf(selector: string): string | null {
  if (selector.includes("\\")) return null;
  const last = bare(selector)
    .trim()
    .split(/[\s>+~]+/u)
    .at(-1);
  return (
    /#[\w\u0080-\uffff-]+/u.exec(last ?? "")?.[0] ??
    /\.[\w\u0080-\uffff-]+/u.exec(last ?? "")?.[0] ??
    /^[a-z][\w-]*/iu.exec(last ?? "")?.[0].toLowerCase() ??
    null
  );
}

/** Without what stands in brackets of either kind, and without pseudo-classes. */
function bare(selector: string): string {
  let depth = 0;
  let out = "";
  for (const character of selector) {
    if (character === "(" || character === "[") depth++;
    else if (character === ")" || character === "]") depth--;
    else if (depth === 0) out += character;
  }
  return out.replaceAll(/::?[\w-]+/gu, "");
}

const isElement = (node: PageNode): node is PageElement => node instanceof PageElement;

const OPTIONS: Options<PageNode, PageElement> = {
  adapter: {
    isTag: isElement,
    getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
    getChildren: (node) => node.childNodes,
    getName: (element) => element.localName,
    getParent: (element) => element.parentElement,
    getSiblings: (node) => node.parentNode?.childNodes ?? [node],
    prevElementSibling: (node) => node.previousElementSibling,
    getText: (node) => node.textContent ?? "",
    hasAttrib: (element, name) => element.hasAttribute(name),
    removeSubsets: (nodes) => nodes,
  },
};
