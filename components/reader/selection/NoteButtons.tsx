import { useI18n } from "../../i18n.ts";
import { keyNames, keysOf, type KeyAction, type KeyChoices } from "../keys.ts";
import { colourName, NOTE_COLOURS } from "../../notes/settings.ts";
import type { ReaderNotes } from "../notes/use-reader-notes.ts";

interface Props {
  notes: ReaderNotes;
  keys: KeyChoices;
}

/** The selection stays what it is. */
const stay = (event: Event): void => event.preventDefault();

/** Highlights the selection in one of the colours, or begins a note on it; or attaches the note that waits for a place. */
export function NoteButtons({ notes, keys }: Props) {
  const { t } = useI18n();
  const { control } = notes;
  const { settings } = control;
  const hinted = (name: string, action: KeyAction): string => {
    const [key] = keysOf(action, keys);
    return key === undefined ? name : `${name} (${keyNames(key).join(" + ")})`;
  };
  if (control.attaching) {
    return (
      <button type="button" class="text-button" onMouseDown={stay} onClick={notes.attach}>
        {t("noteAttachHere")}
      </button>
    );
  }
  return (
    <>
      <button
        type="button"
        class="text-button note-highlight"
        aria-keyshortcuts={keysOf("highlight", keys)[0]}
        title={hinted(t("keyHighlight"), "highlight")}
        onMouseDown={stay}
        onClick={() => notes.highlight()}
      >
        <span class="note-dot" data-colour={settings.colour} />
        {t("highlight")}
      </button>
      {NOTE_COLOURS.filter((colour) => colour !== settings.colour).map((colour) => {
        const name = t("highlightIn", colourName(colour, settings, t));
        return (
          <button
            type="button"
            class="note-pick"
            key={colour}
            aria-label={name}
            title={name}
            onMouseDown={stay}
            onClick={() => notes.highlight(colour)}
          >
            <span class="note-dot" data-colour={colour} />
          </button>
        );
      })}
      <button
        type="button"
        class="text-button"
        aria-keyshortcuts={keysOf("note", keys)[0]}
        title={hinted(t("keyNote"), "note")}
        onMouseDown={stay}
        onClick={() => notes.write()}
      >
        {t("note")}
      </button>
    </>
  );
}
