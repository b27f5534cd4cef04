// @vitest-environment jsdom
import { render } from "preact";
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { ColumnsForm } from "../../components/copy/ColumnsForm.tsx";
import type { Copying } from "../../components/copy/copying.ts";
import {
  copySettingsFrom,
  decimalOf,
  DEFAULT_COPY_SETTINGS,
  moved,
  shownColumns,
  toggled,
  type CopySettings,
} from "../../components/copy/settings.ts";
import { I18nContext } from "../../components/i18n.ts";
import { Popup } from "../../components/popup/Popup.tsx";
import { Reader } from "../../components/reader/Reader.tsx";
import { DEFAULT_READER_SETTINGS } from "../../components/reader/settings.ts";
import { COLUMNS } from "../../lib/core/export/columns.ts";
import { copyingOf, i18nOf, sampleReading } from "./sample.ts";
import { unmount } from "./unmount.ts";
import { loadAll } from "../../components/later.tsx";

const root = document.body;
beforeAll(loadAll);
afterEach(() => unmount(root));

describe("what is kept about copies", () => {
  it("is as it was kept, with new columns at the end and unknown ones left out", () => {
    const kept = {
      columns: [
        { column: "value", shown: true },
        { column: "colour", shown: true },
        { column: "subject", shown: false },
        { column: "value", shown: "yes" },
        null,
      ],
      decimal: ",",
      allFigures: 1,
    };
    const settings = copySettingsFrom(kept);
    expect(settings.columns.slice(0, 2)).toEqual(
      kept.columns.filter((one) => one && ["value", "subject"].includes(one.column)).slice(0, 2),
    );
    expect(settings.columns).toHaveLength(COLUMNS.length);
    expect(settings).toMatchObject({ decimal: ",", allFigures: false, byteOrderMark: true });
    expect(copySettingsFrom({})).toEqual(DEFAULT_COPY_SETTINGS);
    expect(copySettingsFrom(structuredClone({ ...DEFAULT_COPY_SETTINGS }))).toEqual(
      DEFAULT_COPY_SETTINGS,
    );
  });

  it("ends rows with title, site, date, sentence and link at first", () => {
    expect(shownColumns(DEFAULT_COPY_SETTINGS).slice(-5)).toEqual([
      "title",
      "site",
      "published",
      "sentence",
      "link",
    ]);
  });

  it("writes numbers as the interface does until something else was chosen", () => {
    expect(decimalOf(DEFAULT_COPY_SETTINGS, "fr")).toBe(",");
    expect(decimalOf(DEFAULT_COPY_SETTINGS, "en-GB")).toBe(".");
    expect(decimalOf({ ...DEFAULT_COPY_SETTINGS, decimal: "." }, "fr")).toBe(".");
  });

  it("moves a column no further than the ends, and keeps one shown", () => {
    expect(moved(DEFAULT_COPY_SETTINGS, "subject", -1)).toBe(DEFAULT_COPY_SETTINGS);
    expect(moved(DEFAULT_COPY_SETTINGS, "link", 1)).toBe(DEFAULT_COPY_SETTINGS);
    expect(moved(DEFAULT_COPY_SETTINGS, "role", -1).columns[1]?.column).toBe("role");
    let settings: CopySettings = DEFAULT_COPY_SETTINGS;
    for (const column of COLUMNS) {
      if (shownColumns(settings).includes(column)) settings = toggled(settings, column);
    }
    expect(shownColumns(settings)).toEqual(["link"]);
  });
});

const said = (): string =>
  [...root.querySelectorAll("output")].map((one) => one.textContent).join();
const names = (): string[] =>
  [...root.querySelectorAll(".columns-name")].map((one) => one.textContent ?? "");
const button = (label: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll("button")].find(
    (one) => one.getAttribute("aria-label") === label || one.textContent === label,
  );
  if (!found) throw new Error(`no button ${label}`);
  return found;
};

function Form({ hasAddress = true }: { hasAddress?: boolean }) {
  const [settings, setSettings] = useState(DEFAULT_COPY_SETTINGS);
  return <ColumnsForm settings={settings} onSettings={setSettings} hasAddress={hasAddress} />;
}
const show = (form = <Form />): Promise<void> =>
  act(() => render(<I18nContext.Provider value={i18nOf("en")}>{form}</I18nContext.Provider>, root));

const isRoleShown = (): boolean | undefined =>
  root.querySelector<HTMLInputElement>("[data-column=role] input")?.checked;
/** Sends a key to an element. */
const key = (target: Element | null, name: string, more: KeyboardEventInit = {}): void => {
  target?.dispatchEvent(
    new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true, ...more }),
  );
};

describe("the choice of columns", () => {
  it("moves a column by its buttons, keeps the focus on them, and says where it is", async () => {
    await show();
    const down = button("Move down: Whose");
    down.focus();
    await act(() => down.click());
    expect(names().slice(0, 2)).toEqual(["Kind of name", "Whose"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Move down: Whose");
    expect(said()).toBe("Whose, 2 of 18");
    await act(() => button("Move up: Whose").click());
    // At the top there is no further up.
    expect(button("Move up: Whose").disabled).toBe(true);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Move down: Whose");
  });

  it("moves the row in focus by Alt and an arrow", async () => {
    await show();
    const box = root.querySelector<HTMLInputElement>("[data-column=value] input");
    box?.focus();
    await act(() => key(box, "ArrowUp", { altKey: true }));
    expect(names().indexOf("Value")).toBe(2);
  });

  it("goes back to how it was at first, and back again", async () => {
    await show();
    await act(() => root.querySelector<HTMLInputElement>("[data-column=role] input")?.click());
    await act(() => button("Reset").click());
    expect(isRoleShown()).toBe(true);
    await act(() => button("Undo the reset").click());
    expect(isRoleShown()).toBe(false);
  });

  it("says that a page without an address has no links", async () => {
    await show(<Form hasAddress={false} />);
    expect(root.querySelector("[data-column=link]")?.textContent).toContain("no address");
  });

  it("takes the popup's place and gives it back", async () => {
    await show(
      <Popup
        state={{ kind: "done", article: null, reading: sampleReading() }}
        onRead={() => undefined}
        onRetry={() => undefined}
        onBeside={() => undefined}
        elsewhere={{ onLibrary: () => undefined, onSettings: () => undefined }}
        copying={copyingOf()}
      />,
    );
    await act(() => root.querySelector<HTMLElement>(".copy-button")?.click());
    const items = [...root.querySelectorAll<HTMLElement>("[role=menuitem]")];
    await act(() => items.at(-1)?.click());
    expect(root.querySelector("h1")?.textContent).toBe("Columns of the table");
    await act(() => button("Back").click());
    expect(root.querySelector("h1")?.textContent).toBe("A harbour wakes up");
    expect(document.activeElement?.className).toContain("copy-button");
  });
});

const read = async (copying?: Copying): Promise<void> => {
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  await show(
    <Reader
      state={{ kind: "ready", reading: sampleReading(), article: null }}
      settings={DEFAULT_READER_SETTINGS}
      onSettings={() => undefined}
      onClose={() => undefined}
      onRetry={() => undefined}
      parse={(html) => document.createRange().createContextualFragment(html)}
      copying={copying}
    />,
  );
  vi.unstubAllGlobals();
};
const press = (): Promise<void> =>
  act(async () => {
    key(document.activeElement ?? root, "c");
    await Promise.resolve();
  });

describe("c in the facts panel", () => {
  it("copies the row in focus, and says so aloud and in the row", async () => {
    const copying = copyingOf();
    await read(copying);
    const row = root.querySelector<HTMLElement>("[data-fact]");
    row?.focus();
    await press();
    expect(copying.copyRows).toHaveBeenCalledWith({ fact: Number(row?.dataset["fact"]) });
    expect(said()).toContain("Copied: Morrow Quay · revenue · 17");
    expect(row?.dataset["copied"]).toBe("Copied");
  });

  it("says that there is nothing to copy where no row has the focus", async () => {
    const copying = copyingOf();
    await read(copying);
    await press();
    expect(copying.copyRows).not.toHaveBeenCalled();
    expect(said()).toContain("Nothing to copy");
  });

  it("says when the browser refuses", async () => {
    const copyRows = vi.fn<Copying["copyRows"]>().mockRejectedValue(new Error("no"));
    await read(copyingOf({ copyRows }));
    root.querySelector<HTMLElement>("[data-fact]")?.focus();
    await press();
    await act(() => Promise.resolve());
    expect(said()).toContain("did not allow");
  });

  it("is shown in the list of keys", async () => {
    await read(copyingOf());
    await act(() => key(root, "?"));
    expect(root.querySelector(".keys-list")?.textContent).toContain(
      "Copy the fact or figure in focus",
    );
  });
});
