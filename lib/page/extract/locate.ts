/** Where on a page its article is: Readability's choice, or another where there is better evidence. */
import { PageElement, type PageDocument, type PageNode } from "../tree/node.ts";
import { teasersIn } from "./evidence/teasers.ts";
import { judge, type Judgement } from "./judge.ts";
import { measure, type Measure } from "./measure.ts";
import { bestContainer, commonAncestor, mainColumn, regionAround } from "./region.ts";
import type { Steps } from "./steps.ts";
import { missedBody, type IsStated } from "./stated-body.ts";
import { textNodesOf } from "./walk.ts";

export interface Place {
  judgement: Judgement | null;
  /** Text nodes that are the article's by the best evidence so far. */
  kept: ReadonlySet<PageNode>;
  measures: ReadonlyMap<PageNode, Measure>;
  /** Elements that lead to other articles. */
  teasers: ReadonlySet<PageNode>;
  /** The smallest element around what is kept; null where nothing is. */
  core: PageElement | null;
  /** The article's own part of the page, around the core. */
  region: PageElement;
}

/** In order: Readability; the body that the page's data states; the element that says it is the article, or the densest. */
export function* locate(
  page: PageDocument,
  body: PageElement,
  host: string | null,
  isStated: IsStated | null,
): Steps<Place> {
  const judgement = yield* judge(page);
  let kept: ReadonlySet<PageNode> = judgement?.kept ?? new Set();
  kept = (isStated && missedBody(body, kept, isStated)) ?? kept;
  let measures = measure(body, kept);
  const teasers = teasersIn(body, measures, host);
  const own = outside(kept, teasers);
  let core = commonAncestor(own.size > 0 ? own : kept);
  if (!core || textLength(kept) < LEAST_KEPT) {
    const container = bestContainer(body, measures);
    if (container && textLength(textNodesOf(container)) > 2 * textLength(kept)) {
      core = container;
      kept = new Set(textNodesOf(container));
      measures = measure(body, kept);
    }
  }
  if (core) core = mainColumn(core, measures);
  return { judgement, kept, measures, teasers, core, region: regionAround(core ?? body) };
}

/** The nodes that no such element holds. */
function outside(
  nodes: ReadonlySet<PageNode>,
  elements: ReadonlySet<PageNode>,
): ReadonlySet<PageNode> {
  if (elements.size === 0) return nodes;
  const left = new Set<PageNode>();
  for (const node of nodes) {
    let up: PageNode | null = node;
    while (up && !elements.has(up)) up = up.parentNode;
    if (!up) left.add(node);
  }
  return left;
}

/** Where Readability kept less than this, another look at the page is worth it (UTF-16 code units). */
const LEAST_KEPT = 250;

function textLength(nodes: Iterable<PageNode>): number {
  let length = 0;
  for (const node of nodes) length += node.nodeValue?.trim().length ?? 0;
  return length;
}
