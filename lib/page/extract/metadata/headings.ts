/** What the page shows as a title. */
import type { PageDocument, PageElement } from "../../tree/node.ts";
import { lettersOf } from "../letters.ts";
import { sectionNames } from "./section.ts";
import { textNodesOf } from "../walk.ts";

const HEADING = /^h[1-3]$/u;

/** Old pages have no headings but names for them. */
const isNamedHeading = (element: PageElement): boolean =>
  /titre|title|headline/iu.test(element.getAttribute("class") ?? "");
/** Such elements are many on pages that list other articles. */
const MOST_NAMED = 10;

/** Whether some element of the page says just that. */
export function isShown(document: PageDocument, letters: string): boolean {
  return (
    document.body?.find(({ textContent }) => {
      const { length } = textContent;
      const near = length >= letters.length && length <= 2 * letters.length + 20;
      return near && lettersOf(textContent) === letters;
    }) !== null
  );
}

/** Share of the region's text before a title. */
const EARLY = 0.15;

function startsEarly(region: PageElement, title: PageElement | undefined): boolean {
  let before = 0;
  for (const text of textNodesOf(region)) {
    if (title?.contains(text)) break;
    before += text.nodeValue?.length ?? 0;
  }
  return before <= EARLY * region.textContent.length;
}

/**
 * What may be the title as shown, best first: an `h1`, a heading of the article's part, another element of the name. An
 * `h1` that names the section above (`section.ts`) is none.
 */
export function topHeadings(
  document: PageDocument,
  region: PageElement,
  base: string | null,
): { headings: string[]; tops: string[]; isTop: boolean; sections: string[]; lesser: string[] } {
  const lesser = region.querySelectorAll("h2, h3");
  const every = document.getElementsByTagName("h1");
  const names = every.length === 0 ? new Set<string>() : sectionNames(document, base);
  const isSection = ({ textContent }: PageElement): boolean => names.has(lettersOf(textContent));
  const sections = every.filter(isSection);
  const all = every.filter((heading) => !isSection(heading));
  const own = region.getElementsByTagName("h1").filter((heading) => !isSection(heading));
  const rest = all.length + lesser.length > 0 ? [] : region.select(isNamedHeading);
  const inside = new Set(own);
  const others = all.filter((heading) => !inside.has(heading));
  const found = [
    ...own,
    ...(own.length > 0 ? [] : lesser),
    ...others,
    ...rest.slice(0, MOST_NAMED),
  ];
  return {
    headings: said(found),
    tops: said([...own, ...others]),
    isTop: all.length === 1 && own.length === 1 && startsEarly(region, own[0]),
    sections: said(sections),
    lesser:
      all.length > 0 || sections.length === 0 ? [] : said(beginning(document, region, lesser)),
  };
}

/** Lesser headings with which the text begins: early in its part, else the last before it. */
function beginning(
  document: PageDocument,
  region: PageElement,
  inside: readonly PageElement[],
): PageElement[] {
  const early = inside.filter((heading) => startsEarly(region, heading));
  if (early.length > 0) return early;
  let last: PageElement | null = null;
  document.body?.find((element) => {
    if (HEADING.test(element.localName)) last = element.localName === "h1" ? null : element;
    return element === region;
  });
  return last === null ? [] : [last];
}

const said = (elements: readonly PageElement[]): string[] =>
  elements.map((element) => element.textContent.trim()).filter((text) => text !== "");
