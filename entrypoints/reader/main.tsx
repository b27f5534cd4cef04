import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { createI18n, I18nContext, useI18n } from "../../components/i18n.ts";
import { Reader } from "../../components/reader/Reader.tsx";
import type { ReaderSettings } from "../../components/reader/settings.ts";
import type { ReaderState, Unfulfilled } from "../../components/reader/state.ts";
import type { ReadTarget } from "../../components/target.ts";
import type { Wish } from "../../lib/core/choices.ts";
import { readTypedText } from "../../lib/edge/analyse.ts";
import { getMessage, uiLanguage } from "../../lib/edge/locale.ts";
import { sendMessage } from "../../lib/edge/messages.ts";
import { readCaptured, readChosen } from "../../lib/edge/read-tab.ts";
import { report } from "../../lib/edge/report.ts";
import { saveTrainingLines } from "../../lib/edge/training-lines.ts";
import { parseSanitised } from "../../lib/edge/trusted-types.ts";
import { usePlaceOf } from "./use-place-of.ts";
import { useCopying } from "../shared/copying.ts";
import { readerStateOf } from "../shared/reader-state.ts";
import { keepSettings, loadSettings, watchSettings } from "../shared/reader-settings.ts";

/** The tab that is read: named in the address where the reader has a tab of its own, else the one it lies over. */
const named = /^\?tab=(\d+)$/u.exec(location.search)?.[1];
const tabId = named === undefined ? null : Number(named);

function App({ initial, target }: { initial: ReaderSettings; target: ReadTarget | null }) {
  const [attempt, setAttempt] = useState(0);
  const [settings, setSettings] = useState(initial);
  const [state, setState] = useState<ReaderState>({ kind: "loading" });
  useEffect(() => {
    const abort = new AbortController();
    read(attempt > 0, setState, abort.signal).catch((error) => {
      report("reader", error);
      setState({ kind: "failed", why: "error", detail: String(error) });
    });
    return () => abort.abort();
  }, [attempt]);
  useEffect(() => watchSettings(setSettings), []);
  const place = usePlaceOf(state.kind === "ready" ? state.reading.url : null);
  const done = state.kind === "ready" && state.stage === undefined;
  const copying = useCopying(
    done ? state.reading : null,
    done ? state.article : null,
    useI18n().locale,
    done ? state.choices?.account.facts : undefined,
  );
  const choose = async (wish: Wish): Promise<Unfulfilled | null> => {
    if (state.kind !== "ready" || !state.choices) return "error";
    const shown = { url: state.reading.url, choices: state.choices };
    const outcome = await readChosen(tabId, shown, wish);
    if (outcome.kind === "failed") return outcome.why;
    setState(readerStateOf(outcome));
    return null;
  };
  return (
    <Reader
      state={state}
      settings={settings}
      onSettings={(next) => {
        setSettings(next);
        keepSettings(next).catch((error) => report("settings", error));
      }}
      onAllSettings={() => {
        sendMessage("openSettings").catch((error) => report("settings", error));
      }}
      onClose={close}
      onRetry={() => setAttempt(attempt + 1)}
      onChoose={choose}
      readTyped={readTypedText}
      copying={copying}
      onTrainingLines={() => {
        if (state.kind === "ready" && state.choices)
          saveTrainingLines(state.reading, state.choices);
      }}
      place={place}
      parse={parseSanitised}
      target={target}
    />
  );
}

async function read(
  fresh: boolean,
  show: (state: ReaderState) => void,
  signal: AbortSignal,
): Promise<void> {
  show({ kind: "loading" });
  await readCaptured({ tabId, fresh }, (progress) => show(readerStateOf(progress)), signal);
}

function close(): void {
  if (tabId === null) sendMessage("closeReader").catch((error) => report("reader", error));
  else window.close();
}

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  const i18n = createI18n(getMessage, uiLanguage());
  document.documentElement.lang = i18n.locale;
  const [initial, target] = await Promise.all([
    loadSettings(),
    sendMessage("readerReady", { tabId }),
  ]);
  render(
    <I18nContext.Provider value={i18n}>
      <App initial={initial} target={target} />
    </I18nContext.Provider>,
    root,
  );
}

start().catch((error) => report("reader", error));
