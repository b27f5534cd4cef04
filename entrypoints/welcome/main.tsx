import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { createI18n, I18nContext } from "../../components/i18n.ts";
import type { ReaderSettings } from "../../components/reader/settings.ts";
import type { ReaderState } from "../../components/reader/state.ts";
import { USE_SETTINGS, type Use } from "../../components/welcome/uses.ts";
import { Welcome } from "../../components/welcome/Welcome.tsx";
import { getMessage, uiLanguage } from "../../lib/edge/locale.ts";
import { messageOf, report } from "../../lib/edge/report.ts";
import { chooseButton } from "../../lib/edge/toolbar-button.ts";
import { parseSanitised } from "../../lib/edge/trusted-types.ts";
import { keepSettings, loadSettings } from "../shared/reader-settings.ts";

const saidOf = (error: unknown): void => report("first run", error);

interface AppProps {
  initial: ReaderSettings;
  pinned: boolean | null;
  shortcut: string;
  language: string;
}

function App({ initial, pinned, shortcut, language }: AppProps) {
  const [settings, setSettings] = useState(initial);
  const [state, setState] = useState<ReaderState>({ kind: "loading" });
  const read = (): void => {
    setState({ kind: "loading" });
    // In a part of its own: the first two steps need nothing of it.
    import("./demo.ts")
      .then(({ readDemo }) => readDemo(language, setState))
      .catch((error) => {
        saidOf(error);
        setState({ kind: "failed", why: "error", detail: messageOf(error) });
      });
  };
  useEffect(read, []);
  const keep = (next: ReaderSettings): void => {
    setSettings(next);
    keepSettings(next).catch(saidOf);
  };
  return (
    <Welcome
      pinned={pinned}
      shortcut={shortcut}
      onUse={(use: Use) => {
        const { button, settings: part } = USE_SETTINGS[use];
        keep({ ...settings, ...part });
        chooseButton(button).catch(saidOf);
      }}
      onDone={() => window.close()}
      reader={{
        state,
        settings,
        onSettings: keep,
        onAllSettings: () => void browser.runtime.openOptionsPage().catch(saidOf),
        onRetry: read,
        parse: parseSanitised,
      }}
    />
  );
}

/** Whether the button stands in the toolbar; null where the browser does not say. */
async function isPinned(): Promise<boolean | null> {
  try {
    return (await browser.action.getUserSettings()).isOnToolbar ?? null;
  } catch {
    return null;
  }
}

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  const i18n = createI18n(getMessage, uiLanguage());
  document.documentElement.lang = i18n.locale;
  document.title = i18n.t("welcomeTitle");
  const [initial, pinned, commands] = await Promise.all([
    loadSettings(),
    isPinned(),
    browser.commands.getAll(),
  ]);
  const shortcut = commands.find(({ name }) => name === "toggle-reader")?.shortcut ?? "";
  render(
    <I18nContext.Provider value={i18n}>
      <App initial={initial} pinned={pinned} shortcut={shortcut} language={i18n.t("localeCode")} />
    </I18nContext.Provider>,
    root,
  );
}

start().catch(saidOf);
