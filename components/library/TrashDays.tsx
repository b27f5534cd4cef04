import { useId } from "preact/hooks";
import type { WriteRequest } from "../../lib/edge/library/requests.ts";
import { useI18n } from "../i18n.ts";

/** Days for which the trash can be kept. */
const CHOICES: readonly number[] = [7, 30, 90, 365, 3650];

interface Props {
  days: number;
  onWrite: (requests: WriteRequest[], said: string) => void;
}

/** For how long what is deleted is kept. Longer or shorter, it holds for what is in the trash already. */
export function TrashDays({ days, onWrite }: Props) {
  const { t, n } = useI18n();
  const id = useId();
  const choices = CHOICES.includes(days) ? CHOICES : [...CHOICES, days].toSorted((a, b) => a - b);
  return (
    <div class="trash-days">
      <label for={id}>{t("trashDaysLabel")}</label>
      <select
        id={id}
        value={String(days)}
        onChange={(event) => {
          const trashDays = Number(event.currentTarget.value);
          onWrite([{ kind: "settings", settings: { trashDays } }], n("trashDaysSet", trashDays));
        }}
      >
        {choices.map((choice) => (
          <option value={String(choice)} key={choice}>
            {n("trashDays", choice)}
          </option>
        ))}
      </select>
      <span class="library-hint">{t("trashDaysHint")}</span>
    </div>
  );
}
