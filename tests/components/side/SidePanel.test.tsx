// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { DEFAULT_READER_SETTINGS } from "../../../components/reader/settings.ts";
import { SidePanel } from "../../../components/side/SidePanel.tsx";
import type { SideProps, SideState } from "../../../components/side/state.ts";
import { i18nOf, sampleReading } from "../sample.ts";
import { unmount } from "../unmount.ts";

const root = document.body;
afterEach(() => unmount(root));

async function show(state: SideState, part: Partial<SideProps> = {}): Promise<SideProps> {
  const props: SideProps = {
    state,
    settings: DEFAULT_READER_SETTINGS,
    onSettings: vi.fn<SideProps["onSettings"]>(),
    onMarks: vi.fn<SideProps["onMarks"]>().mockResolvedValue(3),
    onRead: vi.fn<SideProps["onRead"]>(),
    onChoose: undefined,
    onShow: vi.fn<SideProps["onShow"]>().mockResolvedValue("marked"),
    ...part,
  };
  await act(() =>
    render(
      <I18nContext.Provider value={i18nOf("en")}>
        <SidePanel {...props} />
      </I18nContext.Provider>,
      root,
    ),
  );
  return props;
}

const ready = (): SideState => ({ kind: "ready", reading: sampleReading(), article: null });
const press = (selector: string) =>
  act(async () => {
    root.querySelector<HTMLElement>(selector)?.click();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

describe("the side panel", () => {
  it("says what it is for before anything was asked, and reads when asked to", async () => {
    const { onRead } = await show({ kind: "idle" });
    expect(root.querySelector("h1")?.textContent).toBe("Facts beside the page");
    await press(".button-primary");
    expect(onRead).toHaveBeenCalledOnce();
  });

  it("shows the title and the facts of the page in front", async () => {
    await show(ready());
    expect(root.querySelector("h1")?.textContent).toBe("A harbour wakes up");
    expect(root.querySelectorAll("[role=tab]")).toHaveLength(4);
    expect(root.querySelector(".group-title")?.textContent).toBe("Morrow Quay");
  });

  it("counts a list only when it has been looked for, and says so where that failed", async () => {
    const reading = sampleReading({ facts: [] });
    await show({ kind: "ready", reading, article: null, stage: "facts" });
    expect(root.querySelector("#tab-facts")?.textContent?.trim()).toBe("Facts");
    expect(root.querySelector("#tab-figures")?.textContent).toBe("Figures 4");
    await unmount(root);
    const problems = [{ stage: "entities" as const, message: "boom" }];
    await show({
      kind: "ready",
      reading: sampleReading({ entities: [], facts: [], problems }),
      article: null,
    });
    await press("#tab-names");
    expect(root.querySelector(".panel-none")?.textContent).toMatch(/could not be looked for/u);
  });

  it("marks a chosen row on the page and says so", async () => {
    const { onShow } = await show(ready());
    await press(".row");
    expect(onShow).toHaveBeenCalledOnce();
    expect(root.querySelector("output:last-of-type")?.textContent).toBe("Marked on the page");
    expect(root.querySelector(".side-note")).toBeNull();
  });

  it("says in words when the page does not show the passage or may not be marked", async () => {
    await show(ready(), { onShow: vi.fn<SideProps["onShow"]>().mockResolvedValue("not-found") });
    await press(".row");
    expect(root.querySelector(".side-note")?.textContent).toMatch(/does not show this passage/u);
    await unmount(root);
    await show(ready(), { onShow: vi.fn<SideProps["onShow"]>().mockRejectedValue(new Error("x")) });
    await press(".row");
    expect(root.querySelector(".side-note")?.textContent).toMatch(/cannot be marked/u);
  });

  it("marks the page when asked to, says how much of it there is, and takes all away", async () => {
    const { onMarks } = await show(ready());
    expect(onMarks).not.toHaveBeenCalled();
    await press('[aria-label="Marks on the page"]');
    await act(() => Promise.resolve());
    expect(onMarks).toHaveBeenCalledOnce();
    expect(root.querySelector(".side-marks-count")?.textContent).toMatch(/^3 marks/u);
    await press('[aria-label="Marks on the page"]');
    expect(onMarks).toHaveBeenLastCalledWith([]);
    expect(root.querySelector(".side-marks")).toBeNull();
  });

  it("walks the marks on the page by keys", async () => {
    const { onShow } = await show(ready());
    await act(() => {
      root.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
    });
    expect(onShow).toHaveBeenCalledOnce();
  });

  it("says why a page gives nothing, and what to do", async () => {
    await show({ kind: "failed", why: "not-asked" });
    expect(root.textContent).toContain("Press Lede’s button");
  });
});
