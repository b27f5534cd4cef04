import { useEffect, useState } from "preact/hooks";
import { copySettingsFrom, decimalOf } from "../../components/copy/settings.ts";
import type { I18n } from "../../components/i18n.ts";
import type { NotesTaking } from "../../components/library/notes/taking.ts";
import {
  DEFAULT_NOTE_SETTINGS,
  nameOfColour,
  NOTE_COLOURS,
  noteSettingsFrom,
} from "../../components/notes/settings.ts";
import { quoteOf } from "../../lib/core/notes/selectors.ts";
import { saveFile } from "../../lib/edge/clipboard.ts";
import type { LibraryReader } from "../../lib/edge/library/queries.ts";
import { report } from "../../lib/edge/report.ts";
import { copySettings, readerSettings } from "../../lib/edge/settings.ts";
import { useCiting } from "./citing.ts";

/** What can be taken out of the library's notes, for `NotesView`; the style of citation is kept with every change. */
export function useNotesTaking(
  reader: Pick<LibraryReader, "documents">,
  { t, locale }: I18n,
): NotesTaking {
  const { settings: citing, onSettings: onCiting, copy } = useCiting(locale, true);
  const [own, setOwn] = useState(DEFAULT_NOTE_SETTINGS);
  useEffect(() => {
    const show = (kept: Record<string, unknown> | null): void =>
      setOwn(noteSettingsFrom(kept?.["notes"]));
    readerSettings
      .getValue()
      .then(show)
      .catch((error) => report("settings", error));
    return readerSettings.watch(show);
  }, []);
  const colourName = (colour: string): string => nameOfColour(colour, own, t);
  return {
    citing,
    onCiting,
    async copyCited({ content, created }) {
      const quote = quoteOf(content.selectors);
      if (quote !== null && content.source) await copy(quote, content.source, created);
    },
    async save(format, notes) {
      const { notesFile } = await import("../../lib/core/notes/written/files.ts");
      const copying = copySettingsFrom(await copySettings.getValue());
      const tags = await reader.documents("tag");
      const { name, type, text } = notesFile(format, notes, {
        names: {
          tags: new Map(tags.map(({ id, content }) => [id, content.name])),
          colours: new Map(NOTE_COLOURS.map((id) => [id, colourName(id)])),
        },
        locale,
        decimal: decimalOf(copying, locale),
        byteOrderMark: copying.byteOrderMark,
      });
      saveFile(name, type, [text]);
    },
    colourName,
  };
}
