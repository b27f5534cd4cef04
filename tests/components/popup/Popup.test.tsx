// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { Popup } from "../../../components/popup/Popup.tsx";
import type { Copying } from "../../../components/copy/copying.ts";
import type { PopupProps, PopupState } from "../../../components/popup/state.ts";
import type { NotesOnPage } from "../../../components/notes/OnPageLine.tsx";
import { STAGES } from "../../../lib/core/stages.ts";
import { UNREADABLE, type Unreadable } from "../../../components/unreadable.ts";
import type { KnownPort } from "../../../components/known/state.ts";
import type { Known } from "../../../lib/core/library/known.ts";
import { factRow } from "../../lib/core/library/rows.ts";
import { copyingOf, i18nOf, sampleReading } from "../sample.ts";
import { unmount } from "../unmount.ts";

const root = document.body;
afterEach(() => unmount(root));

async function show(
  state: PopupState,
  part: Partial<PopupProps> = {},
  language: "en" | "fr" = "en",
) {
  const props: PopupProps = {
    state,
    onRead: vi.fn<PopupProps["onRead"]>(),
    onRetry: vi.fn<PopupProps["onRetry"]>(),
    elsewhere: { onLibrary: () => undefined, onSettings: () => undefined },
    onBeside: vi.fn<PopupProps["onBeside"]>(),
    copying: copyingOf(),
    ...part,
  };
  await act(() =>
    render(
      <I18nContext.Provider value={i18nOf(language)}>
        <Popup {...props} />
      </I18nContext.Provider>,
      root,
    ),
  );
  return props;
}

const button = (text: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll("button")].find((one) => one.textContent?.includes(text));
  if (!found) throw new Error(`no button ${text}`);
  return found;
};
const strike = (key: string): void =>
  void document.activeElement?.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }),
  );
const text = (): string => (root.textContent ?? "").replaceAll(/[\u00A0\u202F]/gu, " ");

describe("the popup of a page that was read", () => {
  it("says under a row what the library has of it, without a gap in the table", async () => {
    const row = factRow({ article: "article-1", site: "Les Échos", value: 19e6, text: "€19m" });
    const known: Known = {
      agreeing: 0,
      differing: 1,
      apart: 0,
      changed: 0,
      sources: [{ agreement: "differ", row }],
    };
    const port: KnownPort = {
      ask: (_page, facts) => Promise.resolve({ known: facts.map(() => known), checks: {} }),
      watch: () => undefined,
      open: vi.fn<KnownPort["open"]>(),
    };
    const reading = sampleReading();
    const { onRead } = await show({ kind: "done", article: null, reading }, { known: port });
    await vi.waitFor(
      async () => {
        await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
        expect(root.querySelector(".key-known .known-line")).not.toBeNull();
      },
      { timeout: 5000 },
    );
    expect(text()).toContain("You have €19m (Les Échos");
    for (const body of root.querySelectorAll(".key-figures tbody")) {
      expect(body.querySelector("th")?.rowSpan).toBe(body.querySelectorAll("tr").length);
    }
    await act(() => root.querySelector<HTMLElement>(".known-line")?.click());
    await act(() => button("Show in the text").click());
    expect(onRead).toHaveBeenCalledWith({ start: reading.figures[0]?.start });
  });

  it("walks its rows by the arrow keys, and stays where there is no further row", async () => {
    await show({ kind: "done", article: null, reading: sampleReading() });
    const rows = [...root.querySelectorAll<HTMLElement>(".key-row")];
    rows[0]?.focus();
    strike("ArrowDown");
    expect(document.activeElement).toBe(rows[1]);
    strike("End");
    strike("ArrowDown");
    expect(document.activeElement).toBe(rows.at(-1));
    strike("Home");
    strike("ArrowUp");
    expect(document.activeElement).toBe(rows[0]);
  });

  it("describes each row by whose it is and its exact value", async () => {
    await show({ kind: "done", reading: sampleReading(), article: null });
    const described = [...root.querySelectorAll(".key-row")].map((row) =>
      (row.getAttribute("aria-describedby") ?? "")
        .split(" ")
        .map((id) => document.querySelector(`[id="${id}"]`)?.textContent)
        .join(" "),
    );
    expect(described).toEqual(["Morrow Quay €17,000,000", "Morrow Quay 340"]);
  });

  it("says that the site gives only a beginning before the summary, as soon as it is known", async () => {
    const reading = sampleReading({ access: "cut" });
    for (const state of [
      { kind: "reading", stage: "entities", reading },
      { kind: "done", reading, article: null },
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one popup at a time
      await show(state);
      const [head, ...rest] = root.querySelectorAll(
        ".popup-head, .notice, .popup-summary, .skeleton",
      );
      expect(head?.className).toBe("popup-head");
      expect(rest[0]?.textContent).toContain("only the beginning");
    }
  });

  it("unfolds a summary of more lines than five, and keeps the focus there", async () => {
    const height = vi.spyOn(Element.prototype, "scrollHeight", "get").mockReturnValue(200);
    await show({ kind: "done", reading: sampleReading(), article: null });
    height.mockRestore();
    await act(() => button("more").click());
    expect(document.activeElement?.className).toContain("popup-summary-open");
    expect([...root.querySelectorAll("button")].map((one) => one.textContent)).not.toContain(
      "more",
    );
  });

  it("shows title, meta, summary, sure figures and names", async () => {
    await show({ kind: "done", article: null, reading: sampleReading() });
    expect(root.querySelector("h1")?.textContent).toBe("A harbour wakes up");
    expect(text()).toContain("The Tidewater Post");
    expect(root.querySelectorAll(".popup-summary mark")).toHaveLength(3);
    expect([...root.querySelectorAll(".key-figures tr")].map((row) => row.textContent)).toEqual([
      "WhoseWhatValue",
      "Morrow Quayrevenue 2025€17m€17,000,000",
      "employees · forecast340",
    ]);
    expect(text()).toContain("All 4 figures");
  });

  it("says it in French, values included", async () => {
    await show({ kind: "done", article: null, reading: sampleReading() }, {}, "fr");
    expect(text()).toContain("chiffre d’affaires 2025");
    expect(text()).toContain("17 M€");
  });

  it("opens the reader at the place of a row, of a name, and at a list", async () => {
    const { onRead } = await show({ kind: "done", article: null, reading: sampleReading() });
    button("employees").click();
    button("Selby Point").click();
    button("All 4 figures").click();
    button("Read").click();
    const reading = sampleReading();
    expect(vi.mocked(onRead).mock.calls).toEqual([
      [{ start: reading.figures[2]?.start }],
      [{ start: reading.entities[2]?.mentions[0]?.start }],
      [{ list: "figures" }],
      [],
    ]);
  });

  it("says quietly what was done to the text, and nothing where nothing was", async () => {
    await show({ kind: "done", article: null, reading: sampleReading() });
    expect(root.querySelector(".quiet")).toBeNull();
    const omitted = [{ text: "x", reason: "share" as const, before: 0 }];
    const charset = { declared: "ISO-8859-1", used: "UTF-8" };
    const { onRead } = await show({
      kind: "done",
      article: null,
      reading: sampleReading({ omitted, charset }),
    });
    expect(text()).toContain("1 passage left out");
    expect(text()).toContain("ISO-8859-1");
    expect(text()).not.toContain("repaired");
    button("1 passage left out").click();
    expect(onRead).toHaveBeenCalledWith({ list: "omitted" });
  });

  it("names a stage that failed and shows the rest", async () => {
    const problems = [{ stage: "summary" as const, message: "boom" }];
    await show({ kind: "done", article: null, reading: sampleReading({ problems, summary: [] }) });
    expect(text()).toContain("The summary could not be made");
    expect(root.querySelector(".key-figures")).not.toBeNull();
  });

  it("has no table where no figure has a meaning", async () => {
    await show({
      kind: "done",
      article: null,
      reading: sampleReading({ facts: [], figures: [], entities: [] }),
    });
    expect(root.querySelector("table")).toBeNull();
    expect(text()).not.toContain("figures");
  });
});

describe("the popup while a page is read", () => {
  it.each(STAGES)("shows what there is at the stage %s, and can already read", async (stage) => {
    await show({ kind: "reading", stage, reading: sampleReading() });
    expect(root.querySelector("main")?.getAttribute("aria-busy")).toBe("true");
    expect(root.querySelectorAll("h1")).toHaveLength(1);
    button("Read");
    expect(root.querySelector(".copy-button")).toBeNull();
  });

  it("says what is under way", async () => {
    await show({ kind: "reading", stage: "figures", reading: {} });
    expect(root.querySelector("output")?.textContent).toBe("Finding the figures…");
  });
});

describe("the popup of a page that cannot be read", () => {
  it.each(Object.keys(UNREADABLE) as Unreadable[])("says what %s means", async (why) => {
    const { onRetry } = await show({ kind: "unreadable", why });
    const i18n = i18nOf("en");
    expect(text()).toContain(i18n.t(UNREADABLE[why].title));
    expect(text()).toContain(i18n.t(UNREADABLE[why].text));
    expect(root.querySelector(".copy-button")).toBeNull();
    if (!UNREADABLE[why].retry) return;
    button("Try again").click();
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it("offers to read what was found where there is no article", async () => {
    const { onRead } = await show({
      kind: "unreadable",
      why: "not-article",
      reading: { title: "Front page", stats: { words: 1200, readingMinutes: 5 } },
    });
    expect(text()).toContain("1,200 words");
    button("Read anyway").click();
    expect(onRead).toHaveBeenCalledOnce();
  });
});

const press = (key: string): Promise<void> =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  });

const items = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>("[role=menuitem]")];

describe("the copy menu", () => {
  it("opens by an arrow, walks, and gives the focus back on Esc", async () => {
    await show({ kind: "done", article: null, reading: sampleReading() });
    const copy = button("Copy");
    copy.focus();
    await press("ArrowDown");
    expect(copy.getAttribute("aria-expanded")).toBe("true");
    expect(document.activeElement).toBe(items()[0]);
    await press("ArrowUp");
    expect(document.activeElement).toBe(items().at(-1));
    await press("Home");
    expect(document.activeElement).toBe(items()[0]);
    await press("Escape");
    expect(items()).toEqual([]);
    expect(document.activeElement).toBe(copy);
  });

  it("copies what was chosen and says so", async () => {
    const { copying } = await show({ kind: "done", article: null, reading: sampleReading() });
    await act(() => button("Copy").click());
    await act(() => items()[1]?.click());
    expect(copying.copy).toHaveBeenCalledWith("table");
    await act(() => Promise.resolve());
    expect(root.querySelector(".copy output")?.textContent).toBe("Copied");
  });

  it("says when the browser refuses", async () => {
    const copy = vi.fn<Copying["copy"]>().mockRejectedValue(new Error("no"));
    await show(
      { kind: "done", article: null, reading: sampleReading() },
      { copying: { ...copyingOf(), copy } },
    );
    await act(() => button("Copy").click());
    await act(() => items()[0]?.click());
    await act(() => Promise.resolve());
    expect(root.querySelector(".copy-said")?.textContent).toContain("did not allow");
  });
});

const notesOf = (part: Partial<NotesOnPage> = {}): NotesOnPage => ({
  count: 4,
  shown: null,
  show: vi.fn<NotesOnPage["show"]>().mockResolvedValue({ placed: 4, found: 4 }),
  hide: vi.fn<NotesOnPage["hide"]>().mockResolvedValue(undefined),
  ...part,
});
const doneState = (): PopupState => ({ kind: "done", article: null, reading: sampleReading() });
const notesLine = (): string =>
  (root.querySelector(".popup-body")?.firstElementChild?.textContent ?? "").trim();
const pressAndWait = (label: string): Promise<void> =>
  act(async () => {
    button(label).click();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

describe("the notes of a page, in the popup", () => {
  it("are its first line, and are shown when asked for", async () => {
    const asked = notesOf();
    await show(doneState(), { notes: asked });
    expect(notesLine()).toBe("4 notes here · show");
    await pressAndWait("show");
    expect(asked.show).toHaveBeenCalledOnce();
  });

  it("say how many are not there, and can be hidden", async () => {
    const asked = notesOf({ shown: { placed: 3, found: 1 } });
    await show(doneState(), { notes: asked });
    expect(notesLine()).toContain("hide");
    expect(notesLine()).toContain("2 are not on the page");
    await pressAndWait("hide");
    expect(asked.hide).toHaveBeenCalledOnce();
  });

  it("say so where the page may not be touched", async () => {
    const asking = vi.fn<NotesOnPage["show"]>().mockResolvedValue(null);
    await show(doneState(), { notes: notesOf({ show: asking }) });
    await pressAndWait("show");
    expect(notesLine()).toContain("cannot be marked");
  });

  it("have no line at none", async () => {
    await show(doneState(), { notes: notesOf({ count: 0 }) });
    expect(root.querySelector(".notes-on-page")).toBeNull();
  });
});
