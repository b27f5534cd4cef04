import { useEffect, useId, useRef } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import { useDraft } from "../notes/use-draft.ts";
import { stateOf } from "../notes/note-states.ts";
import { DraftState, NoteField } from "../notes/NoteField.tsx";
import type { Highlight, HighlightControl } from "./use-highlight.ts";

interface Props {
  highlight: Highlight;
  control: HighlightControl;
  /** The person is done: it goes as soon as all of it is on the disk. */
  leaving: boolean;
  onPanel: () => void;
  onDone: () => void;
  /** Whether what was typed is on the disk; where it is not, it is to be seen. */
  onLeft: (isWritten: boolean) => void;
  /** Whether anything is written. */
  onWritten: (is: boolean) => void;
}

/** Where a note is written beside the words it is on; kept as it is typed. */
export function BarField(props: Props) {
  const { highlight, control, leaving, onPanel, onDone, onLeft, onWritten } = props;
  const { note } = highlight;
  const { t } = useI18n();
  const draft = useDraft(note, control);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    const enter = (): void => {
      // The frame is shown anew for it, and comes back without what was focused in it.
      if (document.activeElement === document.body) field.current?.focus({ preventScroll: true });
    };
    field.current?.focus({ preventScroll: true });
    window.addEventListener("focus", enter);
    return () => window.removeEventListener("focus", enter);
  }, []);
  const latest = useRef(onDone);
  latest.current = onDone;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      latest.current();
    };
    const element = field.current;
    element?.addEventListener("keydown", onKeyDown);
    return () => element?.removeEventListener("keydown", onKeyDown);
  }, []);
  useEffect(() => onWritten(draft.text !== ""), [draft.text !== ""]);
  const state = stateOf(note, draft);
  const failed = state === "failed";
  useEffect(() => {
    if (!leaving) return;
    if (state === "dirty") draft.flush();
    else if (state !== "saving") onLeft(!failed || draft.text === "");
  }, [leaving, state]);
  return (
    <form
      class="bar-form"
      onSubmit={(event) => {
        event.preventDefault();
        onDone();
      }}
    >
      <NoteField id={id} class="note-field bar-field" rows={3} draft={draft} field={field} />
      {draft.both && <p class="note-verdict">{t("noteBoth")}</p>}
      <div class="bar-foot">
        <DraftState state={state} onTryAgain={draft.flush} />
        {highlight.panel && !failed && (
          <button type="button" class="text-button bar-panel" onClick={onPanel}>
            {t("barPanel")}
          </button>
        )}
        <button type="submit" class="button button-primary note-done">
          {t("noteDone")}
        </button>
      </div>
    </form>
  );
}
