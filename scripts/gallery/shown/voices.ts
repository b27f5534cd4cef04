import type { SpeechPort, Voice } from "../../../components/reader/listen/speech.ts";
import type { Surface } from "../surface.ts";

const NAMES = { en: ["Maren", "Oswin"], fr: ["Maëlle", "Corentin"] };

/** Voices that say nothing: the bar is looked at, not heard. Without them the browser's own, of which it has none here. */
export function voicesOf({ given }: Surface, language: "en" | "fr"): SpeechPort | undefined {
  if (!given?.voices) return undefined;
  const voices = NAMES[language].map((name, at): Voice => ({
    id: name,
    name,
    lang: language === "fr" ? "fr-FR" : "en-GB",
    local: given.voices === "some",
    standard: at === 0,
  }));
  return {
    voices: () => voices,
    onVoices: () => () => undefined,
    say: () => undefined,
    hush: () => undefined,
  };
}
