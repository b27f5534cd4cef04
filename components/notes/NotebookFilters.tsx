import { useId } from "preact/hooks";
import { useI18n } from "../i18n.ts";
import { filtersOf, type NoteFilter, type NoteOrder } from "./filter.ts";
import { colourName, colourOf, type NoteSettings } from "./settings.ts";
import type { NoteView } from "./view.ts";

interface Props {
  notes: readonly NoteView[];
  settings: NoteSettings;
  filter: NoteFilter;
  order: NoteOrder;
  onFilter: (filter: NoteFilter) => void;
  onOrder: (order: NoteOrder) => void;
}

/** By what the notes of a page are ordered and which are shown; only what there is to tell apart. */
export function NotebookFilters({ notes, settings, filter, order, onFilter, onOrder }: Props) {
  const { t } = useI18n();
  const { colours, tags, authors } = filtersOf(notes);
  if (notes.length < 2) return null;
  return (
    <div class="note-filters">
      <Choice
        label={t("notesOrder")}
        value={order}
        options={[
          ["place", t("notesByPlace")],
          ["time", t("notesByTime")],
        ]}
        onChoose={(value) => onOrder(value === "time" ? "time" : "place")}
      />
      {colours.length > 0 && (
        <Choice
          label={t("noteColour")}
          value={filter.colour ?? ""}
          options={[
            ["", t("notesAllColours")],
            ...colours.map((one): Option => [one, colourName(one, settings, t)]),
          ]}
          onChoose={(value) => onFilter({ ...filter, colour: value ? colourOf(value) : null })}
        />
      )}
      {tags.length > 0 && (
        <Choice
          label={t("noteTags")}
          value={filter.tag ?? ""}
          options={[["", t("notesAllTags")], ...tags.map((one): Option => [one, one])]}
          onChoose={(value) => onFilter({ ...filter, tag: value || null })}
        />
      )}
      {authors.length > 0 && (
        <Choice
          label={t("notesAuthor")}
          value={filter.author === null ? "" : `=${filter.author}`}
          options={[
            ["", t("notesAllAuthors")],
            ...authors.map((one): Option => [`=${one}`, one || t("noteUnsigned")]),
          ]}
          onChoose={(value) => onFilter({ ...filter, author: value ? value.slice(1) : null })}
        />
      )}
    </div>
  );
}

type Option = [value: string, label: string];

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly Option[];
  onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  const id = useId();
  return (
    <>
      <label class="visually-hidden" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="note-select"
        value={value}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {options.map(([key, name]) => (
          <option value={key} key={key}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
