import type { ComponentChildren } from "preact";
import { useI18n } from "./i18n.ts";
import { LockedIcon, NoticeIcon, PageIcon, RetryIcon } from "./icons.tsx";
import { UNREADABLE, type Unreadable } from "./unreadable.ts";
import "./trouble.css";

interface Props {
  why: Unreadable;
  detail?: string | undefined;
  onRetry: () => void;
  /** Of the heading: 1 where nothing else on the surface has one. */
  level: 1 | 2;
  /** What else can be done, or was found. */
  children?: ComponentChildren;
}

/** Why a page cannot be shown: what it is, what it means, what to do next. */
export function Trouble({ why, detail, onRetry, level, children }: Props) {
  const { t } = useI18n();
  const words = UNREADABLE[why];
  const Heading = level === 1 ? "h1" : "h2";
  return (
    <section class="trouble" aria-labelledby="trouble-title">
      <div class="trouble-icon">{iconOf(why)}</div>
      <Heading class="trouble-title" id="trouble-title">
        {t(words.title)}
      </Heading>
      <p class="trouble-text">{t(words.text)}</p>
      {children}
      {words.retry && (
        <button type="button" class="button" onClick={onRetry}>
          <RetryIcon />
          {t("tryAgain")}
        </button>
      )}
      {detail && (
        <details class="trouble-detail">
          <summary>{t("details")}</summary>
          <p>{detail}</p>
        </details>
      )}
    </section>
  );
}

function iconOf(why: Unreadable) {
  if (why === "browser-page" || why === "not-asked") return <LockedIcon />;
  return why === "pdf" || why === "empty" || why === "not-article" ? <PageIcon /> : <NoticeIcon />;
}
