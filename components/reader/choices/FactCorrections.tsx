import { useId, useState } from "preact/hooks";
import type { FactCorrection } from "../../../lib/core/corrections/by-hand.ts";
import { figureKey } from "../../../lib/core/corrections/places.ts";
import type { Reading } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { factCorrectionText } from "../../model/fact-corrections.ts";
import { differences, factNow, fieldsOf, readFields } from "../../model/fact-fields.ts";
import { sentenceAround } from "../sentence-around.ts";
import { FactForm } from "./FactForm.tsx";
import type { Arrival, ChoicesControl } from "./use-choices.ts";
import "./corrections.css";

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
  const id = useId();
  const [open, setOpen] = useState(false);
  const figure = reading.figures[index];
  if (!figure) return null;
  const arrival: Arrival = { at: "figure", span: figure, from: "text" };
  return (
    <div class="corrections">
      <SaidOfFact index={index} control={control} arrival={arrival} />
      <button
        type="button"
        class="text-button"
        data-correct
        title={`${t("keyCorrect")} (E)`}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => {
          if (!open) onBegin();
          setOpen(!open);
        }}
      >
        {t("correctFact")}
      </button>
      {open && (
        <div class="corrections-form" id={id}>
          <FactEditor
            reading={reading}
            index={index}
            control={control}
            arrival={arrival}
            onDone={() => setOpen(false)}
          />
        </div>
      )}
    </div>
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
        const text = factCorrectionText(correction, i18n);
        return (
          <li key={place}>
            <span>
              {text} <span class="corrections-own">{t("byYou")}</span>
            </span>
            <button
              type="button"
              class="text-button"
              aria-label={t("undoThis", text)}
              disabled={control.busy}
              onClick={() => control.takeFactsBack([place], arrival)}
            >
              {t("undo")}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface EditorProps extends SaidProps {
  reading: Reading;
  onDone: () => void;
}

/** The form of the fact of a figure, and what can be said of it in one press. */
export function FactEditor({ reading, index, control, arrival, onDone }: EditorProps) {
  const { t, locale } = useI18n();
  const { readTyped } = control;
  const now = factNow(reading, control.own.account.facts.facts, index);
  if (!now || !readTyped) return null;
  const initial = fieldsOf(now, locale);
  const { hand } = now;
  const say = (make: (of: NonNullable<ReturnType<typeof figureKey>>) => FactCorrection[]): void => {
    const of = figureKey(reading, index);
    if (!of) return;
    onDone();
    control.correctFacts(make(of), arrival);
  };
  const mark = (as: "checked" | "doubtful") => {
    const pressed = hand?.mark === as;
    return (
      <button
        type="button"
        class="corrections-type"
        aria-pressed={pressed}
        disabled={control.busy}
        onClick={() => {
          if (!pressed) {
            say((of) => [{ kind: "mark", of, as }]);
            return;
          }
          onDone();
          control.takeFactsBack(marksOf(control, index), arrival);
        }}
      >
        {t(as === "checked" ? "factChecked" : "factDoubtful")}
      </button>
    );
  };
  const isFact = now.role !== null || Boolean(hand?.words);
  return (
    <>
      <FactForm
        reading={reading}
        sentence={sentenceAround(reading, now.figure)}
        kind={now.figure.kind}
        initial={initial}
        busy={control.busy}
        submit="applyFact"
        onSubmit={async (fields) => {
          const { read, faults } = await readFields(fields, {
            entities: reading.entities,
            langs: [locale, reading.lang],
            before: initial,
            figure: now.figure,
            wordy: false,
            readTyped,
          });
          if (Object.keys(faults).length === 0) say((of) => differences(of, initial, fields, read));
          return faults;
        }}
      />
      {isFact && (
        <fieldset class="corrections-group">
          <legend class="corrections-label">{t("factIs")}</legend>
          <div class="corrections-types">
            {mark("checked")}
            {mark("doubtful")}
            <button
              type="button"
              class="corrections-type"
              disabled={control.busy}
              onClick={() => say((of) => [{ kind: "strike", of }])}
            >
              {t("notAFact")}
            </button>
          </div>
        </fieldset>
      )}
    </>
  );
}

/** Where a fact was marked: the places of those corrections. */
function marksOf(control: ChoicesControl, index: number): number[] {
  const { facts, verdicts } = control.own.account.facts;
  const hand = facts.find(({ figures }) => figures.includes(index));
  return hand?.corrections.filter((place) => verdicts[place]?.correction.kind === "mark") ?? [];
}
