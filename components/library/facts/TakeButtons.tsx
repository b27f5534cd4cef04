import { useI18n } from "../../i18n.ts";
import type { Take, Taking } from "./use-taking.ts";

interface Props {
  /** Of the two together: which facts they take. */
  label: string;
  taking: Taking;
  onTake: (how: Take) => void;
}

/** Copies a table, or saves it as a file. */
export function TakeButtons({ label, taking, onTake }: Props) {
  const { t } = useI18n();
  return (
    <fieldset class="facts-take">
      <legend class="visually-hidden">{label}</legend>
      <button
        type="button"
        class="text-button"
        disabled={taking.busy}
        onClick={() => onTake("copy")}
      >
        {t("copy")}
      </button>
      <button
        type="button"
        class="text-button"
        disabled={taking.busy}
        onClick={() => onTake("csv")}
      >
        {t("fileCsv")}
      </button>
    </fieldset>
  );
}
