import type { ComponentChildren, FunctionComponent, RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Article, Reading } from "../../lib/core/reading.ts";
import { useI18n } from "../i18n.ts";
import type { PlayerHandle, PlayerProps } from "./listen/Player.tsx";
import type { SpeechPort } from "./listen/speech.ts";
import type { MarkedDom } from "./marks.ts";
import type { ReaderSettings } from "./settings.ts";

/** What of the reader's keys is the voice's. */
export type ListenAction = "listen" | "listenHere" | "nextSentence" | "previousSentence";

interface Options {
  /** null: there is no speech, and nothing is shown of it. */
  port: SpeechPort | null | undefined;
  reading: Reading;
  article: Article | null;
  marked: MarkedDom | null;
  root: RefObject<HTMLElement | null>;
  host: RefObject<HTMLElement | null>;
  settings: ReaderSettings;
  onSettings: (settings: ReaderSettings) => void;
  still: boolean;
  bottom: number;
  say: (text: string) => void;
}

export interface Listening {
  /** The browser can speak at all. */
  possible: boolean;
  open: boolean;
  /** CSS pixels the bar takes at the window's bottom. */
  height: number;
  act: (action: ListenAction) => void;
  stop: () => void;
  /** Whether the focus is in the bar. */
  hasFocus: () => boolean;
  bar: ComponentChildren;
}

/** Opens and closes the bar that reads aloud. Its code is loaded with the first use. */
export function useListening(options: Options): Listening {
  const { port, root, settings, onSettings, say } = options;
  const { t } = useI18n();
  const possible = port === undefined ? canSpeak() : port !== null;
  const [asked, setAsked] = useState<{ here: boolean } | null>(null);
  const [View, setView] = useState<FunctionComponent<PlayerProps> | null>(null);
  const [height, setHeight] = useState(0);
  const handle = useRef<PlayerHandle>(null);
  useEffect(() => {
    if (!asked || View) return;
    import("./listen/Player.tsx").then(
      ({ Player }) => setView(() => Player),
      () => {
        setAsked(null);
        say(t("listenLoadFailed"));
      },
    );
  }, [asked]);

  const stop = (): void => {
    if (!asked) return;
    const focused = hasFocus();
    setAsked(null);
    say(t("listenStopped"));
    if (focused) root.current?.querySelector<HTMLElement>(".toolbar-listen")?.focus();
  };
  const act = (action: ListenAction): void => {
    if (!possible) return say(t("listenImpossible"));
    const player = handle.current;
    if (action === "listen") return asked ? player?.toggle() : setAsked({ here: false });
    if (action === "listenHere") return asked ? player?.fromHere() : setAsked({ here: true });
    return asked ? player?.step(action === "nextSentence" ? 1 : -1) : say(t("listenNotYet"));
  };
  const bar = asked && View && (
    <View
      port={port ?? undefined}
      reading={options.reading}
      article={options.article}
      marked={options.marked}
      root={root}
      host={options.host}
      settings={settings.listening}
      keys={settings.keys}
      onSettings={(listening) => onSettings({ ...settings, listening })}
      here={asked.here}
      still={options.still}
      bottom={options.bottom}
      onHeight={setHeight}
      onClose={stop}
      say={say}
      handle={handle}
    />
  );
  return { possible, open: asked !== null, height, act, stop, hasFocus, bar };
}

function hasFocus(): boolean {
  return Boolean(document.activeElement?.closest(".player"));
}

function canSpeak(): boolean {
  return typeof speechSynthesis === "object" && typeof SpeechSynthesisUtterance === "function";
}
