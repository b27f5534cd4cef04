/**
 * A captured clone to an Article: its metadata, its text, and what was left out of it.
 *
 *     extractArticle(clone, { url, window })
 *
 * The clone is read and marked, never handed on. `window` is only where DOMPurify takes its constructors from.
 */
import { PageElement, type PageDocument, type PageNode } from "../tree/node.ts";
import type { Article, Charset, Omitted, Problem } from "../../core/reading.ts";
import { isBylineOrDate } from "./evidence/lines.ts";
import { speechOf } from "./evidence/speech.ts";
import { lettersOf } from "./letters.ts";
import { BASE_MARK, HIDDEN_MARK, PROBLEM_MARK } from "../capture/marks.ts";
import { sanitise, type WindowLike } from "../sanitise/sanitise.ts";
import { isArticle } from "./article-likeness.ts";
import { assemble, type Caption } from "./assemble.ts";
import { choose } from "./choose/choose.ts";
import type { Verdict } from "./choose/verdict.ts";
import { completeByWhatIsShown } from "./complete.ts";
import { closeHeadings } from "./close-headings.ts";
import { extentOf } from "./extent.ts";
import { linesAround, spanOf, titleElement } from "./head.ts";
import { locate } from "./locate.ts";
import { layOut, settle } from "./layout.ts";
import { NOTHING } from "./measure.ts";
import { articleObjects, firstOf, textOf } from "./metadata/json-ld.ts";
import { readMetadata, type PageMetadata } from "./metadata/metadata.ts";
import { unitsOf } from "./passages.ts";
import type { Unit } from "./unit.ts";
import { commonAncestor, dominantCore } from "./region.ts";
import { statedBody } from "./stated-body.ts";
import { unfold } from "./unfold.ts";

export interface ExtractOptions {
  /** Where the page came from; relative addresses are resolved by the clone's own base first. */
  url: string | null;
  /** How its bytes were read, where bytes were read. */
  charset?: Charset | null;
  window: WindowLike & { document: Document };
}

/** What was decided of a page, before anything is built. */
interface Decided {
  region: PageElement;
  units: Unit[];
  verdicts: Verdict[];
  found: PageMetadata;
  article: boolean;
}

export function extractArticle(clone: PageDocument, options: ExtractOptions): Article {
  const root = clone.documentElement ?? new PageElement("html");
  const base = root.getAttribute(BASE_MARK) ?? options.url;
  const problems: Problem[] = [];
  const captured = root.getAttribute(PROBLEM_MARK);
  if (captured) problems.push({ stage: "capture", message: captured });

  closeHeadings(clone);
  unfold(clone);
  let decided = decide(clone, options.url, base);
  const hidden = decided.article
    ? []
    : clone.select((element) => element.hasAttribute(HIDDEN_MARK));
  if (hidden.length > 0) {
    // Pages hide everything until a script has run; where nothing is left without it, the hidden is read.
    for (const element of hidden) element.removeAttribute(HIDDEN_MARK);
    const again = decide(clone, options.url, base);
    if (again.article) decided = again;
  }
  if (!decided.article) problems.push({ stage: "extract", message: "not an article" });

  const { region, units, verdicts, found } = decided;
  const { root: assembled, omitted } = build(
    options.window.document.implementation.createHTMLDocument(""),
    region,
    units,
    verdicts,
    base,
  );
  const { text, blocks, nodes, html } = layOut(sanitise(assembled, options.window));
  return {
    html,
    reading: {
      ...found.metadata,
      lang: found.lang,
      text,
      blocks,
      omitted,
      charset: options.charset ?? null,
      problems,
    },
    nodes,
    twins: found.twins,
  };
}

function decide(clone: PageDocument, url: string | null, base: string | null): Decided {
  const body = clone.body ?? new PageElement("body");
  const host = base === null ? null : (URL.parse(base)?.host ?? null);
  const objects = articleObjects(clone);
  const isStated = statedBody(textOf(firstOf(objects, "articleBody")));
  const { judgement, kept, measures, teasers, core, region } = locate(clone, body, host, isStated);
  const found = readMetadata(clone, region, { url, base, judgement, objects });
  if (!core) return { region, units: [], verdicts: [], found, article: false };

  const sample = textOfNodes(kept);
  const speech = speechOf(sample, found.lang);
  const known = {
    core: dominantCore(core, measures),
    title: found.metadata.title,
    titles: found.titles,
    authors: found.metadata.authors,
    speech,
    descriptions: found.descriptions,
    isStated: isStated ?? (() => false),
  };
  const titles = new Set([known.title, ...known.titles].map(lettersOf).filter(Boolean));
  const heading = titleElement(body, core, titles);
  const span = spanOf(heading, region);
  const standsAlone = (line: string): boolean =>
    titles.has(lettersOf(line)) || isBylineOrDate(line, known.authors, speech);
  const context = { kept, measures, teasers, host, authors: known.authors, speech, standsAlone };
  const units = unitsOf(span, known.core, context);
  const verdicts = choose(units, known);
  if (isArticle(units, verdicts, measures.get(body) ?? NOTHING)) {
    completeByWhatIsShown(found, units, verdicts, speech, sample, linesAround(heading, core));
    found.metadata.access = found.access(extentOf(units, verdicts, speech, known.authors));
    return { region: span.root, units, verdicts, found, article: true };
  }
  // No article: what was found is shown as it is, lists of articles among it.
  const all = commonAncestor(kept) ?? body;
  const plain = unitsOf(spanOf(null, all), all, {
    ...context,
    teasers: new Set(),
    standsAlone: () => false,
  });
  const shown = choose(plain, { ...known, core: all });
  return { region: all, units: plain, verdicts: shown, found, article: false };
}

/** Text nodes that tell a page's language. */
const MOST_NODES = 200;

function textOfNodes(nodes: ReadonlySet<PageNode>): string {
  const parts: string[] = [];
  for (const node of nodes) {
    if (parts.push(node.nodeValue ?? "") >= MOST_NODES) break;
  }
  return parts.join(" ");
}

/** Builds the article's tree from the units that are text; the others are listed where they stood. */
function build(
  document: Document,
  region: PageElement,
  units: readonly Unit[],
  verdicts: readonly Verdict[],
  base: string | null,
): { root: Element; omitted: Omitted[] } {
  const left = new Set<PageNode>();
  const read = new Set<PageNode>();
  const captions = new Map<PageNode, Caption>();
  /** Where a unit that is left out stood: its index, at the first of its nodes that is met. */
  const marks = new Map<PageNode, string>();
  for (const [index, unit] of units.entries()) {
    const verdict = verdicts[index];
    const nodes = unit.type === "zone" ? [unit.element] : unit.nodes;
    if (verdict?.is === "text" || verdict?.is === "caption") {
      for (const node of nodes) {
        read.add(node);
        if (verdict.is === "caption") captions.set(node, verdict.of);
      }
      continue;
    }
    for (const node of nodes) left.add(node);
    const [first] = nodes;
    if (verdict?.is === "omitted" && first && unit.text !== "") marks.set(first, String(index));
  }
  const root = assemble(region, {
    document,
    base,
    captionOf: (node) => captions.get(node) ?? null,
    leaveOut: (node) => {
      const mark = marks.get(node);
      if (mark !== undefined) {
        marks.delete(node);
        return mark;
      }
      if (node.nodeType === 1)
        return left.has(node) || (node as PageElement).hasAttribute(HIDDEN_MARK);
      return left.has(node) || (!read.has(node) && (node.nodeValue?.trim() ?? "") !== "");
    },
  });
  const omitted = settle(root).flatMap(({ mark, caption, before }): Omitted[] => {
    if (mark === undefined) return caption ? [{ text: caption, reason: "caption", before }] : [];
    const unit = units[Number(mark)];
    const verdict = verdicts[Number(mark)];
    return unit && verdict?.is === "omitted"
      ? [{ text: unit.text, reason: verdict.reason, before }]
      : [];
  });
  return { root, omitted };
}
