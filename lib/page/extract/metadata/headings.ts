/** What the page shows as a title. */
import type { PageDocument, PageElement } from "../../tree/node.ts";
import { lettersOf } from "../letters.ts";
import { textNodesOf } from "../walk.ts";

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

/** What may be the title as shown, best first: an `h1`, a heading of the article's part, another element of the name. */
export function topHeadings(
  document: PageDocument,
  region: PageElement,
): { headings: string[]; tops: string[]; isTop: boolean } {
  const all = document.getElementsByTagName("h1");
  const own: PageElement[] = [];
  const lesser: PageElement[] = [];
  for (const heading of region.querySelectorAll("h1, h2, h3")) {
    (heading.localName === "h1" ? own : lesser).push(heading);
  }
  const rest = all.length + lesser.length > 0 ? [] : region.select(isNamedHeading);
  const others = all.filter((heading) => !own.includes(heading));
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
  };
}

const said = (elements: readonly PageElement[]): string[] =>
  elements.map((element) => element.textContent.trim()).filter((text) => text !== "");
