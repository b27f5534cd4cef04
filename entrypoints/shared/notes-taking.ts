import { copySettingsFrom, decimalOf } from "../../components/copy/settings.ts";
import type { I18n } from "../../components/i18n.ts";
import { COLOURS } from "../../components/library/notes/colours.ts";
import type { NotesTaking } from "../../components/library/notes/taking.ts";
import { quoteOf } from "../../lib/core/notes/selectors.ts";
import { saveFile } from "../../lib/edge/clipboard.ts";
import type { LibraryReader } from "../../lib/edge/library/queries.ts";
import { copySettings } from "../../lib/edge/settings.ts";
import { useCiting } from "./citing.ts";

/** What can be taken out of the library's notes, for `NotesView`; the style of citation is kept with every change. */
export function useNotesTaking(
  reader: Pick<LibraryReader, "documents">,
  { t, locale }: I18n,
): NotesTaking {
  const { settings: citing, onSettings: onCiting, copy } = useCiting(locale, true);
  const colourName = (colour: string): string => {
    const label = COLOURS.find(([id]) => id === colour)?.[1];
    return label ? t(label) : colour;
  };
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
          colours: new Map(COLOURS.map(([id]) => [id, colourName(id)])),
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
