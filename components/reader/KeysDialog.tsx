import { useEffect, useRef } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import { CloseIcon } from "../icons.tsx";
import { keyNames, KEYS } from "./keys.ts";
import "./keys.css";

/** The list of keys. Modal; Esc, the button and a click beside it close it. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  const root = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = root.current;
    dialog?.showModal?.();
    return () => dialog?.close?.();
  }, []);
  return (
    <dialog class="keys" ref={root} aria-labelledby="keys-title" onClose={onClose} closedby="any">
      <div class="keys-inside">
        <h2 class="keys-title" id="keys-title">
          {t("keysTitle")}
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
        <dl class="keys-list">
          {KEYS.map(({ action, keys, label }) => (
            <div class="keys-row" key={action}>
              <dt>{t(label)}</dt>
              <dd>
                {keyNames(keys[0] ?? "").map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </div>
    </dialog>
  );
}
