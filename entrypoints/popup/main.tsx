import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { createI18n, I18nContext, useI18n } from "../../components/i18n.ts";
import { Popup } from "../../components/popup/Popup.tsx";
import type { PopupState } from "../../components/popup/state.ts";
import { applyTheme } from "../../components/theme.ts";
import type { ReadTarget } from "../../components/target.ts";
import { anchorNotes } from "../../lib/edge/analyse.ts";
import { getMessage, uiLanguage } from "../../lib/edge/locale.ts";
import type { SavedContent } from "../../lib/edge/library/requests.ts";
import { sendMessage } from "../../lib/edge/messages.ts";
import { readTab } from "../../lib/edge/read-tab.ts";
import { report } from "../../lib/edge/report.ts";
import { openSidePanel } from "../../lib/edge/side-panel.ts";
import { loadSettings } from "../shared/reader-settings.ts";
import { savedContentOf, useSaving } from "../shared/saving.ts";
import { createKnownPort } from "../shared/known.ts";
import { useCopying } from "../shared/copying.ts";
import { useNoteCount, useNotesOnPage } from "../shared/notes-on-page.ts";
import { useSiteChoice } from "../shared/site-choice.ts";
import { popupStateOf } from "./progress.ts";

const known = createKnownPort(null);

interface Tab {
  id: number;
  windowId: number;
  title: string | null;
  url: string | null;
}

function App({ tab }: { tab: Tab }) {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<PopupState>(() => firstState(tab));
  const [content, setContent] = useState<SavedContent | null>(null);
  useEffect(() => {
    const abort = new AbortController();
    setState(firstState(tab));
    setContent(null);
    readTab(
      tab.id,
      (progress) => {
        setState((last) => popupStateOf(progress, last));
        if (progress.kind === "done") setContent(savedContentOf(progress));
      },
      abort.signal,
    ).catch((error) => report("popup", error));
    return () => abort.abort();
  }, [tab, attempt]);
  const copying = useCopying(
    state.kind === "done" ? state.reading : null,
    state.kind === "done" ? state.article : null,
    useI18n().locale,
    state.kind === "done" ? state.byHand : undefined,
    async () => {
      if (state.kind !== "done") return [];
      // Only for those who save a page.
      const { askedPageNotes } = await import("../shared/page-notes.ts");
      return askedPageNotes(state.reading, anchorNotes);
    },
  );
  const site = useSiteChoice(tab.url);
  const saving = useSaving(content, "popup", tab.id);
  const canonicalUrl = state.kind === "done" ? state.reading.canonicalUrl : null;
  const notes = useNotesOnPage(tab.id, useNoteCount(tab.url, canonicalUrl), tab.url);
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
      elsewhere={{
        onLibrary: () =>
          open(browser.tabs.create({ url: browser.runtime.getURL("/library.html") })),
        onSettings: () => open(browser.runtime.openOptionsPage()),
      }}
      copying={copying}
      known={known}
      site={site}
      saving={saving}
      notes={notes}
    />
  );
}

/** Another page of the extension takes the popup's place. */
function open(page: Promise<unknown>): void {
  page.then(() => window.close()).catch((error) => report("popup", error));
}

/** Painted at once, with what the browser knows of the tab. */
function firstState({ title, url }: Tab): PopupState {
  return { kind: "reading", stage: "capture", reading: { title, url } };
}

async function start(): Promise<void> {
  const [[tab], settings] = await Promise.all([
    browser.tabs.query({ active: true, currentWindow: true }),
    loadSettings(),
  ]);
  const root = document.getElementById("root");
  if (!root || tab?.id === undefined) return;
  applyTheme(settings.theme);
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

// On its way while the browser is asked for the tab, so that the title need not wait for it.
document.fonts.load('600 1em "Lede Serif"').catch(() => undefined);
start().catch((error) => report("popup", error));
