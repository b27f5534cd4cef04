// @vitest-environment jsdom
import { render, type VNode } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { AskSite } from "../../../components/sites/AskSite.tsx";
import { SiteSwitch } from "../../../components/sites/SiteSwitch.tsx";
import { i18nOf } from "../sample.ts";
import { unmount } from "../unmount.ts";

const root = document.body;
afterEach(() => unmount(root));
const show = (view: VNode) =>
  act(() => render(<I18nContext.Provider value={i18nOf("en")}>{view}</I18nContext.Provider>, root));

describe("the switch of a site", () => {
  it("says whether the site is always read, and asks for the other", async () => {
    const onChange = vi.fn<(on: boolean) => void>();
    for (const on of [false, true]) {
      await show(<SiteSwitch site="news.example" on={on} onChange={onChange} />);
      const button = root.querySelector<HTMLButtonElement>("[role=switch]")!;
      expect(button.getAttribute("aria-checked")).toBe(String(on));
      expect(button.textContent).toBe("Always read news.example in Lede");
      button.click();
      expect(onChange).toHaveBeenLastCalledWith(!on);
    }
  });
});

describe("the page that asks for a site", () => {
  it("says what it means, names the site, and can be left", async () => {
    const onAsk = vi.fn<() => void>();
    const onLeave = vi.fn<() => void>();
    await show(<AskSite site="news.example" wish="read" onAsk={onAsk} onLeave={onLeave} />);
    expect(root.querySelector("h1")?.textContent).toContain("news.example");
    expect(root.textContent).toContain("this site and no other");
    const [yes, no] = root.querySelectorAll("button");
    yes!.click();
    expect(onAsk).toHaveBeenCalledOnce();
    no!.click();
    expect(onLeave).toHaveBeenCalledOnce();
  });
});
