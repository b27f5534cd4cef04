import { quoteOf } from "../../../lib/core/notes/selectors.ts";
import { formatPublished } from "../../format/dates.ts";
import { useI18n } from "../../i18n.ts";
import { TrashIcon } from "../../icons.tsx";
import { siteOf, titleOf, type Note } from "./list.ts";

/** CSS pixels: every row has the same. `notes.css` has it as well. */
export const NOTE_HEIGHT = 132;

interface Props {
  note: Note;
  place: number;
  total: number;
  tagNames: ReadonlyMap<string, string>;
  colourName: (colour: string) => string;
  /** Null for a note on nothing. */
  onOpen: (() => void) | null;
  /** Null for a note without words to quote, or on nothing that can be cited. */
  onCite: (() => void) | null;
  onEdit: () => void;
  onDelete: () => void;
}

export function NoteRow(props: Props) {
  const { note, place, total, tagNames, colourName, onOpen, onCite, onEdit, onDelete } = props;
  const { t, locale } = useI18n();
  const { text, colour, creator, tags, selectors, source } = note.content;
  const quote = quoteOf(selectors);
  const said = quote ?? (text.trim() || titleOf(note) || t("noteWhole"));
  const about = [
    titleOf(note) || null,
    source?.siteName ? siteOf(note) : null,
    creator ?? null,
    colour === null ? null : colourName(colour),
    tags.flatMap((tag) => tagNames.get(tag) ?? []).join(", ") || null,
    formatPublished(note.modified, locale),
  ].filter(Boolean);
  return (
    <li
      class="note-row"
      style={{ insetBlockStart: `${place * NOTE_HEIGHT}px` }}
      aria-posinset={place + 1}
      aria-setsize={total}
      data-colour={colour ?? undefined}
    >
      <div class="article-said" lang={source?.lang || undefined}>
        {onOpen ? (
          <button type="button" class="note-row-quote" dir="auto" onClick={onOpen}>
            {said}
          </button>
        ) : (
          <p class="note-row-quote" dir="auto">
            {said}
          </p>
        )}
        {text.trim() !== said && (
          <p class="note-row-text" dir="auto">
            {text}
          </p>
        )}
        <p class="article-about">
          <bdi>{about.join(" · ")}</bdi>
        </p>
      </div>
      <div class="note-row-actions">
        {onCite && (
          <button
            type="button"
            class="text-button"
            onClick={onCite}
            aria-label={`${t("noteCite")}: ${said}`}
          >
            {t("noteCite")}
          </button>
        )}
        <button
          type="button"
          class="text-button"
          onClick={onEdit}
          aria-label={`${t("noteEdit")}: ${said}`}
        >
          {t("noteEdit")}
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={`${t("noteDelete")}: ${said}`}
          title={t("noteDelete")}
          onClick={onDelete}
        >
          <TrashIcon />
        </button>
      </div>
    </li>
  );
}
