import { useEffect, useRef, useState } from "preact/hooks";
import { Reader } from "../../components/reader/Reader.tsx";
import type { ReaderSettings } from "../../components/reader/settings.ts";
import type { ReaderState, Unfulfilled } from "../../components/reader/state.ts";
import type { Wish } from "../../lib/core/choices.ts";
import { readTypedText } from "../../lib/edge/analyse.ts";
import { sendMessage, type ReaderTarget } from "../../lib/edge/messages.ts";
import { readCaptured, readChosen } from "../../lib/edge/read-tab.ts";
import { report } from "../../lib/edge/report.ts";
import { saveTrainingLines } from "../../lib/edge/training-lines.ts";
import { parseSanitised } from "../../lib/edge/trusted-types.ts";
import { usePlaceOf } from "./use-place-of.ts";
import { createKnownPort } from "../shared/known.ts";
import { useTabArticle } from "../shared/tab-article.ts";
import { useSaving } from "../shared/saving.ts";
import { readerStateOf } from "../shared/reader-state.ts";
import { keepSettings, watchSettings } from "../shared/reader-settings.ts";
import { useNotesSite, useSiteChoice } from "../shared/site-choice.ts";
import { close, tabId } from "./asked-tab.ts";
import type { FirstReading } from "./first-reading.ts";
import { useNewArticle } from "./new-article.ts";

const known = createKnownPort(null);

interface Props {
  initial: ReaderSettings;
  target: ReaderTarget | null;
  /** The reading that was begun before this code was there. */
  first: FirstReading;
}

/** The whole reader of a tab's page, with all that the extension gives it. */
export function App({ initial, target, first }: Props) {
  const [round, setRound] = useState({ at: 0, fresh: false });
  const [settings, setSettings] = useState(initial);
  const [state, setState] = useState<ReaderState>(first.state);
  useEffect(() => {
    if (round.at === 0) return first.follow(setState);
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
  const notesSite = useNotesSite(state.kind === "ready" ? state.reading.url : null);
  const { noting, copying, content } = useTabArticle(state);
  const asked = target !== null && "save" in target ? target.save : null;
  const saving = useSaving(content, asked ?? "reader", tabId);
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
      notesSite={notesSite}
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
