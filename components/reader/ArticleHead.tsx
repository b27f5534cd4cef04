import type { Reading } from "../../lib/core/reading.ts";
import { formatPublished } from "../format/dates.ts";
import { useI18n } from "../i18n.ts";
import { zoomAttributes } from "./dress.ts";
import { directionOf } from "../../lib/core/text/direction.ts";

interface Props {
  reading: Reading;
  /** The article's own markup already begins with this picture. */
  hasLeadImage: boolean;
  /** Addresses to show pictures by that are kept, by those that they have. */
  pictures?: ReadonlyMap<string, string> | undefined;
}

/** A title of more UTF-16 code units than this is set smaller. */
const LONG = 90;

/** Site, title, author, date, minutes, and the lead picture if there is one. */
export function ArticleHead({ reading, hasLeadImage, pictures }: Props) {
  const { t, n, locale } = useI18n();
  const { title, siteName, byline, authors, publishedTime, modifiedTime, stats, leadImage } =
    reading;
  const by = authors.length > 0 ? authors.join(", ") : byline;
  const published = publishedTime && formatPublished(publishedTime, locale);
  const modified = modifiedTime && formatPublished(modifiedTime, locale);
  return (
    <header class="head" dir={directionOf(reading.lang)}>
      {siteName && (
        <p class="head-site">
          <bdi>{siteName}</bdi>
        </p>
      )}
      <h1
        class={title && title.length > LONG ? "head-title head-title-long" : "head-title"}
        id="reader-title"
        lang={reading.lang}
        dir="auto"
        tabIndex={-1}
      >
        {title || t("untitled")}
      </h1>
      <p class="head-meta">
        {by && (
          <span class="head-part">
            <bdi class="head-by" lang={reading.lang}>
              {by}
            </bdi>
          </span>
        )}
        {published && (
          <span class="head-part">
            <time dateTime={publishedTime ?? undefined}>
              <bdi>{published}</bdi>
            </time>
          </span>
        )}
        {modified && modified !== published && (
          <span class="head-part">
            <bdi>{t("updated", modified)}</bdi>
          </span>
        )}
        {stats.words > 0 && (
          <span class="head-part">
            <bdi>{n("minutes", Math.max(1, stats.readingMinutes))}</bdi>
          </span>
        )}
      </p>
      {leadImage && !hasLeadImage && (
        <img
          class="head-image zoomable"
          src={pictures?.get(leadImage) ?? leadImage}
          alt={t("zoomPicture")}
          {...zoomAttributes(t("zoomPicture"))}
          referrerpolicy="no-referrer"
          decoding="async"
          onError={(event) => event.currentTarget.remove()}
        />
      )}
    </header>
  );
}
