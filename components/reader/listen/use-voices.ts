import { useEffect, useMemo, useState } from "preact/hooks";
import type { SpeechPort } from "./speech.ts";
import { sortVoices, type VoiceList } from "./voices.ts";

/** Milliseconds after which an empty list is believed: engines hand their voices over late. */
const LATE = 2500;

/** The voices for a language, kept up to date; null while they are still being looked for. */
export function useVoices(port: SpeechPort, lang: string): VoiceList | null {
  const [voices, setVoices] = useState(() => port.voices());
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const update = (): void => setVoices(port.voices());
    update();
    const timer = setTimeout(() => setWaited(true), LATE);
    const off = port.onVoices(update);
    return () => {
      clearTimeout(timer);
      off();
    };
  }, [port]);
  const list = useMemo(() => sortVoices(voices, lang), [voices, lang]);
  return list.own.length > 0 || waited ? list : null;
}
