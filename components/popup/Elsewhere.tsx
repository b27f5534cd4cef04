import { useI18n } from "../i18n.ts";
import { BookIcon, GearIcon } from "../icons.tsx";

export interface ElsewhereProps {
  /** What was saved, on a page of its own. */
  onLibrary: () => void;
  onSettings: () => void;
}

/** The ways to the pages that are about no page. */
export function Elsewhere({ onLibrary, onSettings }: ElsewhereProps) {
  const { t } = useI18n();
  return (
    <nav class="popup-elsewhere" aria-label="Lede">
      <button type="button" class="text-button" onClick={onLibrary}>
        <BookIcon />
        {t("libraryTitle")}
      </button>
      <button type="button" class="text-button" onClick={onSettings}>
        <GearIcon />
        {t("settingsTitle")}
      </button>
    </nav>
  );
}
