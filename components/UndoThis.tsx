import { useI18n } from "./i18n.ts";

interface Props {
  /** What would be taken back, in words: for who hears the button alone. */
  what: string;
  busy?: boolean | undefined;
  onUndo: () => void;
}

/** The way back of one thing in a list. */
export function UndoThis({ what, busy, onUndo }: Props) {
  const { t } = useI18n();
  return (
    <button
      type="button"
      class="text-button"
      aria-label={t("undoThis", what)}
      disabled={busy}
      onClick={onUndo}
    >
      {t("undo")}
    </button>
  );
}
