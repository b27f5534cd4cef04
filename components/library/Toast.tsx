import { useI18n } from "../i18n.ts";
import { StatusBar } from "../status/StatusBar.tsx";

export interface ToastState {
  text: string;
  failed?: boolean;
  onUndo?: (() => void) | undefined;
}

/** What was last done, with the way back; said to a screen reader as well. */
export function Toast({ toast, onClose }: { toast: ToastState; onClose: () => void }) {
  const { t } = useI18n();
  const { text, failed = false, onUndo } = toast;
  return (
    <StatusBar
      label={t("lastChange")}
      failed={failed}
      onClose={onClose}
      actions={
        onUndo && (
          <button type="button" class="text-button" onClick={onUndo}>
            {t("undo")}
          </button>
        )
      }
    >
      <output class="status-text">{text}</output>
    </StatusBar>
  );
}
