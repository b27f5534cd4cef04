import { render } from "preact";
import { useCallback, useEffect, useMemo, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { createI18n, I18nContext, useI18n } from "../../components/i18n.ts";
import { Reader } from "../../components/reader/Reader.tsx";
import type { ReaderSettings } from "../../components/reader/settings.ts";
import type { ReaderState } from "../../components/reader/state.ts";
import type { KeptPicture } from "../../lib/core/library/pictures.ts";
import { createDatabase } from "../../lib/edge/library/database.ts";
import { createReader } from "../../lib/edge/library/reader.ts";
import {
  pictureData,
  pictureUrls,
  showKept,
  type PictureUrls,
} from "../../lib/edge/pictures/kept-pictures.ts";
import { getMessage, uiLanguage } from "../../lib/edge/locale.ts";
import { messageOf, report } from "../../lib/edge/report.ts";
import { parseSanitised } from "../../lib/edge/trusted-types.ts";
import { useCopying } from "../shared/copying.ts";
import { createKnownPort } from "../shared/known.ts";
import { useNoting } from "../shared/noting.ts";
import { pageNotesOf } from "../shared/page-notes.ts";
import { useNotesSite } from "../shared/site-choice.ts";
import { keepSettings, loadSettings, watchSettings } from "../shared/reader-settings.ts";

/** The saved article, the place in its text or the note, and the version, that the address names. */
const asked = new URLSearchParams(location.search);
const id = asked.get("id") ?? "";
const at = Number(asked.get("at") ?? Number.NaN);
/** A note of it: the place is where that is found. */
const note = asked.get("note");
/** An earlier version; without it the article as it stands. */
const rev = asked.get("rev") ?? undefined;

const tell = (error: unknown): void => report("saved article", error);

const known = createKnownPort(id);

/** A saved article in the reader, as it was saved: the page it came from is not asked for. */
function App({ initial }: { initial: ReaderSettings }) {
  const [settings, setSettings] = useState(initial);
  const [state, setState] = useState<ReaderState>({ kind: "loading" });
  const [body, setBody] = useState("");
  const [pictures, setPictures] = useState<PictureUrls | null>(null);
  useEffect(() => () => pictures?.release(), [pictures]);
  const urls = pictures?.urls;
  const parse = useCallback(
    (html: string) => parseSanitised(html, (root) => urls && showKept(root, urls)),
    [urls],
  );
  const { locale, t } = useI18n();
  const read = (): void => {
    setState({ kind: "loading" });
    const show = async (): Promise<void> => {
      const saved = await savedState();
      setPictures(pictureUrls(await keptPictures(saved.body)));
      setState(saved.state);
      setBody(saved.body);
    };
    show().catch((error) => {
      tell(error);
      setState({ kind: "failed", why: "error", detail: messageOf(error) });
    });
  };
  useEffect(read, []);
  useEffect(() => watchSettings(setSettings), []);
  const ready = state.kind === "ready" ? state : null;
  useEffect(() => {
    if (ready?.reading.title) document.title = `${ready.reading.title} · ${t("libraryTitle")}`;
  }, [ready]);
  const target = useMemo(() => {
    if (note !== null) return { note: { id: note, edit: false } };
    return Number.isInteger(at) ? { start: at } : null;
  }, []);
  const noting = useNoting({ reading: ready?.reading ?? null, saved: { id, body } });
  const copying = useCopying(
    ready?.reading ?? null,
    ready?.article ?? null,
    locale,
    undefined,
    () => pageNotesOf(noting),
    async () => pictureData(await keptPictures(body)),
  );
  const notesSite = useNotesSite(ready?.reading.url);
  return (
    <Reader
      state={state}
      settings={settings}
      onSettings={(next) => {
        setSettings(next);
        keepSettings(next).catch(tell);
      }}
      onAllSettings={() => void browser.runtime.openOptionsPage().catch(tell)}
      onClose={() => window.close()}
      onRetry={read}
      copying={copying}
      known={known}
      noting={noting}
      notesSite={notesSite}
      parse={parse}
      pictures={urls}
      target={target}
    />
  );
}

const library = createReader(createDatabase());

/** The article, and the hash of its text. */
async function savedState(): Promise<{ state: ReaderState; body: string }> {
  const found = await library.article(id, rev);
  if (!found?.body) return { state: { kind: "failed", why: "empty", detail: "" }, body: "" };
  const { reading, article, hash } = found.body;
  return { state: { kind: "ready", reading, article }, body: hash };
}

/** The article is shown whether they can be had or not. */
const keptPictures = (body: string): Promise<Map<string, KeptPicture>> =>
  library.pictures(body).catch((error) => {
    tell(error);
    return new Map();
  });

async function start(): Promise<void> {
  const root = document.getElementById("root");
  if (!root) return;
  const i18n = createI18n(getMessage, uiLanguage());
  document.documentElement.lang = i18n.locale;
  const initial = await loadSettings();
  render(
    <I18nContext.Provider value={i18n}>
      <App initial={initial} />
    </I18nContext.Provider>,
    root,
  );
  const { watchWeekly } = await import("../../lib/edge/weekly-backup/weekly.ts");
  watchWeekly(library);
}

start().catch(tell);
