/**
 * Hidden elements where nothing computes style (Node): by the `hidden` attribute, inline style, and the page's own
 * style sheets as far as `display` and `visibility` go, by the rules of the cascade.
 */
import type { IsHidden } from "./capture.ts";
import { hiddenBy, isRoot, type Shown } from "./hidden.ts";
import { matchesScreen } from "./media.ts";
import { specificity, splitSelectors } from "./specificity.ts";

type Property = keyof Shown;
const PROPERTIES: readonly Property[] = ["display", "visibility"];

interface Declaration {
  selector: string;
  property: Property;
  value: string;
  important: boolean;
  /** Place among all rules; later wins. */
  order: number;
  /** As one comparable number. */
  weight: number;
}

/** Rules past this are not read: a sheet of this length is no article's. */
const MOST_RULES = 20_000;

/** Elements that a browser's own sheet hides. */
const UNSHOWN = new Set(["dialog", "area", "base", "head", "link", "meta", "title", "rp"]);

/** @param document as it stands when it is captured; sheets are read once, here. */
export function declaredHidden(document: Document): IsHidden {
  const declarations = readSheets(document);
  const hiding = declarations.filter((rule) => hides(rule.property, rule.value));
  const showing = declarations.filter((rule) => !hides(rule.property, rule.value));
  const winners = new Map<Element, Partial<Record<Property, Declaration>>>();
  const present = namesIn(document);

  for (const rule of hiding) {
    if (!mayMatch(rule.selector, present)) continue;
    for (const element of select(document, rule.selector)) {
      const own = winners.get(element) ?? {};
      own[rule.property] = stronger(own[rule.property], rule);
      winners.set(element, own);
    }
  }
  // A rule that shows matters only where another hides.
  const shown = showing.filter((rule) => mayMatch(rule.selector, present));
  for (const [element, own] of winners) {
    for (const rule of shown) {
      const current = own[rule.property];
      if (current && stronger(current, rule) === rule && matches(element, rule.selector)) {
        own[rule.property] = rule;
      }
    }
  }

  return (element) => {
    if (isRoot(element)) return false;
    const own = winners.get(element);
    const inline = inlineStyle(element);
    const value = (property: Property): string => {
      const sheet = own?.[property];
      const written = inline[property];
      if (sheet?.important && !written?.important) return sheet.value;
      return written?.value ?? sheet?.value ?? "";
    };
    const display = value("display") || byDefault(element);
    return hiddenBy({ display, visibility: value("visibility") });
  };
}

function byDefault(element: Element): string {
  if (element.localName === "dialog") return element.hasAttribute("open") ? "block" : "none";
  return element.hasAttribute("hidden") || UNSHOWN.has(element.localName) ? "none" : "";
}

function hides(property: Property, value: string): boolean {
  return property === "display" ? value === "none" : value === "hidden" || value === "collapse";
}

function stronger(one: Declaration | undefined, other: Declaration): Declaration {
  if (!one) return other;
  if (one.important !== other.important) return one.important ? one : other;
  if (one.weight !== other.weight) return one.weight > other.weight ? one : other;
  return one.order > other.order ? one : other;
}

interface Written {
  value: string;
  important: boolean;
}

/** Read from the attribute's own text: building a style object for every element is slow. */
function inlineStyle(element: Element): Partial<Record<Property, Written>> {
  const source = element.getAttribute("style");
  if (!source || !/display|visibility/iu.test(source)) return {};
  const found: Partial<Record<Property, Written>> = {};
  for (const part of source.slice(0, 5_000).split(";")) {
    const colon = part.indexOf(":");
    const name = part.slice(0, colon).trim().toLowerCase();
    if (name !== "display" && name !== "visibility") continue;
    const written = part.slice(colon + 1).toLowerCase();
    const important = /!\s*important/u.test(written);
    if (found[name]?.important && !important) continue;
    found[name] = { value: (written.split("!", 1)[0] ?? "").trim(), important };
  }
  return found;
}

function readSheets(document: Document): Declaration[] {
  const declarations: Declaration[] = [];
  let order = 0;
  const read = (rules: CSSRuleList, depth: number): void => {
    for (const rule of Array.from(rules)) {
      if (order > MOST_RULES) return;
      const { selectorText, style } = rule as Partial<CSSStyleRule>;
      if (selectorText !== undefined && style) {
        for (const property of PROPERTIES) {
          const value = style.getPropertyValue(property).trim().toLowerCase();
          if (!value) continue;
          const important = style.getPropertyPriority(property) === "important";
          for (const selector of splitSelectors(selectorText)) {
            const weight = specificity(selector);
            order++;
            declarations.push({ selector, property, value, important, order, weight });
          }
        }
        continue;
      }
      const { cssRules, media } = rule as Partial<CSSMediaRule>;
      if (cssRules && depth < 4 && (!media || matchesScreen(media.mediaText))) {
        read(cssRules, depth + 1);
      }
    }
  };
  for (const sheet of Array.from(document.styleSheets ?? [])) {
    try {
      if (sheet.disabled || !matchesScreen(sheet.media?.mediaText ?? "")) continue;
      read(sheet.cssRules, 0);
    } catch {
      // A sheet from another origin, or one the parser gave up on: a browser would not let us read it either.
    }
  }
  return declarations;
}

/** Every class and id of a document: most rules of a shared sheet can match nothing on this page. */
function namesIn(document: Document): ReadonlySet<string> {
  const names = new Set<string>();
  for (const element of Array.from(document.querySelectorAll("[class],[id]"))) {
    const id = element.getAttribute("id");
    if (id) names.add(`#${id}`);
    for (const name of (element.getAttribute("class") ?? "").split(/\s+/u)) names.add(`.${name}`);
  }
  return names;
}

function mayMatch(selector: string, present: ReadonlySet<string>): boolean {
  // Within :not(), :is() and the like a missing name proves nothing; escapes are left to the matcher.
  if (selector.includes("(") || selector.includes("\\") || selector.includes("[")) return true;
  for (const [name] of selector.matchAll(/[.#][\w\u0080-\uffff-]+/gu)) {
    if (!present.has(name)) return false;
  }
  return true;
}

function select(document: Document, selector: string): Element[] {
  try {
    return Array.from(document.querySelectorAll(selector));
  } catch {
    return [];
  }
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}
