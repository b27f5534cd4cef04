import { useState } from "preact/hooks";
import { useI18n } from "../i18n.ts";

interface Props {
  /** What the field is for. */
  label: string;
  /** What the button says. */
  action: string;
  initial?: string;
  /** Given a name that is not empty. */
  onName: (name: string) => void;
  onCancel: () => void;
}

/** Characters of a name. */
const LONGEST = 120;

/** Asks for a name in the place of the button that was pressed; Esc leaves everything as it was. */
export function NameForm({ label, action, initial = "", onName, onCancel }: Props) {
  const { t } = useI18n();
  const [name, setName] = useState(initial);
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === "" || name.trim() === initial) onCancel();
        else onName(name.trim());
      }}
    >
      <input
        class="library-field"
        aria-label={label}
        placeholder={label}
        value={name}
        maxLength={LONGEST}
        ref={(field) => {
          if (!field || field.dataset["met"]) return;
          field.dataset["met"] = "true";
          field.focus();
          field.select();
        }}
        onInput={(event) => setName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.stopPropagation();
          onCancel();
        }}
      />
      <button type="submit" class="button">
        {action}
      </button>
      <button type="button" class="text-button" onClick={onCancel}>
        {t("cancel")}
      </button>
    </form>
  );
}
