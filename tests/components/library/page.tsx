import { render } from "preact";
import { act } from "preact/test-utils";
import { vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { LibraryPage } from "../../../components/library/LibraryPage.tsx";
import { loadAll } from "../../../components/later.tsx";
import type { Reading } from "../../../lib/core/reading.ts";
import { articleWith, openLibrary } from "../../lib/edge/library/support.ts";
import { i18nOf } from "../sample.ts";
import { NO_TOOLS, portsOf } from "./ports.ts";

const root = document.body;
// Each goes through a dozen changes of a real store.
vi.setConfig({ testTimeout: 20_000 });

/** Until the store has answered and the page shows it. */
export const until = <Value,>(get: () => Value): Promise<NonNullable<Value>> =>
  vi.waitFor(
    async () => {
      await act(async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
      });
      const value = get();
      if (value === null || value === undefined || value === false)
        throw new Error(`not yet: ${String(get)}`);
      return value as NonNullable<Value>;
    },
    { timeout: 3000 },
  );

export const all = <Found extends HTMLElement>(selector: string): Found[] => [
  ...root.querySelectorAll<Found>(selector),
];
export const press = (element: HTMLElement | null | undefined): Promise<void> =>
  act(() => {
    if (!element) throw new Error("nothing to press");
    element.click();
  });
export const button = (text: string): HTMLButtonElement | undefined =>
  all<HTMLButtonElement>("button").find(
    (one) => one.textContent.trim() === text || one.getAttribute("aria-label") === text,
  );
export const pressNamed = async (text: string): Promise<void> =>
  press(await until(() => button(text)));
export const type = (field: HTMLInputElement | null | undefined, value: string): Promise<void> =>
  act(() => {
    if (!field) throw new Error("nothing to type into");
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
export const choose = (field: HTMLSelectElement | null | undefined, value: string) =>
  act(() => {
    if (!field) throw new Error("nothing to choose from");
    field.value = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
export const submit = (selector: string): Promise<void> =>
  act(() => root.querySelector<HTMLFormElement>(selector)?.requestSubmit());
/** What was last done, as the page says it. */
export const said = (): string | undefined => root.querySelector(".status-text")?.textContent;
export const titles = (): string[] =>
  all(".article-row")
    .toSorted(
      (a, b) => Number.parseInt(a.style.insetBlockStart) - Number.parseInt(b.style.insetBlockStart),
    )
    .map((row) => row.querySelector(".article-title")?.textContent ?? "");
/** Opens the menu of a row and takes one of its items. */
export async function fromMenu(row: string, item: string): Promise<void> {
  await pressNamed(`More for “${row}”`);
  await press(all("[role=menuitem]").find(({ textContent }) => textContent === item));
}

/** The library's page over a store with three articles. */
export async function openPage(part: Partial<Reading> = {}) {
  await loadAll();
  const library = openLibrary();
  const facts = [
    { owner: "Norvik", role: "revenue" as const, amount: "€9m", value: 9e6, period: "2025" },
  ];
  for (const [day, name] of ["ferry", "quay", "yard"].entries()) {
    library.clock.now = `2026-05-0${day + 1}T08:00:00.000Z`;
    await library.save(articleWith(name, facts, { siteName: `The ${name} post`, ...part }));
  }
  const ports = portsOf(library);
  await act(() =>
    render(
      <I18nContext.Provider value={i18nOf("en")}>
        <LibraryPage ports={ports} tools={NO_TOOLS} />
      </I18nContext.Provider>,
      root,
    ),
  );
  await until(() => titles().length === 3);
  return { library, ports };
}
