// @vitest-environment jsdom
import { render } from "preact";
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import type { Exporting, ToObsidian } from "../../../components/library/exporting.ts";
import { ObsidianDialog } from "../../../components/library/ObsidianDialog.tsx";
import { en } from "../../../lib/core/export/en.ts";
import { obsidianFrom } from "../../../lib/core/export/obsidian.ts";
import { readyTemplate } from "../../../lib/core/export/template/ready.ts";
import { i18nOf } from "../sample.ts";
import { unmount } from "../unmount.ts";

const root = document.body;
afterEach(() => unmount(root));

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)));

/** Addresses that were followed. */
let followed: string[] = [];

async function shown(part: Partial<ToObsidian> = {}, count = 3): Promise<ToObsidian> {
  followed = [];
  const obsidian: ToObsidian = {
    choices: obsidianFrom({}),
    onChoices: vi.fn(),
    step: vi.fn(async (mode, index) => ({
      title: `Quay ${index}`,
      stem: `Quay ${index}`,
      content: mode === "each" ? "one" : "all",
    })),
    copy: vi.fn(async () => {}),
    inNewTab: false,
    ...part,
  };
  function Held() {
    const [choices, setChoices] = useState(obsidian.choices);
    const exporting = {
      count,
      template: readyTemplate("plain", en),
      obsidian: {
        ...obsidian,
        choices,
        onChoices: (next: typeof choices) => {
          obsidian.onChoices(next);
          setChoices(next);
        },
      },
    } as Exporting;
    return <ObsidianDialog exporting={exporting} onClose={() => {}} />;
  }
  await act(() =>
    render(
      <I18nContext.Provider value={i18nOf("en")}>
        <Held />
      </I18nContext.Provider>,
      root,
    ),
  );
  await settled();
  return obsidian;
}

// After the dialog's own listeners, in place of the browser.
root.addEventListener("click", (event) => {
  const link = (event.target as Element).closest("a");
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  if (link.hasAttribute("href")) followed.push(link.getAttribute("href")!);
});

const link = () => root.querySelector("a")!;
const press = async () => {
  await act(() => link().click());
  await settled();
};
const type = (label: string, value: string) =>
  act(() => {
    const field = [...root.querySelectorAll("label")].find((one) =>
      one.textContent!.startsWith(label),
    )!;
    const input = field.querySelector("input")!;
    input.value = value;
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
const choose = (label: string) =>
  act(() => {
    const field = [...root.querySelectorAll("label")].find((one) => one.textContent === label)!;
    field.querySelector("input")!.click();
  });
const said = () => root.querySelector("output")?.textContent;

describe("handing articles to Obsidian", () => {
  it("makes a note for each, a press a note, and says what cannot be known", async () => {
    await shown();
    await type("Vault", "Ropes");
    expect(root.querySelector(".obsidian-step")?.textContent).toBe("1 of 3 · Quay 0");
    for (const at of [0, 1, 2]) {
      link().focus();
      await press();
      expect(followed.at(-1)).toBe(`obsidian://new?vault=Ropes&file=Quay%20${at}&content=one`);
      expect(document.activeElement).toBe(link());
    }
    expect(followed).toHaveLength(3);
    expect(said()).toContain(
      "if nothing opened, Obsidian is not installed, or the vault has another name",
    );
    expect(root.querySelector(".obsidian-step")?.textContent).toBe("3 of 3 · Quay 2");
  });

  it("goes back and on without handing anything over", async () => {
    await shown();
    const click = async (name: string) => {
      await act(() =>
        [...root.querySelectorAll("button")].find((one) => one.textContent === name)!.click(),
      );
      await settled();
    };
    await click("Skip");
    await click("Skip");
    await click("Back");
    expect(root.querySelector(".obsidian-step")?.textContent).toBe("2 of 3 · Quay 1");
    expect(followed).toEqual([]);
  });

  it("adds all of them to one note, once that has a name, and remembers it", async () => {
    const { onChoices } = await shown();
    await choose("Add to one note");
    await settled();
    expect(root.textContent).toContain("Name the note first.");
    expect(root.querySelector("a")).toBeNull();
    await type("Note", "Inbox");
    expect(link().textContent).toBe("Add 3 articles");
    await press();
    expect(followed).toEqual(["obsidian://new?file=Inbox&append=true&silent=true&content=all"]);
    expect(onChoices).toHaveBeenLastCalledWith({
      vault: "",
      mode: "one",
      folder: "",
      note: "Inbox",
    });
  });

  it("copies a long text before the link is followed, and says so", async () => {
    const content = "ø".repeat(3000);
    const { copy } = await shown({ step: async () => ({ title: "a", stem: "a", content }) }, 1);
    await press();
    expect(copy).toHaveBeenCalledWith(content);
    expect(followed).toEqual(["obsidian://new?file=a&clipboard=true"]);
    expect(said()).toContain("1.7.2");
  });

  it("hands nothing over where the text could not be copied", async () => {
    const content = "ø".repeat(3000);
    const copy = vi.fn().mockRejectedValue(new Error("no"));
    await shown({ step: async () => ({ title: "a", stem: "a", content }), copy }, 1);
    await press();
    expect(followed).toEqual([]);
    expect(said()).toContain("nothing was handed over");
  });

  it("says so of an article without a text, and of too many for one note", async () => {
    await shown({ step: async () => null });
    expect(root.textContent).toContain("has not been read yet");
    const { step } = await shown({ choices: { ...obsidianFrom({}), mode: "one", note: "n" } }, 201);
    expect(root.textContent).toContain("too many for one note");
    expect(step).not.toHaveBeenCalled();
  });

  it("leaves the library where it is where the browser would put an error in its place", async () => {
    await shown({ inNewTab: true });
    expect(link().target).toBe("_blank");
  });
});
