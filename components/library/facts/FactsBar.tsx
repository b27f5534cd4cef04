import { useI18n, type MessageKey } from "../../i18n.ts";
import type { FactSort } from "../../../lib/edge/library/queries.ts";
import type { Display } from "./display.ts";
import { FACT_SORTS } from "./FactsTable.tsx";
import type { FactsMode, FactsSettings } from "./state.ts";
import { TakeButtons } from "./TakeButtons.tsx";
import type { Take, Taking } from "./use-taking.ts";
import "../../segments.css";

const MODES: readonly (readonly [mode: FactsMode, label: MessageKey])[] = [
  ["table", "factsTable"],
  ["compare", "factsCompare"],
  ["plot", "factsPlot"],
];

const SYSTEMS: readonly (readonly [system: Display["system"], label: MessageKey])[] = [
  ["told", "unitsTold"],
  ["metric", "unitsMetric"],
  ["us", "unitsUs"],
];

const SCALES: readonly (readonly [scale: Display["scale"], label: MessageKey])[] = [
  ["auto", "scaleAuto"],
  ["thousands", "scaleThousands"],
  ["millions", "scaleMillions"],
  ["billions", "scaleBillions"],
  ["full", "scaleFull"],
];

interface Props {
  settings: FactsSettings;
  total: number;
  taking: Taking;
  onSet: (change: Partial<FactsSettings>) => void;
  /** Takes every filter away; null where there is none. */
  onClear: (() => void) | null;
  onTake: (how: Take) => void;
}

/** How many facts there are, and how they are looked at. */
export function FactsBar({ settings, total, taking, onSet, onClear, onTake }: Props) {
  const { t, n } = useI18n();
  const { mode, display, sort } = settings;
  return (
    <div class="facts-bar">
      <fieldset class="segments facts-modes">
        <legend class="visually-hidden">{t("factsMode")}</legend>
        <div class="segments-row">
          {MODES.map(([one, label]) => (
            <label class="segment" key={one}>
              <input
                type="radio"
                name="facts-mode"
                checked={mode === one}
                onChange={() => onSet({ mode: one })}
              />
              <span>{t(label)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <output class="library-total">{n("libraryFacts", total)}</output>
      {onClear && (
        <button type="button" class="text-button" onClick={onClear}>
          {t("libraryClear")}
        </button>
      )}
      <div class="facts-looks">
        {mode === "table" && (
          <label class="facts-look facts-order">
            {t("sortBy")}
            <select
              value={sort}
              onChange={(event) => onSet({ sort: event.currentTarget.value as FactSort })}
            >
              {FACT_SORTS.map(([one, label]) => (
                <option value={one} key={one}>
                  {t(label)}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="facts-look">
          {t("factsUnits")}
          <select
            value={display.system}
            onChange={(event) =>
              onSet({
                display: { ...display, system: event.currentTarget.value as Display["system"] },
              })
            }
          >
            {SYSTEMS.map(([one, label]) => (
              <option value={one} key={one}>
                {t(label)}
              </option>
            ))}
          </select>
        </label>
        <label class="facts-look">
          {t("factsScale")}
          <select
            value={display.scale}
            onChange={(event) =>
              onSet({
                display: { ...display, scale: event.currentTarget.value as Display["scale"] },
              })
            }
          >
            {SCALES.map(([one, label]) => (
              <option value={one} key={one}>
                {t(label)}
              </option>
            ))}
          </select>
        </label>
        {total > 0 && <TakeButtons label={t("factsTakeAll")} taking={taking} onTake={onTake} />}
      </div>
    </div>
  );
}
