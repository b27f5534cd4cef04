import { useI18n } from "../i18n.ts";
import { KEYS, keysOf, type KeyChoices } from "./keys.ts";
import { KeyCaps } from "./KeyCaps.tsx";
import { Modal } from "./Modal.tsx";

/** The list of keys. */
export function KeysDialog({ chosen, onClose }: { chosen: KeyChoices; onClose: () => void }) {
  const { t } = useI18n();
  return (
    <Modal id="keys-title" title={t("keysTitle")} onClose={onClose}>
      <dl class="keys-list">
        {KEYS.map(({ action, label }) => (
          <div class="keys-row" key={action}>
            <dt>{t(label)}</dt>
            <dd>
              <KeyCaps name={keysOf(action, chosen)[0] ?? ""} />
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
