import type { Reading, Span } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { evidenceText } from "../../model/evidence.ts";
import { REPAIR_LABELS } from "../../model/labels.ts";
import { shownRepairs } from "../../model/repairs.ts";
import { RepairAction } from "../choices/RepairActions.tsx";
import type { ChoicesControl } from "../choices/use-choices.ts";
import { RepairForms } from "../RepairForms.tsx";

/** The whole text as the page has it: whether it is shown, and the switch; null where it cannot be. */
export type OriginalSwitch = { shown: boolean; toggle: () => void } | null;

interface Props {
  reading: Reading;
  control: ChoicesControl | null;
  original: OriginalSwitch;
  onGo: (span: Span) => void;
}

/** Every repair with both forms and why; choosing one shows it in the text, and each can be undone. */
export function RepairsView({ reading, control, original, onGo }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const repairs = shownRepairs(reading.repairs);
  if (repairs.length === 0) return <p class="panel-none">{t("noRepairs")}</p>;
  const some = repairs.some(({ repair }) => repair.applied);
  const asPage = control?.own.choices.repairs.base === "original";
  return (
    <>
      <div class="panel-actions">
        {control && some && (
          <button type="button" class="text-button" onClick={control.undoAll}>
            {t("undoAllRepairs")}
          </button>
        )}
        {control && (asPage || !some) && (
          <button type="button" class="text-button" onClick={control.repairAll}>
            {t("repairAll")}
          </button>
        )}
        {original && (
          <button
            type="button"
            class="text-button"
            title={`${t("keyOriginal")} (O)`}
            aria-pressed={original.shown}
            onClick={original.toggle}
          >
            {t("showOriginal")}
          </button>
        )}
      </div>
      <ol class="group">
        {repairs.map(({ repair, index }) => {
          const why = evidenceText(repair.evidence, i18n);
          return (
            <li class="row-with-action" key={index}>
              <button type="button" class="row row-context" onClick={() => onGo(repair)}>
                <RepairForms repair={repair} reading={reading} />
                <span class="row-snippet">
                  {t(REPAIR_LABELS[repair.kind])}
                  {why && ` · ${why}`}
                </span>
              </button>
              {control && (
                <RepairAction
                  repair={repair}
                  index={index}
                  text={reading.text}
                  control={control}
                  from="panel"
                />
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
