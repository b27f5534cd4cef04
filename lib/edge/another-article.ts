import { isArticle } from "../core/not-article.ts";
import type { Article } from "../core/reading.ts";

type Shown = Pick<Article["reading"], "title" | "text" | "blocks" | "problems">;

/** Of the shorter of two texts, the part that may stand in the other as well before both are the same article. */
const SAME = 0.5;

/**
 * Whether a page shows another article now: one with another title, and text of its own. A page that has only grown,
 * as live pages and lists of comments do, or that only writes another address, shows the same.
 */
export function isAnotherArticle(shown: Shown, now: Shown): boolean {
  if (!isArticle(now) || now.text === "") return false;
  if (shown.title !== null && shown.title === now.title) return false;
  const [shorter, longer] = shown.text.length <= now.text.length ? [shown, now] : [now, shown];
  const there = new Set(passagesOf(longer));
  let same = 0;
  let all = 0;
  for (const passage of passagesOf(shorter)) {
    all += passage.length;
    if (there.has(passage)) same += passage.length;
  }
  return same <= all * SAME;
}

const passagesOf = ({ text, blocks }: Shown): string[] =>
  blocks.map(({ start, end }) => text.slice(start, end));
