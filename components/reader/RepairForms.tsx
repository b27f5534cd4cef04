import type { Reading, Repair } from "../../lib/core/reading.ts";
import { useI18n, type MessageKey } from "../i18n.ts";
import { repairState, type RepairState } from "../model/repairs.ts";
import { visible, wordAround } from "../model/visible.ts";

/** The longest form shown whole, in UTF-16 code units. */
const LONGEST = 160;

const STATE_LABELS: Record<Exclude<RepairState, "repaired">, MessageKey> = {
  undone: "undoneByYou",
  suggested: "suggestion",
  accepted: "acceptedByYou",
};

interface Props {
  repair: Repair;
  reading: Pick<Reading, "text" | "lang">;
}

/** The damaged and the repaired form side by side, with their invisible characters made visible. */
export function RepairForms({ repair, reading }: Props) {
  const { t } = useI18n();
  const { before, after } = wordAround(reading.text, repair);
  const state = repairState(repair);
  return (
    <p class="repair-forms" lang={reading.lang}>
      <span class="visually-hidden">{t("damaged")}: </span>
      <del>
        <Form text={before + repair.damaged + after} />
      </del>
      <span aria-hidden="true"> → </span>
      <span class="visually-hidden">{t("repairedAs")}: </span>
      {before + repair.repaired + after === "" ? (
        <em class="repair-none">{t("takenOut")}</em>
      ) : (
        <ins>
          <Form text={before + repair.repaired + after} />
        </ins>
      )}
      {state !== "repaired" && <span class="repair-state">{t(STATE_LABELS[state])}</span>}
    </p>
  );
}

function Form({ text }: { text: string }) {
  const { t } = useI18n();
  if (text === "") return <em class="repair-none">{t("invisible")}</em>;
  const shown = visible(text);
  return <bdi>{shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown}</bdi>;
}
