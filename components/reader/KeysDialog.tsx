import { useI18n } from "../i18n.ts";
import { keyNames, KEYS } from "./keys.ts";
import { Modal } from "./Modal.tsx";

/** The list of keys. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { t } = useI18n();
  return (
    <Modal id="keys-title" title={t("keysTitle")} onClose={onClose}>
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
    </Modal>
  );
}
