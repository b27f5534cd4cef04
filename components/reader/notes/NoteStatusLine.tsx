import { useI18n } from "../../i18n.ts";
import type { NotesControl } from "../../notes/use-notes.ts";
import { StatusBar } from "../../status/StatusBar.tsx";

interface Props {
  control: NotesControl;
  /** Pixels at the window's bottom that a sheet takes. */
  bottom: number;
}

/** What was last done with a note, with the way back; or what is to be selected for one. What it says is announced elsewhere. */
export function NoteStatusLine({ control, bottom }: Props) {
  const { t } = useI18n();
  const { status, dismiss, undoLast } = control;
  if (!status) return null;
  const style = bottom > 0 ? { insetBlockEnd: `calc(${bottom}px + var(--space-3))` } : undefined;
  return (
    <StatusBar
      label={t("lastChange")}
      failed={status.failed}
      style={style}
      onClose={dismiss}
      actions={
        status.undoable && (
          <button
            type="button"
            class="text-button"
            title={`${t("undo")} (Z)`}
            onClick={() => undoLast()}
          >
            {t("undo")}
          </button>
        )
      }
    >
      <p class="status-text">{status.text}</p>
    </StatusBar>
  );
}
