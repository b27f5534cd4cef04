import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { createI18n, I18nContext } from "../../components/i18n.ts";
import { Popup } from "../../components/popup/Popup.tsx";
import type { CopyFormat, PopupState } from "../../components/popup/state.ts";
import type { ReadTarget } from "../../components/target.ts";
import { toCitation } from "../../lib/core/export/citation.ts";
import { toHtml } from "../../lib/core/export/html.ts";
import { toMarkdown } from "../../lib/core/export/markdown.ts";
import { toText } from "../../lib/core/export/text.ts";
import { toTsv } from "../../lib/core/export/tsv.ts";
import type { Reading } from "../../lib/core/reading.ts";
import { copyText, fileName, saveFile } from "../../lib/edge/clipboard.ts";
import { getMessage, uiLanguage } from "../../lib/edge/locale.ts";
import { sendMessage } from "../../lib/edge/messages.ts";
import { readTab } from "../../lib/edge/read-tab.ts";
import { report } from "../../lib/edge/report.ts";
import { openSidePanel } from "../../lib/edge/side-panel.ts";
import { popupStateOf } from "./progress.ts";

const COPIES: Record<CopyFormat, (reading: Reading) => string> = {
  text: toText,
  table: toTsv,
  markdown: toMarkdown,
  citation: toCitation,
};

interface Tab {
  id: number;
  windowId: number;
  title: string | null;
  url: string | null;
}

function App({ tab }: { tab: Tab }) {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<PopupState>(() => firstState(tab));
  useEffect(() => {
    const abort = new AbortController();
    setState(firstState(tab));
    readTab(
      tab.id,
      (progress) => setState((last) => popupStateOf(progress, last)),
      abort.signal,
    ).catch((error) => report("popup", error));
    return () => abort.abort();
  }, [tab, attempt]);
  const reading = state.kind === "done" ? state.reading : null;
  return (
    <Popup
      state={state}
      onRetry={() => setAttempt(attempt + 1)}
      onRead={(target?: ReadTarget) => {
        sendMessage("openReader", { tabId: tab.id, target: target ?? null })
          .then(() => window.close())
          .catch((error) => report("popup", error));
      }}
      onBeside={() => {
        openSidePanel(tab.windowId)
          .then(() => window.close())
          .catch((error) => report("popup", error));
      }}
      onCopy={async (format) => {
        if (reading) await copyText(COPIES[format](reading));
      }}
      onFile={async () => {
        if (reading) saveFile(fileName(reading.title, "html"), "text/html", toHtml(reading));
      }}
    />
  );
}

/** Painted at once, with what the browser knows of the tab. */
function firstState({ title, url }: Tab): PopupState {
  return { kind: "reading", stage: "capture", reading: { title, url } };
}

async function start(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const root = document.getElementById("root");
  if (!root || tab?.id === undefined) return;
  const i18n = createI18n(getMessage, uiLanguage());
  document.documentElement.lang = i18n.locale;
  render(
    <I18nContext.Provider value={i18n}>
      <App
        tab={{ id: tab.id, windowId: tab.windowId, title: tab.title ?? null, url: tab.url ?? null }}
      />
    </I18nContext.Provider>,
    root,
  );
}

start().catch((error) => report("popup", error));
