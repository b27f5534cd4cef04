import { useEffect, useState } from "preact/hooks";
import {
  copySettingsFrom,
  decimalOf,
  DEFAULT_COPY_SETTINGS,
  shownColumns,
  type CopySettings,
} from "../../components/copy/settings.ts";
import type { Exporting } from "../../components/library/exporting.ts";
import { labelsFor } from "../../lib/core/export/labels.ts";
import { obsidianFrom, type ObsidianChoices } from "../../lib/core/export/obsidian.ts";
import { readyTemplate, templateFrom } from "../../lib/core/export/template/ready.ts";
import type { MarkdownTemplate } from "../../lib/core/export/template/template.ts";
import { anchorNotes } from "../../lib/edge/analyse.ts";
import { copyClip, saveFile } from "../../lib/edge/clipboard.ts";
import type { LibraryReader } from "../../lib/edge/library/queries.ts";
import { report } from "../../lib/edge/report.ts";
import { copySettings, markdownTemplate, obsidianChoices } from "../../lib/edge/settings.ts";
import type { ExportChoices } from "./library-files.ts";

/** What writes the files comes when it is asked for: most visits to the library take nothing out of it. */
const files = () => import("./library-files.ts");

/** What can be saved of a selection of articles, for `ExportMenu`; the template is kept with every change. */
export function useExporting(
  reader: LibraryReader,
  ids: readonly string[],
  locale: string,
): Exporting {
  const standard = readyTemplate("plain", labelsFor(locale));
  const [template, setTemplate] = useState<MarkdownTemplate>(standard);
  const [copying, setCopying] = useState<CopySettings>(DEFAULT_COPY_SETTINGS);
  const [obsidian, setObsidian] = useState<ObsidianChoices>(obsidianFrom({}));
  useEffect(() => {
    const load = async (): Promise<void> => {
      setTemplate(templateFrom(await markdownTemplate.getValue(), standard));
      setCopying(copySettingsFrom(await copySettings.getValue()));
      setObsidian(obsidianFrom(await obsidianChoices.getValue()));
    };
    load().catch((error) => report("settings", error));
  }, []);
  const choices: ExportChoices = {
    locale,
    template,
    columns: shownColumns(copying),
    decimal: decimalOf(copying, locale),
    byteOrderMark: copying.byteOrderMark,
  };
  return {
    count: ids.length,
    template,
    onTemplate: (next) => {
      setTemplate(next);
      markdownTemplate.setValue({ ...next }).catch((error) => report("settings", error));
    },
    save: async (format, onProgress, signal) => {
      const { exportFile } = await files();
      const { name, type, parts } = await exportFile({
        reader,
        ids,
        format,
        choices,
        findNotes: (request) => anchorNotes(request, signal),
        onProgress,
        signal,
      });
      saveFile(name, type, parts);
    },
    preview: async (chosen) => {
      const [first] = ids;
      return first === undefined ? null : (await files()).previewOf(reader, first, chosen);
    },
    obsidian: {
      choices: obsidian,
      onChoices: (next) => {
        setObsidian(next);
        obsidianChoices.setValue({ ...next }).catch((error) => report("settings", error));
      },
      step: async (mode, index, signal) => {
        const { obsidianStep } = await files();
        const chosen = mode === "each" ? ids.slice(index, index + 1) : ids;
        return obsidianStep({ reader, ids: chosen, template, mode, signal });
      },
      copy: (text) => copyClip({ text }),
      inNewTab: import.meta.env.FIREFOX,
    },
  };
}
