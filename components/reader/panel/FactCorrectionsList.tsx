import type { Span } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { factCorrectionText } from "../../model/fact-corrections.ts";
import type { ChoicesControl } from "../choices/use-choices.ts";
import { OwnRow } from "./OwnRow.tsx";

interface Props {
  control: ChoicesControl;
  onGo: (span: Span) => void;
}

/** What a person said about facts in this article: each shown in the text, each with its way back. */
export function FactCorrectionsList({ control, onGo }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { verdicts } = control.own.account.facts;
  if (verdicts.length === 0) return null;
  return (
    <section class="group" aria-label={t("factsByYou")}>
      <h3 class="group-title">{t("factsByYou")}</h3>
      <ul>
        {verdicts.map(({ correction, span, fits }, index) => {
          const text = factCorrectionText(correction, i18n);
          return (
            <OwnRow
              key={`${index} ${text}`}
              text={text}
              shown={fits ? text : t("correctedUnfit", text)}
              span={span}
              busy={control.busy}
              onGo={onGo}
              onUndo={() => control.takeFactsBack([index], { at: "place", from: "panel" })}
            />
          );
        })}
      </ul>
    </section>
  );
}
