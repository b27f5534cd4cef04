import { useId, useState } from "preact/hooks";
import type { NoteFormat } from "../../../lib/core/notes/written/files.ts";
import { useI18n, type MessageKey } from "../../i18n.ts";
import { ChevronDownIcon } from "../../icons.tsx";
import { useMenu } from "../../use-menu.ts";
import "../../copy/copy.css";
import "../export.css";

const GROUPS: readonly {
  label: MessageKey;
  items: readonly (readonly [NoteFormat, MessageKey])[];
}[] = [
  {
    label: "notes",
    items: [
      ["markdown", "copyMarkdown"],
      ["csv", "fileCsv"],
      ["w3c", "notesW3c"],
    ],
  },
  {
    label: "notesReferences",
    items: [
      ["bibtex", "exportBibtex"],
      ["ris", "exportRis"],
      ["csl", "exportCsl"],
    ],
  },
];

interface Props {
  /** Of the notes that are listed. */
  count: number;
  save: (format: NoteFormat) => Promise<void>;
}

/** What the notes that are listed can be saved as, behind a button. */
export function NotesMenu({ count, save }: Props) {
  const { t, n } = useI18n();
  const id = useId();
  const { open, setOpen, close, root, button, menu, onMenuKey, onButtonKey } = useMenu();
  const [said, setSaid] = useState<MessageKey | null>(null);
  const take = async (format: NoteFormat): Promise<void> => {
    close();
    setSaid(null);
    try {
      await save(format);
      setSaid("fileSaved");
    } catch {
      setSaid("fileFailed");
    }
  };
  return (
    <div class="copy export" ref={root}>
      <button
        type="button"
        class="button copy-button"
        ref={button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-disabled={count === 0}
        title={n("notesTotal", count)}
        onClick={() => count > 0 && setOpen(!open)}
        onKeyDown={(event) => {
          if (count > 0) onButtonKey(event);
        }}
      >
        {t("exportMenu")}
        <ChevronDownIcon />
      </button>
      {open && (
        <div
          class="copy-menu export-menu is-far-out"
          id={id}
          role="menu"
          aria-label={`${t("exportMenu")} · ${n("notesTotal", count)}`}
          ref={menu}
          onKeyDown={onMenuKey}
          tabIndex={-1}
        >
          {GROUPS.map(({ label, items }) => (
            <fieldset class="copy-files" key={label}>
              <legend class="copy-label">{t(label)}</legend>
              {items.map(([format, name]) => (
                <button
                  type="button"
                  role="menuitem"
                  tabIndex={-1}
                  class="copy-file"
                  key={format}
                  onClick={() => void take(format)}
                >
                  {t(name)}
                </button>
              ))}
            </fieldset>
          ))}
        </div>
      )}
      <output class={said === "fileFailed" ? "copy-said" : "visually-hidden"}>
        {said && t(said)}
      </output>
    </div>
  );
}
