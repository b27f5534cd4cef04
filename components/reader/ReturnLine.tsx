import { useI18n } from "../i18n.ts";
import { StatusBar } from "../status/StatusBar.tsx";
import type { Return } from "./use-place.ts";

/** Says that the text opened where it was left, with the way to its beginning. */
export function ReturnLine({ back }: { back: Return }) {
  const { t } = useI18n();
  return (
    <StatusBar
      label={t("placeTitle")}
      onClose={back.dismiss}
      actions={
        <button type="button" class="text-button" onClick={back.toTop}>
          {t("placeTop")}
        </button>
      }
    >
      <p class="status-text">{t("placeBack")}</p>
    </StatusBar>
  );
}
