// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { useState } from "preact/hooks";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { Reader } from "../../../components/reader/Reader.tsx";
import { DEFAULT_READER_SETTINGS } from "../../../components/reader/settings.ts";
import type { ReaderProps, ReaderState } from "../../../components/reader/state.ts";
import type { Article } from "../../../lib/core/reading.ts";
import { layOut } from "../../../lib/page/extract/layout.ts";
import { i18nOf, sampleReading } from "../sample.ts";
import { unmount } from "../unmount.ts";
import { loadAll } from "../../../components/later.tsx";

const root = document.body;
const english = i18nOf("en");
const parse = (html: string): DocumentFragment =>
  document.createRange().createContextualFragment(html);

beforeAll(() => {
  // jsdom lays nothing out.
  Range.prototype.getBoundingClientRect = () => new DOMRect(0, 80, 10, 20);
  window.scrollTo = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
});
beforeAll(loadAll);
afterEach(() => unmount(root));

type AppProps = Omit<ReaderProps, "settings" | "onSettings" | "parse">;

/** The reader with settings that change, as its entry point keeps them. */
function App(props: AppProps) {
  const [settings, setSettings] = useState(DEFAULT_READER_SETTINGS);
  return (
    <I18nContext.Provider value={english}>
      <Reader {...props} settings={settings} onSettings={setSettings} parse={parse} />
    </I18nContext.Provider>
  );
}

async function paint(props: AppProps): Promise<void> {
  await act(() => render(<App {...props} />, root));
}

async function show(state: ReaderState, part: Partial<ReaderProps> = {}) {
  const props = {
    state,
    onClose: vi.fn<() => void>(),
    onRetry: vi.fn<() => void>(),
    onPrint: vi.fn<() => void>(),
    ...part,
  };
  await paint(props);
  return props;
}

const press = (key: string): Promise<void> =>
  act(() => {
    const target = document.activeElement ?? root;
    target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  });
const marks = (): string[] =>
  [...root.querySelectorAll(".article .mark-pressable")].map((one) => one.textContent ?? "");
const ready = (part = {}): ReaderState => ({
  kind: "ready",
  reading: sampleReading(part),
  article: null,
});

function articleOf(html: string): Article {
  const box = document.createElement("div");
  box.innerHTML = html;
  const layout = layOut(box);
  return { ...layout, twins: [], reading: { text: layout.text } } as unknown as Article;
}

describe("the reader", () => {
  it("opens its panel with the first list that has anything in it", async () => {
    const tab = (): string => root.querySelector(".tab[aria-selected=true]")?.textContent ?? "";
    vi.stubGlobal("matchMedia", () => ({
      matches: true,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    await show(ready());
    expect(tab()).toBe("Facts 3");
    await unmount(root);
    await show(ready({ facts: [], figures: [] }));
    expect(tab()).toBe("Names 3");
    await unmount(root);
    await show(ready({ facts: [] }));
    await act(() => root.querySelector<HTMLElement>("#tab-facts")?.click());
    await act(() => root.querySelector<HTMLElement>(".panel-more")?.click());
    expect(tab()).toBe("Figures 4");
    vi.unstubAllGlobals();
  });

  it("lists the headings of a long text, the one being read marked", async () => {
    vi.stubGlobal("matchMedia", () => ({
      matches: true,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
    const height = vi.spyOn(Element.prototype, "scrollHeight", "get").mockReturnValue(5000);
    const html = "<h2>One</h2><p>a</p><h2>Two</h2><p>b</p><h3>Three</h3><p>c</p>";
    const article = articleOf(html);
    const { text } = article.reading;
    const reading = sampleReading({ text, figures: [], facts: [], entities: [], summary: [] });
    await show({ kind: "ready", reading, article });
    const items = [...root.querySelectorAll(".outline button")];
    expect(items.map((item) => item.textContent)).toEqual(["One", "Two", "Three"]);
    // jsdom lays nothing out: every heading stands at the top, so the last counts as reached.
    expect(items.map((item) => item.getAttribute("aria-current"))).toEqual([
      null,
      null,
      "location",
    ]);
    await act(() => (items[1] as HTMLElement).click());
    expect(document.activeElement?.textContent).toBe("Two");
    await unmount(root);
    height.mockReturnValue(100);
    await show({ kind: "ready", reading, article });
    expect(root.querySelector(".outline")).toBeNull();
    height.mockRestore();
    vi.unstubAllGlobals();
  });

  it("hangs the headings under a button where there is no room beside the text, and under a key", async () => {
    const height = vi.spyOn(Element.prototype, "scrollHeight", "get").mockReturnValue(5000);
    const article = articleOf("<h2>One</h2><p>a</p><h2>Two</h2><p>b</p><h3>Three</h3><p>c</p>");
    const { text } = article.reading;
    const reading = sampleReading({ text, figures: [], facts: [], entities: [], summary: [] });
    await show({ kind: "ready", reading, article });
    expect(root.querySelector(".outline")).toBeNull();
    await press("i");
    expect(document.activeElement?.textContent).toBe("Three");
    await press("Escape");
    expect(root.querySelector(".outline")).toBeNull();
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Outline");
    await act(() => (document.activeElement as HTMLElement).click());
    await act(() => root.querySelector<HTMLElement>(".outline button")?.click());
    expect(root.querySelector(".outline")).toBeNull();
    expect(document.activeElement?.textContent).toBe("One");
    height.mockRestore();
  });

  it("shows the article with its key marks, from blocks where there is no markup", async () => {
    await show(ready());
    expect(root.querySelector("h1")?.textContent).toBe("A harbour wakes up");
    expect(root.querySelectorAll(".article > p")).toHaveLength(2);
    expect(marks()).toHaveLength(6);
  });

  it("shows the article's own markup where there is some", async () => {
    const reading = sampleReading();
    const [first = "", second = ""] = reading.text.split("\n\n");
    const article = articleOf(
      `<p>${first.replace("17 million", "<b>17</b> million")}</p><p>${second}</p>`,
    );
    await show({ kind: "ready", reading, article });
    expect(root.querySelector(".article b")?.textContent).toBe("17");
    expect(root.querySelector(".article")?.textContent).toBe(reading.text.replace("\n\n", ""));
  });

  it("goes none, key, all on one key", async () => {
    await show(ready());
    await press("m");
    expect(marks()).toHaveLength(8);
    await press("m");
    expect(marks()).toEqual([]);
    await press("m");
    expect(marks()).toHaveLength(6);
    expect(root.querySelector("output")?.textContent).toBe("Marks: Key");
  });

  it("keeps the text where it is when marks come in later", async () => {
    const state = ready({ entities: [], figures: [], facts: [] });
    const props = await show({ ...state, stage: "entities" } as ReaderState);
    const paragraph = root.querySelector(".article p");
    expect(marks()).toEqual([]);
    await paint({ ...props, state: ready() });
    expect(root.querySelector(".article p")).toBe(paragraph);
    expect(marks()).toHaveLength(6);
  });

  it("opens a card at a mark and closes it on Esc before it closes itself", async () => {
    const { onClose } = await show(ready());
    await act(() => root.querySelector<HTMLElement>(".mark-figure.mark-pressable")?.click());
    const card = root.querySelector(".card");
    expect(card?.textContent).toContain("€17,000,000");
    expect(card?.textContent).toContain("revenue");
    expect(card?.textContent).toContain("Morrow Quay");
    await press("Escape");
    expect(root.querySelector(".card")).toBeNull();
    expect(onClose).not.toHaveBeenCalled();
    await press("Escape");
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("walks figures and names by keys, and says where it is", async () => {
    await show(ready());
    await press("j");
    expect(document.activeElement?.textContent).toBe("17\u00A0million euros");
    expect(root.querySelector("output.visually-hidden")?.textContent).toBe(
      "17 million euros, 1 of 3",
    );
    await press("j");
    expect(document.activeElement?.textContent).toBe("340 people");
    await press("k");
    expect(document.activeElement?.textContent).toBe("17\u00A0million euros");
    await press("J");
    expect(document.activeElement?.textContent).toBe("Ada Quill");
  });

  it("opens with the list it was asked for", async () => {
    const omitted = [{ text: "Subscribe now", reason: "newsletter" as const, before: 1 }];
    await show(ready({ omitted }), { target: { list: "omitted" } });
    expect(root.querySelector(".panel")?.textContent).toContain("Subscribe now");
    expect(root.querySelector(".gap")?.textContent).toContain("1 passage left out");
  });

  it("opens at the place it was asked for, once the text is there", async () => {
    const scrolled = vi.spyOn(window, "scrollTo");
    const reading = sampleReading();
    const start = reading.figures[3]?.start ?? 0;
    await show(ready(), { target: { start } });
    expect(scrolled).toHaveBeenCalledOnce();
    scrolled.mockRestore();
  });

  it.each([
    ["fr-CA", "No name found in this article."],
    ["de-AT", "Names are known in French and English only; this text is in another language."],
  ])("says in its list of names why it is empty for a text in %s", async (lang, words) => {
    await show(ready({ lang, entities: [], facts: [] }));
    await press("f");
    await act(() => root.querySelector<HTMLElement>("#tab-names")?.click());
    expect(root.querySelector(".panel-body")?.textContent).toBe(words);
  });

  it("lists facts, figures, dates and names in the panel", async () => {
    await show(ready());
    await press("f");
    const panel = (): string => root.querySelector(".panel-body")?.textContent ?? "";
    expect(panel()).toContain("Morrow Quay");
    expect(root.querySelectorAll(".row-unsure")).toHaveLength(1);
    const tab = (name: string): Promise<void> =>
      act(() => root.querySelector<HTMLElement>(`#tab-${name}`)?.click());
    await tab("figures");
    expect(root.querySelectorAll(".panel .row")).toHaveLength(4);
    await tab("dates");
    expect(root.querySelectorAll(".panel .row")).toHaveLength(1);
    await tab("names");
    expect(panel()).toContain("Selby Point");
  });

  it("switches a kind off in the legend", async () => {
    await show(ready());
    await act(() => root.querySelector<HTMLElement>(".toolbar-popover button")?.click());
    const [people] = root.querySelectorAll<HTMLInputElement>(".legend-column input");
    await act(() => people?.click());
    expect(marks()).not.toContain("Ada Quill");
  });

  it("does what its keys say", async () => {
    const { onPrint } = await show(ready());
    await press("p");
    expect(onPrint).toHaveBeenCalledOnce();
    await press("+");
    expect(root.querySelector<HTMLElement>(".reader")?.style.getPropertyValue("--text-scale")).toBe(
      "1.11",
    );
    await press("t");
    expect(document.documentElement.dataset["theme"]).toBe("light");
    await press("?");
    expect(root.querySelector("dialog.keys")).not.toBeNull();
  });

  it("shows a title and a skeleton while there is no text", async () => {
    const { onClose } = await show({ kind: "loading", title: "Soon", stage: "extract" });
    expect(root.querySelector("h1")?.textContent).toBe("Soon");
    expect(root.textContent).toContain("Finding the article…");
    await press("Escape");
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("says what went wrong and tries again", async () => {
    const { onRetry } = await show({ kind: "failed", why: "navigated" });
    expect(root.querySelector("h1")?.textContent).toBe("The page moved on");
    root.querySelector<HTMLElement>(".trouble button")?.click();
    expect(onRetry).toHaveBeenCalledOnce();
  });
});
