import { useI18n } from "../i18n.ts";
import { LEVEL_LABELS } from "../reader/Legend.tsx";
import type { MarkLevel, ReaderSettings } from "../reader/settings.ts";
import type { PageMarks } from "./use-page-marks.ts";
import "../segments.css";

interface Props {
  page: PageMarks;
  settings: ReaderSettings;
  onSettings: (settings: ReaderSettings) => void;
}

const LEVELS: readonly MarkLevel[] = ["key", "all"];

/** How much is marked on the page, and how many marks it shows. */
export function PageMarksLine({ page, settings, onSettings }: Props) {
  const { t, n } = useI18n();
  const { count, denied, marks } = page;
  const missing = count === null ? 0 : marks.length - count;
  return (
    <div class="side-marks">
      <fieldset class="segments side-marks-levels">
        <legend class="visually-hidden">{t("sideMarks")}</legend>
        <div class="segments-row">
          {LEVELS.map((level) => (
            <label class="segment" key={level}>
              <input
                type="radio"
                name="page-marks"
                checked={(settings.marks === "all") === (level === "all")}
                onChange={() => onSettings({ ...settings, marks: level })}
              />
              <span>{t(LEVEL_LABELS[level])}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="side-marks-count">
        {denied ? t("sideDenied") : count === null ? t("loadingText") : n("sideMarksCount", count)}
        {missing > 0 && ` ${n("sideMarksMissing", missing)}`}
      </p>
    </div>
  );
}
