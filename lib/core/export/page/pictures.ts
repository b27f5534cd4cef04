import { beginsWithPicture } from "../../markup.ts";
import type { Article, Reading } from "../../reading.ts";
import { parseMarkup, type MarkupNode } from "./markup.ts";

const ADDRESS = /^https?:\/\//iu;

/**
 * Addresses of the pictures that an article shows when it stands by itself, in order, each once: those of its markup, and
 * the lead picture where its markup does not begin with one. What the markup holds as `data:` is no address.
 */
export function shownPictures(
  article: Pick<Article, "html"> | null,
  { leadImage }: Pick<Reading, "leadImage">,
): string[] {
  const html = article?.html ?? "";
  const found = new Set<string>();
  if (leadImage !== null && !beginsWithPicture(html)) found.add(leadImage);
  const visit = (nodes: readonly MarkupNode[]): void => {
    for (const node of nodes) {
      if (!("children" in node)) continue;
      if (node.name === "img") found.add(node.attributes.get("src") ?? "");
      visit(node.children);
    }
  };
  visit(parseMarkup(html) ?? []);
  return [...found].filter((address) => ADDRESS.test(address));
}
