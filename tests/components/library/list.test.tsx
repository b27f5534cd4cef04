// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { unmount } from "../unmount.ts";
import { all, choose, openPage, press, pressNamed, titles, type, until } from "./page.tsx";

const root = document.body;
vi.stubGlobal("scrollBy", () => {});
afterEach(() => unmount(root));

const searchField = () => root.querySelector<HTMLInputElement>(".library-search input");
const boxes = () => all<HTMLInputElement>(".article-check");
const marks = (): string[] => all("mark.found").map(({ textContent }) => textContent);

describe("the list of a search", () => {
  it("asks for what the rows that were found say, and not for those of before", async () => {
    const { library } = await openPage();
    const snippets = vi.spyOn(library.reader, "snippets");
    const entries = vi.spyOn(library.reader, "entries");
    const { id = "" } = (await library.reader.articles({ offset: 0, limit: 1, words: "quay" }))
      .entries[0]!;
    await type(searchField(), "quay");
    await until(() => titles().join() === "quay" && marks().length > 0);
    expect(snippets.mock.calls).toEqual([[[id], "quay"]]);
    expect(entries.mock.calls).toEqual([[[id]]]);
    expect(marks()).toContain("quay");
  });

  it("asks for rows once, when it knows how many there is room for", async () => {
    const { library } = await openPage();
    const entries = vi.spyOn(library.reader, "entries");
    await choose(root.querySelector<HTMLSelectElement>(".library-sort select"), "title");
    await until(() => titles().join() === "ferry,quay,yard");
    expect(entries.mock.calls.filter(([ids]) => ids.length > 0)).toHaveLength(1);
  });

  it("selects and deletes by rows that were drawn before", async () => {
    await openPage();
    await type(searchField(), "norvik");
    await until(() => marks().length >= 3);
    await press(boxes()[0]);
    await press(boxes()[1]);
    expect(boxes().map(({ checked }) => checked)).toEqual([true, true, false]);
    await pressNamed("Delete: ferry");
    await until(() => titles().length === 2);
  });
});

describe("the facts table", () => {
  it("goes through all facts once for a filter", async () => {
    const { library } = await openPage();
    await pressNamed("Facts");
    await until(() => all(".fact-row").length === 3);
    const page = vi.spyOn(library.reader, "factPage");
    const numbers = vi.spyOn(library.reader, "factNumbers");
    for (const facet of all<HTMLDetailsElement>("details.facet")) facet.open = true;
    const box = await until(() =>
      all(".facet-value")
        .find(({ textContent }) => textContent.includes("The quay post"))
        ?.querySelector("input"),
    );
    await press(box);
    await until(() => all(".fact-row").length === 1);
    expect(numbers).toHaveBeenCalledTimes(1);
    expect(page.mock.calls.filter(([{ filters }]) => filters?.site)).toEqual([]);
  });
});
