import { useEffect, useRef, useState } from "preact/hooks";
import type { FactCorrection } from "../../../lib/core/corrections/by-hand.ts";
import { passageQuote } from "../../../lib/core/corrections/places.ts";
import { likelySpeaker } from "../../../lib/core/corrections/speaker.ts";
import type { Reading, Span } from "../../../lib/core/reading.ts";
import { useI18n } from "../../i18n.ts";
import { CloseIcon } from "../../icons.tsx";
import { clean, IN_WORDS, ownerIn, readFields, type FieldFaults } from "../../model/fact-fields.ts";
import { beginningOf } from "../../model/passages.ts";
import { proposeFact } from "../../model/proposals.ts";
import { FactForm, OwnerField, TextField } from "../choices/FactForm.tsx";
import type { ChoicesControl } from "../choices/use-choices.ts";
import { sentenceAround } from "../sentence-around.ts";
import type { Adding } from "./use-adding.ts";
import "./selection.css";

interface Props {
  adding: Adding;
  reading: Reading;
  choices: ChoicesControl;
  onClose: () => void;
}

/** The form of a fact or a quotation that a person adds, filled in as far as it is known. */
export function AddCard({ adding, reading, choices, onClose }: Props) {
  const { t } = useI18n();
  const root = useRef<HTMLDialogElement>(null);
  const { what, span } = adding;
  useEffect(() => {
    // The passage is lit up instead, while the person writes elsewhere.
    root.current?.ownerDocument.getSelection()?.removeAllRanges();
    root.current?.querySelector<HTMLElement>("input, select")?.focus({ preventScroll: true });
  }, [adding]);
  const add = (correction: FactCorrection): void => {
    onClose();
    choices.correctFacts([correction], { at: "figure", span, from: "text" });
  };
  const title = t(what === "fact" ? "addFact" : "addQuote");
  const Form = what === "fact" ? NewFact : NewQuote;
  return (
    <dialog open class="add-card" ref={root} aria-label={title}>
      <p class="add-title">{title}</p>
      <blockquote class="add-passage" lang={reading.lang} dir="auto">
        {beginningOf(reading.text.slice(span.start, span.end), 160)}
      </blockquote>
      <Form reading={reading} span={span} choices={choices} onAdd={add} />
      <button
        type="button"
        class="icon-button card-close"
        aria-label={t("close")}
        title={t("close")}
        onClick={onClose}
      >
        <CloseIcon />
      </button>
    </dialog>
  );
}

interface FormProps extends Pick<Props, "reading" | "choices"> {
  span: Span;
  onAdd: (correction: FactCorrection) => void;
}

function NewFact({ reading, span, choices, onAdd }: FormProps) {
  const { locale } = useI18n();
  const sentence = sentenceAround(reading, span);
  const hands = choices.own.account.facts.facts;
  const [{ fields: initial, figure }] = useState(() =>
    proposeFact(reading, hands, span, sentence, locale),
  );
  return (
    <FactForm
      reading={reading}
      sentence={sentence}
      kind={figure?.kind ?? null}
      initial={initial}
      busy={choices.busy}
      submit="add"
      onSubmit={async (fields): Promise<FieldFaults> => {
        const { readTyped } = choices;
        if (!readTyped) return {};
        const { read, faults } = await readFields(fields, {
          entities: reading.entities,
          langs: [locale, reading.lang],
          before: initial,
          figure,
          wordy: true,
          readTyped,
        });
        const typed = clean(fields.value);
        if (!read.measure && typed === "") faults.value ??= "valueMissing";
        if (Object.keys(faults).length === 0)
          onAdd({ kind: "fact", at: passageQuote(reading.text, span), ...read, typed });
        return faults;
      }}
    />
  );
}

function NewQuote({ reading, span, choices, onAdd }: FormProps) {
  const { t } = useI18n();
  const [proposed] = useState(() => likelySpeaker(reading, span));
  const [owner, setOwner] = useState(proposed === null ? "" : String(proposed));
  const [name, setName] = useState("");
  const [missing, setMissing] = useState(false);
  return (
    <form
      class="fact-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const typed = clean(name);
        const unnamed = owner === IN_WORDS && typed === "";
        setMissing(unnamed);
        if (unnamed) return;
        const speaker = ownerIn(owner, typed, reading.entities);
        onAdd({ kind: "quote", at: passageQuote(reading.text, span), speaker });
      }}
    >
      <OwnerField
        reading={reading}
        sentence={sentenceAround(reading, span)}
        value={owner}
        onChange={setOwner}
        label="speaker"
      />
      {owner === IN_WORDS && (
        <TextField
          label={t("speakerOwn")}
          hint=""
          value={name}
          fault={missing ? t("nameMissing") : null}
          onInput={setName}
        />
      )}
      <div class="fact-form-foot">
        <button
          type="submit"
          class="button button-primary fact-form-submit"
          disabled={choices.busy}
        >
          {t("add")}
        </button>
      </div>
    </form>
  );
}
