/**
 * Hidden elements where nothing computes style (Node): by the `hidden` attribute, inline style, and the page's own
 * style sheets as far as `display` and `visibility` go, by the rules of the cascade.
 */
import type { PageDocument, PageElement } from "../tree/node.ts";
import { hiddenBy, isRoot } from "./hidden.ts";
import { selectorsOn, type Selectors } from "./selectors.ts";
import { matchesScreen } from "./media.ts";
import { specificity, splitSelectors } from "./specificity.ts";
import { readDeclarations, readSheet, type Declaration } from "./stylesheet.ts";

type Property = Declaration["property"];

interface Declared extends Declaration {
  selector: string;
  /** Place among all rules; later wins. */
  order: number;
  /** Specificity as one comparable number; most rules meet no other, and are not asked. */
  weight: number | null;
}

/** Rules past this are not read: a sheet of this length is no article's. */
const MOST_RULES = 20_000;

/** Elements that a browser's own sheet hides. */
const UNSHOWN = new Set(["dialog", "area", "base", "head", "link", "meta", "title", "rp"]);

/** @param document as it stands when it is captured; sheets are read once, here. */
export function declaredHidden(document: PageDocument): (element: PageElement) => boolean {
  const declarations = readSheets(document);
  const hiding = declarations.filter((rule) => hides(rule.property, rule.value));
  const showing = declarations.filter((rule) => !hides(rule.property, rule.value));
  const winners = new Map<PageElement, Partial<Record<Property, Declared>>>();
  const selectors: Selectors | null = hiding.length > 0 ? selectorsOn(document) : null;

  for (const rule of hiding) {
    for (const element of selectors?.select(rule.selector) ?? []) {
      const own = winners.get(element) ?? {};
      own[rule.property] = stronger(own[rule.property], rule);
      winners.set(element, own);
    }
  }
  // A rule that shows matters only where another hides.
  const shown =
    winners.size > 0 ? showing.filter((rule) => selectors?.mayMatch(rule.selector)) : [];
  for (const [element, own] of winners) {
    for (const rule of shown) {
      const current = own[rule.property];
      if (
        current &&
        stronger(current, rule) === rule &&
        selectors?.matches(element, rule.selector)
      ) {
        own[rule.property] = rule;
      }
    }
  }

  return (element) => {
    if (isRoot(element)) return false;
    const own = winners.get(element);
    const inline = readDeclarations(element.getAttribute("style") ?? "");
    const value = (property: Property): string => {
      const sheet = own?.[property];
      const written = inline.find((declaration) => declaration.property === property);
      if (sheet?.important && !written?.important) return sheet.value;
      return written?.value ?? sheet?.value ?? "";
    };
    const display = value("display") || byDefault(element);
    return hiddenBy({ display, visibility: value("visibility") });
  };
}

function byDefault(element: PageElement): string {
  if (element.localName === "dialog") return element.hasAttribute("open") ? "block" : "none";
  return element.hasAttribute("hidden") || UNSHOWN.has(element.localName) ? "none" : "";
}

function hides(property: Property, value: string): boolean {
  return property === "display" ? value === "none" : value === "hidden" || value === "collapse";
}

function stronger(one: Declared | undefined, other: Declared): Declared {
  if (!one) return other;
  if (one.important !== other.important) return one.important ? one : other;
  const [own, its] = [weightOf(one), weightOf(other)];
  if (own !== its) return own > its ? one : other;
  return one.order > other.order ? one : other;
}

const weightOf = (rule: Declared): number => (rule.weight ??= specificity(rule.selector));

function readSheets(document: PageDocument): Declared[] {
  const declared: Declared[] = [];
  let read = 0;
  for (const sheet of document.getElementsByTagName("style")) {
    if (!matchesScreen(sheet.getAttribute("media") ?? "")) continue;
    for (const rule of readSheet(sheet.textContent)) {
      if (++read > MOST_RULES) return declared;
      for (const selector of splitSelectors(rule.selectors)) {
        for (const declaration of rule.declarations) {
          declared.push({ ...declaration, selector, weight: null, order: read });
        }
      }
    }
  }
  return declared;
}
