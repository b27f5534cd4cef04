// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { loadAll } from "../../../components/later.tsx";
import { OpeningReader } from "../../../components/reader/OpeningReader.tsx";
import { Reader } from "../../../components/reader/Reader.tsx";
import { DEFAULT_READER_SETTINGS } from "../../../components/reader/settings.ts";
import type { ReaderState } from "../../../components/reader/state.ts";
import { i18nOf, sampleReading } from "../sample.ts";
import { unmount } from "../unmount.ts";

const root = document.body;

beforeAll(() => {
  // jsdom lays nothing out.
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 80, 10, 20);
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});
beforeAll(loadAll);
afterEach(() => unmount(root));

const ready: ReaderState = {
  kind: "ready",
  reading: sampleReading(),
  article: null,
  stage: "repair",
};

async function show(View: typeof OpeningReader | typeof Reader, state: ReaderState) {
  const onClose = vi.fn<() => void>();
  await act(() =>
    render(
      <I18nContext.Provider value={i18nOf("en")}>
        <View
          state={state}
          settings={DEFAULT_READER_SETTINGS}
          onSettings={() => undefined}
          onClose={onClose}
          onRetry={() => undefined}
          parse={(html) => document.createRange().createContextualFragment(html)}
        />
      </I18nContext.Provider>,
      root,
    ),
  );
  return onClose;
}

const withoutMinutes = (text: string | null | undefined): string =>
  (text ?? "").replace(/\d+ min/u, "");

describe("before the whole reader is there", () => {
  it("the text stands as the whole reader will have it, so that nothing moves when that comes", async () => {
    await show(OpeningReader, ready);
    const before = {
      head: root.querySelector(".head")?.outerHTML,
      text: root.querySelector(".article")?.textContent,
      blocks: [...root.querySelectorAll(".article > *")].map(({ localName }) => localName),
    };
    expect(before.text).not.toBe("");
    await show(Reader, ready);
    expect(withoutMinutes(root.querySelector(".head")?.outerHTML)).toBe(
      withoutMinutes(before.head),
    );
    expect(root.querySelector(".article")?.textContent).toBe(before.text);
    expect(
      [...root.querySelectorAll(".article > *")].map(({ localName }) => localName),
    ).toStrictEqual(before.blocks);
  });

  it("it says that it is busy, also with a text", async () => {
    await show(OpeningReader, ready);
    expect(root.querySelector(".reader")?.getAttribute("aria-busy")).toBe("true");
  });

  it("Esc gives the page back", async () => {
    const onClose = await show(OpeningReader, ready);
    await act(() => {
      document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    });
    expect(onClose).toHaveBeenCalledOnce();
  });
});
