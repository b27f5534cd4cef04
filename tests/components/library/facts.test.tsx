// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { LibraryPage } from "../../../components/library/LibraryPage.tsx";
import { articleWith, openLibrary } from "../../lib/edge/library/support.ts";
import { i18nOf } from "../sample.ts";
import { unmount } from "../unmount.ts";
import { NO_TOOLS, portsOf } from "./ports.ts";

const root = document.body;
vi.stubGlobal("scrollBy", () => {});
afterEach(() => unmount(root));

const revenue = (owner: string, value: number, period = "2025") => ({
  owner,
  role: "revenue" as const,
  amount: `€${value}m`,
  value: value * 1e6,
  period,
});

/** Until the store has answered and the page shows it. */
const until = <Value,>(get: () => Value): Promise<NonNullable<Value>> =>
  vi.waitFor(async () => {
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
    });
    const value = get();
    if (value === null || value === undefined || value === false) throw new Error("not yet");
    return value as NonNullable<Value>;
  });

const all = <Found extends HTMLElement>(selector: string) => [
  ...root.querySelectorAll<Found>(selector),
];
const rows = (): string[] =>
  all(".fact-row").map((row) =>
    [".fact-owner", ".fact-open"].map((part) => row.querySelector(part)?.textContent).join(" "),
  );
const periods = (): string =>
  all(".fact-when")
    .map((one) => one.textContent)
    .join(" ");
async function shows(expected: string[]): Promise<void> {
  await until(() => rows().join("|") === expected.join("|") || null).catch(() => {});
  expect(rows()).toEqual(expected);
}
const press = (element: HTMLElement | undefined): Promise<void> => act(() => element?.click());
const button = (text: string): HTMLButtonElement | undefined =>
  all<HTMLButtonElement>("button").find((one) => one.textContent === text);

const mode = (at: number): Promise<void> => press(all(".facts-modes input")[at]);

async function open() {
  const library = openLibrary();
  await library.save(
    articleWith("one", [revenue("Éclat", 17), revenue("Norvik", 9)], {
      siteName: "The Tidewater Post",
      publishedTime: "2026-02-13",
    }),
  );
  await library.save(
    articleWith("two", [revenue("Éclat Group", 19), revenue("Norvik", 9, "2024")], {
      siteName: "Harbour Weekly",
      publishedTime: "2026-03-01",
    }),
  );
  const ports = portsOf(library);
  await act(() =>
    render(
      <I18nContext.Provider value={i18nOf("en")}>
        <LibraryPage ports={ports} tools={NO_TOOLS} />
      </I18nContext.Provider>,
      root,
    ),
  );
  await press(button("Facts"));
  await until(() => rows().length === 4 || null);
  return { library, ports };
}

describe("the facts table", () => {
  it("is put in order by its heads, and says so", async () => {
    await open();
    await press(button("How much"));
    await shows(["Éclat Group €19m", "Éclat €17m", "Norvik €9m", "Norvik €9m"]);
    const head = root.querySelector("[aria-sort]");
    expect(head?.getAttribute("aria-sort")).toBe("descending");
    expect(head?.textContent).toContain("How much");
    await press(head?.querySelector("button") ?? undefined);
    await shows(["Norvik €9m", "Norvik €9m", "Éclat €17m", "Éclat Group €19m"]);
    expect(root.querySelector("table")?.getAttribute("aria-rowcount")).toBe("5");
    expect(all(".fact-row").map((row) => row.getAttribute("aria-rowindex"))).toEqual([
      "2",
      "3",
      "4",
      "5",
    ]);
  });

  it("is narrowed by values that are counted", async () => {
    await open();
    const norvik = await until(() =>
      all<HTMLLabelElement>(".facet-value").find(({ textContent }) => textContent === "Norvik2"),
    );
    await press(norvik.querySelector("input") ?? undefined);
    await shows(["Norvik €9m", "Norvik €9m"]);
    await press(button("When"));
    await until(() => periods() === "2024 2025" || null);
    await press(button("When↑"));
    await until(() => periods() === "2025 2024" || null);
    await press(button("Show all"));
    await until(() => rows().length === 4 || null);
  });

  it("leads to the sentence in the saved copy, and from row to row by arrows", async () => {
    const { ports } = await open();
    await press(button("How much"));
    await shows(["Éclat Group €19m", "Éclat €17m", "Norvik €9m", "Norvik €9m"]);
    const values = all<HTMLButtonElement>(".fact-open");
    expect(values.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1]);
    values[0]?.focus();
    const key = new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true });
    await act(() => void values[0]?.dispatchEvent(key));
    expect(document.activeElement?.textContent).toBe("€17m");
    await press(document.activeElement as HTMLElement);
    expect(ports.open).toHaveBeenCalledWith(expect.stringMatching(/^article-/u), 15);
  });

  it("copies and saves what is selected, with a link to each sentence", async () => {
    const { ports } = await open();
    await press(button("How much"));
    await shows(["Éclat Group €19m", "Éclat €17m", "Norvik €9m", "Norvik €9m"]);
    await press(all(".fact-row input")[1]);
    const selection = await until(() => root.querySelector(".facts-selection"));
    expect(selection.textContent).toContain("1 selected");
    const [copy, csv] = selection.querySelectorAll<HTMLButtonElement>(".facts-take button");
    await press(copy);
    await until(() => root.querySelector(".status-text"));
    expect(ports.copyRows).toHaveBeenCalledWith([
      expect.objectContaining({
        subject: "Éclat",
        value: 17e6,
        link: expect.stringContaining("/one#:~:text="),
      }),
    ]);
    await press(csv);
    await until(() => ports.saveRows.mock.calls.length === 1 || null);
  });

  it("keeps what a person says of facts, and takes it back", async () => {
    await open();
    await press(button("How much"));
    await shows(["Éclat Group €19m", "Éclat €17m", "Norvik €9m", "Norvik €9m"]);
    await press(all(".fact-row input")[0]);
    await press(await until(() => button("Doubtful")));
    await until(() => root.querySelector(".fact-notes")?.textContent === "doubtful" || null);
    expect(root.querySelector(".status-text")?.textContent).toBe("1 fact marked as doubtful");
    await press(button("Undo"));
    await until(() => root.querySelector(".fact-notes") === null || null);
  });

  it("takes two names for one owner where a person says so, until they are parted again", async () => {
    const { library } = await open();
    await press(button("How much"));
    await shows(["Éclat Group €19m", "Éclat €17m", "Norvik €9m", "Norvik €9m"]);
    await press(all(".fact-row input")[0]);
    await press(all(".fact-row input")[1]);
    await press(await until(() => button("The same owner…")));
    const names = all<HTMLLabelElement>(".merge-names label");
    await press(
      names.find(({ textContent }) => textContent === "Éclat")?.querySelector("input") ?? undefined,
    );
    await press(button("Merge the names"));
    await shows(["Éclat €19m", "Éclat €17m", "Norvik €9m", "Norvik €9m"]);
    expect(await library.reader.documents("correction")).toHaveLength(1);
    await press(button("Separate"));
    await shows(["Éclat Group €19m", "Éclat €17m", "Norvik €9m", "Norvik €9m"]);
  });

  it("shows the facts of the articles that were found alone", async () => {
    await open();
    const field = root.querySelector<HTMLInputElement>(".library-search input");
    await act(() => {
      if (!field) return;
      field.value = "group";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    await until(() => rows().length === 2 || null);
    expect(root.querySelector(".facts-scope")?.textContent).toContain("the one article");
    await press(button("Show those of all articles"));
    await until(() => rows().length === 4 || null);
  });
});

describe("facts that are looked at otherwise", () => {
  it("stand side by side where several sources speak of one thing, and say how they differ", async () => {
    const { library, ports } = await open();
    await library.save(articleWith("three", [revenue("Éclat", 20)]));
    await act(async () => void (await ports.write({ kind: "settings", settings: {} })));
    await mode(1);
    const group = await until(() => root.querySelector(".compare-group"));
    expect(group.querySelector("h2")?.textContent).toBe("Éclat · revenue · 2025");
    expect(group.querySelector(".compare-verdict")?.textContent).toBe(
      "The sources differ: 2 values, the highest 18% above the lowest",
    );
    await press(group.querySelector<HTMLButtonElement>(".compare-source") ?? undefined);
    expect(ports.open).toHaveBeenCalledWith(expect.stringMatching(/^article-/u), 15);
  });

  it("stand over time, each point with its name and its sentence, and in a table beside", async () => {
    const { ports } = await open();
    await mode(2);
    const points = await until(() => {
      const found = [...root.querySelectorAll<SVGElement>(".plot-point")];
      return found.length === 4 ? found : null;
    });
    expect(points[0]?.getAttribute("aria-label")).toBe(
      "Norvik · €9m · 2024 · Harbour Weekly, Mar 1, 2026",
    );
    expect(all(".plot-table tbody tr")).toHaveLength(4);
    const key = new KeyboardEvent("keydown", { key: "Enter", bubbles: true });
    await act(() => void points[0]?.dispatchEvent(key));
    expect(ports.open).toHaveBeenCalledOnce();
  });
});
