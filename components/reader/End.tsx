import type { Reading, Stage } from "../../lib/core/reading.ts";
import { useI18n } from "../i18n.ts";
import { NextIcon } from "../icons.tsx";
import { STAGE_LABELS } from "../model/labels.ts";
import { SiteSwitch, type SiteChoice } from "../sites/SiteSwitch.tsx";

interface Props {
  reading: Pick<Reading, "url" | "canonicalUrl" | "nextPage">;
  stage: Stage | null;
  site: SiteChoice | null | undefined;
}

/** What comes after the text: its next page, where it came from, whether its site is always read, what is under way. */
export function End({ reading, stage, site }: Props) {
  const { t } = useI18n();
  const { nextPage } = reading;
  const source = reading.canonicalUrl ?? reading.url;
  return (
    <footer class="end">
      {nextPage && (
        <p class="end-next">
          <a class="button" href={nextPage} target="_blank" rel="noopener noreferrer">
            {t("nextPage")}
            <NextIcon />
          </a>
        </p>
      )}
      {source && (
        <p>
          <a class="end-source" href={source} target="_blank" rel="noopener noreferrer">
            {t("source")}
          </a>
          <span class="end-address">{source}</span>
        </p>
      )}
      {site && (
        <p class="end-site">
          <SiteSwitch {...site} />
        </p>
      )}
      {stage !== null && <p class="reader-stage">{t(STAGE_LABELS[stage])}</p>}
    </footer>
  );
}
