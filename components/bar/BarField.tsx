import { useEffect, useId, useRef } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import { useDraft, type Draft } from "../notes/use-draft.ts";
import { NOTE_STATES } from "../notes/note-states.ts";
import type { Highlight, HighlightControl } from "./use-highlight.ts";

interface Props {
  highlight: Highlight;
  control: HighlightControl;
  onPanel: () => void;
  onDone: () => void;
  /** Whether anything is written. */
  onWritten: (is: boolean) => void;
}

/** Where a note is written beside the words it is on; kept as it is typed. */
export function BarField({ highlight, control, onPanel, onDone, onWritten }: Props) {
  const { note } = highlight;
  const { t } = useI18n();
  const draft = useDraft(note, control);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const done = (): void => {
    draft.flush();
    onDone();
  };
  const latest = useRef(done);
  latest.current = done;
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
  const state: Draft["state"] =
    note.state === "failed"
      ? "failed"
      : note.state === "saving" && draft.state === "clean"
        ? "saving"
        : draft.state;
  const failed = state === "failed";
  return (
    <form
      class="bar-form"
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <label class="visually-hidden" for={id}>
        {t("noteText")}
      </label>
      <textarea
        id={id}
        class="note-field bar-field"
        ref={field}
        dir="auto"
        rows={3}
        value={draft.text}
        placeholder={t("notePlaceholder")}
        onInput={({ currentTarget }) => draft.type(currentTarget.value)}
        onBlur={draft.flush}
      />
      {draft.both && <p class="note-verdict">{t("noteBoth")}</p>}
      <div class="bar-foot">
        <output class={failed ? "note-state note-state-failed" : "note-state"}>
          {t(NOTE_STATES[state])}
        </output>
        {failed && (
          <button type="button" class="text-button" onClick={draft.flush}>
            {t("noteTryAgain")}
          </button>
        )}
        {highlight.panel && !failed && (
          <button
            type="button"
            class="text-button bar-panel"
            onClick={() => {
              draft.flush();
              onPanel();
            }}
          >
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
