import { render } from "preact";
import { createI18n, I18nContext } from "../../components/i18n.ts";
import { OpeningReader } from "../../components/reader/OpeningReader.tsx";
import type { ReaderSettings } from "../../components/reader/settings.ts";
import { applyTheme } from "../../components/theme.ts";
import { warmUp } from "../../lib/edge/analyse.ts";
import { getMessage, uiLanguage } from "../../lib/edge/locale.ts";
import { sendMessage } from "../../lib/edge/messages.ts";
import { report } from "../../lib/edge/report.ts";
import { parseSanitised } from "../../lib/edge/trusted-types.ts";
import { keepSettings, loadSettings } from "../shared/reader-settings.ts";
import { close, tabId } from "./asked-tab.ts";
import { beginReading } from "./first-reading.ts";
import { after, painted } from "./painted.ts";

/** Milliseconds in which most pages are captured: before, nothing is shown that the text would take the place of. */
const CAPTURE_TIME = 150;

/**
 * The way to the first paint: the text with little code about it. The whole reader is fetched behind it, and takes its
 * place.
 */
async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  const asked = sendMessage("readerReady", { tabId });
  const reading = beginReading(
    tabId,
    asked.then(({ result }) => result),
  );
  warmUp();
  const i18n = createI18n(getMessage, uiLanguage());
  document.documentElement.lang = i18n.locale;
  let settings = await loadSettings();
  await Promise.race([asked.catch(() => null), after(CAPTURE_TIME)]);
  const show = (): void => {
    applyTheme(settings.theme);
    render(
      <I18nContext.Provider value={i18n}>
        <OpeningReader
          state={reading.state}
          settings={settings}
          onSettings={change}
          onClose={close}
          onRetry={() => location.reload()}
          parse={parseSanitised}
        />
      </I18nContext.Provider>,
      root,
    );
  };
  const change = (next: ReaderSettings): void => {
    settings = next;
    keepSettings(next).catch((error) => report("settings", error));
    show();
  };
  show();
  await painted();
  const [{ App }, target] = await Promise.all([
    import("./App.tsx"),
    asked.then((answer) => answer.target).catch(() => null),
  ]);
  render(
    <I18nContext.Provider value={i18n}>
      <App initial={settings} target={target} first={reading} />
    </I18nContext.Provider>,
    root,
  );
}

start().catch((error) => report("reader", error));
