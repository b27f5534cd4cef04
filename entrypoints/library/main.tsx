import { render } from "preact";
import { useMemo } from "preact/hooks";
import { browser } from "wxt/browser";
import { copySettingsFrom, decimalOf, shownColumns } from "../../components/copy/settings.ts";
import { dayOf } from "../../components/format/day.ts";
import { createI18n, I18nContext, useI18n, type I18n } from "../../components/i18n.ts";
import { BackupAge } from "../../components/library/BackupAge.tsx";
import { BackupForm } from "../../components/library/BackupForm.tsx";
import { BackupNote } from "../../components/library/BackupNote.tsx";
import { ExportMenu } from "../../components/library/ExportMenu.tsx";
import { LibraryPage } from "../../components/library/LibraryPage.tsx";
import { later } from "../../components/later.tsx";
import type { LibraryPorts, LibraryTools } from "../../components/library/ports.ts";
import { SAVE_PROBLEMS } from "../../components/save/problems.ts";
import { applyTheme } from "../../components/theme.ts";
import { tableClip } from "../../lib/core/export/clip.ts";
import { toCsv } from "../../lib/core/export/csv.ts";
import { labelsFor } from "../../lib/core/export/labels.ts";
import type { Row } from "../../lib/core/export/rows.ts";
import { tableOf } from "../../lib/core/export/table.ts";
import { copyClip, fileName, saveFile } from "../../lib/edge/clipboard.ts";
import { copySettings } from "../../lib/edge/settings.ts";
import { writeToLibrary } from "../../lib/edge/library-client.ts";
import { watchLibrary } from "../../lib/edge/library/changes.ts";
import { createDatabase } from "../../lib/edge/library/database.ts";
import { createReader } from "../../lib/edge/library/reader.ts";
import { getMessage, uiLanguage } from "../../lib/edge/locale.ts";
import { report } from "../../lib/edge/report.ts";
import type { NotesPageProps } from "./notes.tsx";
import { useBackups, useLastBackup } from "../shared/library-backups.ts";
import { useExporting } from "../shared/library-exporting.ts";
import { useBackupNotice } from "../shared/library-weekly.ts";
import { loadSettings, watchSettings } from "../shared/reader-settings.ts";

/** One connection for the whole page. */
const reader = createReader(createDatabase());

const Notes = later<NotesPageProps>(async () => (await import("./notes.tsx")).NotesPage);

const tools: LibraryTools = {
  Exports: function Exports({ ids }) {
    return <ExportMenu exporting={useExporting(reader, ids, useI18n().locale)} />;
  },
  Backups: function Backups() {
    return <BackupForm backups={useBackups(reader, writeToLibrary)} />;
  },
  BackupAge: function Age() {
    return <BackupAge last={useLastBackup()} now={Date.now()} />;
  },
  BackupNote: function Note({ onBackups }) {
    return <BackupNote {...useBackupNotice(reader)} onBackups={onBackups} />;
  },
  Notes: function LibraryNotes(props) {
    const i18n = useI18n();
    const ports = useMemo(() => portsOf(i18n), [i18n]);
    return <Notes ports={ports} reader={reader} {...props} />;
  },
};

const tell = (error: unknown): void => report("library", error);

/** Rows as a person set tables to be. */
async function tableFrom(rows: readonly Row[], locale: string) {
  const settings = copySettingsFrom(await copySettings.getValue());
  return {
    table: tableOf(rows, shownColumns(settings), labelsFor(locale)),
    decimal: decimalOf(settings, locale),
    byteOrderMark: settings.byteOrderMark,
  };
}

/** Opens a saved article in a tab. @param asked what is in its address */
function openSaved(asked: Record<string, string>): void {
  const url = browser.runtime.getURL(`/saved.html?${new URLSearchParams(asked).toString()}`);
  browser.tabs.create({ url }).catch(tell);
}

function portsOf({ t, locale }: I18n): LibraryPorts {
  return {
    read: reader,
    async write(request) {
      const answer = await writeToLibrary(request);
      if (!answer.ok) {
        report("library", answer.detail);
        throw new Error(t(SAVE_PROBLEMS[answer.problem]));
      }
      const { value } = answer;
      return "count" in value
        ? { count: value.count, undo: value.undo }
        : { count: 1, undo: "undo" in value ? value.undo : [] };
    },
    watch: watchLibrary,
    open: (id, start, rev) =>
      openSaved({ id, ...(start !== undefined && { at: String(start) }), ...(rev && { rev }) }),
    openNote: (id, note) => openSaved({ id, note }),
    openSource(url) {
      browser.tabs.create({ url }).catch(tell);
    },
    onSettings() {
      browser.runtime.openOptionsPage().catch(tell);
    },
    async copyRows(rows) {
      const { table, decimal } = await tableFrom(rows, locale);
      await copyClip(tableClip(table, decimal));
    },
    async saveRows(rows) {
      const { table, ...options } = await tableFrom(rows, locale);
      const name = fileName(`Lede ${t("factsFileName")} ${dayOf(new Date())}`, "csv");
      saveFile(name, "text/csv;charset=utf-8", toCsv(table, options));
      return name;
    },
  };
}

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  const i18n = createI18n(getMessage, uiLanguage());
  document.documentElement.lang = i18n.locale;
  document.title = `${i18n.t("libraryTitle")} · Lede`;
  applyTheme((await loadSettings()).theme);
  watchSettings(({ theme }) => applyTheme(theme));
  render(
    <I18nContext.Provider value={i18n}>
      <LibraryPage ports={portsOf(i18n)} tools={tools} />
    </I18nContext.Provider>,
    root,
  );
  const { watchWeekly } = await import("../../lib/edge/weekly-backup/weekly.ts");
  watchWeekly(reader);
}

start().catch(tell);
