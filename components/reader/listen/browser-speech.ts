import type { SpeechPort, SpeechTrouble } from "./speech.ts";

/** Milliseconds between a cancel and the next text: Chromium is known to swallow a text that follows at once. */
const AFTER_CANCEL = 60;
/** How often the engine is looked at, in milliseconds: some forget to say that they have ended. */
const LOOK = 1000;
/** Milliseconds in which a voice is to begin. */
const BEGIN = 8000;
/** Milliseconds a code unit takes at most at speed 1: four times a slow reader's. */
const SLOWEST = 250;

const TROUBLES: Partial<Record<SpeechSynthesisErrorCode, SpeechTrouble>> = {
  "not-allowed": "refused",
  "audio-busy": "stuck",
  "audio-hardware": "stuck",
  canceled: "interrupted",
  interrupted: "interrupted",
};

/**
 * The browser's own speech. Pausing is left to the caller, by `hush` and `say`: the engines' own pause is missing on
 * Linux and ends the text on Android.
 */
export function browserSpeech(synth: SpeechSynthesis): SpeechPort {
  /** Ends the care for the text that is being said; kept also because engines lose utterances nobody holds. */
  let release: (() => void) | null = null;

  const hush = (): void => {
    release?.();
    release = null;
    synth.cancel();
  };

  return {
    voices: () =>
      synth.getVoices().map((voice) => ({
        id: voice.voiceURI,
        name: voice.name,
        lang: voice.lang,
        local: voice.localService,
        standard: voice.default,
      })),
    onVoices: (changed) => {
      synth.addEventListener("voiceschanged", changed);
      return () => synth.removeEventListener("voiceschanged", changed);
    },
    hush,
    say: (text, { voice: id, rate }, { onEnd, onTrouble }) => {
      const busy = synth.speaking || synth.pending;
      hush();
      const voice = synth.getVoices().find(({ voiceURI }) => voiceURI === id);
      // Without a voice the browser takes its own, which may be a server's.
      if (!voice?.localService) return onTrouble("failed");
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = rate;

      let asked = 0;
      let begun = 0;
      let look: ReturnType<typeof setInterval> | undefined;
      const abort = new AbortController();
      const settle = (tell: () => void): void => {
        if (abort.signal.aborted) return;
        abort.abort();
        clearInterval(look);
        clearTimeout(start);
        release = null;
        tell();
      };
      const once = { signal: abort.signal };
      const ended = (): void => settle(() => onEnd(performance.now() - (begun || asked)));
      utterance.addEventListener("start", () => (begun = performance.now()), once);
      utterance.addEventListener("end", ended, once);
      utterance.addEventListener(
        "error",
        ({ error }) => settle(() => onTrouble(TROUBLES[error] ?? "failed")),
        once,
      );
      const watch = (): void => {
        const since = performance.now() - (begun || asked);
        if (begun && !synth.speaking && !synth.pending) ended();
        else if (since > BEGIN + (begun ? (text.length * SLOWEST) / rate : 0)) {
          settle(() => {
            synth.cancel();
            onTrouble("stuck");
          });
        }
      };
      const start = setTimeout(
        () => {
          asked = performance.now();
          // Another page may have left the engine paused.
          synth.resume();
          synth.speak(utterance);
          look = setInterval(watch, LOOK);
        },
        busy ? AFTER_CANCEL : 0,
      );
      release = () => settle(() => undefined);
    },
  };
}
