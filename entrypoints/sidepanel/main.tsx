import { render } from "preact";
import { browser } from "wxt/browser";
import { createI18n, I18nContext } from "../../components/i18n.ts";
import { SidePanel } from "../../components/side/SidePanel.tsx";
import { getMessage, uiLanguage } from "../../lib/edge/locale.ts";
import { report } from "../../lib/edge/report.ts";
import { useTab } from "./use-tab.ts";

function App({ windowId, tabId }: { windowId: number; tabId: number }) {
  return <SidePanel {...useTab(windowId, tabId)} />;
}

async function start(): Promise<void> {
  const root = document.getElementById("root");
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (!root || tab?.id === undefined) return;
  const i18n = createI18n(getMessage, uiLanguage());
  document.documentElement.lang = i18n.locale;
  render(
    <I18nContext.Provider value={i18n}>
      <App windowId={tab.windowId} tabId={tab.id} />
    </I18nContext.Provider>,
    root,
  );
}

start().catch((error) => report("side panel", error));
