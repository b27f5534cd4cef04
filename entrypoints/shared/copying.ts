import { useEffect, useState } from "preact/hooks";
import type { Copying, CopyFormat, FileFormat } from "../../components/copy/copying.ts";
import {
  copySettingsFrom,
  decimalOf,
  DEFAULT_COPY_SETTINGS,
  shownColumns,
  type CopySettings,
} from "../../components/copy/settings.ts";
import { NOTHING_BY_HAND, type ByHand } from "../../lib/core/corrections/by-hand.ts";
import { dayOf } from "../../components/format/day.ts";
import { toCitation } from "../../lib/core/export/citation.ts";
import { tableClip, type Clip } from "../../lib/core/export/clip.ts";
import { toCsv } from "../../lib/core/export/csv.ts";
import { labelsFor } from "../../lib/core/export/labels.ts";
import { toMarkdown } from "../../lib/core/export/markdown.ts";
import { factRows, pickedRows, tableRows, type Row } from "../../lib/core/export/rows.ts";
import { addressOf } from "../../lib/core/export/source.ts";
import { tableOf, type Table } from "../../lib/core/export/table.ts";
import type { PageNote } from "../../lib/core/export/page/notes.ts";
import { toText } from "../../lib/core/export/text.ts";
import type { Article, Reading } from "../../lib/core/reading.ts";
import { copyClip, fileName, saveFile } from "../../lib/edge/clipboard.ts";
import { report } from "../../lib/edge/report.ts";
import { copySettings } from "../../lib/edge/settings.ts";

/**
 * What can be copied of a Reading and saved of it, as a person set it; kept with every change.
 * @param notes what the person noted on it, for a page that is saved
 * @param images pictures that are kept, as `data:` addresses by their own, for the same
 */
export function useCopying(
  reading: Reading | null,
  article: Article | null,
  locale: string,
  byHand: ByHand = NOTHING_BY_HAND,
  notes: () => readonly PageNote[] | Promise<readonly PageNote[]> = () => [],
  images: () => Promise<ReadonlyMap<string, string>> = () => Promise.resolve(new Map()),
): Copying {
  const [settings, setSettings] = useState<CopySettings>(DEFAULT_COPY_SETTINGS);
  useEffect(() => {
    copySettings
      .getValue()
      .then((kept) => setSettings(copySettingsFrom(kept)))
      .catch((error) => report("settings", error));
  }, []);
  const decimal = decimalOf(settings, locale);
  const table = (rows: readonly Row[]): Table =>
    tableOf(rows, shownColumns(settings), labelsFor(locale));
  const contentOf = async (format: FileFormat, own: Reading): Promise<string> => {
    switch (format) {
      case "csv": {
        const { byteOrderMark } = settings;
        return toCsv(table(rowsOf(own, byHand, settings)), { decimal, byteOrderMark });
      }
      case "markdown":
        return inMarkdown(own, byHand);
      case "text":
        return toText(own);
      case "html": {
        // Only for those who save one.
        const { toPage } = await import("../../lib/core/export/page/page.ts");
        // Around the article it speaks the interface's language: whoever saves the page reads that.
        const labels = labelsFor(locale);
        return toPage(own, {
          article,
          labels,
          byHand,
          notes: await notes(),
          images: await images(),
          readTime: dayOf(new Date()),
        });
      }
    }
  };
  return {
    settings,
    onSettings: (next) => {
      setSettings(next);
      copySettings.setValue({ ...next }).catch((error) => report("settings", error));
    },
    hasAddress: reading !== null && addressOf(reading) !== null,
    copy: async (format) => {
      if (!reading) return;
      const clip =
        format === "table"
          ? tableClip(table(rowsOf(reading, byHand, settings)), decimal)
          : articleClip(reading, byHand, format);
      await copyClip(clip);
    },
    copyRows: async (pick) => {
      if (!reading) return "";
      const rows = pickedRows(reading, pick, byHand);
      await copyClip(tableClip({ ...table(rows), head: [] }, decimal));
      return rows.map((row) => rowInShort(row, locale)).join("; ");
    },
    file: async (format) => {
      if (!reading) return "";
      const { extension, type } = FILES[format];
      const name = fileName(reading.title, extension);
      saveFile(name, type, await contentOf(format, reading));
      return name;
    },
  };
}

const FILES: Record<FileFormat, { extension: string; type: string }> = {
  csv: { extension: "csv", type: "text/csv;charset=utf-8" },
  markdown: { extension: "md", type: "text/markdown;charset=utf-8" },
  text: { extension: "txt", type: "text/plain;charset=utf-8" },
  html: { extension: "html", type: "text/html;charset=utf-8" },
};

function inMarkdown(reading: Reading, byHand: ByHand): string {
  return toMarkdown(reading, undefined, byHand);
}

function articleClip(reading: Reading, byHand: ByHand, format: Exclude<CopyFormat, "table">): Clip {
  switch (format) {
    case "text":
      return { text: toText(reading) };
    case "citation":
      return { text: toCitation(reading) };
    case "markdown": {
      const markdown = inMarkdown(reading, byHand);
      return { text: markdown, markdown };
    }
  }
}

/** The facts; all figures where that is wanted, and where there is no fact. */
function rowsOf(reading: Reading, byHand: ByHand, { allFigures }: CopySettings): Row[] {
  const facts = factRows(reading, byHand);
  return allFigures || facts.length === 0 ? tableRows(reading, byHand) : facts;
}

function rowInShort({ subject, role, words, text, typed }: Row, locale: string): string {
  return [subject, words ?? (role && labelsFor(locale).roles[role]), typed ?? text]
    .filter(Boolean)
    .join(" · ");
}
