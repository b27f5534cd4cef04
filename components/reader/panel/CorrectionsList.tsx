import type { Span } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { correctionText } from "../../model/corrections.ts";
import type { ChoicesControl } from "../choices/use-choices.ts";
import { OwnRow } from "./OwnRow.tsx";

interface Props {
  control: ChoicesControl;
  onGo: (span: Span) => void;
  /** Saves the corrected sentences as lines to train a model by; absent where no file can be saved. */
  onTrainingLines: (() => void) | undefined;
}

/** What a person corrected in this article: each shown in the text, each with its way back. */
export function CorrectionsList({ control, onGo, onTrainingLines }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { names, everywhere = [] } = control.own.account;
  // Of what holds for all articles, what is to be seen in this one.
  const seen = everywhere.filter(({ spans }) => spans.length > 0);
  if (names.length + seen.length === 0) return null;
  return (
    <section class="group" aria-label={t("correctedByYou")}>
      <h3 class="group-title">{t("correctedByYou")}</h3>
      <ul>
        {seen.map(({ correction, spans }) => {
          const text = t("saidEverywhere", correctionText(correction, i18n));
          return (
            <OwnRow
              key={text}
              text={text}
              span={spans[0] ?? null}
              busy={control.busy}
              onGo={onGo}
              onUndo={() => control.takeBackEverywhere(correction, { at: "place", from: "panel" })}
            />
          );
        })}
        {names.map(({ correction, spans }, index) => {
          const text = correctionText(correction, i18n);
          return (
            <OwnRow
              key={`${index} ${text}`}
              text={text}
              span={spans[0] ?? null}
              busy={control.busy}
              onGo={onGo}
              onUndo={() => control.takeBack(index, { at: "place", from: "panel" })}
            />
          );
        })}
      </ul>
      {onTrainingLines && (
        <p class="panel-none">
          <button
            type="button"
            class="text-button panel-save"
            disabled={names.every(({ spans }) => spans.length === 0)}
            onClick={onTrainingLines}
          >
            {t("saveTraining")}
          </button>
          <span class="row-snippet">{t("saveTrainingHint")}</span>
        </p>
      )}
    </section>
  );
}
