import { useI18n } from "../i18n.ts";
import { NoticeIcon } from "../icons.tsx";

/** Says that the text stands as the page has it, and leads back. */
export function OriginalNote({ onLeave }: { onLeave: () => void }) {
  const { t } = useI18n();
  return (
    <p class="notice original-note">
      <NoticeIcon />
      <span>{t("originalNote")}</span>
      <button type="button" class="text-button" title={`${t("keyOriginal")} (O)`} onClick={onLeave}>
        {t("showRepaired")}
      </button>
    </p>
  );
}
