import { useId, useState } from "preact/hooks";
import { useI18n, type MessageKey } from "../i18n.ts";
import { MinusIcon, PlusIcon } from "../icons.tsx";
import {
  DEFAULT_READER_SETTINGS,
  FONTS,
  STEPS,
  stepped,
  THEMES,
  type Font,
  type ReaderSettings,
  type Step,
  type Theme,
} from "../reader/settings.ts";
import { charactersOf, lineHeight, textScale } from "../reader/typography.ts";
import { THEME_LABELS } from "./theme-labels.ts";
import "../segments.css";
import "./typography.css";

const FONT_LABELS: Record<Font, MessageKey> = {
  serif: "fontSerif",
  sans: "fontSans",
  legible: "fontLegible",
};

const STEP_LABELS: Record<Step, { name: MessageKey; less: MessageKey; more: MessageKey }> = {
  size: { name: "textSize", less: "keySmaller", more: "keyLarger" },
  measure: { name: "textMeasure", less: "measureLess", more: "measureMore" },
  leading: { name: "textLeading", less: "leadingLess", more: "leadingMore" },
};

/** What of the settings is typography: the rest is left as it is when these go back to the standard. */
type Typography = Omit<
  ReaderSettings,
  "marks" | "hidden" | "panel" | "keys" | "listening" | "notes"
>;

function typographyOf(settings: ReaderSettings): Typography {
  const { theme, font, size, measure, leading, justified, hyphens } = settings;
  return { theme, font, size, measure, leading, justified, hyphens };
}

interface Props {
  settings: ReaderSettings;
  onSettings: (settings: ReaderSettings) => void;
  /** Leads to all other settings; absent where they are on the same page. */
  onAll?: (() => void) | undefined;
}

/** How the text looks: every change shows at once in the text beside it. */
export function TypographyForm({ settings, onSettings, onAll }: Props) {
  const { t, locale } = useI18n();
  const group = useId();
  const [before, setBefore] = useState<Typography | null>(null);
  const set = (part: Partial<ReaderSettings>): void => {
    setBefore(null);
    onSettings({ ...settings, ...part });
  };
  const standard = typographyOf(DEFAULT_READER_SETTINGS);
  const isStandard = JSON.stringify(typographyOf(settings)) === JSON.stringify(standard);
  const percent = new Intl.NumberFormat(locale, { style: "percent" });
  const decimal = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const values: Record<Step, string> = {
    size: percent.format(textScale(settings.size)),
    measure: t("textCharacters", String(charactersOf(settings.measure))),
    leading: decimal.format(lineHeight(settings.leading)),
  };
  return (
    <div class="typography">
      <fieldset class="choices">
        <legend class="legend-label">{t("keyTheme")}</legend>
        <div class="swatches">
          {THEMES.map((theme) => (
            <label class="swatch" key={theme}>
              <input
                type="radio"
                name={`${group}-theme`}
                checked={settings.theme === theme}
                onChange={() => set({ theme })}
              />
              <ThemeSample theme={theme} />
              <span class="swatch-name">{t(THEME_LABELS[theme])}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset class="choices">
        <legend class="legend-label">{t("textFont")}</legend>
        <div class="segments-row">
          {FONTS.map((font) => (
            <label class="segment" key={font}>
              <input
                type="radio"
                name={`${group}-font`}
                checked={settings.font === font}
                onChange={() => set({ font })}
              />
              <span class={`font-${font}`}>{t(FONT_LABELS[font])}</span>
            </label>
          ))}
        </div>
        {settings.font === "legible" && <p class="typography-hint">{t("fontLegibleHint")}</p>}
      </fieldset>
      {(["size", "measure", "leading"] as const).map((name) => (
        <Stepper
          key={name}
          name={name}
          value={values[name]}
          settings={settings}
          onStep={(by) => set({ [name]: stepped(settings, name, by)[name] })}
        />
      ))}
      <label class="typography-switch">
        <input
          type="checkbox"
          checked={settings.justified}
          onChange={(event) => set({ justified: event.currentTarget.checked })}
        />
        {t("textJustified")}
      </label>
      <label class="typography-switch">
        <input
          type="checkbox"
          checked={settings.hyphens}
          onChange={(event) => set({ hyphens: event.currentTarget.checked })}
        />
        {t("textHyphens")}
      </label>
      <div class="typography-foot">
        {before ? (
          <button type="button" class="text-button" onClick={() => set({ ...before })}>
            {t("textStandardUndo")}
          </button>
        ) : (
          <button
            type="button"
            class="text-button"
            disabled={isStandard}
            onClick={() => {
              set(standard);
              setBefore(typographyOf(settings));
            }}
          >
            {t("textStandard")}
          </button>
        )}
        {onAll && (
          <button type="button" class="text-button" onClick={onAll}>
            {t("allSettings")}
          </button>
        )}
      </div>
    </div>
  );
}

/** A theme's own paper and ink; "as the system" shows both halves. */
function ThemeSample({ theme }: { theme: Theme }) {
  if (theme === "system") {
    return (
      <span class="sample sample-halves" aria-hidden="true">
        <span data-theme="light">A</span>
        <span data-theme="dark">a</span>
      </span>
    );
  }
  return (
    <span class="sample" data-theme={theme} aria-hidden="true">
      Aa
    </span>
  );
}

interface StepperProps {
  name: Step;
  value: string;
  settings: ReaderSettings;
  onStep: (by: 1 | -1) => void;
}

function Stepper({ name, value, settings, onStep }: StepperProps) {
  const { t } = useI18n();
  const id = useId();
  const { name: label, less, more } = STEP_LABELS[name];
  return (
    <fieldset class="choices stepper" aria-labelledby={id}>
      <span class="stepper-name" id={id}>
        {t(label)}
      </span>
      <button
        type="button"
        class="icon-button stepper-button"
        aria-label={t(less)}
        disabled={settings[name] <= STEPS[name].min}
        onClick={() => onStep(-1)}
      >
        <MinusIcon />
      </button>
      <output class="stepper-value">{value}</output>
      <button
        type="button"
        class="icon-button stepper-button"
        aria-label={t(more)}
        disabled={settings[name] >= STEPS[name].max}
        onClick={() => onStep(1)}
      >
        <PlusIcon />
      </button>
    </fieldset>
  );
}
