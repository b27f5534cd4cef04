import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Article, Reading } from "../../lib/core/reading.ts";
import { directionOf } from "../../lib/core/text/direction.ts";
import { useI18n } from "../i18n.ts";
import { articleDom, blocksDom } from "./article-dom.ts";
import { dress } from "./dress.ts";
import { dressWords } from "./dress-words.ts";
import { deferFarText } from "./far-text.ts";

interface Props {
  reading: Reading;
  article: Article | null;
  parse: (html: string) => DocumentFragment;
}

/** An article's text as the whole reader lays it out, without its marks. */
export function OpeningArticle({ reading, article, parse }: Props) {
  const i18n = useI18n();
  const host = useRef<HTMLElement>(null);
  const words = useMemo(() => dressWords(i18n), [i18n]);
  useLayoutEffect(() => {
    const made = (article && articleDom(article, reading, parse)) ?? blocksDom(reading, document);
    dress(made.content, words);
    deferFarText(made.content, made.slots);
    host.current?.replaceChildren(made.content);
  }, [article?.html, reading.text, reading.lang]);
  return (
    <article
      class="article"
      aria-labelledby="reader-title"
      lang={reading.lang}
      dir={directionOf(reading.lang)}
      ref={host}
    />
  );
}
