// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { I18nContext } from "../../components/i18n.ts";
import { KnownContext, useKnownFacts } from "../../components/known/known.ts";
import type { KnownPort } from "../../components/known/state.ts";
import { loadAll } from "../../components/later.tsx";
import { FigureCard } from "../../components/reader/card/FigureCard.tsx";
import { FactsView } from "../../components/reader/panel/FactsView.tsx";
import { factKey } from "../../lib/core/library/fact-rows.ts";
import type { FactRow } from "../../lib/core/library/fact-rows.ts";
import type { Known, ReadFact } from "../../lib/core/library/known.ts";
import type { Reading } from "../../lib/core/reading.ts";
import { factRow } from "../lib/core/library/rows.ts";
import { i18nOf, sampleReading } from "./sample.ts";
import { unmount } from "./unmount.ts";

const root = document.body;
beforeAll(async () => {
  await loadAll();
  // Fetched on demand, which takes its time the first time.
  await import("../../components/known/ask.ts");
});
afterEach(() => unmount(root));

interface Shown {
  language?: "en" | "fr";
  reading?: Reading;
  ask?: KnownPort["ask"];
}

/** The panel's facts, and a figure's card, with what the library has. */
async function show(answer: (facts: ReadFact[]) => (Known | null)[], part: Shown = {}) {
  const { language = "en", reading = sampleReading() } = part;
  const changes: (() => void)[] = [];
  const ask = vi.fn<KnownPort["ask"]>(
    part.ask ?? ((_page, facts) => Promise.resolve({ known: answer(facts), checks: {} })),
  );
  const port = {
    ask,
    watch: vi.fn<KnownPort["watch"]>((onChange) => changes.push(onChange)),
    open: vi.fn<KnownPort["open"]>(),
  };
  const onGo = vi.fn<() => void>();
  const onBegin = vi.fn<() => void>();
  const first = reading.facts[0]?.figures[0] ?? 0;
  const mark = { family: "figure" as const, kind: "money", index: first } as never;
  function App() {
    const known = useKnownFacts({ port, reading, byHand: undefined, ready: true });
    return (
      <KnownContext.Provider value={known}>
        <FactsView reading={reading} control={null} onFigures={() => undefined} onGo={onGo} />
        <dialog open class="card">
          <FigureCard mark={mark} reading={reading} control={null} onGo={onGo} onBegin={onBegin} />
        </dialog>
      </KnownContext.Provider>
    );
  }
  await act(() =>
    render(
      <I18nContext.Provider value={i18nOf(language)}>
        <App />
      </I18nContext.Provider>,
      root,
    ),
  );
  await settle();
  return { port, onGo, onBegin, changes };
}

const settle = (milliseconds = 20) =>
  act(() => new Promise((resolve) => setTimeout(resolve, milliseconds)));
const plain = (text: string | null | undefined): string =>
  (text ?? "").replaceAll(/[\u00A0\u202F]/gu, " ");
const lines = (): string[] =>
  [...root.querySelectorAll(".row-with-action .known-line")].map((line) => plain(line.textContent));
const known = (
  part: Partial<Known>,
  ...rows: [Known["sources"][number]["agreement"], Partial<FactRow>][]
): Known => ({
  agreeing: 0,
  differing: 0,
  apart: 0,
  changed: 0,
  sources: rows.map(([agreement, row]) => ({ agreement, row: factRow(row) })),
  ...part,
});
const onFirst = (one: Known) => (facts: ReadFact[]) =>
  facts.map((_, at) => (at === 0 ? one : null));
const LES_ECHOS = {
  article: "article-1",
  site: "Les Échos",
  date: "2026-05-03",
  value: 19e6,
  text: "€19m",
  sentence: "It earned €19m.",
};
const press = (selector: string) => act(() => root.querySelector<HTMLElement>(selector)?.click());

describe("a fact that the library knows already", () => {
  it("says what is there, who says so and that it differs, in words and by a sign", async () => {
    const { port } = await show(
      onFirst(known({ differing: 1, agreeing: 2 }, ["differ", LES_ECHOS])),
    );
    expect(port.ask).toHaveBeenCalledOnce();
    expect(port.ask.mock.calls[0]?.[1].length).toBeGreaterThan(0);
    expect(lines()).toEqual([
      "≠You have €19m (Les Échos, May 3, 2026): differs · the same in 2 others",
    ]);
    expect(root.querySelector(".card .known-line")?.textContent).toContain("Les Échos");
  });

  it("says so in French", async () => {
    await show(onFirst(known({ differing: 3 }, ["differ", LES_ECHOS])), { language: "fr" });
    expect(lines()).toEqual(["≠3 de vos sources diffèrent : 19 M€ (Les Échos, 3 mai 2026)…"]);
  });

  it("counts those that agree, and says where the unit keeps them apart", async () => {
    await show((facts) =>
      facts.map(
        (_, at) =>
          [
            known({ agreeing: 2 }, ["same", LES_ECHOS]),
            known({ agreeing: 1 }, ["rounded", LES_ECHOS]),
            known({ apart: 1 }, ["apart", { ...LES_ECHOS, unit: "USD" }]),
          ][at] ?? null,
      ),
    );
    expect(lines().slice(0, 2)).toEqual([
      "=The same in 2 sources of yours",
      "≈You have €19m (Les Échos, May 3, 2026): agrees",
    ]);
    const rest = lines()[2];
    if (rest !== undefined) expect(rest).toContain("cannot be compared");
  });

  it("opens both sentences, each leading to its place", async () => {
    const { port, onGo } = await show(
      onFirst(known({ differing: 1 }, ["differ", { ...LES_ECHOS, start: 10 }])),
    );
    await press(".row-with-action .known-line");
    await settle();
    const said = [...root.querySelectorAll(".known-popover .known-sentence")];
    expect(said).toHaveLength(2);
    expect(said[1]?.textContent).toBe("It earned €19m.");
    expect(said[1]?.querySelector("b")?.textContent).toBe("€19m");
    await press(".known-saying:last-child .text-button");
    expect(port.open).toHaveBeenCalledWith("article-1", 10);
    await press(".known-here .text-button");
    expect(onGo).toHaveBeenCalledOnce();
    expect(root.querySelector(".known-popover")).toBeNull();
  });

  it("closes its sentences by Esc alone, and gives the focus back", async () => {
    const { onBegin } = await show(onFirst(known({ differing: 1 }, ["differ", LES_ECHOS])));
    await press(".card .known-line");
    await settle();
    expect(onBegin).toHaveBeenCalledOnce();
    expect(document.activeElement?.className).toContain("known-popover");
    const outside = vi.fn<(event: Event) => void>();
    document.addEventListener("keydown", outside);
    const escape = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
    await act(() => void document.activeElement?.dispatchEvent(escape));
    document.removeEventListener("keydown", outside);
    expect(escape.defaultPrevented).toBe(true);
    expect(root.querySelector(".known-popover")).toBeNull();
    expect(document.activeElement?.className).toBe("known-line");
  });

  it("is looked for again when the library has become another, many changes at once", async () => {
    let there = false;
    const { port, changes } = await show((facts) =>
      facts.map(() => (there ? known({ agreeing: 1 }, ["same", LES_ECHOS]) : null)),
    );
    expect(lines()).toEqual([]);
    there = true;
    for (let count = 0; count < 5; count++) for (const change of changes) change();
    await settle(400);
    expect(port.ask).toHaveBeenCalledTimes(2);
    expect(lines()[0]).toBe("=You have the same (Les Échos, May 3, 2026)");
  });

  it("shows nothing where the library is empty or cannot be read", async () => {
    await show(() => [], { ask: () => Promise.resolve(null) });
    expect(lines()).toEqual([]);
    await unmount(root);
    await show(() => [], { ask: () => Promise.reject(new Error("denied")) });
    expect(lines()).toEqual([]);
    expect(root.querySelectorAll(".row-with-action").length).toBeGreaterThan(0);
  });

  it("bears the mark that a person gave it in the library", async () => {
    const reading = sampleReading();
    const [fact] = reading.facts;
    const figure = reading.figures[fact?.figures[0] ?? -1];
    if (!fact || !figure) throw new Error("no fact");
    const key = factKey({
      owner: reading.entities[fact.subject ?? -1]?.name ?? null,
      role: fact.property,
      period: figure.period ?? null,
      text: figure.text,
      sentence: reading.text.slice(fact.sentence.start, fact.sentence.end),
    });
    const ask: KnownPort["ask"] = (_page, facts) =>
      Promise.resolve({ known: facts.map(() => null), checks: { [key]: "doubtful" } });
    await show(() => [], { reading, ask });
    const notes = [...root.querySelectorAll(".row-note")].map((note) => note.textContent);
    expect(notes.filter((note) => note?.includes("doubted by you"))).toHaveLength(1);
  });
});
