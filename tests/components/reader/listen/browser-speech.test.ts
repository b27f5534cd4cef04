import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browserSpeech } from "../../../../components/reader/listen/browser-speech.ts";

class Utterance extends EventTarget {
  voice: unknown = null;
  lang = "";
  rate = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

/** An engine that does what the test tells it. */
function engine() {
  const spoken: Utterance[] = [];
  const synth = Object.assign(new EventTarget(), {
    speaking: false,
    pending: false,
    paused: false,
    getVoices: () => [
      { voiceURI: "edith", name: "Edith", lang: "en-GB", localService: true, default: true },
      { voiceURI: "cloud", name: "Cloud", lang: "en-GB", localService: false, default: false },
    ],
    speak: (utterance: Utterance) => {
      spoken.push(utterance);
      synth.speaking = true;
    },
    cancel: vi.fn<() => void>(() => {
      synth.speaking = false;
    }),
    resume: vi.fn<() => void>(),
  });
  return { synth, spoken, port: browserSpeech(synth as unknown as SpeechSynthesis) };
}

const events = () => ({
  onEnd: vi.fn<(took: number) => void>(),
  onTrouble: vi.fn<(why: string) => void>(),
});
const fail = (utterance: Utterance | undefined, error: string): void => {
  utterance?.dispatchEvent(Object.assign(new Event("error"), { error }));
};
const manner = { voice: "edith", rate: 1.5 };

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the browser's speech", () => {
  it("says a text in the voice and at the speed asked for, and tells how long that took", () => {
    const { spoken, port } = engine();
    const told = events();
    port.say("The boat left.", manner, told);
    vi.advanceTimersByTime(1);
    expect(spoken[0]).toMatchObject({ text: "The boat left.", rate: 1.5, lang: "en-GB" });
    spoken[0]?.dispatchEvent(new Event("start"));
    vi.advanceTimersByTime(900);
    spoken[0]?.dispatchEvent(new Event("end"));
    expect(told.onEnd.mock.calls).toEqual([[900]]);
  });

  it("never speaks in a server's voice, nor in one the browser would choose itself", () => {
    for (const voice of ["cloud", "gone"]) {
      const { spoken, port } = engine();
      const told = events();
      port.say("The boat left.", { voice, rate: 1 }, told);
      vi.advanceTimersByTime(5000);
      expect([spoken.length, told.onTrouble.mock.calls]).toEqual([0, [["failed"]]]);
    }
  });

  it("lets a moment pass after a cancel, for a text that follows at once is swallowed", () => {
    const { spoken, port, synth } = engine();
    port.say("One.", manner, events());
    vi.advanceTimersByTime(1);
    port.say("Two.", manner, events());
    expect(synth.cancel).toHaveBeenCalled();
    vi.advanceTimersByTime(20);
    expect(spoken).toHaveLength(1);
    vi.advanceTimersByTime(100);
    expect(spoken[1]?.text).toBe("Two.");
  });

  it("tells nothing of a text that was hushed or replaced", () => {
    const { spoken, port } = engine();
    const [first, second] = [events(), events()];
    port.say("One.", manner, first);
    vi.advanceTimersByTime(1);
    port.say("Two.", manner, second);
    fail(spoken[0], "interrupted");
    vi.advanceTimersByTime(100);
    port.hush();
    spoken[1]?.dispatchEvent(new Event("end"));
    vi.advanceTimersByTime(60_000);
    for (const { onEnd, onTrouble } of [first, second]) {
      expect([onEnd.mock.calls, onTrouble.mock.calls]).toEqual([[], []]);
    }
  });

  it("says nothing any more when it is hushed before it has begun", () => {
    const { spoken, port } = engine();
    port.say("One.", manner, events());
    port.hush();
    vi.advanceTimersByTime(1000);
    expect(spoken).toEqual([]);
  });

  it("notices an end that the engine forgets to tell", () => {
    const { spoken, port, synth } = engine();
    const told = events();
    port.say("One.", manner, told);
    vi.advanceTimersByTime(1);
    spoken[0]?.dispatchEvent(new Event("start"));
    synth.speaking = false;
    vi.advanceTimersByTime(1500);
    expect(told.onEnd).toHaveBeenCalledTimes(1);
  });

  it("gives an engine up that does not begin, or never ends", () => {
    for (const begins of [false, true]) {
      const { spoken, port, synth } = engine();
      const told = events();
      port.say("One.", manner, told);
      vi.advanceTimersByTime(1);
      if (begins) spoken[0]?.dispatchEvent(new Event("start"));
      vi.advanceTimersByTime(12_000);
      expect(told.onTrouble.mock.calls).toEqual([["stuck"]]);
      expect(synth.speaking).toBe(false);
    }
  });

  it("tells what kept a voice from speaking", () => {
    const kinds = { "not-allowed": "refused", "audio-busy": "stuck", "synthesis-failed": "failed" };
    for (const [error, why] of Object.entries(kinds)) {
      const { spoken, port } = engine();
      const told = events();
      port.say("One.", manner, told);
      vi.advanceTimersByTime(1);
      fail(spoken[0], error);
      expect(told.onTrouble.mock.calls).toEqual([[why]]);
    }
  });

  it("tells when voices have come, until nobody listens", () => {
    const { port, synth } = engine();
    const changed = vi.fn<() => void>();
    const off = port.onVoices(changed);
    synth.dispatchEvent(new Event("voiceschanged"));
    off();
    synth.dispatchEvent(new Event("voiceschanged"));
    expect(changed).toHaveBeenCalledTimes(1);
    expect(port.voices().map(({ id, local }) => [id, local])).toEqual([
      ["edith", true],
      ["cloud", false],
    ]);
  });
});
