import type { Reading } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { REPAIR_LABELS } from "../../model/labels.ts";
import type { Mark } from "../../model/marks.ts";
import { RepairForms } from "../RepairForms.tsx";

/** A repair: what stood on the page, what stands here, and why. */
export function RepairCard({ mark, reading }: { mark: Mark; reading: Reading }) {
  const { t, locale } = useI18n();
  const repair = reading.repairs[mark.index];
  if (!repair) return null;
  return (
    <>
      <p class="card-kind">{t(REPAIR_LABELS[repair.kind])}</p>
      <RepairForms repair={repair} reading={reading} />
      {locale.startsWith("en") && <p class="card-note">{repair.evidence}</p>}
    </>
  );
}
