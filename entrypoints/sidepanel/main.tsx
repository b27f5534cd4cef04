import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { createI18n, I18nContext } from "../../components/i18n.ts";
import type { ReaderSettings } from "../../components/reader/settings.ts";
import { SidePanel } from "../../components/side/SidePanel.tsx";
import { applyTheme } from "../../components/theme.ts";
import { getMessage, uiLanguage } from "../../lib/edge/locale.ts";
import { report } from "../../lib/edge/report.ts";
import { keepSettings, loadSettings, watchSettings } from "../shared/reader-settings.ts";
import { useTab } from "./use-tab.ts";

interface AppProps {
  windowId: number;
  tabId: number;
  initial: ReaderSettings;
}

function App({ windowId, tabId, initial }: AppProps) {
  const [settings, setSettings] = useState(initial);
  useEffect(() => watchSettings(setSettings), []);
  useEffect(() => applyTheme(settings.theme), [settings.theme]);
  return (
    <SidePanel
      {...useTab(windowId, tabId)}
      settings={settings}
      onSettings={(next) => {
        setSettings(next);
        keepSettings(next).catch((error) => report("settings", error));
      }}
    />
  );
}

async function start(): Promise<void> {
  const root = document.getElementById("root");
  const [[tab], settings] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    loadSettings(),
  ]);
  if (!root || tab?.id === undefined) return;
  const i18n = createI18n(getMessage, uiLanguage());
  document.documentElement.lang = i18n.locale;
  render(
    <I18nContext.Provider value={i18n}>
      <App windowId={tab.windowId} tabId={tab.id} initial={settings} />
    </I18nContext.Provider>,
    root,
  );
}

start().catch((error) => report("side panel", error));
