import { useI18n } from "../i18n.ts";
import { CloseIcon } from "../icons.tsx";
import type { Return } from "./use-place.ts";
import "./choices/status.css";

/** Says that the text opened where it was left, with the way to its beginning. */
export function ReturnLine({ back }: { back: Return }) {
  const { t } = useI18n();
  return (
    <section class="status" aria-label={t("placeTitle")}>
      <div class="status-line">
        <p class="status-text">{t("placeBack")}</p>
        <div class="status-actions">
          <button type="button" class="text-button" onClick={back.toTop}>
            {t("placeTop")}
          </button>
          <button
            type="button"
            class="icon-button status-close"
            aria-label={t("close")}
            title={t("close")}
            onClick={back.dismiss}
          >
            <CloseIcon />
          </button>
        </div>
      </div>
    </section>
  );
}
