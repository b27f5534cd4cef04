// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { CitationChoice } from "../../../components/notes/CitationChoice.tsx";
import { citationSettingsFrom, type CitationSettings } from "../../../components/notes/citing.ts";
import { i18nOf } from "../sample.ts";
import { ON_GLASS } from "../../lib/core/notes/notes.ts";
import { unmount } from "../unmount.ts";

const root = document.body;
vi.setConfig({ testTimeout: 40_000 });
afterEach(() => unmount(root));

const SOURCE = { ...ON_GLASS.source!, title: "Les fours <b>&</b> le gaz" };

async function shown(settings: CitationSettings, onChange = vi.fn()): Promise<typeof onChange> {
  await act(() =>
    render(
      <I18nContext.Provider value={i18nOf("fr")}>
        <CitationChoice settings={settings} onChange={onChange} source={SOURCE} accessed={null} />
      </I18nContext.Provider>,
      root,
    ),
  );
  await vi.waitFor(
    async () => {
      await act(async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
      });
      if (!root.querySelector(".citing-preview")) throw new Error("not yet");
    },
    { timeout: 10_000 },
  );
  return onChange;
}

describe("the choice of a style of citation", () => {
  it("shows what the style makes of the article, as text", async () => {
    await shown({ style: "apa", language: null });
    const [inText, entry] = root.querySelectorAll("dd");
    expect(inText?.textContent).toBe("(Ferrand, 2021)");
    expect(entry?.textContent).toBe(
      "Ferrand, O. (2021, 1er mars). Les fours <b>&</b> le gaz. Le Courrier du Val. https://www.example.org/eco/verrerie",
    );
    expect(entry?.querySelector("i")?.textContent).toBe("Le Courrier du Val");
    expect(entry?.querySelector("sup")?.textContent).toBe("er");
    expect(entry?.querySelector("b")).toBeNull();
  });

  it("is given back when another is chosen", async () => {
    const onChange = await shown({ style: "apa", language: null });
    const select = root.querySelector("select")!;
    select.value = "iso690";
    await act(() => void select.dispatchEvent(new Event("change", { bubbles: true })));
    expect(onChange).toHaveBeenCalledWith({ style: "iso690", language: null });
  });

  it("is in the language that was chosen, whatever that of the interface", async () => {
    const onChange = await shown({ style: "apa", language: "en" });
    expect(root.querySelectorAll("dd")[1]?.textContent).toContain("(2021, March 1)");
    const languages = root.querySelectorAll("select")[1]!;
    languages.value = "";
    await act(() => void languages.dispatchEvent(new Event("change", { bubbles: true })));
    expect(onChange).toHaveBeenCalledWith({ style: "apa", language: null });
  });

  it("falls back to the first where what was kept is none", () => {
    expect(citationSettingsFrom({ style: "vancouver", language: "xx" })).toEqual({
      style: "apa",
      language: null,
    });
    expect(citationSettingsFrom({ style: "mla", language: "fr" })).toEqual({
      style: "mla",
      language: "fr",
    });
  });
});
