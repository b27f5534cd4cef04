import type { Repair } from "../../lib/core/reading.ts";
import { useI18n } from "../i18n.ts";
import { visible } from "../model/visible.ts";

/** The longest form shown whole, in UTF-16 code units. */
const LONGEST = 160;

/** The damaged and the repaired form side by side, with their invisible characters made visible. */
export function RepairForms({ repair, lang }: { repair: Repair; lang: string }) {
  const { t } = useI18n();
  return (
    <p class="repair-forms" lang={lang}>
      <span class="visually-hidden">{t("damaged")}: </span>
      <del>
        <Form text={repair.damaged} />
      </del>
      <span aria-hidden="true"> → </span>
      <span class="visually-hidden">{t("repairedAs")}: </span>
      {repair.repaired === "" ? (
        <em class="repair-none">{t("takenOut")}</em>
      ) : (
        <ins>
          <Form text={repair.repaired} />
        </ins>
      )}
      {!repair.applied && <span class="repair-suggestion">{t("suggestion")}</span>}
    </p>
  );
}

function Form({ text }: { text: string }) {
  const { t } = useI18n();
  if (text === "") return <em class="repair-none">{t("invisible")}</em>;
  const shown = visible(text);
  return <bdi>{shown.length > LONGEST ? `${shown.slice(0, LONGEST)}…` : shown}</bdi>;
}
