import { useI18n } from "../../i18n.ts";
import { StatusBar } from "../../status/StatusBar.tsx";
import type { ChoicesControl } from "./use-choices.ts";

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
    <StatusBar
      label={t("lastChange")}
      failed={failed ?? false}
      style={style}
      onClose={control.dismiss}
      actions={
        <>
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
        </>
      }
    >
      <p class="status-text">{text}</p>
    </StatusBar>
  );
}
