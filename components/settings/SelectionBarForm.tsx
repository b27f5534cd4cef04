import { useI18n, type MessageKey } from "../i18n.ts";
import { BAR_MODES, type BarMode } from "./state.ts";

const LABELS: Record<BarMode, [name: MessageKey, hint: MessageKey]> = {
  off: ["barOff", "barOffHint"],
  allowed: ["barAllowed", "barAllowedHint"],
  everywhere: ["barEverywhere", "barEverywhereHint"],
};

interface Props {
  mode: BarMode;
  /** At once after the press: the browser may put its own question. */
  onChange: (mode: BarMode) => void;
}

/** On which pages the bar at a selection stands. */
export function SelectionBarForm({ mode, onChange }: Props) {
  const { t } = useI18n();
  return (
    <fieldset class="choices">
      <legend class="legend-label">{t("barLead")}</legend>
      {BAR_MODES.map((one) => (
        <div class="settings-choice" key={one}>
          <label class="settings-choice-name">
            <input
              type="radio"
              name="bar-mode"
              value={one}
              aria-describedby={`bar-${one}`}
              checked={mode === one}
              onChange={({ currentTarget }) => {
                onChange(one);
                // What holds is what the browser answers.
                currentTarget.checked = mode === one;
              }}
            />
            {t(LABELS[one][0])}
          </label>
          <p class="settings-hint" id={`bar-${one}`}>
            {t(LABELS[one][1])}
          </p>
        </div>
      ))}
    </fieldset>
  );
}
