import type { Reading } from "../lib/core/reading.ts";
import { formatPublished } from "./format/dates.ts";
import { useI18n } from "./i18n.ts";
import "./meta.css";

/** Site, author, date and minutes on one line, as far as they are known. */
export function Meta({ reading }: { reading: Partial<Reading> }) {
  const { locale, n } = useI18n();
  const { siteName, byline, authors, publishedTime, stats } = reading;
  const by = authors && authors.length > 0 ? authors.join(", ") : byline;
  const minutes = stats && stats.words > 0 ? Math.max(1, stats.readingMinutes) : 0;
  const parts = [
    siteName && <bdi>{siteName}</bdi>,
    by && <bdi>{by}</bdi>,
    publishedTime && (
      <time dateTime={publishedTime}>
        <bdi>{formatPublished(publishedTime, locale)}</bdi>
      </time>
    ),
    minutes > 0 && <bdi>{n("minutes", minutes)}</bdi>,
  ].filter(Boolean);
  return (
    <p class="meta">
      {parts.map((part, at) => (
        <span class="meta-part" key={at}>
          {part}
        </span>
      ))}
    </p>
  );
}
