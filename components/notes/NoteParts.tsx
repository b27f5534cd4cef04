import { useI18n } from "../i18n.ts";
import { NoteText } from "./NoteText.tsx";
import type { NotesControl } from "./use-notes.ts";
import type { NoteView } from "./view.ts";

/** What a note says, with its tags and who wrote it. */
export function NoteSaid({ note }: { note: NoteView }) {
  const { t } = useI18n();
  return (
    <>
      {note.text !== "" && <NoteText text={note.text} />}
      {note.tags.length > 0 && (
        <ul class="note-tags" aria-label={t("noteTags")}>
          {note.tags.map((tag) => (
            <li class="note-tag" key={tag}>
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
      {note.creator !== null && (
        <p class="note-by">
          <bdi>{t("noteBy", note.creator)}</bdi>
        </p>
      )}
      {note.state === "saving" && <p class="note-state">{t("noteSaving")}</p>}
      {note.state === "failed" && <p class="note-state note-state-failed">{t("noteFailed")}</p>}
    </>
  );
}

/** Not at the very place that it was made on. */
const isUnsure = (verdict: NoteView["verdict"]): boolean =>
  verdict === "moved" || verdict === "edited" || verdict === "lost";

interface ActionsProps {
  note: NoteView;
  control: NotesControl;
  onEdit: () => void;
  onRemoved?: (() => void) | undefined;
}

/** What can be done with a note. */
export function NoteActions({ note, control, onEdit, onRemoved }: ActionsProps) {
  const { t } = useI18n();
  const { id, rev, verdict, span } = note;
  return (
    <div class="note-actions">
      {note.state === "failed" && (
        <button
          type="button"
          class="text-button"
          onClick={() => void control.change(id, rev, { text: note.text })}
        >
          {t("noteTryAgain")}
        </button>
      )}
      {isUnsure(verdict) && span && (
        <button type="button" class="text-button" onClick={() => control.attach(id, span)}>
          {t("noteKeepHere")}
        </button>
      )}
      {control.hasText && isUnsure(verdict) && (
        <button
          type="button"
          class="text-button"
          aria-pressed={control.attaching?.id === id}
          onClick={() => control.setAttaching(control.attaching?.id === id ? null : id)}
        >
          {t("noteAttach")}
        </button>
      )}
      {control.citing && note.quote !== null && (
        <button type="button" class="text-button" onClick={() => control.cite(note)}>
          {t("noteCite")}
        </button>
      )}
      <button type="button" class="text-button" onClick={onEdit}>
        {t(note.text === "" ? "noteWrite" : "noteEdit")}
      </button>
      <button
        type="button"
        class="text-button"
        onClick={() => {
          onRemoved?.();
          control.remove(id);
        }}
      >
        {t("noteDelete")}
      </button>
    </div>
  );
}
