import { useI18n, type MessageKey } from "../i18n.ts";
import { BUTTON_OPENS, type ButtonOpens } from "./state.ts";

const LABELS: Record<ButtonOpens, [name: MessageKey, hint: MessageKey]> = {
  summary: ["buttonSummary", "buttonSummaryHint"],
  reader: ["buttonReader", "buttonReaderHint"],
  facts: ["buttonFacts", "buttonFactsHint"],
};

interface Props {
  opens: ButtonOpens;
  onChange: (opens: ButtonOpens) => void;
}

/** What the toolbar button opens. */
export function ButtonForm({ opens, onChange }: Props) {
  const { t } = useI18n();
  return (
    <fieldset class="choices">
      <legend class="legend-label">{t("buttonTitle")}</legend>
      {BUTTON_OPENS.map((one) => (
        <div class="settings-choice" key={one}>
          <label class="settings-choice-name">
            <input
              type="radio"
              name="button-opens"
              aria-describedby={`button-${one}`}
              checked={opens === one}
              onChange={() => onChange(one)}
            />
            {t(LABELS[one][0])}
          </label>
          <p class="settings-hint" id={`button-${one}`}>
            {t(LABELS[one][1])}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
