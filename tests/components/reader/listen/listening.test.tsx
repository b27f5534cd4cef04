// @vitest-environment jsdom
import { render } from "preact";
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../../components/i18n.ts";
import type { Voice } from "../../../../components/reader/listen/speech.ts";
import { Reader } from "../../../../components/reader/Reader.tsx";
import {
  DEFAULT_READER_SETTINGS,
  type ReaderSettings,
} from "../../../../components/reader/settings.ts";
import type { SpeechPort } from "../../../../components/reader/listen/speech.ts";
import { i18nOf, readingOf } from "../../sample.ts";
import { unmount } from "../../unmount.ts";
import { fakeSpeech, voiceOf, type FakeSpeech } from "./voice.ts";

const root = document.body;
const READING = readingOf([
  "The boat left at noon. It came back late.",
  "Nobody was on board. It rained.",
]);
let kept: ReaderSettings = DEFAULT_READER_SETTINGS;

beforeAll(() => {
  // jsdom lays nothing out.
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 80, 10, 20);
  window.scrollTo = () => undefined;
});
afterEach(async () => {
  vi.useRealTimers();
  await unmount(root);
  kept = DEFAULT_READER_SETTINGS;
  getSelection()?.removeAllRanges();
});

interface AppProps {
  speech: SpeechPort | null | undefined;
  lang?: string;
  onClose?: () => void;
}

function App({ speech, lang = "en", onClose = () => undefined }: AppProps) {
  const [settings, setSettings] = useState(kept);
  return (
    <I18nContext.Provider value={i18nOf("en")}>
      <Reader
        state={{ kind: "ready", reading: { ...READING, lang }, article: null }}
        settings={settings}
        onSettings={(next) => setSettings((kept = next))}
        onClose={onClose}
        onRetry={() => undefined}
        parse={(html) => document.createRange().createContextualFragment(html)}
        speech={speech}
      />
    </I18nContext.Provider>
  );
}

const show = (props: AppProps): Promise<void> => act(() => render(<App {...props} />, root));
const speakers = (...voices: Voice[]): FakeSpeech =>
  fakeSpeech(voices.length > 0 ? voices : [voiceOf("edith", "en-GB"), voiceOf("amy", "en-US")]);
const press = (key: string, target: Element = document.activeElement ?? root): Promise<void> =>
  act(() => {
    target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  });
const button = (name: string): HTMLButtonElement | null =>
  root.querySelector(`button[aria-label="${name}"]`);
const bar = (): Element | null => root.querySelector(".player");
/** The bar's code is loaded with its first use. */
const barIsThere = async (): Promise<void> => {
  for (let turn = 0; turn < 20 && !bar(); turn++) {
    await act(async () => void (await import("../../../../components/reader/listen/Player.tsx")));
  }
  expect(bar()).not.toBeNull();
};
const choose = (label: string, value: string): Promise<void> =>
  act(() => {
    const select = root.querySelector<HTMLSelectElement>(`select[aria-label="${label}"]`);
    if (!select) throw new Error(`no ${label}`);
    select.value = value;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
const announced = (): string => root.querySelector(".reader > output")?.textContent ?? "";

async function listen(speech: FakeSpeech, lang?: string): Promise<FakeSpeech> {
  await show({ speech, ...(lang && { lang }) });
  await press("l");
  await barIsThere();
  return speech;
}

describe("listening", () => {
  it("has no button where the browser cannot speak, and its key says so", async () => {
    await show({ speech: null });
    expect(button("Listen to the article")).toBeNull();
    await press("l");
    expect(announced()).toBe("This browser cannot read aloud.");
    await show({ speech: undefined });
    expect(button("Listen to the article")).toBeNull();
  });

  it("begins with the title at a press of the button or key, pauses and goes on", async () => {
    const speech = speakers();
    await show({ speech });
    await act(() => button("Listen to the article")?.click());
    await barIsThere();
    expect(speech.said.map(({ text }) => text)).toEqual(["A harbour wakes up"]);
    await act(() => speech.end());
    expect(speech.said.at(-1)?.text).toBe("The boat left at noon.");
    await act(() => button("Pause")?.click());
    expect(speech.busy()).toBe(false);
    await press("l");
    expect([speech.busy(), speech.said.at(-1)?.text]).toEqual([true, "The boat left at noon."]);
  });

  it("walks by sentences, with the keys and the buttons", async () => {
    const speech = await listen(speakers());
    await press(".");
    await press(".");
    await act(() => button("Next sentence, while listening")?.click());
    expect(speech.said.at(-1)?.text).toBe("Nobody was on board.");
    await press(",");
    expect(speech.said.at(-1)?.text).toBe("It came back late.");
  });

  it("reads from the selection, and from a sentence that is clicked with Alt", async () => {
    const speech = await listen(speakers());
    const second = root.querySelectorAll(".article p")[1]?.firstChild;
    if (!second) throw new Error("no text");
    getSelection()?.setBaseAndExtent(second, 22, second, 25);
    await press("L");
    expect(speech.said.at(-1)?.text).toBe("It rained.");
    getSelection()?.setBaseAndExtent(second, 3, second, 3);
    await act(() => {
      second.parentElement?.dispatchEvent(new MouseEvent("click", { altKey: true, bubbles: true }));
    });
    expect(speech.said.at(-1)?.text).toBe("Nobody was on board.");
  });

  it("begins at the selection when the key for that opens it", async () => {
    const speech = speakers();
    await show({ speech });
    const first = root.querySelector(".article p")?.firstChild;
    if (!first) throw new Error("no text");
    getSelection()?.setBaseAndExtent(first, 24, first, 30);
    await press("L");
    await barIsThere();
    expect(speech.said[0]?.text).toBe("It came back late.");
  });

  it("remembers the speed, and the voice for each language", async () => {
    const speech = await listen(speakers());
    await choose("Speed", "1.5");
    await choose("Voice", "amy");
    expect(kept.listening).toEqual({ rate: 1.5, voices: { en: "amy" } });
    expect(speech.said.at(-1)?.manner).toEqual({ voice: "amy", rate: 1.5 });
  });

  it("lists the voices of servers as off, with the reason, and never uses them", async () => {
    const cloud = voiceOf("cloud", "en-GB", { local: false, standard: true });
    const speech = await listen(speakers(cloud, voiceOf("edith", "en-GB")));
    const option = root.querySelector<HTMLOptionElement>(".player option[value=cloud]");
    expect(option?.disabled).toBe(true);
    expect(option?.closest("optgroup")?.label).toBe("Off: would send the text to a server");
    expect(speech.said[0]?.manner.voice).toBe("edith");
  });

  it("says that there is no voice for the language, why others are off, and what to do", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const cloud = voiceOf("Nuage", "fr-FR", { local: false });
    const speech = await listen(speakers(cloud, voiceOf("edith", "en-GB")), "fr");
    await act(() => void vi.advanceTimersByTime(3000));
    const text = bar()?.textContent ?? "";
    expect(text).toContain("No voice on this machine speaks the language of this article (French)");
    expect(text).toContain("One voice stays off, as it would send the text to a server: Nuage.");
    expect(text).toContain("To get one");
    expect([speech.said, button("Read aloud")]).toEqual([[], null]);
    await choose("Voice", "edith");
    expect(speech.said[0]?.manner.voice).toBe("edith");
    expect(kept.listening.voices).toEqual({ fr: "edith" });
  });

  it("says that there is no voice at all, and begins when one is installed", async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const speech = await listen(fakeSpeech());
    expect(bar()?.textContent).toContain("Looking for voices");
    await act(() => void vi.advanceTimersByTime(3000));
    expect(bar()?.textContent).toContain("There is no voice on this machine yet.");
    await act(() => speech.setVoices([voiceOf("edith", "en-GB")]));
    expect(speech.said[0]?.text).toBe("A harbour wakes up");
  });

  it("says what is wrong when a voice makes no sound", async () => {
    const speech = await listen(speakers());
    for (let n = 0; n < 3; n++) await act(() => speech.end(1));
    expect(bar()?.textContent).toContain("This voice makes no sound.");
    expect(announced()).toBe("This voice makes no sound. Choose another one.");
  });

  it("stops at its button and at Esc within the bar, and gives the focus back", async () => {
    const speech = await listen(speakers());
    button("Pause")?.focus();
    await press("Escape");
    expect([bar(), speech.busy()]).toEqual([null, false]);
    expect(document.activeElement).toBe(button("Listen to the article"));
    await press("l");
    await act(() => button("Stop listening")?.click());
    expect([bar(), speech.busy()]).toEqual([null, false]);
  });

  it("falls silent when the reader is closed, taken down, or its page goes away", async () => {
    const onClose = vi.fn<() => void>();
    const speech = speakers();
    await show({ speech, onClose });
    await press("l");
    await barIsThere();
    expect(speech.busy()).toBe(true);
    await press("Escape");
    expect([onClose.mock.calls.length, speech.busy()]).toEqual([1, false]);

    await press("l");
    expect(speech.busy()).toBe(true);
    window.dispatchEvent(new Event("pagehide"));
    expect(speech.busy()).toBe(false);

    await press("l");
    await unmount(root);
    expect(speech.busy()).toBe(false);
  });
});
