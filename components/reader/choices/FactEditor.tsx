import type { FactCorrection } from "../../../lib/core/corrections/by-hand.ts";
import { figureKey } from "../../../lib/core/corrections/places.ts";
import type { Reading } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { differences, factNow, fieldsOf, readFields } from "../../model/fact-fields.ts";
import { sentenceAround } from "../sentence-around.ts";
import { FactForm } from "./FactForm.tsx";
import type { Arrival, ChoicesControl } from "./use-choices.ts";

export interface EditorProps {
  /** Of the figure in the Reading. */
  index: number;
  control: ChoicesControl;
  arrival: Arrival;
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
