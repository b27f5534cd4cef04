import { useI18n, type MessageKey } from "../i18n.ts";
import { FIGURE_GROUPS, NAME_KINDS, type MarkKind } from "../model/kinds.ts";
import { KIND_LABELS } from "../model/labels.ts";
import { countKinds, type Mark } from "../model/marks.ts";
import { MARK_LEVELS, type MarkLevel, type ReaderSettings } from "./settings.ts";
import "../segments.css";
import "./legend.css";

export const LEVEL_LABELS: Record<MarkLevel, MessageKey> = {
  none: "marksNone",
  key: "marksKey",
  all: "marksAll",
};

const LEVEL_HINTS: Record<MarkLevel, MessageKey> = {
  none: "marksNoneHint",
  key: "marksKeyHint",
  all: "marksAllHint",
};

interface Props {
  /** The marks of the present level, before any kind is switched off; null where there is no text to count in. */
  marks: readonly Mark[] | null;
  /** The repairs that can be shown in the text; null where there is none. */
  repairs: { count: number; shown: boolean; onShow: (show: boolean) => void } | null;
  settings: ReaderSettings;
  onSettings: (settings: ReaderSettings) => void;
}

/** What the marks mean, how many there are of each kind, and a switch for each. */
export function Legend(props: Props) {
  const { marks, repairs, settings, onSettings } = props;
  const { t, locale } = useI18n();
  const counts = marks && countKinds(marks);
  const number = new Intl.NumberFormat(locale);
  const toggle = (kind: MarkKind, on: boolean): void => {
    const hidden = settings.hidden.filter((other) => other !== kind);
    onSettings({ ...settings, hidden: on ? hidden : [...hidden, kind] });
  };
  const column = (family: "name" | "figure", title: MessageKey, kinds: readonly MarkKind[]) => (
    <fieldset class="legend-column">
      <legend class="legend-label">{t(title)}</legend>
      {kinds.map((kind) => (
        <label class="legend-switch" key={kind}>
          <input
            type="checkbox"
            checked={!settings.hidden.includes(kind)}
            onChange={(event) => toggle(kind, event.currentTarget.checked)}
          />
          <span class={`mark mark-${family} legend-name`} data-kind={kind}>
            {t(KIND_LABELS[kind])}
          </span>
          {counts && <span class="legend-count">{number.format(counts.get(kind) ?? 0)}</span>}
        </label>
      ))}
    </fieldset>
  );
  return (
    <>
      <fieldset class="segments">
        <legend class="legend-label">{t("marksTitle")}</legend>
        <div class="segments-row">
          {MARK_LEVELS.map((level) => (
            <label class="segment" key={level}>
              <input
                type="radio"
                name="mark-level"
                checked={settings.marks === level}
                onChange={() => onSettings({ ...settings, marks: level })}
              />
              <span>{t(LEVEL_LABELS[level])}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="legend-hint">{t(LEVEL_HINTS[settings.marks])}</p>
      {settings.marks !== "none" && (
        <div class="legend-columns">
          {column("name", "names", NAME_KINDS)}
          {column("figure", "figures", FIGURE_GROUPS)}
        </div>
      )}
      {repairs && repairs.count > 0 && (
        <label class="legend-switch legend-repairs">
          <input
            type="checkbox"
            checked={repairs.shown}
            onChange={(event) => repairs.onShow(event.currentTarget.checked)}
          />
          <span class="mark mark-repair legend-name">{t("showRepairs")}</span>
          <span class="legend-count">{number.format(repairs.count)}</span>
        </label>
      )}
    </>
  );
}
