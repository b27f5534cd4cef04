import type {
  Manner,
  SpeechEvents,
  SpeechPort,
  SpeechTrouble,
  Voice,
} from "../../../../components/reader/listen/speech.ts";

/** A voice for tests: it says nothing until it is told how that went. */
export interface FakeSpeech extends SpeechPort {
  /** What it was asked to say, in order. */
  said: { text: string; manner: Manner }[];
  /** Whether something is being said. */
  busy: () => boolean;
  /** Ends what is being said; in `took` milliseconds, or as long as people need. */
  end: (took?: number) => void;
  trouble: (why: SpeechTrouble) => void;
  setVoices: (voices: Voice[]) => void;
}

export function fakeSpeech(voices: Voice[] = []): FakeSpeech {
  let events: SpeechEvents | null = null;
  let list = voices;
  const told = new Set<() => void>();
  const said: FakeSpeech["said"] = [];
  const settle = (): SpeechEvents | null => {
    const last = events;
    events = null;
    return last;
  };
  return {
    said,
    voices: () => list,
    onVoices: (changed) => {
      told.add(changed);
      return () => told.delete(changed);
    },
    say: (text, manner, next) => {
      said.push({ text, manner });
      events = next;
    },
    hush: () => void settle(),
    busy: () => events !== null,
    end: (took = 5000) => settle()?.onEnd(took),
    trouble: (why) => settle()?.onTrouble(why),
    setVoices: (next) => {
      list = next;
      for (const tell of told) tell();
    },
  };
}

export const voiceOf = (id: string, lang: string, part: Partial<Voice> = {}): Voice => ({
  id,
  name: id,
  lang,
  local: true,
  standard: false,
  ...part,
});
