import type { Ref, RefObject } from "preact";
import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Article, Reading } from "../../../lib/core/reading.ts";
import { primaryLanguage } from "../../../lib/core/text/language-tag.ts";
import { useI18n, type MessageKey } from "../../i18n.ts";
import { CloseIcon, NextIcon, PauseIcon, PlayIcon, PreviousIcon } from "../../icons.tsx";
import { keyNames, keysOf, type KeyAction, type KeyChoices } from "../keys.ts";
import type { MarkedDom } from "../marks.ts";
import { browserSpeech } from "./browser-speech.ts";
import { hereIn, offsetOf } from "./here.ts";
import { NoVoice } from "./NoVoice.tsx";
import type { Trouble } from "./player.ts";
import { RATES, type ListenSettings } from "./settings.ts";
import type { SpeechPort } from "./speech.ts";
import { useFollow } from "./use-follow.ts";
import { usePlayer } from "./use-player.ts";
import { useVoices } from "./use-voices.ts";
import { VoiceSelect } from "./VoiceSelect.tsx";
import { chooseVoice } from "./voices.ts";
import "./player.css";

const TROUBLES: Record<Trouble, MessageKey> = {
  refused: "listenRefused",
  stuck: "listenStuck",
  silent: "listenSilent",
  failed: "listenFailed",
};

/** What the reader's keys ask of the player. */
export interface PlayerHandle {
  toggle: () => void;
  fromHere: () => void;
  step: (by: 1 | -1) => void;
}

export interface PlayerProps {
  /** The browser's own where it is absent. */
  port?: SpeechPort | undefined;
  /** What is shown, and where. */
  reading: Reading;
  article: Article | null;
  marked: MarkedDom | null;
  root: RefObject<HTMLElement | null>;
  host: RefObject<HTMLElement | null>;
  settings: ListenSettings;
  keys: KeyChoices;
  onSettings: (settings: ListenSettings) => void;
  /** Whether it begins where the person is, instead of at the title. */
  here: boolean;
  still: boolean;
  /** CSS pixels at the window's bottom that a sheet takes. */
  bottom: number;
  /** CSS pixels the bar takes above that. */
  onHeight: (height: number) => void;
  onClose: () => void;
  say: (text: string) => void;
  handle: Ref<PlayerHandle>;
}

/** The bar at the foot: reads the article aloud, by voices of this machine alone. */
export function Player(props: PlayerProps) {
  const { reading, marked, root, host, settings, onSettings, bottom, onHeight, onClose, say } =
    props;
  const { t, locale } = useI18n();
  const port = useMemo(() => props.port ?? browserSpeech(speechSynthesis), [props.port]);
  const voices = useVoices(port, reading.lang);
  const language = primaryLanguage(reading.lang);
  const voice = voices && chooseVoice(voices, settings.voices[language]);
  const { rate } = settings;
  const manner = useMemo(() => voice && { voice: voice.id, rate }, [voice?.id, rate]);
  const [player, state] = usePlayer({ port, reading, article: props.article, manner });
  const { playing, ended, trouble, piece } = state;
  const bar = useRef<HTMLElement>(null);
  const begun = useRef(false);
  if (playing) begun.current = true;

  const fromHere = (): void => {
    const element = host.current;
    if (element) player.playFrom(hereIn(element, marked?.slots ?? []));
  };
  useImperativeHandle(props.handle, () => ({ toggle: player.toggle, fromHere, step: player.step }));

  // The press that opened the bar asked for the reading too: it begins as soon as there is a voice.
  const asked = useRef(true);
  useEffect(() => {
    if (!voice || !asked.current) return;
    asked.current = false;
    if (props.here) fromHere();
    else player.playFrom(null);
  }, [voice === null]);

  const follow = useFollow({
    root,
    slots: marked?.slots,
    piece,
    begun: begun.current,
    still: props.still,
    bottom: bottom + (bar.current?.offsetHeight ?? 0),
  });
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return undefined;
    const tell = (): void => onHeight(element.offsetHeight);
    tell();
    const observer = typeof ResizeObserver === "function" ? new ResizeObserver(tell) : null;
    observer?.observe(element);
    return () => {
      observer?.disconnect();
      onHeight(0);
    };
  }, []);

  // Alt and a click: from that sentence.
  useEffect(() => {
    const element = host.current;
    const onClick = (event: MouseEvent): void => {
      if (!event.altKey || event.button !== 0) return;
      const range = window.getSelection()?.getRangeAt(0);
      const offset =
        range && offsetOf(marked?.slots ?? [], range.startContainer, range.startOffset);
      if (typeof offset !== "number") return;
      event.preventDefault();
      event.stopPropagation();
      player.playFrom(offset);
    };
    element?.addEventListener("click", onClick, { capture: true });
    return () => element?.removeEventListener("click", onClick, { capture: true });
  }, [marked, player]);

  useEffect(() => {
    if (trouble) say(t(TROUBLES[trouble]));
  }, [trouble]);
  useEffect(() => {
    if (ended) say(t("listenEnded"));
  }, [ended]);

  /** A name with the key that does the same, as the person has it. */
  const titled = (name: MessageKey, action: KeyAction): string => {
    const key = keysOf(action, props.keys)[0];
    return key === undefined ? t(name) : `${t(name)} (${keyNames(key).join(" + ")})`;
  };
  const setVoice = (id: string): void =>
    onSettings({ ...settings, voices: { ...settings.voices, [language]: id } });
  const number = new Intl.NumberFormat(locale);
  const line = trouble ? t(TROUBLES[trouble]) : ended ? t("listenEnded") : null;

  return (
    <section
      class="player"
      ref={bar}
      aria-label={t("listenTitle")}
      style={bottom > 0 ? { insetBlockEnd: `${bottom}px` } : undefined}
    >
      {follow.away && (
        <button type="button" class="button player-back" onClick={follow.back}>
          {t("listenBack")}
        </button>
      )}
      {voices && !voice && (
        <NoVoice voices={voices} lang={reading.lang} onVoice={setVoice} say={say} />
      )}
      {!voices && <p class="player-line">{t("listenLooking")}</p>}
      {voice && line && <p class="player-line">{line}</p>}
      <div class="player-row">
        {voices && voice && (
          <>
            <Button
              label="keyPreviousSentence"
              title={titled("keyPreviousSentence", "previousSentence")}
              onPress={() => player.step(-1)}
            >
              <PreviousIcon />
            </Button>
            <Button
              label={playing ? "listenPause" : "listenPlay"}
              title={titled(playing ? "listenPause" : "listenPlay", "listen")}
              onPress={player.toggle}
              extra="player-play"
            >
              {playing ? <PauseIcon /> : <PlayIcon />}
            </Button>
            <Button
              label="keyNextSentence"
              title={titled("keyNextSentence", "nextSentence")}
              onPress={() => player.step(1)}
            >
              <NextIcon />
            </Button>
            <button
              type="button"
              class="text-button player-here"
              title={titled("keyListenHere", "listenHere")}
              aria-label={t("keyListenHere")}
              // The press must not take the selection away.
              onMouseDown={(event) => event.preventDefault()}
              onClick={fromHere}
            >
              {t("listenHere")}
            </button>
            <select
              class="player-select player-rate"
              aria-label={t("listenSpeed")}
              title={t("listenSpeed")}
              value={String(rate)}
              onChange={({ currentTarget }) =>
                onSettings({ ...settings, rate: Number(currentTarget.value) })
              }
            >
              {RATES.map((one) => (
                <option key={one} value={String(one)} selected={one === rate}>
                  {`${number.format(one)} ×`}
                </option>
              ))}
            </select>
            <VoiceSelect voices={voices} chosen={voice.id} onVoice={setVoice} />
          </>
        )}
        <Button label="listenStop" title={t("listenStop")} onPress={onClose} extra="player-close">
          <CloseIcon />
        </Button>
      </div>
    </section>
  );
}

interface ButtonProps {
  label: MessageKey;
  title: string;
  onPress: () => void;
  extra?: string;
  children: preact.ComponentChildren;
}

function Button({ label, title, onPress, extra, children }: ButtonProps) {
  const { t } = useI18n();
  return (
    <button
      type="button"
      class={extra ? `icon-button ${extra}` : "icon-button"}
      aria-label={t(label)}
      title={title}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
