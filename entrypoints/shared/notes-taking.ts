import { useEffect, useState } from "preact/hooks";
import { copySettingsFrom, decimalOf } from "../../components/copy/settings.ts";
import type { I18n } from "../../components/i18n.ts";
import { COLOURS } from "../../components/library/notes/colours.ts";
import type { NotesTaking } from "../../components/library/notes/taking.ts";
import {
  citationSettingsFrom,
  DEFAULT_CITATION_SETTINGS,
  type CitationSettings,
} from "../../components/notes/citing.ts";
import { quoteOf } from "../../lib/core/notes/selectors.ts";
import { copyClip, saveFile } from "../../lib/edge/clipboard.ts";
import type { LibraryReader } from "../../lib/edge/library/queries.ts";
import { report } from "../../lib/edge/report.ts";
import { citationSettings, copySettings } from "../../lib/edge/settings.ts";

/** What can be taken out of the library's notes, for `NotesView`; the style of citation is kept with every change. */
export function useNotesTaking(
  reader: Pick<LibraryReader, "documents">,
  { t, locale }: I18n,
): NotesTaking {
  const [citing, setCiting] = useState<CitationSettings>(DEFAULT_CITATION_SETTINGS);
  const { style } = citing;
  useEffect(() => {
    citationSettings
      .getValue()
      .then((kept) => setCiting(citationSettingsFrom(kept)))
      .catch((error) => report("settings", error));
  }, []);
  useEffect(() => {
    // A clipboard waits for nobody: the rules are there before the key is pressed.
    const load = async (): Promise<void> => {
      const { loadCitations } = await import("../../lib/core/export/cite/cite.ts");
      await loadCitations({ style, locale });
    };
    load().catch((error) => report("library", error));
  }, [style, locale]);
  const colourName = (colour: string): string => {
    const label = COLOURS.find(([id]) => id === colour)?.[1];
    return label ? t(label) : colour;
  };
  return {
    citing,
    onCiting: (next) => {
      setCiting(next);
      citationSettings.setValue({ ...next }).catch((error) => report("settings", error));
    },
    async copyCited({ content, modified }) {
      const quote = quoteOf(content.selectors);
      if (quote === null || !content.source) return;
      const { quoteClip } = await import("../../lib/core/export/cite/quote.ts");
      await copyClip(await quoteClip(quote, content.source, { style, locale, accessed: modified }));
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
