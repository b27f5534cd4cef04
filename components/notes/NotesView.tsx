import { useEffect, useRef, useState } from "preact/hooks";
import type { Reading, Span } from "../../lib/core/reading.ts";
import { formatDate } from "../format/dates.ts";
import { useI18n } from "../i18n.ts";
import { beginningOf } from "../model/passages.ts";
import { SAVE_PROBLEMS } from "../save/problems.ts";
import { Skeleton } from "../Skeleton.tsx";
import type { AskedNote } from "../target.ts";
import { CitationChoice } from "./CitationChoice.tsx";
import { STYLE_LABELS } from "./citing.ts";
import { NO_FILTER, notebookOf, type NoteOrder } from "./filter.ts";
import { NotebookFilters } from "./NotebookFilters.tsx";
import { NoteEditor } from "./NoteEditor.tsx";
import { NoteActions, NoteSaid } from "./NoteParts.tsx";
import { PaletteForm } from "./PaletteForm.tsx";
import { colourName } from "./settings.ts";
import type { NotesControl } from "./use-notes.ts";
import { Verdict } from "./Verdict.tsx";
import { wordsOf, type NoteView } from "./view.ts";
import "./notes.css";

interface Props {
  control: NotesControl;
  reading: Reading;
  onGo: (span: Span) => void;
}

interface ViewProps extends Props {
  /** The note to go to; another object each time. */
  asked?: AskedNote | null;
}

/** The notebook of a page: its notes by place or by time, those that lost their place apart. */
export function NotesView({ control, reading, asked = null, onGo }: ViewProps) {
  const { t, n } = useI18n();
  const [order, setOrder] = useState<NoteOrder>("place");
  const [filter, setFilter] = useState(NO_FILTER);
  const [editing, setEditing] = useState<string | null>(null);
  const { notes, attaching, citing } = control;
  // What is filtered by may be gone with its last note.
  useEffect(() => {
    if (notes.length === 0) setFilter(NO_FILTER);
  }, [notes.length]);

  const list = useRef<HTMLDivElement>(null);
  const done = useRef<AskedNote | null>(null);
  const there = asked !== null && notes.some(({ id }) => id === asked.id);
  useEffect(() => {
    if (!asked || !there || done.current === asked) return;
    done.current = asked;
    setFilter(NO_FILTER);
    if (asked.edit) setEditing(asked.id);
    // The list may still be filtered by what it was.
    requestAnimationFrame(() => {
      const rows = [...(list.current?.querySelectorAll<HTMLElement>("[data-note]") ?? [])];
      const row = rows.find(({ dataset }) => dataset["note"] === asked.id);
      row?.scrollIntoView({ block: "center" });
      if (!asked.edit) row?.querySelector<HTMLElement>("button")?.focus();
    });
  }, [asked, there]);

  if (control.problem) return <p class="panel-none">{t(SAVE_PROBLEMS[control.problem])}</p>;
  if (!control.known) return <Skeleton kind="rows" widths={[100, 100, 100]} />;
  const { here, lost } = notebookOf(notes, filter, order);
  const row = (note: NoteView) => (
    <NoteRow
      key={note.id}
      note={note}
      control={control}
      reading={reading}
      editing={editing === note.id}
      onEdit={() => setEditing(note.id)}
      onDone={() => {
        setEditing(null);
        control.forget(note.id);
      }}
      onGo={onGo}
    />
  );
  return (
    <div class="notebook" ref={list}>
      {attaching && (
        <div class="note-attaching">
          <output>{t("noteAttachHow", beginningOf(attaching.quote ?? attaching.text, 60))}</output>
          <button type="button" class="text-button" onClick={() => control.setAttaching(null)}>
            {t("noteAttachCancel")}
          </button>
        </div>
      )}
      {notes.length === 0 ? (
        <div class="panel-none">
          <p>{t("notesNone")}</p>
          <p class="note-hint">{t(control.hasText ? "notesNoneHow" : "notesNoneSide")}</p>
        </div>
      ) : (
        <NotebookFilters
          notes={notes}
          settings={control.settings}
          filter={filter}
          order={order}
          onFilter={setFilter}
          onOrder={setOrder}
        />
      )}
      {notes.length > 0 && here.length + lost.length === 0 && (
        <p class="panel-none">{t("notesNoneFit")}</p>
      )}
      <ul class="note-list">{here.map(row)}</ul>
      {lost.length > 0 && (
        <section class="group note-lost" aria-label={t("notesLost")}>
          <h3 class="group-title">{t("notesLost")}</h3>
          <p class="note-hint">
            {control.hasText ? n("notesLostHow", lost.length) : t("notesLostSide")}
          </p>
          <ul class="note-list">{lost.map(row)}</ul>
        </section>
      )}
      <div class="panel-actions note-foot">
        <button type="button" class="text-button" onClick={() => setEditing(control.begin())}>
          {t("noteOnArticle")}
        </button>
        {notes.length > 0 && (
          <button type="button" class="text-button" onClick={control.copyAll}>
            {t("notesCopy")}
          </button>
        )}
      </div>
      {citing && notes.some(({ quote }) => quote !== null) && (
        <details class="note-settings">
          <summary class="quiet-link">
            {t("citationStyle")} {t(STYLE_LABELS[citing.settings.style])}
          </summary>
          <CitationChoice
            settings={citing.settings}
            onChange={citing.onSettings}
            source={reading}
            accessed={null}
          />
        </details>
      )}
      <details class="note-settings">
        <summary class="quiet-link">{t("notePalette")}</summary>
        <PaletteForm settings={control.settings} onSettings={control.onSettings} />
      </details>
    </div>
  );
}

interface RowProps extends Props {
  note: NoteView;
  editing: boolean;
  onEdit: () => void;
  onDone: () => void;
}

function NoteRow({ note, control, reading, editing, onEdit, onDone, onGo }: RowProps) {
  const { t, locale } = useI18n();
  const { span, quote, colour } = note;
  const words = beginningOf(wordsOf(note, reading.text) ?? "", 200);
  const name = colour && colourName(colour, control.settings, t);
  return (
    <li class="note-row" data-colour={colour ?? undefined} data-note={note.id}>
      {span ? (
        <button
          type="button"
          class="row note-quote"
          data-at={span.start}
          title={name ?? undefined}
          onClick={() => onGo(span)}
        >
          <span class="row-quote" lang={reading.lang} dir="auto">
            {words}
          </span>
        </button>
      ) : (
        <p class="row note-quote note-quote-none">
          {quote === null ? (
            t("noteWhole")
          ) : (
            <span class="row-quote" lang={reading.lang} dir="auto">
              {words}
            </span>
          )}
        </p>
      )}
      {note.verdict !== "lost" && <Verdict note={note} text={reading.text} lang={reading.lang} />}
      {editing ? (
        <NoteEditor note={note} control={control} onDone={onDone} />
      ) : (
        <>
          <NoteSaid note={note} />
          <div class="note-row-foot">
            <NoteActions note={note} control={control} onEdit={onEdit} />
            {note.created && (
              <time class="note-time" dateTime={note.created}>
                {formatDate(note.created.slice(0, 10), locale, "medium")}
              </time>
            )}
          </div>
        </>
      )}
    </li>
  );
}
