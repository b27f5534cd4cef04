import { useMemo, useRef, useState } from "preact/hooks";
import { quoteOf } from "../../../lib/core/notes/selectors.ts";
import { useI18n, type MessageKey } from "../../i18n.ts";
import { CitationChoice } from "../../notes/CitationChoice.tsx";
import { STYLE_LABELS } from "../../notes/citing.ts";
import { NONE_LABELS } from "../none.ts";
import type { LibraryPorts, NotesProps } from "../ports.ts";
import { useQuery } from "../use-query.ts";
import { useRowWindow } from "../use-window.ts";
import { EditNote } from "./EditNote.tsx";
import {
  listedNotes,
  NO_NOTE_FILTERS,
  noteValues,
  noteWords,
  type Note,
  type NoteFilters,
  type NoteSort,
} from "./list.ts";
import { NoteRow, NOTE_HEIGHT } from "./NoteRow.tsx";
import { NotesMenu } from "./NotesMenu.tsx";
import type { NotesTaking } from "./taking.ts";
import "./notes.css";

const FILTERS: readonly (readonly [
  filter: keyof NoteFilters,
  all: MessageKey,
  none: MessageKey,
])[] = [
  ["tag", "notesAllTags", NONE_LABELS.tag],
  ["colour", "notesAllColours", NONE_LABELS.colour],
  ["author", "notesAllAuthors", "noteUnsigned"],
  ["site", "notesAllSites", NONE_LABELS.site],
];

interface Props extends NotesProps {
  ports: LibraryPorts;
  taking: NotesTaking;
}

/** Every note of the library: filtered, in order, edited, thrown away, cited and taken out. */
export function NotesView(props: Props) {
  const { ports, taking, version, words, onWrite, onSaid, onVersions } = props;
  const { t, n, locale } = useI18n();
  const [filters, setFilters] = useState(NO_NOTE_FILTERS);
  const [sort, setSort] = useState<NoteSort>("time");
  const [edited, setEdited] = useState<Note | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const found = useQuery(`notes ${version}`, async () => ({
    notes: await ports.read.documents("note"),
    tags: await ports.read.documents("tag"),
  }));
  const { notes = [], tags = [] } = found.value ?? {};
  const tagNames = useMemo(
    () => new Map(tags.map(({ id, content }) => [id, content.name])),
    [tags],
  );
  const wordsOf = useMemo(() => noteWords(tagNames), [tagNames]);
  const listed = useMemo(
    () => listedNotes(notes, { filters, sort, words, wordsOf, locale }),
    [notes, filters, sort, words, wordsOf, locale],
  );
  const valuesOf = useMemo(
    () => new Map(FILTERS.map(([filter]) => [filter, noteValues(notes, filter)])),
    [notes],
  );
  const { from, to } = useRowWindow(list, listed.length, NOTE_HEIGHT);
  if (found.failed) return <p class="library-trouble">{t("libraryFailed")}</p>;
  if (!found.value) return <output class="library-waiting">{t("libraryLoading")}</output>;

  const nameOf = (filter: keyof NoteFilters, value: string): string => {
    if (filter === "tag") return tagNames.get(value) ?? value;
    return filter === "colour" ? taking.colourName(value) : value;
  };
  const open = (note: Note): (() => void) | null => {
    const { article, source } = note.content;
    if (article !== null) return () => ports.openNote(article, note.id);
    const url = source?.url ?? source?.canonicalUrl;
    if (!source || !url) return null;
    const follow = async (): Promise<void> => {
      // Its page may have been saved after the note was made.
      const saved = await ports.read.savedState(source).catch(() => null);
      if (saved) ports.openNote(saved.id, note.id);
      else ports.openSource(url);
    };
    return () => void follow();
  };
  const cite = async (note: Note): Promise<void> => {
    try {
      await taking.copyCited(note);
      onSaid(t("noteCited"), false);
    } catch {
      onSaid(t("copyFailed"), true);
    }
  };
  const cited = listed.find(({ content }) => content.source)?.content.source;
  const narrowed = words.trim() !== "" || Object.values(filters).some((value) => value !== null);
  return (
    <>
      <div class="library-bar">
        <output class="library-total">{n("notesTotal", listed.length)}</output>
        {FILTERS.map(([filter, all, none]) => {
          const values = valuesOf.get(filter) ?? [];
          // A filter that parts nothing is none.
          if (values.length < 2 && filters[filter] === null) return null;
          return (
            <select
              key={filter}
              aria-label={t(all)}
              value={filters[filter] === null ? "all" : `is ${filters[filter]}`}
              onChange={({ currentTarget: { value } }) =>
                setFilters({ ...filters, [filter]: value === "all" ? null : value.slice(3) })
              }
            >
              <option value="all">{t(all)}</option>
              {values.map((value) => (
                <option value={`is ${value}`} key={value}>
                  {value === "" ? t(none) : nameOf(filter, value)}
                </option>
              ))}
            </select>
          );
        })}
        <label class="library-sort">
          {t("notesOrder")}
          <select
            value={sort}
            onChange={({ currentTarget }) => setSort(currentTarget.value as NoteSort)}
          >
            <option value="time">{t("notesByTime")}</option>
            <option value="place">{t("notesByPlace")}</option>
          </select>
        </label>
        <NotesMenu count={listed.length} save={(format) => taking.save(format, listed)} />
      </div>
      {cited && (
        <details class="notes-citing">
          <summary class="text-button">
            {t("citationStyle")} {t(STYLE_LABELS[taking.citing.style])}
          </summary>
          <CitationChoice
            settings={taking.citing}
            onChange={taking.onCiting}
            source={cited}
            accessed={null}
          />
        </details>
      )}
      {listed.length === 0 ? (
        <div class="library-empty">
          <h2>{t(narrowed ? "libraryNothingFound" : "notesEmpty")}</h2>
          <p>{t(narrowed ? "notesNoneFit" : "notesEmptyHint")}</p>
        </div>
      ) : (
        <ul class="articles" ref={list} style={{ blockSize: `${listed.length * NOTE_HEIGHT}px` }}>
          {listed.slice(from, to).map((note, at) => (
            <NoteRow
              key={note.id}
              note={note}
              place={from + at}
              total={listed.length}
              tagNames={tagNames}
              colourName={taking.colourName}
              onOpen={open(note)}
              onCite={
                note.content.source && quoteOf(note.content.selectors) !== null
                  ? () => void cite(note)
                  : null
              }
              onEdit={() => setEdited(note)}
              onVersions={() => onVersions(note.id)}
              onDelete={() =>
                void onWrite([{ kind: "trash", ids: [note.id] }], t("saidNoteDeleted"))
              }
            />
          ))}
        </ul>
      )}
      {edited && (
        <EditNote
          note={edited}
          tags={tags}
          colourName={taking.colourName}
          onDone={(request) => {
            setEdited(null);
            if (request) void onWrite([request], t("noteChanged"));
          }}
        />
      )}
    </>
  );
}
