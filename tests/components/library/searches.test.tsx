// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from "vitest";
import {
  isSameSearch,
  keptOf,
  narrowingOf,
} from "../../../components/library/searches/search-state.ts";
import { DEFAULT_FACTS_SETTINGS } from "../../../components/library/facts/state.ts";
import { articleWith } from "../../lib/edge/library/support.ts";
import { unmount } from "../unmount.ts";
import {
  all,
  button,
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

const searchField = () => root.querySelector<HTMLInputElement>(".library-search input");
const nameField = () => root.querySelector<HTMLInputElement>(".name-form input");
const open = (name: string): Promise<void> =>
  press(all(".search-open").find(({ textContent }) => textContent === name));

async function keep(name: string): Promise<void> {
  await pressNamed("Keep this search…");
  await type(nameField(), name);
  await submit(".name-form");
  await until(() => all(".search-open").some(({ textContent }) => textContent === name));
}

describe("a search that is kept", () => {
  it("is opened by a press, with its words and filters", async () => {
    await openPage();
    expect(button("Keep this search…")).toBeUndefined();
    await type(searchField(), "quay");
    await until(() => titles().join() === "quay");
    await keep("At the quay");
    expect(said()).toBe("“At the quay” is kept beside the list.");
    expect(button("Keep this search…")).toBeUndefined();
    await press(button("Show all"));
    await until(() => titles().length === 3);
    await open("At the quay");
    await until(() => titles().join() === "quay");
    expect(searchField()?.value).toBe("quay");
    expect(all(".search-open")[0]?.getAttribute("aria-current")).toBe("true");
  });

  it("is brought up to what is set now, renamed, and deleted with a way back", async () => {
    const { library } = await openPage();
    await type(searchField(), "quay");
    await until(() => titles().join() === "quay");
    await keep("Places");
    await type(searchField(), "yard");
    await until(() => titles().join() === "yard");
    await pressNamed("Update “Places”");
    await until(() => said() === "“Places” is what you search for now.");
    expect((await library.reader.documents("search"))[0]?.content.words).toBe("yard");
    await pressNamed("Projects and tags");
    await fromMenu("Places", "Rename…");
    await type(nameField(), "Yards");
    await submit(".name-form");
    await until(() => said() === "“Places” is now “Yards”.");
    await fromMenu("Yards", "Delete");
    await until(() => said() === "“Yards” is in the trash.");
    expect(await library.reader.documents("search")).toEqual([]);
    await press(button("Undo"));
    await until(() => button("Yards"));
    await press(button("Yards"));
    await until(() => titles().join() === "yard");
  });

  it("holds the filters of the facts table as well", async () => {
    const { library } = await openPage();
    await library.save(
      articleWith("dock", [{ owner: "Ravemar", role: "investment", amount: "€4m", value: 4e6 }]),
    );
    await pressNamed("Facts");
    const facet = await until(() =>
      all<HTMLLabelElement>(".facet-value").find(({ textContent }) => textContent === "revenue3"),
    );
    await press(facet.querySelector("input"));
    await keep("Revenues");
    await pressNamed("Articles");
    await open("Revenues");
    await until(() => all(".fact-row").length === 3);
    const [search] = await library.reader.documents("search");
    expect(search?.content.filters).toMatchObject({ view: ["facts"], "facts.role": ["revenue"] });
  });
});

describe("how a search is written down", () => {
  const facts = {
    ...DEFAULT_FACTS_SETTINGS,
    mode: "plot" as const,
    filters: { owner: ["norvik"], check: [""] },
    years: { from: "2012", to: null },
    descending: false,
  };
  const narrowing = {
    view: "facts" as const,
    words: "quay",
    filters: { tag: ["tag-1"] },
    sort: "savedAt" as const,
    facts,
  };

  it("comes back as it was", () => {
    const { display: _, ...settings } = facts;
    expect(narrowingOf(keptOf(narrowing))).toEqual({ ...narrowing, facts: settings });
  });

  it("is the same in whatever order values were ticked", () => {
    const one = keptOf({ ...narrowing, filters: { site: ["a", "b"] } });
    const other = keptOf({ ...narrowing, filters: { site: ["b", "a"] } });
    expect(isSameSearch(one, other)).toBe(true);
    expect(isSameSearch(one, keptOf(narrowing))).toBe(false);
  });

  it("passes over what a later Lede, or anybody, wrote into it", () => {
    const filters = { view: ["moon"], colour: ["red"], sort: ["length"], "facts.from": ["12"] };
    expect(narrowingOf({ words: "", filters })).toMatchObject({
      view: "articles",
      filters: {},
      sort: "savedAt",
      facts: { filters: {}, years: { from: null, to: null } },
    });
  });
});
