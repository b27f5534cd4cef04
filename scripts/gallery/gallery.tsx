// Runs in Chromium: shows one line of the table of surfaces, by the components that ship.
import { render } from "preact";
import { useState } from "preact/hooks";
import { DEFAULT_COPY_SETTINGS } from "../../components/copy/settings.ts";
import type { Copying } from "../../components/copy/copying.ts";
import { createI18n, I18nContext, type I18n } from "../../components/i18n.ts";
import { Popup } from "../../components/popup/Popup.tsx";
import type { PopupState } from "../../components/popup/state.ts";
import { Reader } from "../../components/reader/Reader.tsx";
import { DEFAULT_READER_SETTINGS } from "../../components/reader/settings.ts";
import type { ReaderState } from "../../components/reader/state.ts";
import { SidePanel } from "../../components/side/SidePanel.tsx";
import type { SideState } from "../../components/side/state.ts";
import { parseSanitised } from "../../lib/edge/trusted-types.ts";
import en from "../../public/_locales/en/messages.json" with { type: "json" };
import fr from "../../public/_locales/fr/messages.json" with { type: "json" };
import { SURFACES, type Surface } from "./surfaces.ts";
import type { ReadPage } from "./read-page.ts";

type Language = "en" | "fr";
type Props = { surface: Surface; read: ReadPage | null };

function i18nOf(language: Language): I18n {
  const messages: Record<string, { message: string }> = language === "en" ? en : fr;
  const get: Parameters<typeof createI18n>[0] = (key, words = []) =>
    (messages[key]?.message ?? "").replaceAll(
      /\$(\d)/gu,
      (_, digit: string) => words[Number(digit) - 1] ?? "",
    );
  return createI18n(get, language);
}

/** Nothing is put on a clipboard here; the choice of columns works. */
function useCopying(): Copying {
  const [settings, onSettings] = useState(DEFAULT_COPY_SETTINGS);
  const nothing = (): Promise<void> => Promise.resolve();
  return {
    settings,
    onSettings,
    hasAddress: true,
    copy: nothing,
    copyRows: () => Promise.resolve(""),
    file: nothing,
  };
}

const nothing = (): void => undefined;

function ShownPopup({ surface, read }: Props) {
  return (
    <Popup
      state={popupState(surface, read)}
      onRead={nothing}
      onBeside={nothing}
      onRetry={nothing}
      copying={useCopying()}
    />
  );
}

function popupState({ why, detail, stage, change }: Surface, read: ReadPage | null): PopupState {
  if (why && why !== "idle") return { kind: "unreadable", why, detail, reading: read?.reading };
  if (!read) throw new Error("a popup without a page says why");
  const { title, url } = read.reading;
  if (stage === "capture") return { kind: "reading", stage, reading: { title, url } };
  const reading = { ...read.reading, ...change };
  return stage ? { kind: "reading", stage, reading } : { kind: "done", reading };
}

function ShownReader({ surface, read }: Props) {
  const [settings, onSettings] = useState(DEFAULT_READER_SETTINGS);
  const [target] = useState(surface.list ? { list: surface.list } : null);
  return (
    <Reader
      state={readerState(surface, read)}
      settings={settings}
      onSettings={onSettings}
      onClose={nothing}
      onRetry={nothing}
      onChoose={() => Promise.resolve(null)}
      parse={parseSanitised}
      target={target}
      copying={useCopying()}
    />
  );
}

function ShownSide({ surface, read }: Props) {
  const state: SideState = surface.why === "idle" ? { kind: "idle" } : readerState(surface, read);
  return (
    <SidePanel
      state={state}
      onRead={nothing}
      onChoose={() => Promise.resolve(null)}
      onShow={() => Promise.resolve("not-found")}
      copying={useCopying()}
    />
  );
}

function readerState({ why, detail, stage, change }: Surface, read: ReadPage | null): ReaderState {
  if (why && why !== "idle") return { kind: "failed", why, detail };
  if (!read) return { kind: "loading" };
  const { article, choices } = read;
  const reading = { ...read.reading, ...change };
  return stage
    ? { kind: "ready", reading, article, stage }
    : { kind: "ready", reading, article, choices };
}

const SHOWN = { popup: ShownPopup, reader: ShownReader, side: ShownSide };

async function start(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const language: Language = asked.get("language") === "fr" ? "fr" : "en";
  const surface = SURFACES.find(({ name }) => name === asked.get("surface"));
  const root = document.getElementById("root");
  if (!surface || !root) return;
  const { page } = surface;
  const read = page && ((await (await fetch(`/pages/${page[language]}.json`)).json()) as ReadPage);
  const Shown = SHOWN[surface.show];
  document.documentElement.lang = language;
  render(
    <I18nContext.Provider value={i18nOf(language)}>
      <Shown surface={surface} read={read} />
    </I18nContext.Provider>,
    root,
  );
  document.documentElement.dataset["ready"] = "";
}

start().catch((error) => console.error(error));
