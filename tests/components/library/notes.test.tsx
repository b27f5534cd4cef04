// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../../components/i18n.ts";
import { LibraryPage } from "../../../components/library/LibraryPage.tsx";
import { NotesView } from "../../../components/library/notes/NotesView.tsx";
import type { NotesTaking } from "../../../components/library/notes/taking.ts";
import { DEFAULT_CITATION_SETTINGS } from "../../../components/notes/citing.ts";
import { openLibrary } from "../../lib/edge/library/support.ts";
import { ON_GLASS } from "../../lib/core/notes/notes.ts";
import { BLANK_NOTE } from "../../lib/core/notes/blank.ts";
import { i18nOf } from "../sample.ts";
import { unmount } from "../unmount.ts";
import { NO_TOOLS, portsOf } from "./ports.ts";

const root = document.body;
vi.stubGlobal("scrollBy", () => {});
vi.setConfig({ testTimeout: 40_000 });
afterEach(() => unmount(root));

/** Until the store has answered and the page shows it. */
const until = <Value,>(get: () => Value): Promise<NonNullable<Value>> =>
  vi.waitFor(
    async () => {
      await act(async () => {
        await new Promise((resolve) => setTimeout(resolve, 5));
      });
      const value = get();
      if (value === null || value === undefined || value === false) throw new Error("not yet");
      return value as NonNullable<Value>;
    },
    { timeout: 10_000 },
  );

const all = <Found extends HTMLElement>(selector: string) => [
  ...root.querySelectorAll<Found>(selector),
];
const quotes = (): string =>
  all(".note-row-quote")
    .map((one) => one.textContent)
    .join(" | ");
const shows = (expected: string) => until(() => quotes() === expected || null);
const press = (element: HTMLElement | null | undefined): Promise<void> =>
  act(() => element?.click());
const named = (name: string): HTMLButtonElement | undefined =>
  all<HTMLButtonElement>("button").find(
    (one) => one.getAttribute("aria-label") === name || one.textContent === name,
  );

async function choose(label: string, value: string): Promise<void> {
  const select = all<HTMLSelectElement>("select").find(
    (one) =>
      one.getAttribute("aria-label") === label ||
      one.closest("label")?.textContent?.startsWith(label),
  )!;
  select.value = value;
  await act(() => void select.dispatchEvent(new Event("change", { bubbles: true })));
}

async function type(
  field: HTMLInputElement | HTMLTextAreaElement | null,
  text: string,
): Promise<void> {
  field!.value = text;
  await act(() => void field!.dispatchEvent(new Event("input", { bubbles: true })));
}

const quoted = (exact: string, start: number) => [
  { type: "TextQuoteSelector" as const, exact },
  { type: "TextPositionSelector" as const, start, end: start + exact.length },
];

async function open(empty = false) {
  const library = openLibrary();
  if (!empty) {
    await library.put("tag", "tag-gas", { name: "gaz" });
    await library.put("note", "note-1", {
      ...ON_GLASS,
      selectors: quoted("rallume ses fours", 50),
      tags: ["tag-gas"],
    });
    library.clock.now = "2026-05-04T08:00:00.000Z";
    await library.put("note", "note-2", {
      ...ON_GLASS,
      article: "article-7",
      selectors: quoted("Le maire", 3),
      text: "",
      tags: [],
      colour: "blue",
      creator: null,
    });
    library.clock.now = "2026-05-05T08:00:00.000Z";
    await library.put("note", "note-3", { ...BLANK_NOTE, text: "<b>Élan</b> à part" });
  }
  const ports = portsOf(library);
  const taking = {
    citing: DEFAULT_CITATION_SETTINGS,
    onCiting: vi.fn<NotesTaking["onCiting"]>(),
    copyCited: vi.fn<NotesTaking["copyCited"]>(async () => {}),
    save: vi.fn<NotesTaking["save"]>(async () => {}),
    colourName: (colour: string) => colour.toUpperCase(),
  } satisfies NotesTaking;
  await act(() =>
    render(
      <I18nContext.Provider value={i18nOf("en")}>
        <LibraryPage
          ports={ports}
          tools={{
            ...NO_TOOLS,
            Notes: (props) => <NotesView ports={ports} taking={taking} {...props} />,
          }}
        />
      </I18nContext.Provider>,
      root,
    ),
  );
  await press(named("Notes"));
  return { library, ports, taking };
}

const ALL = "<b>Élan</b> à part | Le maire | rallume ses fours";

describe("the notes of the library", () => {
  it("are listed, the latest first or by place, and opened where they stand", async () => {
    const { ports } = await open();
    await shows(ALL);
    await choose("Order", "place");
    await shows("<b>Élan</b> à part | Le maire | rallume ses fours");
    await press(named("Le maire"));
    expect(ports.openNote).toHaveBeenCalledWith("article-7", "note-2");
    await press(named("rallume ses fours"));
    await vi.waitFor(() => expect(ports.openSource).toHaveBeenCalled());
    expect(ports.openSource).toHaveBeenCalledWith("https://www.example.org/eco/verrerie");
  });

  it("are filtered by tag, colour, author and site, and searched", async () => {
    await open();
    await shows(ALL);
    await choose("All tags", "is tag-gas");
    await shows("rallume ses fours");
    await choose("All tags", "all");
    await choose("All colours", "is blue");
    await shows("Le maire");
    await choose("All colours", "all");
    await choose("All authors", "is ");
    await shows("<b>Élan</b> à part | Le maire");
    await choose("All authors", "all");
    await choose("All sites", "is Le Courrier du Val");
    await shows("Le maire | rallume ses fours");
    await choose("All sites", "all");
    await type(root.querySelector("input[type=search]"), "elan part");
    await shows("<b>Élan</b> à part");
    await type(root.querySelector("input[type=search]"), "nowhere");
    await until(() => root.textContent?.includes("No note fits these filters."));
  });

  it("are edited, recoloured and tagged as one change that can be taken back", async () => {
    const { library } = await open();
    await shows(ALL);
    await press(named("Edit: Le maire"));
    await type(root.querySelector("textarea"), "Vraiment ?");
    await choose("Colour", "pink");
    await type(root.querySelector(".note-edit input"), "GAZ, mairie");
    await press(named("Done"));
    await until(() => root.textContent?.includes("Vraiment ?"));
    const changed = (await library.reader.documents("note")).find(({ id }) => id === "note-2");
    const tags = await library.reader.documents("tag");
    const made = tags.find(({ content }) => content.name === "mairie");
    expect(changed?.content).toMatchObject({
      text: "Vraiment ?",
      colour: "pink",
      tags: ["tag-gas", made?.id],
    });
    await press(named("Undo"));
    await until(() => !root.textContent?.includes("Vraiment ?"));
  });

  it("are deleted with undo", async () => {
    await open();
    await shows(ALL);
    await press(named("Delete: Le maire"));
    await shows("<b>Élan</b> à part | rallume ses fours");
    await press(named("Undo"));
    await until(() => quotes().includes("Le maire"));
  });

  it("are cited and taken out as they are listed", async () => {
    const { taking } = await open();
    await shows(ALL);
    await choose("All colours", "is blue");
    await shows("Le maire");
    await press(named("Copy with reference: Le maire"));
    expect(taking.copyCited.mock.calls[0]?.[0].id).toBe("note-2");
    await press(root.querySelector<HTMLElement>(".copy-button"));
    await press(named("W3C annotations (JSON-LD)"));
    expect(taking.save).toHaveBeenCalledWith("w3c", [expect.objectContaining({ id: "note-2" })]);
  });

  it("say where notes come from where there are none", async () => {
    await open(true);
    await until(() => root.textContent?.includes("No notes yet"));
  });
});
