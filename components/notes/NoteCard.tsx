import { useEffect, useRef, useState } from "preact/hooks";
import type { Reading } from "../../lib/core/reading.ts";
import { useI18n } from "../i18n.ts";
import { CloseIcon, NextIcon, PreviousIcon } from "../icons.tsx";
import { beginningOf } from "../model/passages.ts";
import { ColourRow } from "./ColourRow.tsx";
import { NoteEditor } from "./NoteEditor.tsx";
import { NoteActions, NoteSaid } from "./NoteParts.tsx";
import type { NotesControl } from "./use-notes.ts";
import { Verdict } from "./Verdict.tsx";
import type { NoteView } from "./view.ts";
import "../reader/selection/selection.css";
import "./notes.css";

interface Props {
  note: NoteView;
  control: NotesControl;
  reading: Pick<Reading, "text" | "lang">;
  /** Opened to be written in. */
  edit: boolean;
  /** Opened by a key: the focus goes into the card. */
  enter: boolean;
  /** Which of the notes at this place it is, and how many there are. */
  among: { at: number; count: number; onStep: (by: 1 | -1) => void };
  onClose: () => void;
  /** The person is at work in it: it stays. */
  onPin: () => void;
  onEnter: () => void;
  onLeave: () => void;
}

/** A note beside its words: read, written, coloured, thrown away. */
export function NoteCard(props: Props) {
  const { note, control, reading, among, onClose, onPin } = props;
  const { t } = useI18n();
  const root = useRef<HTMLDialogElement>(null);
  const [edit, setEdit] = useState(props.edit);
  useEffect(() => {
    if (props.enter && !edit) root.current?.querySelector<HTMLElement>("button")?.focus();
  }, []);
  const quote = beginningOf(note.quote ?? "", 60);
  return (
    <dialog
      open
      class="add-card note-card"
      ref={root}
      aria-label={t("noteOn", quote)}
      onPointerEnter={props.onEnter}
      onPointerLeave={props.onLeave}
      onFocusIn={onPin}
      onPointerDown={onPin}
    >
      <Verdict note={note} text={reading.text} lang={reading.lang} />
      {edit ? (
        <NoteEditor note={note} control={control} onDone={() => setEdit(false)} />
      ) : (
        <NoteSaid note={note} />
      )}
      <ColourRow
        settings={control.settings}
        chosen={note.colour}
        onChoose={(colour) => {
          control.onSettings({ ...control.settings, colour });
          void control.change(note.id, note.rev, { colour });
        }}
      />
      {!edit && (
        <NoteActions
          note={note}
          control={control}
          onEdit={() => setEdit(true)}
          onRemoved={onClose}
        />
      )}
      {among.count > 1 && (
        <div class="card-walk">
          <button
            type="button"
            class="icon-button"
            disabled={among.at === 0}
            aria-label={t("previousNoteHere")}
            title={t("previousNoteHere")}
            onClick={() => among.onStep(-1)}
          >
            <PreviousIcon />
          </button>
          <span>{t("noteOf", [String(among.at + 1), String(among.count)])}</span>
          <button
            type="button"
            class="icon-button"
            disabled={among.at === among.count - 1}
            aria-label={t("nextNoteHere")}
            title={t("nextNoteHere")}
            onClick={() => among.onStep(1)}
          >
            <NextIcon />
          </button>
        </div>
      )}
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
