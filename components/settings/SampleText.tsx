import { useI18n } from "../i18n.ts";
import type { ReaderSettings } from "../reader/settings.ts";
import { typeStyle } from "../reader/typography.ts";
import "../reader/article.css";

/** A few lines as the reader would set them. */
export function SampleText({ settings }: { settings: ReaderSettings }) {
  const { t, locale } = useI18n();
  return (
    <figure class="settings-sample" style={typeStyle(settings)}>
      <figcaption class="legend-label">{t("settingsSample")}</figcaption>
      <div class="article settings-sample-text" lang={locale}>
        <p>{t("settingsSampleFirst")}</p>
        <p>{t("settingsSampleSecond")}</p>
      </div>
    </figure>
  );
}
