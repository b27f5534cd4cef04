// @vitest-environment jsdom
import { render } from "preact";
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { DEFAULT_CITATION_SETTINGS } from "../../../components/notes/citing.ts";
import {
  DEFAULT_READER_SETTINGS,
  type ReaderSettings,
} from "../../../components/reader/settings.ts";
import { SettingsPage } from "../../../components/settings/SettingsPage.tsx";
import type {
  DataPorts,
  Kept,
  PicturesPorts,
  SettingsProps,
} from "../../../components/settings/state.ts";
import { i18nOf } from "../sample.ts";
import { unmount } from "../unmount.ts";

const root = document.body;
afterEach(() => unmount(root));

const KEPT: Kept = { articles: 12, notes: 1, others: 3, trash: 2, bytes: 4_230_000 };

/** A library that stays as it is; what is asked of it can be watched. */
const dataOf = (part: Partial<DataPorts> = {}): DataPorts => ({
  kept: KEPT,
  backups: { last: null, now: Date.parse("2026-06-01"), make: () => Promise.resolve(18) },
  canUndo: true,
  erase: () => Promise.resolve(() => Promise.resolve()),
  isNoCopy: () => false,
  ...part,
});

const picturesOf = (part: Partial<PicturesPorts> = {}): PicturesPorts => ({
  on: false,
  kept: { count: 3, bytes: 1_250_000 },
  elsewhere: false,
  onSwitch: () => Promise.resolve(),
  onAllow: () => Promise.resolve(true),
  onGiveBack: () => Promise.resolve(true),
  onRemove: () => Promise.resolve(3),
  ...part,
});

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
      bar="allowed"
      onBar={() => undefined}
      shortcuts={[{ description: "Open or close the reader", keys: "Alt+L" }]}
      permissions={{
        fixed: ["activeTab", "storage"],
        given: ["tabs", "*://news.example/*", "*://other.example/*"],
      }}
      onGiveBack={() => undefined}
      onTakeAgain={() => undefined}
      pictures={picturesOf()}
      data={dataOf()}
      citing={{ settings: DEFAULT_CITATION_SETTINGS, onSettings: () => undefined }}
      sites={["news.example"]}
      onAddSite={() => undefined}
      onRemoveSite={() => undefined}
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
/** Until what was begun has ended. */
const settled = () => act(() => new Promise<void>((resolve) => void setTimeout(resolve, 0)));
const said = () => root.querySelector("#keys .settings-said")?.textContent;
const dataSaid = () => root.querySelector("#data .settings-said")?.textContent;

describe("the settings page", () => {
  it("sets how articles are cited, as the list of notes does", async () => {
    const onSettings = vi.fn();
    await show({ citing: { settings: { style: "apa", language: "fr" }, onSettings } });
    const [styles, languages] = root.querySelectorAll<HTMLSelectElement>("#citing select");
    expect(languages?.value).toBe("fr");
    styles!.value = "mla";
    await act(() => void styles!.dispatchEvent(new Event("change", { bubbles: true })));
    expect(onSettings).toHaveBeenCalledWith({ style: "mla", language: "fr" });
  });

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
    await type("Press a key…: Print", "x");
    expect(now.keys).toEqual({ print: "x" });
    expect(said()).toBe("X is now for “Print”.");
  });

  it("says whose key was taken, and undoes it", async () => {
    await show();
    await press("Change: Print");
    await type("Press a key…: Print", "m");
    expect(now.keys).toEqual({ print: "m", marks: "" });
    expect(said()).toMatch(/which had it, has no key/u);
    await press("Undo");
    expect(now.keys).toEqual({});
  });

  it("takes a key away, keeps it on Esc, and refuses keys that are the browser's", async () => {
    await show();
    await press("Change: Print");
    await type("Press a key…: Print", "Enter");
    expect(now.keys).toEqual({});
    expect(said()).toMatch(/choose a letter/u);
    await type("Press a key…: Print", "Escape");
    expect(button("Change: Print")?.getAttribute("aria-pressed")).toBe("false");
    await press("Change: Print");
    await type("Press a key…: Print", "Backspace");
    expect(now.keys).toEqual({ print: "" });
    await press("Standard keys");
    expect(now.keys).toEqual({});
  });

  it("says what each permission is for, and gives back those that were given since", async () => {
    const onGiveBack = vi.fn<SettingsProps["onGiveBack"]>();
    const onTakeAgain = vi.fn<SettingsProps["onTakeAgain"]>();
    await show({ onGiveBack, onTakeAgain });
    const fixed = root.querySelector(".settings-permissions")?.textContent;
    expect(fixed).toContain("Only the tab you press the button");
    const given = [...root.querySelectorAll("#privacy li")];
    expect(given.map((row) => row.querySelector(".sites-name")?.textContent)).toEqual([
      "tabs",
      "news.exampleOne of your sites: Lede reads its articles, or shows your notes on them, by itself.",
      "other.exampleNot among your sites: Lede does nothing with it.",
    ]);
    await act(() => given[2]?.querySelector("button")?.click());
    expect(onGiveBack).toHaveBeenCalledWith("*://other.example/*");
    await show({ onTakeAgain, permissions: { fixed: [], given: ["tabs"] } });
    await press("Undo: allow other.example");
    expect(onTakeAgain).toHaveBeenCalledWith("*://other.example/*");
  });

  it("says that no permission was given where none was", async () => {
    await show({ permissions: { fixed: ["activeTab"], given: [] } });
    expect(root.querySelector("#privacy")?.textContent).toContain("Lede sees no page until");
  });

  it("tells how much is kept, and saves all of it as one file", async () => {
    const make = vi.fn<DataPorts["backups"]["make"]>().mockResolvedValue(18);
    await show({ data: dataOf({ backups: { last: null, now: 0, make } }) });
    const figures = [...root.querySelectorAll(".settings-figure")].map((row) => row.textContent);
    expect(figures).toEqual([
      "Saved articles12",
      "Notes1",
      "In the trash2",
      "Size on this machine4.2 MB",
    ]);
    await press("Export everything");
    await settled();
    expect(make).toHaveBeenCalledOnce();
    expect(dataSaid()).toBe("Saved: one file with everything.");
  });

  it("asks before a library is erased: what goes, with a backup first; Esc keeps it", async () => {
    const erase = vi.fn<DataPorts["erase"]>().mockResolvedValue(null);
    const make = vi.fn<DataPorts["backups"]["make"]>().mockResolvedValue(18);
    await show({ data: dataOf({ erase, backups: { last: null, now: 0, make } }) });
    await press("Erase everything…");
    const asked = root.querySelector(".settings-ask");
    expect(asked?.textContent).toContain(
      "This takes away 12 articles, 1 note, 2 things in the trash, and all settings.",
    );
    expect(asked?.textContent).toContain("You can put it back until you leave this page.");
    expect(document.activeElement?.textContent).toBe("Save a backup first");
    await press("Save a backup first");
    expect(make).toHaveBeenCalledOnce();
    await act(() => {
      asked?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    });
    expect(root.querySelector(".settings-ask")).toBeNull();
    expect(document.activeElement?.textContent).toBe("Erase everything…");
    expect(erase).not.toHaveBeenCalled();
  });

  it("erases everything and puts it back", async () => {
    const back = vi.fn<() => Promise<void>>().mockResolvedValue(undefined);
    const erase = vi.fn<DataPorts["erase"]>().mockResolvedValue(back);
    await show({ data: dataOf({ erase }) });
    await press("Erase everything…");
    await press("Erase everything");
    await settled();
    expect(erase).toHaveBeenCalledWith(true, expect.anything(), expect.anything());
    expect(dataSaid()).toMatch(/^Everything is erased\. Until you leave/u);
    expect(document.activeElement?.textContent).toBe("Undo");
    await press("Undo");
    await settled();
    expect(back).toHaveBeenCalledOnce();
    expect(dataSaid()).toBe("Everything is as before.");
  });

  it("asks nothing where an undo does: settings alone", async () => {
    const erase = vi.fn<DataPorts["erase"]>().mockResolvedValue(() => Promise.resolve());
    const kept = { articles: 0, notes: 0, others: 0, trash: 0, bytes: 900 };
    await show({ data: dataOf({ kept, erase }) });
    await press("Erase everything");
    expect(erase).toHaveBeenCalledOnce();
  });

  it("says that a large library cannot be put back, and erases it for good", async () => {
    const erase = vi.fn<DataPorts["erase"]>().mockResolvedValue(null);
    await show({ data: dataOf({ canUndo: false, erase }) });
    await press("Erase everything…");
    expect(root.querySelector(".settings-ask")?.textContent).toContain("cannot be put back");
    await press("Erase for good");
    await settled();
    expect(erase).toHaveBeenCalledWith(false, expect.anything(), expect.anything());
    expect(dataSaid()).toBe("Everything is erased.");
  });

  it("erases nothing where no copy can be made, and asks again without one", async () => {
    const erase = vi.fn<DataPorts["erase"]>().mockRejectedValueOnce(new Error("no copy"));
    erase.mockResolvedValueOnce(null);
    await show({ data: dataOf({ erase, isNoCopy: () => true }) });
    await press("Erase everything…");
    await press("Erase everything");
    await settled();
    expect(dataSaid()).toMatch(/Nothing is erased yet/u);
    await press("Erase for good");
    await settled();
    expect(erase).toHaveBeenLastCalledWith(false, expect.anything(), expect.anything());
  });

  it("tells what the toolbar button is to open", async () => {
    const onButton = vi.fn<SettingsProps["onButton"]>();
    await show({ onButton });
    await act(() => root.querySelector<HTMLElement>("[aria-describedby=button-facts]")?.click());
    expect(onButton).toHaveBeenCalledWith("facts");
  });
});
