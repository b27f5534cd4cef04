// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { Reader } from "../../../../components/reader/Reader.tsx";
import { DEFAULT_READER_SETTINGS } from "../../../../components/reader/settings.ts";
import type { Unfulfilled } from "../../../../components/reader/state.ts";
import {
  doing,
  fulfil,
  HOST,
  key,
  layNothingOut,
  NOTHING,
  press,
  root,
  said,
  showPage,
  status,
  text,
} from "./app.tsx";
import { unmount } from "../../unmount.ts";
import { loadAll } from "../../../../components/later.tsx";

const MORE = `<p class="more"><a href="/quay">Read also: the new quay cost £31 million</a></p>`;
const PAGE = `<!doctype html><html lang="en"><head><title>Night ferry</title></head><body><article><h1>Night ferry</h1><div class="story">
  <p>The ferry of Ravensholm doesn?t run at night yet, but it?s to do so from October, the harbour office said.</p>
  <p>Some 340 passengers a day cross the sound at present, most of them before noon, said Edith Marrow of the office.</p>${MORE}
  <p>Nobody in the village had asked for night crossings, and the council learned of them from the timetable.</p>
  <p>The first of them leaves on Friday at a quarter past eleven, with the mayor and a brass band on board.</p></div></article></body></html>`;

const show = (answer: Unfulfilled | null = null, language: "en" | "fr" = "en"): Promise<void> =>
  showPage(PAGE, { answer, language });

const openList = async (): Promise<void> => {
  await key("f");
  await press("2 characters repaired");
};

beforeAll(layNothingOut);
beforeAll(loadAll);
afterEach(() => unmount(root));

describe("putting back in the reader", () => {
  it("shows the passage in its place, says so, and offers the way back and the rule", async () => {
    await show();
    expect(text()).not.toContain("the new quay");
    await press("Put back");
    expect(text().split("\n")[2]).toBe("Read also: the new quay cost £31 million");
    expect(root.querySelector(".article .mark-figure")?.textContent).toMatch(/^£31/u);
    expect(root.querySelector(".left-out")).toBeNull();
    expect(status()).toContain("Read also");
    expect(said()).toMatch(/Press Z/u);
    expect(document.activeElement?.textContent).toContain("the new quay");
    await press("Undo");
    expect(text()).not.toContain("the new quay");
    expect(root.querySelector(".left-out")).not.toBeNull();
    expect(root.querySelector(".status button")?.textContent).toBe("");
  });

  it("keeps a rule for the site where it was asked for, and lists what can be taken back", async () => {
    await show();
    await press("Put back");
    await press(`Always on ${HOST}`);
    expect(status()).toContain(HOST);
    await key("f");
    await press("1 passage put back");
    const panel = root.querySelector(".panel")?.textContent ?? "";
    expect(panel).toContain(`Always put back on ${HOST}`);
    expect(panel).not.toContain("Put back in this article");
    expect(panel).toContain("1 in this article");
    await press("Leave out again");
    expect(text()).not.toContain("the new quay");
    await key("z");
    expect(text()).toContain("the new quay");
  });

  it("lists what was put back here, and leaves it out again", async () => {
    await show();
    await press("Put back");
    await key("f");
    await press("1 passage put back");
    expect(root.querySelector(".panel")?.textContent).toContain("Put back in this article");
    await press("Leave out again");
    expect(text()).not.toContain("the new quay");
    expect(status()).toMatch(/^Left out again/u);
    const button = root.querySelector<HTMLElement>(".panel [data-passage]");
    expect(button?.textContent).toBe("Put back");
  });

  it.each([
    ["changed", /has changed/u],
    ["navigated", /has moved on/u],
    ["error", /did not work/u],
  ] as const)("says why nothing came of it (%s), and changes nothing", async (why, words) => {
    await show(why);
    const before = text();
    await press("Put back");
    expect(status()).toMatch(words);
    expect(text()).toBe(before);
    expect(root.querySelector(".left-out")).not.toBeNull();
    await key("z");
    expect(said()).toBe("Nothing to undo");
  });

  it("survives an extension that does not answer", async () => {
    const state = await fulfil(NOTHING, PAGE);
    await act(() =>
      render(
        <Reader
          state={state}
          settings={DEFAULT_READER_SETTINGS}
          onSettings={() => undefined}
          onClose={() => undefined}
          onRetry={() => undefined}
          onChoose={() => Promise.reject(new Error("gone"))}
          parse={(html) => document.createRange().createContextualFragment(html)}
        />,
        root,
      ),
    );
    await doing(() => root.querySelector<HTMLElement>("[data-passage]")?.click());
    expect(root.querySelector(".status-failed")).not.toBeNull();
  });

  it("is not offered where nothing can be chosen", async () => {
    const { choices: _, ...state } = await fulfil(NOTHING, PAGE);
    await act(() =>
      render(
        <Reader
          state={state}
          settings={DEFAULT_READER_SETTINGS}
          onSettings={() => undefined}
          onClose={() => undefined}
          onRetry={() => undefined}
          parse={(html) => document.createRange().createContextualFragment(html)}
        />,
        root,
      ),
    );
    expect(root.querySelector(".left-out")).not.toBeNull();
    expect(root.querySelector(".left-out button")).toBeNull();
  });
});

describe("repairs in the reader", () => {
  it("are undone and carried out again in the list, the focus staying on the button", async () => {
    await show();
    await openList();
    expect(text()).toContain("doesn’t");
    await press("Undo");
    expect(text()).toContain("doesn?t");
    expect(text()).toContain("it’s");
    expect(status()).toContain("doesn?t");
    expect(document.activeElement?.textContent).toBe("Repair again");
    expect(root.querySelector(".repair-state")?.textContent).toBe("undone by you");
    await press("Repair again");
    expect(text()).toContain("doesn’t");
  });

  it("are all undone and all carried out again", async () => {
    await show();
    await openList();
    await press("Undo all");
    expect(text()).toMatch(/doesn\?t.*it\?s/u);
    await press("Repair all");
    expect(text()).toMatch(/doesn’t.*it’s/u);
    await key("z");
    expect(text()).toMatch(/doesn\?t.*it\?s/u);
  });

  it("are undone from their card in the text", async () => {
    await show();
    await act(() => root.querySelector<HTMLElement>(".toolbar-popover button")?.click());
    await act(() => root.querySelector<HTMLElement>(".legend-repairs input")?.click());
    await act(() => root.querySelector<HTMLElement>(".mark-repair.mark-pressable")?.click());
    expect(root.querySelector(".card")?.textContent).toContain("takes an apostrophe here");
    await doing(() => root.querySelector<HTMLElement>(".card [data-repair]")?.click());
    expect(text()).toContain("doesn?t");
    expect(document.activeElement?.textContent).toBe("?");
    expect(document.activeElement?.classList.contains("mark-repair")).toBe(true);
  });

  it("are told in French with their reason", async () => {
    await show(null, "fr");
    await key("f");
    await press("2 caractères réparés");
    expect(root.querySelector(".row-with-action")?.textContent).toContain(
      "une contraction ou un possessif anglais",
    );
  });

  it("step aside for the original as long as that is wanted", async () => {
    await show();
    await key("o");
    expect(text()).toMatch(/doesn\?t.*it\?s/u);
    expect(root.querySelectorAll(".article .mark")).toHaveLength(0);
    expect(root.querySelector(".left-out")).toBeNull();
    expect(said()).toBe("Original text shown");
    await press("Show the repaired text");
    expect(text()).toMatch(/doesn’t.*it’s/u);
    expect(root.querySelectorAll(".article .mark").length).toBeGreaterThan(0);
  });
});

describe("the end of the text", () => {
  it("leads on to the next page of an article in parts", async () => {
    const state = await fulfil(
      NOTHING,
      PAGE.replace("</head>", `<link rel="next" href="port?page=2"></head>`),
    );
    await act(() =>
      render(
        <Reader
          state={state}
          settings={DEFAULT_READER_SETTINGS}
          onSettings={() => undefined}
          onClose={() => undefined}
          onRetry={vi.fn<() => void>()}
          parse={(html) => document.createRange().createContextualFragment(html)}
        />,
        root,
      ),
    );
    const link = root.querySelector<HTMLAnchorElement>(".end-next a");
    expect(link?.href).toBe("https://journal.example/economie/port?page=2");
    expect(link?.rel).toBe("noopener noreferrer");
    await unmount(root);
    await show();
    expect(root.querySelector(".end-next")).toBeNull();
  });
});
