// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { NewArticleLine } from "../../../components/reader/NewArticleLine.tsx";
import type { NewArticle } from "../../../components/reader/state.ts";
import { i18nOf } from "../sample.ts";
import { unmount } from "../unmount.ts";

const root = document.body;
afterEach(() => unmount(root));

const say = vi.fn<(text: string) => void>();
const onRead = vi.fn<() => void>();
const show = (found: NewArticle | null) =>
  act(() =>
    render(
      <I18nContext.Provider value={i18nOf("en")}>
        <NewArticleLine found={found} onRead={onRead} say={say} />
      </I18nContext.Provider>,
      root,
    ),
  );

describe("the offer of the article that the page shows by now", () => {
  it("names it, says so aloud, and reads it only when pressed", async () => {
    await show({ title: "A bridge is planned" });
    expect(say).toHaveBeenLastCalledWith(
      "The page now shows another article: “A bridge is planned”",
    );
    expect(onRead).not.toHaveBeenCalled();
    root.querySelector<HTMLButtonElement>(".button")!.click();
    expect(onRead).toHaveBeenCalledOnce();
  });

  it("can be refused, and comes again with the next article only", async () => {
    const found = { title: null };
    await show(found);
    expect(root.textContent).toContain("The page now shows another article.");
    await act(() => root.querySelector<HTMLButtonElement>("[aria-label=Close]")!.click());
    await show(found);
    expect(root.querySelector("section")).toBeNull();
    await show({ title: "The next" });
    expect(root.querySelector("section")).not.toBeNull();
  });

  it("is not there while the page shows what is read", async () => {
    await show(null);
    expect(root.textContent).toBe("");
  });
});
