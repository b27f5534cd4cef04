import type { RefObject } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import type { Article, Reading } from "../../lib/core/reading.ts";
import type { Mark } from "../model/marks.ts";
import { articleDom, blocksDom } from "./article-dom.ts";
import { dress, type DressWords } from "./dress.ts";
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
}

/**
 * Lays the article out in its host, marks it, and shows the marks that are asked for. Each step is done again only
 * when what it rests on has changed: the text, the marks, the choice of marks.
 */
export function useArticle(options: Options): MarkedDom | null {
  const { host, reading, article, marks, active, parse, words } = options;
  const [slots, setSlots] = useState<Slot[]>([]);
  const [marked, setMarked] = useState<MarkedDom | null>(null);

  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const made =
      (article && articleDom(article, reading, parse)) ?? blocksDom(reading, element.ownerDocument);
    dress(made.content, words);
    element.replaceChildren(made.content);
    setSlots(made.slots);
    // What else of the Reading changes (entities, figures) does not move the text.
  }, [article?.html, reading.text, reading.lang]);

  useLayoutEffect(() => {
    const next = wrapMarks(slots, marks);
    setMarked(next);
    return next.clear;
  }, [slots, marks]);

  useLayoutEffect(() => marked?.show(active), [marked, active]);
  return marked;
}
