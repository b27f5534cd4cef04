import { useI18n } from "../../i18n.ts";
import { CloseIcon } from "../../icons.tsx";
import type { ChoicesControl } from "./use-choices.ts";
import "./status.css";

interface Props {
  control: ChoicesControl;
  /** Pixels at the window's bottom that a sheet takes. */
  bottom: number;
}

/** What was last done, with the way back. What it says is announced elsewhere. */
export function StatusLine({ control, bottom }: Props) {
  const { t } = useI18n();
  const { status, busy, own } = control;
  if (!status && !busy) return null;
  const style = bottom > 0 ? { insetBlockEnd: `calc(${bottom}px + var(--space-3))` } : undefined;
  if (!status) {
    return (
      <div class="status status-busy" style={style} aria-hidden="true">
        <p class="status-line status-text">{t("readingAgain")}</p>
      </div>
    );
  }
  const { text, undo, offer, failed } = status;
  return (
    <section class="status" aria-label={t("lastChange")} style={style}>
      <div class={failed ? "status-line status-failed" : "status-line"}>
        <p class="status-text">{text}</p>
        <div class="status-actions">
          {undo && (
            <button
              type="button"
              class="text-button"
              title={`${t("undo")} (Z)`}
              disabled={busy}
              onClick={control.undoLast}
            >
              {t("undo")}
            </button>
          )}
          {offer && (
            <button
              type="button"
              class="text-button"
              disabled={busy}
              onClick={() => control.always(offer, "status")}
            >
              {t("alwaysOn", own.host ?? "")}
            </button>
          )}
          <button
            type="button"
            class="icon-button status-close"
            aria-label={t("close")}
            title={t("close")}
            onClick={control.dismiss}
          >
            <CloseIcon />
          </button>
        </div>
      </div>
    </section>
  );
}
