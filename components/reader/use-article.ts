import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Article, Reading } from "../../lib/core/reading.ts";
import type { Mark } from "../model/marks.ts";
import { articleDom, blocksDom } from "./article-dom.ts";
import { dress, type DressWords } from "./dress.ts";
import { deferFarText } from "./far-text.ts";
import { keepPlace, type Shown } from "./keep-place.ts";
import { wrapMarks, type MarkedDom } from "./marks.ts";
import type { Slot } from "./text-map.ts";

interface Options {
  /** The element the article goes into. */
  host: RefObject<HTMLElement | null>;
  reading: Reading;
  article: Article | null;
  marks: readonly Mark[];
  active: ReadonlySet<Mark>;
  parse: (html: string) => DocumentFragment;
  words: DressWords;
  /** Whether the text is to stand as the page has it, spaces included. */
  asPage: boolean;
}

/** A text in the document. */
interface Laid extends Shown {
  slots: Slot[];
}

/**
 * Lays the article out in its host, marks it, and shows the marks that are asked for. Each step is done again only
 * when what it rests on has changed: the text, the marks, the choice of marks.
 */
export function useArticle(options: Options): MarkedDom | null {
  const { host, reading, article, marks, active, parse, words, asPage } = options;
  const [laid, setLaid] = useState<Laid | null>(null);
  const [marked, setMarked] = useState<MarkedDom | null>(null);
  const before = useRef<{ laid: Laid; marked: MarkedDom | null } | null>(null);
  before.current = laid && { laid, marked };

  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const made =
      (article && articleDom(article, reading, parse, asPage)) ??
      blocksDom(reading, element.ownerDocument);
    dress(made.content, words);
    deferFarText(made.content, made.slots);
    const last = before.current;
    const restore = last && keepPlace(inDocument(last), last.laid);
    keepPictures(element, made.content);
    element.replaceChildren(made.content);
    const next = { slots: made.slots, reading, article };
    restore?.(made.slots, next);
    setLaid(next);
    // What else of the Reading changes (entities, figures) does not move the text.
  }, [article?.html, reading.text, reading.lang, asPage]);

  useLayoutEffect(() => {
    // Marks of a text that is still to be laid out.
    if (laid && laid.reading.text !== reading.text) return undefined;
    const next = wrapMarks(laid?.slots ?? [], marks);
    setMarked(next);
    return next.clear;
  }, [laid, marks]);

  useLayoutEffect(() => marked?.show(active), [marked, active]);
  return marked;
}

/** The text nodes as they are now: those between marks, or those without. */
function inDocument({ laid, marked }: { laid: Laid; marked: MarkedDom | null }): readonly Slot[] {
  const between = marked?.slots ?? [];
  return between[0]?.node.isConnected ? between : laid.slots;
}

/** Pictures that are there already stay, so that none is fetched and none jumps in again. */
function keepPictures(from: Element, to: DocumentFragment): void {
  const there = new Map<string, HTMLImageElement[]>();
  for (const image of from.querySelectorAll("img")) {
    const same = there.get(image.src);
    if (same) same.push(image);
    else there.set(image.src, [image]);
  }
  for (const image of to.querySelectorAll("img")) {
    const old = there.get(image.src)?.shift();
    if (old) image.replaceWith(old);
  }
}
