import { useEffect, useState } from "preact/hooks";
import { useI18n } from "../../../components/i18n.ts";
import { BackupAge } from "../../../components/library/BackupAge.tsx";
import { BackupForm } from "../../../components/library/BackupForm.tsx";
import { ExportMenu } from "../../../components/library/ExportMenu.tsx";
import { LibraryPage } from "../../../components/library/LibraryPage.tsx";
import type { LibraryTools } from "../../../components/library/ports.ts";
import { NotesView } from "../../../components/library/notes/NotesView.tsx";
import type { NotesTaking } from "../../../components/library/notes/taking.ts";
import { DEFAULT_CITATION_SETTINGS } from "../../../components/notes/citing.ts";
import { DEFAULT_NOTE_SETTINGS, nameOfColour } from "../../../components/notes/settings.ts";
import { applyTheme } from "../../../components/theme.ts";
import { opened } from "../../../entrypoints/shared/bringing-in.ts";
import { labelsFor } from "../../../lib/core/export/labels.ts";
import { obsidianFrom } from "../../../lib/core/export/obsidian.ts";
import { readyTemplate } from "../../../lib/core/export/template/ready.ts";
import { openLibrary, type ShownStore } from "./library.ts";
import { settled, type Shown } from "./shown.ts";

/** The library's page over a real store in this browser. */
export function ShownLibrary({ surface, language, theme }: Shown) {
  const [store, setStore] = useState<ShownStore | null>(null);
  useEffect(() => applyTheme(theme), []);
  useEffect(() => {
    openLibrary(language, surface.given?.emptyLibrary === true)
      .then(setStore)
      .catch((error) => console.error(error));
  }, []);
  return store && <LibraryOf store={store} language={language} />;
}

function LibraryOf({ store, language }: { store: ShownStore; language: string }) {
  const [tools] = useState(() => toolsOf(store, language));
  return <LibraryPage ports={store.ports} tools={tools} />;
}

const LAST = "2026-02-10T10:00:00Z";
const NOW = Date.parse("2026-03-05T10:00:00Z");

const NOT_TAKEN: Omit<NotesTaking, "colourName"> = {
  citing: DEFAULT_CITATION_SETTINGS,
  onCiting: () => undefined,
  copyCited: () => Promise.resolve(),
  save: () => Promise.resolve(),
};

const notDone = (): Promise<boolean> => Promise.resolve(false);

function toolsOf(store: ShownStore, language: string): LibraryTools {
  return {
    Exports: function Exports({ ids }) {
      const [template, onTemplate] = useState(() => readyTemplate("plain", labelsFor(language)));
      return (
        <ExportMenu
          exporting={{
            count: ids.length,
            template,
            onTemplate,
            save: settled,
            preview: () => Promise.resolve(null),
            obsidian: {
              choices: obsidianFrom({}),
              onChoices: () => {},
              step: () => Promise.resolve(null),
              copy: settled,
              inNewTab: false,
            },
          }}
        />
      );
    },
    Backups: function Backups() {
      return (
        <BackupForm
          backups={{
            last: LAST,
            now: NOW,
            make: () => Promise.resolve(12),
            open: (file) => opened(file, store.reader, store.ask),
            weekly: {
              place: null,
              folder: null,
              problem: null,
              canChooseFolder: true,
              needsPage: true,
              toFolder: notDone,
              toDownloads: notDone,
              allow: notDone,
              tryAgain: notDone,
              turnOff: notDone,
            },
          }}
        />
      );
    },
    BackupAge: () => <BackupAge last={LAST} now={NOW} />,
    BackupNote: () => null,
    Notes: function Notes(props) {
      const { t } = useI18n();
      const colourName = (colour: string): string => nameOfColour(colour, DEFAULT_NOTE_SETTINGS, t);
      return <NotesView ports={store.ports} taking={{ ...NOT_TAKEN, colourName }} {...props} />;
    },
  };
}
