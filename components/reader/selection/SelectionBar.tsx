import { useI18n } from "../../i18n.ts";
import type { KeyChoices } from "../keys.ts";
import type { ReaderNotes } from "../notes/use-reader-notes.ts";
import { NoteButtons } from "./NoteButtons.tsx";
import type { AddingControl } from "./use-adding.ts";
import "../../notes/notes.css";
import "./selection.css";

interface Props {
  control: AddingControl;
  /** Absent where no notes can be made. */
  notes: ReaderNotes | null;
  keys: KeyChoices;
}

/** What can be made of the selection, beside it. The keys do the same. */
export function SelectionBar({ control, notes, keys }: Props) {
  const { t } = useI18n();
  const button = (what: "fact" | "quote", key: string) => (
    <button
      type="button"
      class="text-button"
      aria-keyshortcuts={key.toLowerCase()}
      title={`${t(what === "fact" ? "keyAddFact" : "keyAddQuote")} (${key})`}
      // The selection stays what it is.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => control.begin(what)}
    >
      {t(what === "fact" ? "addFact" : "addQuote")}
    </button>
  );
  const attaches = notes?.control.attaching;
  return (
    <div class="selection-bar" role="toolbar" aria-label={t("selection")}>
      {notes && <NoteButtons notes={notes} keys={keys} />}
      {control.canAdd && !attaches && (
        <>
          {button("fact", "A")}
          {button("quote", "Q")}
        </>
      )}
    </div>
  );
}
