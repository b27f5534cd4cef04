import type { ComponentChildren } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import type { FigureKind, Reading, Role, Span } from "../../../lib/core/reading.ts";
import { useI18n, type MessageKey } from "../../i18n.ts";
import {
  IN_WORDS,
  namesFor,
  rolesFor,
  type FactFields,
  type FieldFaults,
} from "../../model/fact-fields.ts";
import { ROLE_LABELS } from "../../model/labels.ts";
import "./fact-form.css";

interface Props {
  reading: Reading;
  /** What the fact stands in: its names are offered first. */
  sentence: Span;
  /** Says which roles there are; null: all. */
  kind: FigureKind | null;
  initial: FactFields;
  busy: boolean;
  submit: MessageKey;
  /** Resolves to what cannot be read; to nothing where it was done. */
  onSubmit: (fields: FactFields) => Promise<FieldFaults>;
  /** Beside the button that submits. */
  children?: ComponentChildren;
}

/** What, whose, how much and when of a fact, as a person says it. */
export function FactForm(props: Props) {
  const { reading, sentence, kind, initial, busy, submit, onSubmit, children } = props;
  const { t } = useI18n();
  const [fields, setFields] = useState(initial);
  const [faults, setFaults] = useState<FieldFaults>({});
  const [reads, setReads] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const submitted = async (): Promise<void> => {
    if (reads) return;
    setReads(true);
    const unread: FieldFaults = { value: "typedUnread" };
    const found = await onSubmit(fields).catch(() => unread);
    setReads(false);
    setFaults(found);
    // Where something cannot be read, there is where to go on; once it is told there.
    if (Object.keys(found).length > 0)
      setTimeout(() => form.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus());
  };
  const set = (part: Partial<FactFields>): void => setFields({ ...fields, ...part });
  const text = (key: "words" | "name" | "value" | "period", label: MessageKey, hint = "") => (
    <TextField
      label={t(label)}
      hint={hint}
      value={fields[key]}
      fault={faultText(faults[key], fields.value, t)}
      onInput={(value) => set({ [key]: value })}
    />
  );
  return (
    <form
      class="fact-form"
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void submitted();
      }}
    >
      <MeasureField
        roles={rolesFor(kind)}
        value={fields.measure}
        onChange={(measure) => set({ measure })}
      />
      {fields.measure === IN_WORDS && text("words", "measureOwn")}
      <OwnerField
        reading={reading}
        sentence={sentence}
        value={fields.owner}
        onChange={(owner) => set({ owner })}
      />
      {fields.owner === IN_WORDS && text("name", "ownerOwn")}
      {text("value", "fieldValue")}
      {text("period", "fieldPeriod", t("periodHint"))}
      <div class="fact-form-foot">
        <button
          type="submit"
          class="button button-primary fact-form-submit"
          disabled={busy || reads}
        >
          {t(submit)}
        </button>
        {children}
      </div>
    </form>
  );
}

function MeasureField({
  roles,
  value,
  onChange,
}: {
  roles: readonly Role[];
  value: string;
  onChange: (value: string) => void;
}) {
  const { t, locale } = useI18n();
  const id = useId();
  const named = roles
    .map((role) => ({ role, label: t(ROLE_LABELS[role]) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale));
  return (
    <div class="fact-field">
      <label for={id}>{t("fieldMeasure")}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{t("measureNone")}</option>
        {named.map(({ role, label }) => (
          <option value={role} key={role}>
            {label}
          </option>
        ))}
        <option value={IN_WORDS}>{t("measureWords")}</option>
      </select>
    </div>
  );
}

interface OwnerProps extends Pick<Props, "reading" | "sentence"> {
  value: string;
  onChange: (value: string) => void;
  label?: MessageKey;
}

/** Whose: a name of the sentence or of the article, nobody, or another name. */
export function OwnerField({
  reading,
  sentence,
  value,
  onChange,
  label = "fieldOwner",
}: OwnerProps) {
  const { t } = useI18n();
  const id = useId();
  const { here, elsewhere } = namesFor(reading.entities, sentence);
  // A name that is chosen is there, however rarely the article has it.
  const chosen = value === "" || value === IN_WORDS ? null : Number(value);
  const isListed = chosen === null || here.includes(chosen) || elsewhere.includes(chosen);
  const group = (title: MessageKey, indexes: readonly number[]) =>
    indexes.length > 0 && (
      <optgroup label={t(title)}>
        {indexes.map((index) => (
          <option value={String(index)} key={index}>
            {reading.entities[index]?.name}
          </option>
        ))}
      </optgroup>
    );
  return (
    <div class="fact-field">
      <label for={id}>{t(label)}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        <option value="">{t("ownerNobody")}</option>
        {group("namesInSentence", here)}
        {group("namesElsewhere", isListed ? elsewhere : [...elsewhere, chosen])}
        <option value={IN_WORDS}>{t("ownerTyped")}</option>
      </select>
    </div>
  );
}

interface TextProps {
  label: string;
  hint: string;
  value: string;
  fault: string | null;
  onInput: (value: string) => void;
}

/** A line to write in, with what cannot be read of it. */
export function TextField({ label, hint, value, fault, onInput }: TextProps) {
  const id = useId();
  return (
    <div class="fact-field">
      <label for={id}>{label}</label>
      <input
        type="text"
        id={id}
        dir="auto"
        value={value}
        placeholder={hint}
        autocomplete="off"
        aria-invalid={fault === null ? undefined : true}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      {fault !== null && (
        <p class="fact-fault" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}

function faultText(
  fault: MessageKey | undefined,
  value: string,
  t: ReturnType<typeof useI18n>["t"],
): string | null {
  return fault === undefined ? null : t(fault, value);
}
