import type { Repair } from "../../../lib/core/reading.ts";
import { useI18n, type MessageKey } from "../../i18n.ts";
import { repairState, type RepairState } from "../../model/repairs.ts";
import { visible, wordAround } from "../../model/visible.ts";
import type { ChoicesControl, Origin } from "./use-choices.ts";

interface Props {
  repair: Repair;
  /** Of the repair in the Reading. */
  index: number;
  /** The Reading's. */
  text: string;
  control: ChoicesControl;
  from: Origin;
}

type Flip = Parameters<ChoicesControl["flip"]>[1];

/** What a press does, by what became of the repair. */
const ACTIONS: Record<RepairState, { label: MessageKey; said: Flip }> = {
  repaired: { label: "undo", said: "undone" },
  undone: { label: "repairAgain", said: "repaired" },
  suggested: { label: "accept", said: "accepted" },
  accepted: { label: "undo", said: "undone" },
};

/** The button that undoes a repair, carries it out again, or accepts a suggestion. */
export function RepairAction({ repair, index, text, control, from }: Props) {
  const { t } = useI18n();
  const { label, said } = ACTIONS[repairState(repair)];
  const { before, after } = wordAround(text, repair);
  const next = before + (repair.applied ? repair.damaged : repair.repaired) + after;
  return (
    <button
      type="button"
      class="text-button"
      data-repair={index}
      disabled={control.own.account.repairs[index] === null}
      onClick={() => control.flip(index, said, visible(next), from)}
    >
      {t(label)}
    </button>
  );
}
