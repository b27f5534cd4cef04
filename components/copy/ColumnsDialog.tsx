import { useI18n } from "../i18n.ts";
import { Modal } from "../reader/Modal.tsx";
import { ColumnsForm } from "./ColumnsForm.tsx";
import type { Copying } from "./copying.ts";

/** The choice of columns over the reader. */
export function ColumnsDialog({ copying, onClose }: { copying: Copying; onClose: () => void }) {
  const { t } = useI18n();
  return (
    <Modal class="columns-dialog" id="columns-title" title={t("columnsTitle")} onClose={onClose}>
      <ColumnsForm {...copying} />
    </Modal>
  );
}
