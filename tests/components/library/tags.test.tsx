// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import { tagId } from "../../../lib/core/library/revision.ts";
import { unmount } from "../unmount.ts";
import {
  all,
  button,
  choose,
  fromMenu,
  openPage,
  press,
  pressNamed,
  said,
  submit,
  titles,
  type,
  until,
} from "./page.tsx";

const root = document.body;
vi.stubGlobal("scrollBy", () => {});
afterEach(() => unmount(root));

const chips = (): string[] =>
  all(".article-row").map((row) =>
    [...row.querySelectorAll(".tag-chip")].map(({ textContent }) => textContent).join(","),
  );
const field = (): HTMLInputElement | null => root.querySelector(".tag-find input");

/** Gives a tag to an article by its menu. */
async function tag(article: string, name: string): Promise<void> {
  await fromMenu(article, "Tags…");
  await until(field);
  await type(field(), name);
  await submit(".tag-form");
  await pressNamed("Apply");
  await until(() => !field());
}

describe("tags of articles", () => {
  it("are made as they are typed, and taken from those that are there", async () => {
    const { library } = await openPage();
    await tag("ferry", "Ports");
    await until(said);
    expect(said()).toBe("Tags of 1 article changed.");
    expect(await library.reader.documents("tag")).toMatchObject([
      { id: tagId("ports"), content: { name: "Ports" } },
    ]);
    await tag("quay", "ports");
    expect(await library.reader.documents("tag")).toHaveLength(1);
    await until(() => chips().filter((chip) => chip === "Ports").length === 2);
    await press(button("Undo"));
    await until(() => chips().filter((chip) => chip === "Ports").length === 1);
  });

  it("are given to a selection at once: half ticked where some bear them", async () => {
    await openPage();
    await tag("ferry", "Ports");
    await until(() => chips().includes("Ports"));
    for (const box of all(".article-check")) await press(box);
    await pressNamed("Tags…");
    const box = await until(() => root.querySelector<HTMLInputElement>(".tag-list input"));
    await until(() => box.indeterminate);
    expect(button("Apply")?.disabled).toBe(true);
    await press(box);
    await pressNamed("Apply");
    await until(() => chips().every((chip) => chip === "Ports"));
    await press(button("Undo"));
    await until(() => chips().filter((chip) => chip === "Ports").length === 1);
  });

  it("narrow the list", async () => {
    await openPage();
    await tag("quay", "Ports");
    const facet = await until(() =>
      all<HTMLLabelElement>(".facet-value").find(({ textContent }) => textContent === "Ports1"),
    );
    await press(facet.querySelector("input"));
    await until(() => titles().join() === "quay");
  });

  it("are renamed and keep their articles; their old name then makes another tag", async () => {
    const { library } = await openPage();
    await tag("ferry", "Ports");
    await until(() => chips().includes("Ports"));
    await pressNamed("Projects and tags");
    await fromMenu("Ports", "Rename…");
    await type(root.querySelector<HTMLInputElement>(".name-form input"), "Harbours");
    await submit(".name-form");
    await until(() => said() === "“Ports” is now “Harbours”.");
    await pressNamed("Articles");
    await until(() => chips().includes("Harbours"));
    await tag("quay", "Ports");
    await until(() => chips().toSorted().join() === ",Harbours,Ports");
    const names = (await library.reader.documents("tag")).map(({ content }) => content.name);
    expect(names.toSorted()).toEqual(["Harbours", "Ports"]);
  });

  it("are merged into another with everything that bears them, and parted again", async () => {
    const { library } = await openPage();
    await tag("ferry", "Ports");
    await tag("quay", "Harbours");
    await until(() => chips().toSorted().join() === ",Harbours,Ports");
    await library.put("note", "note-1", {
      article: null,
      addresses: [],
      source: null,
      body: null,
      selectors: [],
      text: "Ask the harbour master",
      colour: null,
      tags: [tagId("Harbours")],
      creator: null,
    });
    await pressNamed("Projects and tags");
    await fromMenu("Harbours", "Merge into another…");
    await choose(root.querySelector<HTMLSelectElement>(".list-form select"), tagId("Ports"));
    await submit(".list-form");
    await until(() => said() === "“Harbours” is now “Ports”, wherever it stood.");
    expect((await library.reader.documents("note"))[0]?.content.tags).toEqual([tagId("Ports")]);
    await pressNamed("Articles");
    await until(() => chips().filter((chip) => chip === "Ports").length === 2);
    await press(button("Undo"));
    await until(() => chips().toSorted().join() === ",Harbours,Ports");
    expect((await library.reader.documents("note"))[0]?.content.tags).toEqual([tagId("Harbours")]);
  });

  it("are deleted from every article, and are there again when they are brought back", async () => {
    await openPage();
    await tag("ferry", "Ports");
    await until(() => chips().includes("Ports"));
    await pressNamed("Projects and tags");
    await fromMenu("Ports", "Delete");
    await until(() => said() === "“Ports” is in the trash.");
    await pressNamed("Articles");
    await until(() => titles().length === 3 && chips().every((chip) => chip === ""));
    expect(root.querySelector(".facets")?.textContent).not.toContain("Tags");
    // By the same name it is the same.
    await tag("ferry", "Ports");
    await until(() => chips().filter((chip) => chip === "Ports").length === 1);
  });
});
