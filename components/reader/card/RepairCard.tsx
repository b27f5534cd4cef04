import type { Reading } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { evidenceText } from "../../model/evidence.ts";
import { REPAIR_LABELS } from "../../model/labels.ts";
import type { Mark } from "../../model/marks.ts";
import { repairState, shownRepairs } from "../../model/repairs.ts";
import { RepairAction } from "../choices/RepairActions.tsx";
import type { ChoicesControl } from "../choices/use-choices.ts";
import { RepairForms } from "../RepairForms.tsx";

interface Props {
  mark: Mark;
  reading: Reading;
  /** Null where nothing can be chosen. */
  control: ChoicesControl | null;
}

/** A repair: what stood on the page, what stands here, why, and the way back. */
export function RepairCard({ mark, reading, control }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const repair = reading.repairs[mark.index];
  if (!repair) return null;
  const why = evidenceText(repair.evidence, i18n);
  const undoable = shownRepairs(reading.repairs).filter((shown) => shown.repair.applied).length;
  return (
    <>
      <p class="card-kind">{t(REPAIR_LABELS[repair.kind])}</p>
      <RepairForms repair={repair} reading={reading} />
      {why && <p class="card-note">{why}</p>}
      {control && (
        <div class="card-actions">
          <RepairAction
            repair={repair}
            index={mark.index}
            text={reading.text}
            control={control}
            from="text"
          />
          {repairState(repair) === "repaired" && undoable > 1 && (
            <button type="button" class="text-button" onClick={control.undoAll}>
              {t("undoAllRepairs")}
            </button>
          )}
        </div>
      )}
    </>
  );
}
