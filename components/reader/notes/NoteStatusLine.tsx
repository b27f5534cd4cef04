import { useI18n } from "../../i18n.ts";
import { CloseIcon } from "../../icons.tsx";
import type { NotesControl } from "../../notes/use-notes.ts";
import "../../status/status.css";

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
    <section class="status" aria-label={t("lastChange")} style={style}>
      <div class={status.failed ? "status-line status-failed" : "status-line"}>
        <p class="status-text">{status.text}</p>
        <div class="status-actions">
          {status.undoable && (
            <button
              type="button"
              class="text-button"
              title={`${t("undo")} (Z)`}
              onClick={() => undoLast()}
            >
              {t("undo")}
            </button>
          )}
          <button
            type="button"
            class="icon-button status-close"
            aria-label={t("close")}
            title={t("close")}
            onClick={dismiss}
          >
            <CloseIcon />
          </button>
        </div>
      </div>
    </section>
  );
}
