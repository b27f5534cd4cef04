// @vitest-environment jsdom
import { render } from "preact";
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { ExportMenu } from "../../../components/library/ExportMenu.tsx";
import type { Exporting } from "../../../components/library/exporting.ts";
import { en } from "../../../lib/core/export/en.ts";
import { obsidianFrom } from "../../../lib/core/export/obsidian.ts";
import { readyTemplate } from "../../../lib/core/export/template/ready.ts";
import { i18nOf } from "../sample.ts";
import { unmount } from "../unmount.ts";

const root = document.body;
afterEach(() => unmount(root));

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

async function shown(part: Partial<Exporting> = {}): Promise<Exporting> {
  const exporting: Exporting = {
    count: 3,
    template: readyTemplate("plain", en),
    onTemplate: vi.fn(),
    save: vi.fn(() => Promise.resolve()),
    preview: vi.fn((template) => Promise.resolve({ stem: "a", content: template.body })),
    obsidian: {
      choices: obsidianFrom({}),
      onChoices: vi.fn(),
      step: () => Promise.resolve(null),
      copy: () => Promise.resolve(),
      inNewTab: false,
    },
    ...part,
  };
  function Held() {
    const [template, setTemplate] = useState(exporting.template);
    const onTemplate: Exporting["onTemplate"] = (next) => {
      exporting.onTemplate(next);
      setTemplate(next);
    };
    return <ExportMenu exporting={{ ...exporting, template, onTemplate }} />;
  }
  await act(() =>
    render(
      <I18nContext.Provider value={i18nOf("en")}>
        <Held />
      </I18nContext.Provider>,
      root,
    ),
  );
  return exporting;
}

const button = (name: string): HTMLButtonElement =>
  [...root.querySelectorAll("button")].find((one) => one.textContent?.trim() === name)!;

const click = (name: string) =>
  act(async () => {
    button(name).click();
    await settled();
  });

const key = (name: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key: name, bubbles: true }),
    );
  });

describe("the export menu", () => {
  it("saves the selection in each format, and says so", async () => {
    const exporting = await shown();
    const names = {
      Markdown: "markdown",
      "JSON-LD": "jsonld",
      CSV: "csv",
      "Excel (XLSX)": "xlsx",
      BibTeX: "bibtex",
      RIS: "ris",
      "CSL-JSON": "csl",
    };
    for (const [name, format] of Object.entries(names)) {
      await act(() => root.querySelector<HTMLButtonElement>(".copy-button")?.click());
      await click(name);
      expect(exporting.save).toHaveBeenLastCalledWith(format, expect.anything(), expect.anything());
      expect(root.querySelector("output")?.textContent).toBe("File saved");
    }
  });

  it("is walked by keys, and gives the focus back", async () => {
    await shown();
    button("Export").focus();
    await key("ArrowDown");
    expect(document.activeElement?.textContent).toBe("Markdown");
    await key("End");
    expect(document.activeElement?.textContent).toBe("Markdown template…");
    await key("Escape");
    expect(document.activeElement).toBe(button("Export"));
    expect(root.querySelector("[role=menu]")).toBeNull();
  });

  it("shows how far it is, and stops when told to", async () => {
    let stopped = false;
    await shown({
      save: (_, onProgress, signal) =>
        new Promise((_resolve, reject) => {
          onProgress(1, 3);
          signal.addEventListener("abort", () => {
            stopped = true;
            reject(signal.reason as Error);
          });
        }),
    });
    await click("Export");
    await click("CSV");
    expect(root.textContent).toContain("1 of 3");
    await click("Stop");
    expect(stopped).toBe(true);
    expect(root.querySelector("output")?.textContent).toBe("Stopped");
    expect(root.querySelector("progress")).toBeNull();
  });

  it("says what did not work", async () => {
    await shown({ save: () => Promise.reject(new Error("no")) });
    await click("Export");
    await click("RIS");
    expect(root.querySelector("output.copy-said")?.textContent).toBe(
      "The file could not be saved. Try again.",
    );
  });

  it("opens for no empty selection", async () => {
    await shown({ count: 0 });
    await click("Export");
    expect(button("Export").getAttribute("aria-disabled")).toBe("true");
    expect(root.querySelector("[role=menu]")).toBeNull();
  });
});

const opened = async (part: Partial<Exporting> = {}): Promise<Exporting> => {
  const exporting = await shown(part);
  await click("Export");
  await click("Markdown template…");
  return exporting;
};
const type = (field: HTMLInputElement | HTMLTextAreaElement, value: string) =>
  act(() => {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });

describe("the template", () => {
  it("can be a ready one, and what a person wrote comes back", async () => {
    const exporting = await opened();
    const select = root.querySelector<HTMLSelectElement>("select")!;
    const choose = (value: string) =>
      act(() => {
        select.value = value;
        select.dispatchEvent(new Event("change", { bubbles: true }));
      });
    await choose("obsidian");
    expect(exporting.onTemplate).toHaveBeenLastCalledWith(readyTemplate("obsidian", en));
    await type(root.querySelector("input[type=text]")!, "{{site}}");
    const mine = { ...readyTemplate("obsidian", en), fileName: "{{site}}" };
    expect(exporting.onTemplate).toHaveBeenLastCalledWith(mine);
    expect(select.value).toBe("own");
    await choose("logseq");
    await choose("own");
    expect(exporting.onTemplate).toHaveBeenLastCalledWith(mine);
  });

  it("is shown as it would be, and names that are not known are told", async () => {
    await opened();
    await type(root.querySelectorAll("textarea")[0]!, "{{titel}} here");
    await act(() => new Promise((resolve) => setTimeout(resolve, 300)));
    expect(root.querySelector("pre")?.textContent).toBe("a.md\n\n{{titel}} here");
    expect(root.querySelector(".template output")?.textContent).toContain("titel");
  });
});
