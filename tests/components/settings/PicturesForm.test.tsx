// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { PicturesForm } from "../../../components/settings/PicturesForm.tsx";
import type { PicturesPorts } from "../../../components/settings/state.ts";
import { i18nOf } from "../sample.ts";
import { unmount } from "../unmount.ts";

const root = document.body;
afterEach(() => unmount(root));

function portsOf(part: Partial<PicturesPorts> = {}) {
  return {
    on: false,
    kept: { count: 3, bytes: 1_250_000 },
    elsewhere: false,
    onSwitch: vi.fn<PicturesPorts["onSwitch"]>().mockResolvedValue(undefined),
    onAllow: vi.fn<PicturesPorts["onAllow"]>().mockResolvedValue(true),
    onGiveBack: vi.fn<PicturesPorts["onGiveBack"]>().mockResolvedValue(true),
    onRemove: vi.fn<PicturesPorts["onRemove"]>().mockResolvedValue(3),
    ...part,
  };
}

async function show(pictures: PicturesPorts, language: "en" | "fr" = "en"): Promise<void> {
  await act(() =>
    render(
      <I18nContext.Provider value={i18nOf(language)}>
        <PicturesForm pictures={pictures} />
      </I18nContext.Provider>,
      root,
    ),
  );
}

const button = (name: string): HTMLButtonElement | undefined =>
  [...root.querySelectorAll("button")].find(({ textContent }) => textContent === name);
const press = async (name: string): Promise<void> => {
  await act(async () => {
    button(name)?.click();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
};
const box = (): HTMLInputElement | null => root.querySelector("input[type=checkbox]");
const said = (): string | undefined => root.querySelector("output")?.textContent;

describe("pictures of saved articles, in the settings", () => {
  it("are off, and say within which limits they would be kept", async () => {
    await show(portsOf());
    expect(box()?.checked).toBe(false);
    expect(root.textContent).toContain("At most 2 MB a picture, 10 MB an article, 500 MB in all");
    expect(button("Allow pictures from other servers")).toBeUndefined();
    await show(portsOf(), "fr");
    expect(root.textContent?.replaceAll(/\s/gu, " ")).toContain(
      "2 Mo par image, 10 Mo par article",
    );
  });

  it("are switched on by a press, which asks for no permission", async () => {
    const ports = portsOf();
    await show(ports);
    await act(async () => {
      box()?.click();
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    expect(ports.onSwitch).toHaveBeenCalledWith(true);
    expect(ports.onAllow).not.toHaveBeenCalled();
    expect(said()).toBe("Pictures are kept from your next save on.");
  });

  it("ask for other servers in words, and give that back", async () => {
    const ports = portsOf({ on: true });
    await show(ports);
    expect(root.textContent).toContain("only with your permission for all sites");
    await press("Allow pictures from other servers");
    expect(said()).toBe("Pictures from other servers are kept from now on.");
    const held = portsOf({ on: true, elsewhere: true });
    await show(held);
    await press("Give the permission back");
    expect(held.onGiveBack).toHaveBeenCalledOnce();
    expect(said()).toBe("The permission is given back.");
  });

  it("say so where the permission was refused, or has to stay", async () => {
    await show(portsOf({ on: true, onAllow: () => Promise.resolve(false) }));
    await press("Allow pictures from other servers");
    expect(said()).toMatch(/^Not allowed: the pictures of the site itself/u);
    await show(portsOf({ on: true, elsewhere: true, onGiveBack: () => Promise.resolve(false) }));
    await press("Give the permission back");
    expect(said()).toMatch(/^The permission stays/u);
  });

  it("say how many there are, and are removed only after a question", async () => {
    const ports = portsOf();
    await show(ports);
    expect(root.textContent).toMatch(/3 pictures are kept: 1\.3\sMB/u);
    await press("Remove all pictures…");
    expect(root.querySelector("fieldset")?.textContent).toContain("The articles stay");
    expect(document.activeElement?.textContent).toBe("Keep them");
    await act(() => {
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Escape", bubbles: true }),
      );
    });
    expect(document.activeElement?.textContent).toBe("Remove all pictures…");
    expect(ports.onRemove).not.toHaveBeenCalled();
    await press("Remove all pictures…");
    await press("Remove them");
    expect(ports.onRemove).toHaveBeenCalledOnce();
    expect(said()).toBe("3 pictures removed.");
  });

  it("say that something could not be done", async () => {
    await show(portsOf({ onRemove: () => Promise.reject(new Error("denied")) }));
    await press("Remove all pictures…");
    await press("Remove them");
    expect(said()).toBe("That could not be done. Nothing has changed.");
  });

  it("have nothing to remove where none is kept", async () => {
    await show(portsOf({ kept: { count: 0, bytes: 0 } }));
    expect(root.textContent).toContain("No picture is kept.");
    expect(button("Remove all pictures…")).toBeUndefined();
  });
});
