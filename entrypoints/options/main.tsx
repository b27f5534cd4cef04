import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { createI18n, I18nContext, useI18n } from "../../components/i18n.ts";
import type { ReaderSettings } from "../../components/reader/settings.ts";
import { SettingsPage } from "../../components/settings/SettingsPage.tsx";
import type {
  BarMode,
  BrowserShortcut,
  ButtonOpens,
  HeldPermissions,
} from "../../components/settings/state.ts";
import { applyTheme } from "../../components/theme.ts";
import { chosenBarMode, watchBarMode } from "../../lib/edge/bar-mode.ts";
import { chooseBarMode } from "../../lib/edge/every-site.ts";
import {
  giveBack,
  heldPermissions,
  takeAgain,
  watchPermissions,
} from "../../lib/edge/permissions.ts";
import { createDatabase } from "../../lib/edge/library/database.ts";
import { createReader } from "../../lib/edge/library/reader.ts";
import { getMessage, uiLanguage } from "../../lib/edge/locale.ts";
import { report } from "../../lib/edge/report.ts";
import { browserShortcuts, shortcutsOpener } from "../../lib/edge/shortcuts.ts";
import { addSite, listSites, removeSite, watchSites } from "../../lib/edge/sites.ts";
import { buttonChoice, chooseButton, watchButton } from "../../lib/edge/toolbar-button.ts";
import { useCiting } from "../shared/citing.ts";
import { useData } from "../shared/data.ts";
import { usePictures } from "../shared/pictures.ts";
import { keepSettings, loadSettings, watchSettings } from "../shared/reader-settings.ts";

const library = createReader(createDatabase());
const openShortcuts = shortcutsOpener();
const saidOf = (error: unknown): void => report("settings", error);

interface Initial {
  settings: ReaderSettings;
  button: ButtonOpens;
  bar: BarMode;
  shortcuts: BrowserShortcut[];
  permissions: HeldPermissions;
  sites: string[];
  notesSites: string[];
}

function App({ initial }: { initial: Initial }) {
  const [settings, setSettings] = useState(initial.settings);
  const [button, setButton] = useState(initial.button);
  const [bar, setBar] = useState(initial.bar);
  const [shortcuts, setShortcuts] = useState(initial.shortcuts);
  const [sites, setSites] = useState<readonly string[]>(initial.sites);
  const [permissions, setPermissions] = useState(initial.permissions);
  const data = useData(library, [settings, button]);
  const citing = useCiting(useI18n().locale, false);
  const pictures = usePictures(library);
  useEffect(() => watchSettings(setSettings), []);
  const [notesSites, setNotesSites] = useState<readonly string[]>(initial.notesSites);
  useEffect(() => watchSites(setSites), []);
  useEffect(() => watchSites(setNotesSites, "notes"), []);
  useEffect(() => watchBarMode(setBar), []);
  useEffect(() => watchButton(() => void buttonChoice().then(setButton).catch(saidOf)), []);
  useEffect(() => applyTheme(settings.theme), [settings.theme]);
  useEffect(() => watchPermissions(setPermissions), []);
  useEffect(() => {
    // Back from the browser's own page for them.
    const look = (): void => void browserShortcuts().then(setShortcuts).catch(saidOf);
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, []);
  return (
    <SettingsPage
      settings={settings}
      onSettings={(next) => {
        setSettings(next);
        keepSettings(next).catch(saidOf);
      }}
      button={button}
      onButton={(opens) => {
        setButton(opens);
        chooseButton(opens).catch(saidOf);
      }}
      bar={bar}
      onBar={(mode) => void chooseBarMode(mode, bar).then(setBar).catch(saidOf)}
      citing={citing}
      shortcuts={shortcuts}
      onShortcuts={openShortcuts ? () => void openShortcuts().catch(saidOf) : undefined}
      sites={sites}
      notesSites={{
        sites: notesSites,
        onAdd: (site) => void addSite(site, "notes").catch(saidOf),
        onRemove: (site) => void removeSite(site, "notes").catch(saidOf),
      }}
      onAddSite={(site) => void addSite(site).catch(saidOf)}
      onRemoveSite={(site) => void removeSite(site).catch(saidOf)}
      permissions={permissions}
      onGiveBack={(permission) => void giveBack(permission).catch(saidOf)}
      onTakeAgain={(permission) => void takeAgain(permission).catch(saidOf)}
      pictures={pictures}
      data={data}
    />
  );
}

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  const i18n = createI18n(getMessage, uiLanguage());
  document.documentElement.lang = i18n.locale;
  document.title = `${i18n.t("settingsTitle")} · Lede`;
  const [settings, button, bar, shortcuts, permissions, sites, notesSites] = await Promise.all([
    loadSettings(),
    buttonChoice(),
    chosenBarMode(),
    browserShortcuts(),
    heldPermissions(),
    listSites(),
    listSites("notes"),
  ]);
  render(
    <I18nContext.Provider value={i18n}>
      <App initial={{ settings, button, bar, shortcuts, permissions, sites, notesSites }} />
    </I18nContext.Provider>,
    root,
  );
}

start().catch(saidOf);
