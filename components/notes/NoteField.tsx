import type { RefObject } from "preact";
import { useI18n } from "../i18n.ts";
import { NOTE_STATES } from "./note-states.ts";
import type { Draft } from "./use-draft.ts";

interface FieldProps {
  id: string;
  draft: Draft;
  rows: number;
  class: string;
  field: RefObject<HTMLTextAreaElement | null>;
}

/** Where a note's text is typed, in Markdown. */
export function NoteField({ id, draft, rows, class: name, field }: FieldProps) {
  const { t } = useI18n();
  return (
    <>
      <label class="visually-hidden" for={id}>
        {t("noteText")}
      </label>
      <textarea
        id={id}
        class={name}
        ref={field}
        dir="auto"
        rows={rows}
        value={draft.text}
        placeholder={t("notePlaceholder")}
        onInput={({ currentTarget }) => draft.type(currentTarget.value)}
        onBlur={draft.flush}
      />
    </>
  );
}

interface StateProps {
  /** Null where nothing is to be said yet. */
  state: Draft["state"] | null;
  onTryAgain: () => void;
}

/** Whether what is typed is on the disk. */
export function DraftState({ state, onTryAgain }: StateProps) {
  const { t } = useI18n();
  const failed = state === "failed";
  return (
    <>
      <output class={failed ? "note-state note-state-failed" : "note-state"}>
        {state === null ? "" : t(NOTE_STATES[state])}
      </output>
      {failed && (
        <button type="button" class="text-button" onClick={onTryAgain}>
          {t("noteTryAgain")}
        </button>
      )}
    </>
  );
}
