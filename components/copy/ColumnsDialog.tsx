import { useEffect, useRef } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import { CloseIcon } from "../icons.tsx";
import { ColumnsForm } from "./ColumnsForm.tsx";
import type { Copying } from "./copying.ts";
import "../reader/keys.css";

/** The choice of columns over the reader. Modal; Esc, the button and a click beside it close it. */
export function ColumnsDialog({ copying, onClose }: { copying: Copying; onClose: () => void }) {
  const { t } = useI18n();
  const root = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = root.current;
    dialog?.showModal?.();
    return () => dialog?.close?.();
  }, []);
  return (
    <dialog
      class="keys columns-dialog"
      ref={root}
      aria-labelledby="columns-title"
      onClose={onClose}
      closedby="any"
    >
      <div class="keys-inside">
        <h2 class="keys-title" id="columns-title">
          {t("columnsTitle")}
        </h2>
        <button
          type="button"
          class="icon-button keys-close"
          aria-label={t("close")}
          title={t("close")}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
        <ColumnsForm {...copying} />
      </div>
    </dialog>
  );
}
