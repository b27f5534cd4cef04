import { useEffect, useId, useRef } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import { stateOf } from "./note-states.ts";
import { DraftState, NoteField } from "./NoteField.tsx";
import { useDraft } from "./use-draft.ts";
import type { NotesControl } from "./use-notes.ts";
import type { NoteView } from "./view.ts";

interface Props {
  note: NoteView;
  control: NotesControl;
  onDone: () => void;
}

/** Where a note is written: its text in Markdown, and its tags. */
export function NoteEditor({ note, control, onDone }: Props) {
  const { t } = useI18n();
  const draft = useDraft(note, control);
  const id = useId();
  const root = useRef<HTMLFormElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(element.value.length, element.value.length);
  }, []);
  useEffect(() => {
    const form = root.current;
    const onKeyDown = (event: KeyboardEvent): void => {
      const isSend = event.key === "Enter" && (event.ctrlKey || event.metaKey);
      if (event.key !== "Escape" && !isSend) return;
      // What is typed is kept, and only the editor closes.
      event.preventDefault();
      onDone();
    };
    form?.addEventListener("keydown", onKeyDown);
    return () => form?.removeEventListener("keydown", onKeyDown);
  }, [onDone]);
  const state = stateOf(note, draft);
  const isBare = note.state === "draft" && draft.state === "clean";
  return (
    <form
      class="note-editor"
      ref={root}
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <NoteField id={`${id}-text`} class="note-field" rows={4} draft={draft} field={field} />
      <label class="note-label" for={`${id}-tags`}>
        {t("noteTags")}
      </label>
      <input
        id={`${id}-tags`}
        class="note-field"
        type="text"
        dir="auto"
        list={`${id}-known`}
        value={draft.tags}
        placeholder={t("noteTagsHint")}
        onInput={({ currentTarget }) => draft.typeTags(currentTarget.value)}
        onBlur={draft.flush}
      />
      <datalist id={`${id}-known`}>
        {control.tagNames.map((name) => (
          <option value={name} key={name}>
            {name}
          </option>
        ))}
      </datalist>
      {draft.both && <p class="note-verdict">{t("noteBoth")}</p>}
      <div class="note-editor-foot">
        <DraftState state={isBare ? null : state} onTryAgain={draft.flush} />
        <button type="submit" class="button button-primary note-done">
          {t("noteDone")}
        </button>
      </div>
    </form>
  );
}
