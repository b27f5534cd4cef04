import { useEffect, useState } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import { CloseIcon } from "../icons.tsx";
import type { NewArticle } from "./state.ts";
import "./new-article.css";

interface Props {
  found: NewArticle | null | undefined;
  onRead: (() => void) | undefined;
  /** Announces a text to those who do not see it appear. */
  say: (text: string) => void;
}

/** Offers the article that the page shows by now; what is read stays until somebody says otherwise. */
export function NewArticleLine({ found = null, onRead, say }: Props) {
  const { t } = useI18n();
  const [refused, setRefused] = useState<NewArticle | null>(null);
  const text = found?.title ? t("newArticleNamed", found.title) : t("newArticle");
  useEffect(() => {
    if (found) say(text);
  }, [found]);
  if (!found || !onRead || found === refused) return null;
  return (
    <section class="new-article" aria-label={t("newArticle")}>
      <p class="new-article-text">{text}</p>
      <button type="button" class="button" onClick={onRead}>
        {t("readNewArticle")}
      </button>
      <button
        type="button"
        class="icon-button new-article-close"
        aria-label={t("close")}
        title={t("close")}
        onClick={() => setRefused(found)}
      >
        <CloseIcon />
      </button>
    </section>
  );
}
