// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { SaveButton } from "../../../components/save/SaveButton.tsx";
import { SaveToast } from "../../../components/save/SaveToast.tsx";
import { dayOf, isBeforeItsTime, type Saving } from "../../../components/save/saving.ts";
import { loadAll } from "../../../components/later.tsx";
import { factRow } from "../../lib/core/library/rows.ts";
import { i18nOf } from "../sample.ts";
import { unmount } from "../unmount.ts";

const root = document.body;
beforeAll(loadAll);
afterEach(() => unmount(root));

async function show(part: Partial<Saving>, language: "en" | "fr" = "en"): Promise<Saving> {
  const saving: Saving = {
    state: { kind: "unsaved" },
    said: null,
    projects: [{ id: "project-1", name: "Ports" }],
    save: vi.fn<Saving["save"]>(),
    undo: vi.fn<Saving["undo"]>(),
    moveTo: vi.fn<Saving["moveTo"]>(),
    moveToNew: vi.fn<Saving["moveToNew"]>(),
    tags: vi.fn<Saving["tags"]>(async () => ({ own: ["quay"], all: ["quay", "crane"] })),
    tag: vi.fn<Saving["tag"]>(),
    dismiss: vi.fn<Saving["dismiss"]>(),
    ...part,
  };
  await act(() =>
    render(
      <I18nContext.Provider value={i18nOf(language)}>
        <SaveButton saving={saving} look="words" />
        <SaveToast saving={saving} look="row" />
      </I18nContext.Provider>,
      root,
    ),
  );
  return saving;
}

const at = "2020-05-03T08:00:00.000Z";
const button = (text: string): HTMLButtonElement => {
  const found = [...root.querySelectorAll("button")].find((one) => one.textContent === text);
  if (!found) throw new Error(`no button ${text}`);
  return found;
};
const said = (): string =>
  (root.querySelector(".save-toast .status-text")?.textContent ?? "").replaceAll(
    /[\u00A0\u202F]/gu,
    " ",
  );
const press = (text: string): Promise<void> => act(() => button(text).click());

describe("the tags of what was saved", () => {
  it("are those it has, to be changed in the line that says so, and said", async () => {
    const { tag, tags } = await show({ said: { kind: "new", at, project: null } });
    await press("Tags");
    await vi.waitFor(() => expect(tags).toHaveBeenCalledOnce());
    await act(() => undefined);
    const field = root.querySelector<HTMLInputElement>(".save-form input")!;
    expect(field.value).toBe("quay");
    expect(document.activeElement).toBe(field);
    expect([...root.querySelectorAll("datalist option")].map((one) => one.textContent)).toEqual([
      "quay",
      "crane",
    ]);
    field.value = "quay, #Night ferries; quay";
    await act(() => void field.dispatchEvent(new Event("input", { bubbles: true })));
    await press("Apply");
    expect(tag).toHaveBeenCalledWith(["quay", "Night ferries"]);
    await show({ said: { kind: "new", at, project: null, tags: ["quay", "Night ferries"] } });
    expect(said()).toBe("Saved in your library. Tags: quay, Night ferries");
  });
});

describe("the button that saves", () => {
  it("saves, and says since when it is saved", async () => {
    const { save } = await show({});
    await press("Save");
    expect(save).toHaveBeenCalledOnce();
    await show({ state: { kind: "saved", at, changed: false } });
    const shown = root.querySelector<HTMLElement>(".save-button");
    expect(shown?.getAttribute("aria-label")).toBe("Saved · May 3, 2020");
    expect(shown?.dataset["saved"]).toBe("true");
  });

  it("offers to save again where the text has changed since", async () => {
    await show({ state: { kind: "saved", at, changed: true } });
    const shown = button("Save");
    expect(shown.title).toBe("Saved May 3, 2020, changed since: save again?");
    expect(shown.getAttribute("aria-label")).toBe(shown.title);
  });

  it("leaves out the present year, and takes any instant", () => {
    expect(dayOf(at, new Date("2020-12-01"), "en-GB")).toBe("3 May");
    expect(dayOf("no date", new Date(), "en")).toBe("no date");
  });
});

describe("what is said after saving", () => {
  it("names the project, and takes it back", async () => {
    const { undo } = await show({ said: { kind: "new", at, project: "project-1" } });
    expect(said()).toBe("Saved in Ports");
    expect(root.querySelector("output")?.textContent).toBe("Saved in Ports");
    await press("Undo");
    expect(undo).toHaveBeenCalledOnce();
  });

  it("moves it to another project, or a new one", async () => {
    const { moveTo, moveToNew } = await show({ said: { kind: "new", at, project: null } }, "fr");
    expect(said()).toBe("Enregistré dans votre bibliothèque");
    await press("Changer");
    const select = root.querySelector("select")!;
    expect(document.activeElement).toBe(select);
    const choose = (value: string): Promise<void> =>
      act(() => {
        select.value = value;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      });
    await choose("project-1");
    await press("Déplacer");
    expect(moveTo).toHaveBeenCalledWith("project-1");
    await choose("new");
    await press("Déplacer");
    expect(moveToNew).not.toHaveBeenCalled();
    const field = root.querySelector("input")!;
    await act(() => {
      field.value = " Rail ";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await press("Déplacer");
    expect(moveToNew).toHaveBeenCalledWith("Rail");
  });

  it("says what kept it from being saved, and what to do", async () => {
    await show({ said: { kind: "failed", problem: "full" } });
    expect(said()).toMatch(/^Not saved: the disk is full\. .* Make room, then save again\.$/u);
    expect(() => button("Undo")).toThrow("no button");
    expect(() => button("Change")).toThrow("no button");
  });

  it("offers what differs before it is saved again, and says it of the new version", async () => {
    const row = { ...factRow(), subject: "Éclat", subjectType: null, link: null };
    const figures = [
      { before: row, after: { ...row, value: 19e6, text: "€19m" } },
      { before: row, after: { ...row, value: 20e6, text: "€20m" } },
      { before: null, after: row },
      { before: row, after: null },
    ];
    const { save } = await show({ said: { kind: "changed", since: { at, figures } } });
    const what = "Since you saved it on May 3, 2020: 2 figures changed, 1 new, 1 gone";
    expect(said()).toBe(what);
    await press("Show");
    const rows = [...root.querySelectorAll(".save-change")].map(({ textContent }) => textContent);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toBe("Éclat · revenue · 2025€17m → €19m");
    expect(rows[3]).toContain("gone");
    await press("Save again");
    expect(save).toHaveBeenCalledOnce();
    expect(() => button("Undo")).toThrow("no button");
    await show({ said: { kind: "version", at, project: null, since: { at, figures } } });
    expect(said()).toBe(`New version saved; the earlier one is kept. ${what}`);
    expect(button("Undo")).toBeDefined();
  });

  it("says that the clock must be wrong where an article is younger than its saving", async () => {
    const published = "2021-05-03";
    await show({ said: { kind: "new", at, project: null, published } });
    expect(said()).toBe(
      "Saved in your library. Saved under May 3, 2020, as this computer’s clock has it, but the article says it is from May 3, 2021: check the clock",
    );
    expect(isBeforeItsTime(at, published)).toBe(true);
    expect(isBeforeItsTime(at, "2020-05-04T19:00:00Z")).toBe(false);
    expect(isBeforeItsTime(at, "soon")).toBe(false);
    expect(isBeforeItsTime(at, null)).toBe(false);
  });

  it("has nothing to undo where nothing was written", async () => {
    await show({ said: { kind: "already", at, project: null } });
    expect(said()).toMatch(/^Saved on May 3, 2020 already/u);
    expect(() => button("Undo")).toThrow("no button");
    expect(button("Change")).toBeDefined();
  });
});
