// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { unmount } from "../unmount.ts";
import { all, button, choose, openPage, press, pressNamed, said, titles, until } from "./page.tsx";

const root = document.body;
vi.stubGlobal("scrollBy", () => {});
afterEach(() => unmount(root));

describe("the trash", () => {
  it("takes many at once and says how many, and gives all of them back", async () => {
    await openPage();
    for (const box of all(".article-check")) await press(box);
    await pressNamed("Delete 3");
    await until(() => said() === "3 articles are in the trash.");
    await pressNamed("Trash");
    await until(() => all(".trash-row").length === 3);
    await pressNamed("Put everything back");
    await until(() => root.querySelector(".library-empty"));
    await pressNamed("Articles");
    await until(() => titles().length === 3);
  });

  it("is kept for as many days as are set", async () => {
    const { library } = await openPage();
    await pressNamed("Trash");
    const days = await until(() => root.querySelector<HTMLSelectElement>(".trash-days select"));
    expect(days.value).toBe("30");
    await choose(days, "90");
    await until(() => said() === "What you delete is kept for 90 days.");
    expect((await library.reader.settings()).trashDays).toBe(90);
    await until(() => root.querySelector(".library-empty")?.textContent?.includes("90"));
  });

  it("is emptied only when that is asked and answered", async () => {
    const { library } = await openPage();
    await press(all(".article-actions > button:last-child")[0]);
    await until(() => titles().length === 2);
    await pressNamed("Trash");
    await pressNamed("Empty the trash…");
    await pressNamed("Keep them");
    expect(await library.reader.trash()).toHaveLength(1);
    await pressNamed("Empty the trash…");
    await pressNamed("Delete for good");
    await until(() => said() === "1 thing deleted for good.");
    expect(button("Undo")).toBeUndefined();
    expect(await library.reader.trash()).toEqual([]);
  });
});

describe("articles that are the same", () => {
  it("are one where a person says so, until they are parted again", async () => {
    await openPage();
    await press(all(".article-check")[0]);
    expect(button("These are one article…")).toBeUndefined();
    await press(all(".article-check")[1]);
    await pressNamed("These are one article…");
    const radios = await until(() => {
      const found = all<HTMLInputElement>("input[name=one-article]");
      return found.length === 2 ? found : null;
    });
    await press(radios[1]);
    await pressNamed("They are one");
    await until(() => titles().length === 2);
    expect(said()).toBe("1 article is now found under “quay”.");
    await pressNamed("Corrections");
    await until(() =>
      all(".list-row").some(({ textContent }) => textContent.includes("yard → quay")),
    );
    await pressNamed("Separate “yard” from “quay”");
    await until(() => said() === "“yard” stands for itself again.");
    await pressNamed("Articles");
    await until(() => titles().length === 3);
  });
});
