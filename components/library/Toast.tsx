import { useI18n } from "../i18n.ts";
import { CloseIcon } from "../icons.tsx";
import "../reader/choices/status.css";

export interface ToastState {
  text: string;
  failed?: boolean;
  onUndo?: (() => void) | undefined;
}

/** What was last done, with the way back; said to a screen reader as well. */
export function Toast({ toast, onClose }: { toast: ToastState; onClose: () => void }) {
  const { t } = useI18n();
  return (
    <section class="status" aria-label={t("lastChange")}>
      <div class={toast.failed ? "status-line status-failed" : "status-line"}>
        <output class="status-text">{toast.text}</output>
        <div class="status-actions">
          {toast.onUndo && (
            <button type="button" class="text-button" onClick={toast.onUndo}>
              {t("undo")}
            </button>
          )}
          <button
            type="button"
            class="icon-button status-close"
            aria-label={t("close")}
            title={t("close")}
            onClick={onClose}
          >
            <CloseIcon />
          </button>
        </div>
      </div>
    </section>
  );
}
