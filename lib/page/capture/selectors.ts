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
  const tags: Named = new Map();
  const ids: Named = new Map();
  const classes: Named = new Map();
  const all = document.getElementsByTagName("*");
  for (const element of all) {
    list(tags, element.localName, element);
    const id = element.getAttribute("id");
    if (id) list(ids, id, element);
    const names = element.getAttribute("class");
    if (!names) continue;
    if (!/\s/u.test(names)) list(classes, names, element);
    else for (const name of new Set(names.split(/\s+/u))) list(classes, name, element);
  }
  /** By `#id`, `.class` or tag. */
  const named = (name: string): PageElement[] | undefined => {
    if (name.startsWith("#")) return ids.get(name.slice(1));
    return name.startsWith(".") ? classes.get(name.slice(1)) : tags.get(name);
  };

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
  const keys = new Map<string, string | null>();
  const key = (selector: string): string | null => {
    let known = keys.get(selector);
    if (known === undefined) {
      known = keyOf(selector);
      keys.set(selector, known);
    }
    return known;
  };
  const mayMatch = (selector: string): boolean =>
    namesIn(selector).every((name) => named(name) !== undefined);

  let tests = 0;
  return {
    mayMatch,
    matches: (element, selector) =>
      tests++ < MOST_TESTS && mayBe(element, key(selector)) && test(selector)(element),
    select: (selector) => {
      if (SIMPLE.test(selector)) return named(key(selector) ?? "") ?? [];
      if (!mayMatch(selector)) return [];
      const name = key(selector);
      const candidates = name === null ? all : (named(name) ?? []);
      tests += candidates.length;
      return tests < MOST_TESTS ? candidates.filter(test(selector)) : [];
    },
  };
}

type Named = Map<string, PageElement[]>;

function list(named: Named, name: string, element: PageElement): void {
  const same = named.get(name);
  if (same) same.push(element);
  else named.set(name, [element]);
}

/** One name and nothing else: whoever has it matches. */
const SIMPLE = /^[.#]?-?[a-z_][\w-]*$/iu;

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

/** False where an element has not the name that it must have: making a test of a selector takes much longer. */
function mayBe(element: PageElement, key: string | null): boolean {
  if (key === null) return true;
  if (key.startsWith("#")) return element.id === key.slice(1);
  return key.startsWith(".") ? element.className.includes(key.slice(1)) : element.localName === key;
}

/** With `*` for what stands in brackets of either kind, and for pseudo-classes: `.menu :not(.open)` ends in no name. */
function bare(selector: string): string {
  let depth = 0;
  let out = "";
  if (!/[[(\])]/u.test(selector)) out = selector;
  else {
    for (const character of selector) {
      if (character === "(" || character === "[") depth++;
      else if (character === ")" || character === "]") {
        depth--;
        if (depth === 0) out += "*";
      } else if (depth === 0) out += character;
    }
  }
  return out.replaceAll(/::?[\w-]+/gu, "*");
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
