import { render } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { createI18n, I18nContext, useI18n } from "../../components/i18n.ts";
import { Reader } from "../../components/reader/Reader.tsx";
import type { ReaderSettings } from "../../components/reader/settings.ts";
import type { ReaderState, Unfulfilled } from "../../components/reader/state.ts";
import type { Wish } from "../../lib/core/choices.ts";
import { readTypedText } from "../../lib/edge/analyse.ts";
import { getMessage, uiLanguage } from "../../lib/edge/locale.ts";
import { sendMessage, type ReaderTarget } from "../../lib/edge/messages.ts";
import { readCaptured, readChosen } from "../../lib/edge/read-tab.ts";
import { report } from "../../lib/edge/report.ts";
import { saveTrainingLines } from "../../lib/edge/training-lines.ts";
import { parseSanitised } from "../../lib/edge/trusted-types.ts";
import { usePlaceOf } from "./use-place-of.ts";
import { useCopying } from "../shared/copying.ts";
import { createKnownPort } from "../shared/known.ts";
import { useNoting } from "../shared/noting.ts";
import { savedContentOf, useSaving } from "../shared/saving.ts";
import { readerStateOf } from "../shared/reader-state.ts";
import { keepSettings, loadSettings, watchSettings } from "../shared/reader-settings.ts";
import { useSiteChoice } from "../shared/site-choice.ts";
import { useNewArticle } from "./new-article.ts";

/** The tab that is read: named in the address where the reader has a tab of its own, else the one it lies over. */
const named = /^\?tab=(\d+)$/u.exec(location.search)?.[1];
const tabId = named === undefined ? null : Number(named);

const known = createKnownPort(null);

function App({ initial, target }: { initial: ReaderSettings; target: ReaderTarget | null }) {
  const [round, setRound] = useState({ at: 0, fresh: false });
  const [settings, setSettings] = useState(initial);
  const [state, setState] = useState<ReaderState>({ kind: "loading" });
  useEffect(() => {
    const abort = new AbortController();
    read(round.fresh, setState, abort.signal).catch((error) => {
      report("reader", error);
      setState({ kind: "failed", why: "error", detail: String(error) });
    });
    return () => abort.abort();
  }, [round]);
  useEffect(() => watchSettings(setSettings), []);
  const place = usePlaceOf(state.kind === "ready" ? state.reading.url : null);
  const again = (fresh: boolean): void => setRound({ at: round.at + 1, fresh });
  const newArticle = useNewArticle(tabId, state.kind === "ready" ? state.article : null);
  const site = useSiteChoice(state.kind === "ready" ? state.reading.url : null);
  const done = state.kind === "ready" && state.stage === undefined;
  const copying = useCopying(
    done ? state.reading : null,
    done ? state.article : null,
    useI18n().locale,
    done ? state.choices?.account.facts : undefined,
  );
  const noting = useNoting({
    reading: done ? state.reading : null,
    choices: done ? state.choices?.choices : undefined,
  });
  const content = useMemo(
    () =>
      state.kind === "ready" && state.choices
        ? savedContentOf({ ...state, choices: state.choices })
        : null,
    [state],
  );
  const asked = target !== null && "save" in target ? target.save : null;
  const saving = useSaving(content, asked ?? "reader");
  const toSave = useRef(asked !== null);
  useEffect(() => {
    // Asked for in the page's context menu, or by the browser's key for it.
    if (!toSave.current || saving.state.kind === "unknown") return;
    toSave.current = false;
    saving.save();
  }, [saving.state.kind]);
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
      key={round.at}
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
      onRetry={() => again(true)}
      newArticle={newArticle}
      onNewArticle={() => {
        // Held since it was found. The next article begins at its beginning.
        again(false);
        window.scrollTo({ top: 0, behavior: "instant" });
      }}
      onChoose={choose}
      readTyped={readTypedText}
      copying={copying}
      noting={noting}
      site={site}
      saving={saving}
      known={known}
      onTrainingLines={() => {
        if (state.kind === "ready" && state.choices)
          saveTrainingLines(state.reading, state.choices);
      }}
      place={place}
      parse={parseSanitised}
      target={round.at > 0 || (target !== null && "save" in target) ? null : target}
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
