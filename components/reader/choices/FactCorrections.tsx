import type { Reading } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { factCorrectionText } from "../../model/fact-corrections.ts";
import { later } from "../../later.tsx";
import { Corrections } from "./Corrections.tsx";
import { MadeCorrection } from "./MadeCorrection.tsx";
import type { Arrival, ChoicesControl } from "./use-choices.ts";

/** The form of the fact of a figure: fetched when it is asked for. */
export const FactEditor = later(() =>
  import("./FactEditor.tsx").then((module) => module.FactEditor),
);

interface Props {
  reading: Reading;
  /** Of the figure in the Reading. */
  index: number;
  control: ChoicesControl;
  /** Called when the person sets about correcting: what is open stays open. */
  onBegin: () => void;
}

/** On a figure's card: what a person said about it, each with its way back; and a way to say more. */
export function FactCorrections({ reading, index, control, onBegin }: Props) {
  const { t } = useI18n();
  const figure = reading.figures[index];
  if (!figure) return null;
  const arrival: Arrival = { at: "figure", span: figure, from: "text" };
  return (
    <Corrections
      made={<SaidOfFact index={index} control={control} arrival={arrival} />}
      label={t("correctFact")}
      keyTitle={`${t("keyCorrect")} (E)`}
      onBegin={onBegin}
    >
      {(close) => (
        <FactEditor
          reading={reading}
          index={index}
          control={control}
          arrival={arrival}
          onDone={close}
        />
      )}
    </Corrections>
  );
}

interface SaidProps extends Pick<Props, "index" | "control"> {
  arrival: Arrival;
}

/** The corrections that made the fact of a figure what it is. */
function SaidOfFact({ index, control, arrival }: SaidProps) {
  const i18n = useI18n();
  const { t } = i18n;
  const { facts, verdicts } = control.own.account.facts;
  const hand = facts.find(({ figures }) => figures.includes(index));
  if (!hand) return null;
  return (
    <ul class="corrections-made" aria-label={t("correctedByYou")}>
      {hand.corrections.map((place) => {
        const correction = verdicts[place]?.correction;
        if (!correction) return null;
        return (
          <MadeCorrection
            key={place}
            text={factCorrectionText(correction, i18n)}
            note={t("byYou")}
            busy={control.busy}
            onUndo={() => control.takeFactsBack([place], arrival)}
          />
        );
      })}
    </ul>
  );
}
