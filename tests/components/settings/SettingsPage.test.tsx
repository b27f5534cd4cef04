// @vitest-environment jsdom
import { render } from "preact";
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import {
  DEFAULT_READER_SETTINGS,
  type ReaderSettings,
} from "../../../components/reader/settings.ts";
import { SettingsPage } from "../../../components/settings/SettingsPage.tsx";
import type { SettingsProps } from "../../../components/settings/state.ts";
import { i18nOf } from "../sample.ts";
import { unmount } from "../unmount.ts";

const root = document.body;
afterEach(() => unmount(root));

let now: ReaderSettings = DEFAULT_READER_SETTINGS;

function Page(props: Partial<SettingsProps>) {
  const [settings, setSettings] = useState<ReaderSettings>(DEFAULT_READER_SETTINGS);
  now = settings;
  return (
    <SettingsPage
      settings={settings}
      onSettings={setSettings}
      button="summary"
      onButton={() => undefined}
      shortcuts={[{ description: "Open or close the reader", keys: "Alt+L" }]}
      permissions={["activeTab", "storage", "tabs"]}
      sites={["news.example"]}
      onAddSite={() => undefined}
      onRemoveSite={() => undefined}
      size={2048}
      onExport={() => undefined}
      onErase={() => Promise.resolve(() => Promise.resolve())}
      {...props}
    />
  );
}

async function show(props: Partial<SettingsProps> = {}): Promise<void> {
  await act(() =>
    render(
      <I18nContext.Provider value={i18nOf("en")}>
        <Page {...props} />
      </I18nContext.Provider>,
      root,
    ),
  );
}

const button = (name: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll("button")].find(
    (one) => (one.getAttribute("aria-label") ?? one.textContent) === name,
  );
const press = (name: string) => act(() => button(name)?.click());
const type = (name: string, key: string) =>
  act(() => {
    button(name)?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  });
const said = () => root.querySelector(".settings-said")?.textContent;

describe("the settings page", () => {
  it("changes the text and shows it at once", async () => {
    await show();
    await press("Larger text");
    expect(now.size).toBe(1);
    const sample = root.querySelector<HTMLElement>(".settings-sample");
    expect(sample?.style.getPropertyValue("--text-scale")).toBe("1.11");
  });

  it("goes back to the standard text, and takes that back", async () => {
    await show();
    await press("Longer lines");
    await press("Back to standard");
    expect(now.measure).toBe(0);
    await press("Undo");
    expect(now.measure).toBe(1);
  });

  it("gives an action another key", async () => {
    await show();
    await press("Change: Print");
    await type("Change: Print", "x");
    expect(now.keys).toEqual({ print: "x" });
    expect(said()).toBe("X is now for “Print”.");
  });

  it("says whose key was taken, and undoes it", async () => {
    await show();
    await press("Change: Print");
    await type("Change: Print", "m");
    expect(now.keys).toEqual({ print: "m", marks: "" });
    expect(said()).toMatch(/which had it, has no key/u);
    await press("Undo");
    expect(now.keys).toEqual({});
  });

  it("takes a key away, keeps it on Esc, and refuses keys that are the browser's", async () => {
    await show();
    await press("Change: Print");
    await type("Change: Print", "Enter");
    expect(now.keys).toEqual({});
    expect(said()).toMatch(/choose a letter/u);
    await type("Change: Print", "Escape");
    expect(button("Change: Print")?.getAttribute("aria-pressed")).toBe("false");
    await press("Change: Print");
    await type("Change: Print", "Backspace");
    expect(now.keys).toEqual({ print: "" });
    await press("Standard keys");
    expect(now.keys).toEqual({});
  });

  it("says what each permission is for", async () => {
    await show();
    const list = root.querySelector(".settings-permissions")?.textContent;
    expect(list).toContain("Only the tab you press the button");
    expect(list).toContain("tabs");
  });

  it("erases everything and puts it back", async () => {
    const back = vi.fn<() => Promise<void>>().mockResolvedValue(undefined);
    await show({ onErase: () => Promise.resolve(back) });
    await press("Erase everything");
    await act(() => Promise.resolve());
    expect(button("Erase everything")?.disabled).toBe(true);
    await press("Undo");
    expect(back).toHaveBeenCalledOnce();
  });

  it("tells what the toolbar button is to open", async () => {
    const onButton = vi.fn<SettingsProps["onButton"]>();
    await show({ onButton });
    await act(() => root.querySelector<HTMLElement>("[aria-describedby=button-facts]")?.click());
    expect(onButton).toHaveBeenCalledWith("facts");
  });
});
