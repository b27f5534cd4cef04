/**
 * A captured clone to an Article: its metadata, its text, and what was left out of it.
 *
 *     extractArticle(clone, { url, phrases, window })
 *
 * The clone is read and marked, never handed on. `window` is only where DOMPurify takes its constructors from.
 */
import { PageElement, type PageDocument, type PageNode } from "../tree/node.ts";
import type { KeyedArticle } from "../../core/choices.ts";
import type { Charset, Problem } from "../../core/reading.ts";
import { TRANSLATED } from "../../core/translated.ts";
import { isBylineOrDate } from "./evidence/lines.ts";
import type { PhrasesByLanguage } from "./evidence/phrases.ts";
import { speechOf } from "./evidence/speech.ts";
import { lettersOf } from "./letters.ts";
import { BASE_MARK, HIDDEN_MARK, PROBLEM_MARK } from "../capture/marks.ts";
import { sanitise, type WindowLike } from "../sanitise/sanitise.ts";
import { isArticle } from "./article-likeness.ts";
import { build } from "./build.ts";
import { choose } from "./choose/choose.ts";
import type { Verdict } from "./choose/verdict.ts";
import { completeByWhatIsShown } from "./complete.ts";
import { closeHeadings } from "./close-headings.ts";
import { openCustomElements } from "./custom-elements.ts";
import { extentOf } from "./extent.ts";
import { linesAround, spanOf, titleElement } from "./head.ts";
import { locate } from "./locate.ts";
import { layOut } from "./layout.ts";
import { NOTHING } from "./measure.ts";
import { articleObjects, firstOf, textOf } from "./metadata/json-ld.ts";
import { readMetadata, type PageMetadata } from "./metadata/metadata.ts";
import { unitsOf } from "./passages.ts";
import { putBackSpans, putBackUnits, type PutBackWish } from "./put-back.ts";
import type { Unit } from "./unit.ts";
import { commonAncestor, dominantCore } from "./region.ts";
import { atOnce, type Steps } from "./steps.ts";
import { statedBody } from "./stated-body.ts";
import { isTranslated } from "./translated.ts";
import { unfold } from "./unfold.ts";
import { domOf, inertDocument } from "../tree/to-dom.ts";

export interface ExtractOptions {
  /** Where the page came from; relative addresses are resolved by the clone's own base first. */
  url: string | null;
  /** How its bytes were read, where bytes were read. */
  charset?: Charset | null;
  /** Passages that a person wants back. */
  putBack?: PutBackWish | undefined;
  /** Of the languages that the page is in; English and French need none. */
  phrases: PhrasesByLanguage;
  window: WindowLike & { document: Document };
}

/** What was decided of a page, before anything is built. */
interface Decided {
  region: PageElement;
  /** What surely belongs to the article. */
  core: PageElement;
  units: Unit[];
  verdicts: Verdict[];
  found: PageMetadata;
  article: boolean;
}

/** @throws MissingPhrases where the page is in a language whose phrases are not among those given */
export function extractArticle(clone: PageDocument, options: ExtractOptions): KeyedArticle {
  return atOnce(extractionSteps(clone, options));
}

/** The same, with rests. */
export function* extractionSteps(
  clone: PageDocument,
  options: ExtractOptions,
): Steps<KeyedArticle> {
  const root = clone.documentElement ?? new PageElement("html");
  const base = root.getAttribute(BASE_MARK) ?? options.url;
  const problems: Problem[] = [];
  const captured = root.getAttribute(PROBLEM_MARK);
  if (captured) problems.push({ stage: "capture", message: captured });

  closeHeadings(clone);
  openCustomElements(clone);
  unfold(clone);
  yield;
  let decided = yield* decide(clone, options, base);
  const hidden = decided.article
    ? []
    : clone.select((element) => element.hasAttribute(HIDDEN_MARK));
  if (hidden.length > 0) {
    // Pages hide everything until a script has run; where nothing is left without it, the hidden is read.
    for (const element of hidden) element.removeAttribute(HIDDEN_MARK);
    const again = yield* decide(clone, options, base);
    if (again.article) decided = again;
  }
  if (!decided.article) problems.push({ stage: "extract", message: "not an article" });

  yield;
  const { region, units, verdicts, found } = decided;
  const back = putBackUnits(units, verdicts, options.putBack);
  const {
    root: assembled,
    omitted,
    omittedKeys,
    ranges,
  } = build(region, { units, verdicts, back, core: decided.core }, base);
  const built = domOf(assembled, inertDocument(options.window.document));
  yield;
  const clean = sanitise(built, options.window);
  yield;
  const { text, blocks, nodes, html } = layOut(clean);
  if (isTranslated(clone, text)) problems.push(TRANSLATED);
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
    omittedKeys,
    putBack: putBackSpans(back, ranges, blocks),
  };
}

function* decide(
  clone: PageDocument,
  { url, phrases }: ExtractOptions,
  base: string | null,
): Steps<Decided> {
  const body = clone.body ?? new PageElement("body");
  const host = base === null ? null : (URL.parse(base)?.host ?? null);
  const objects = articleObjects(clone);
  const isStated = statedBody(textOf(firstOf(objects, "articleBody")));
  const { judgement, kept, measures, teasers, core, region } = yield* locate(
    clone,
    body,
    host,
    isStated,
  );
  yield;
  const found = readMetadata(clone, region, { url, base, judgement, objects });
  if (!core) return { region, core: region, units: [], verdicts: [], found, article: false };

  const sample = textOfNodes(kept);
  const speech = speechOf(sample, found.lang, phrases);
  const known = {
    core: dominantCore(core, measures),
    region,
    title: found.metadata.title,
    titles: found.titles,
    authors: found.metadata.authors,
    speech,
    host,
    descriptions: found.descriptions,
    isStated: isStated ?? (() => false),
  };
  yield;
  const titles = new Set([known.title, ...known.titles].map(lettersOf).filter(Boolean));
  const title = titleElement(body, core, titles);
  const span = spanOf(title, region);
  const standsAlone = (line: string): boolean =>
    titles.has(lettersOf(line)) || isBylineOrDate(line, known.authors, speech);
  const { authors } = known;
  const context = { kept, measures, teasers, title, host, authors, speech, standsAlone };
  const units = unitsOf(span, known.core, context);
  yield;
  const verdicts = choose(units, known);
  if (isArticle(units, verdicts, measures.get(body) ?? NOTHING)) {
    completeByWhatIsShown(found, units, verdicts, speech, sample, linesAround(title, core));
    found.metadata.access = found.access(extentOf(units, verdicts, speech, known.authors));
    return { region: span.root, core: known.core, units, verdicts, found, article: true };
  }
  // No article: what was found is shown as it is, lists of articles among it.
  const all = commonAncestor(kept) ?? body;
  const plain = unitsOf(spanOf(null, all), all, {
    ...context,
    teasers: new Set(),
    standsAlone: () => false,
  });
  const shown = choose(plain, { ...known, core: all, region: all });
  return { region: all, core: all, units: plain, verdicts: shown, found, article: false };
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
