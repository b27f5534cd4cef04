// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { SitesList } from "../../../components/settings/SitesList.tsx";
import { i18nOf } from "../sample.ts";
import { unmount } from "../unmount.ts";

const root = document.body;
afterEach(() => unmount(root));

const onRemove = vi.fn<(site: string) => void>();
const onAdd = vi.fn<(site: string) => void>();
const show = (sites: string[]) =>
  act(() =>
    render(
      <I18nContext.Provider value={i18nOf("en")}>
        <SitesList sites={sites} onRemove={onRemove} onAdd={onAdd} />
      </I18nContext.Provider>,
      root,
    ),
  );
const rows = (): string[] =>
  [...root.querySelectorAll("li")].map((row) => row.innerText ?? row.textContent ?? "");
const button = (at: number): HTMLButtonElement => root.querySelectorAll("button")[at]!;

describe("the list of sites that are always read", () => {
  it("says how to get one while there is none", async () => {
    await show([]);
    expect(root.textContent).toContain("at the end of an article");
    expect(root.querySelector("ul")).toBeNull();
  });

  it("names each site and a button for each to give it back", async () => {
    await show(["a.example", "b.example"]);
    expect(rows()).toHaveLength(2);
    expect(button(1).getAttribute("aria-label")).toBe("Give back b.example");
    await act(() => button(1).click());
    expect(onRemove).toHaveBeenLastCalledWith("b.example");
  });

  it("keeps what was given back in its place, to be undone, and says what was done", async () => {
    await show(["a.example", "b.example"]);
    await act(() => button(0).click());
    await show(["b.example"]);
    expect(rows()[0]).toContain("given back");
    expect(root.querySelector("output")?.textContent).toContain("permission was given back");
    await act(() => button(0).click());
    expect(onAdd).toHaveBeenLastCalledWith("a.example");
    await show(["b.example", "a.example"]);
    expect(rows()[0]).not.toContain("given back");
    expect(root.querySelector("output")?.textContent).toBe("a.example is always read in Lede");
  });

  it("shows a site that is added elsewhere", async () => {
    await show([]);
    await show(["a.example"]);
    expect(rows()).toHaveLength(1);
  });
});
