// @vitest-environment jsdom
import { act } from "preact/test-utils";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { selectedSpan } from "../../../components/reader/selection/selected-span.ts";
import type { Slot } from "../../../components/reader/text-map.ts";
import { doing, key, layNothingOut, press, root, said, showPage, status } from "./choices/app.tsx";
import { unmount } from "../unmount.ts";
import { loadAll } from "../../../components/later.tsx";

const PAGE = `<!doctype html><html lang="en"><head><title>Night ferry</title></head><body><article><h1>Night ferry</h1><div class="story">
  <p>Brantide Lines, which runs the ferry of Ravensholm, had revenue of €17 million in 2025, said Edith Marrow on Monday.</p>
  <p>Brantide Lines employs 45 people. “Nobody had asked for night crossings”, said Paul Reed, who learned of them late.</p>
  <table><tr><th>Quay</th><th>Boats</th></tr><tr><td>North</td><td>31</td></tr><tr><td>South</td><td>12</td></tr></table>
  <p>Some 12 cabins are to be built in the old customs house, and the harbour office pays for most of them.</p>
  <p>${"The first of them leaves on Friday at a quarter past eleven, with a brass band on board. ".repeat(30)}</p></div></article></body></html>`;

/** Where some words of the article begin, or end. */
function pointOf(words: string, edge: "start" | "end"): [Node, number] {
  const article = root.querySelector(".article") ?? root;
  const at = plain(article.textContent).indexOf(words);
  if (at < 0) throw new Error(`no “${words}”`);
  let left = edge === "start" ? at : at + words.length;
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.nodeValue ?? "";
    if (left < length || (edge === "end" && left === length)) return [node, left];
    left -= length;
  }
  throw new Error("past the end");
}
/** Selects from the beginning of some words to the end of others, and waits until that is offered. */
async function select(from: string, to = from): Promise<void> {
  document.getSelection()?.setBaseAndExtent(...pointOf(from, "start"), ...pointOf(to, "end"));
  for (let turn = 0; turn < 20; turn++) {
    await settled();
    if (root.querySelector(".selection-bar")) return;
  }
}
const settled = async (): Promise<void> => {
  await new Promise((resolve) => void setTimeout(resolve, 300));
  await act(() => undefined);
};
const plain = (text: string | null | undefined): string =>
  (text ?? "").replaceAll(/[\u00A0\u2009\u202F]/gu, " ");
const bar = (): string[] =>
  [...root.querySelectorAll(".selection-bar button")].map((one) => one.textContent ?? "");
const field = (label: string): HTMLInputElement => {
  const found = [...root.querySelectorAll<HTMLLabelElement>(".add-card label")].find(
    (one) => one.textContent === label,
  );
  return document.getElementById(found?.htmlFor ?? "") as HTMLInputElement;
};
const chosen = (label: string): string | undefined =>
  (field(label) as unknown as HTMLSelectElement).selectedOptions[0]?.text;
const type = (label: string, words: string): Promise<void> =>
  doing(() => {
    field(label).value = words;
    field(label).dispatchEvent(new Event("input", { bubbles: true }));
  });
const send = (): Promise<void> =>
  doing(() => void root.querySelector<HTMLFormElement>(".add-card form")?.requestSubmit());
const panel = async (): Promise<string> => {
  if (!root.querySelector(".panel")) await key("f");
  await doing(() => root.querySelector<HTMLElement>("#tab-facts")?.click());
  return plain(root.querySelector(".panel-lists")?.textContent);
};

const slotsOf = (...texts: string[]): Slot[] => {
  let start = 0;
  return texts.map((text) => {
    const node = document.createTextNode(text);
    const block = document.createElement("p");
    block.append(node);
    root.append(document.createElement("hr"), block);
    const slot = { node, start, end: start + text.length };
    start = slot.end + 2;
    return slot;
  });
};

beforeAll(layNothingOut);
beforeAll(loadAll);
afterEach(() => {
  document.getSelection()?.removeAllRanges();
  return unmount(root);
});

describe("a selection", () => {
  it("is offered to be added as a fact or as a quote, until Esc", async () => {
    await showPage(PAGE);
    await select("Some 12 cabins", "customs house");
    expect(bar()).toEqual(["Add as fact", "Add as quote"]);
    await key("Escape");
    expect(bar()).toEqual([]);
    await select("Nobody had asked");
    expect(bar()).toHaveLength(2);
  });

  it("across blocks and through a table is one passage", async () => {
    await showPage(PAGE);
    await select("employs 45", "Some 12 cabins");
    await key("a");
    expect(plain(root.querySelector(".add-passage")?.textContent)).toMatch(/^employs 45 people/u);
    await type("What, in your own words", "odds and ends");
    await send();
    expect(status()).toMatch(/^Fact added: .*odds and ends/u);
    expect(await panel()).toContain("odds and ends");
  });

  it("of white space, of nothing, or of the panel offers nothing", async () => {
    await showPage(PAGE);
    await key("a");
    expect(said()).toBe("Nothing selected: select some words of the text first");
    await panel();
    const row = root.querySelector(".panel .row-label");
    if (row) document.getSelection()?.selectAllChildren(row);
    await settled();
    expect(bar()).toEqual([]);
    await key("q");
    expect(said()).toBe("Nothing selected: select some words of the text first");
  });

  it("of the whole article is left alone, and told to be too long where it is to be added", async () => {
    await showPage(PAGE);
    document.getSelection()?.selectAllChildren(document.body);
    await settled();
    expect(bar()).toEqual([]);
    await key("q");
    expect(plain(said())).toMatch(/^Too long for a fact or a quote: select 2,000 characters/u);
  });
});

describe("a fact that is added", () => {
  it("is filled in as far as known, stands in the panel with its sentence, and can be undone", async () => {
    await showPage(PAGE);
    await select("12 cabins");
    await press("Add as fact");
    expect(document.activeElement?.closest(".add-card")).not.toBeNull();
    expect(field("How much").value).toBe("12 cabins");
    expect(chosen("What")).toBe("in my own words…");
    await send();
    expect(root.querySelector(".add-card [aria-invalid]")).toBe(field("What, in your own words"));
    await type("What, in your own words", "cabins planned");
    await send();
    expect(status()).toBe("Fact added: cabins planned · 12 cabins");
    expect(await panel()).toContain(
      "cabins planned · by you≈ 12Some 12 cabins are to be built in the old customs house",
    );
    await key("z");
    expect(await panel()).not.toContain("cabins planned");
  });

  it("takes name and time of its sentence, and words for a value", async () => {
    await showPage(PAGE);
    await select("Brantide Lines, which runs the ferry of Ravensholm");
    await key("a");
    expect(chosen("Whose")).toBe("Brantide Lines");
    expect(field("When").value).toBe("2025");
    await type("What, in your own words", "route");
    await type("How much", "=HYPERLINK(1)");
    await send();
    expect(await panel()).toContain("route · 2025 · by you=HYPERLINK(1)");
    const undo = root.querySelector<HTMLElement>('.panel [aria-label^="Undo: route"]');
    await doing(() => undo?.click());
    expect(status()).toMatch(/^Correction undone: Fact added/u);
    expect(await panel()).not.toContain("HYPERLINK");
  });

  it("closes by Esc without a trace, and the text has the focus", async () => {
    await showPage(PAGE);
    await select("12 cabins");
    await key("a");
    await key("Escape");
    expect(root.querySelector(".add-card")).toBeNull();
    expect(document.activeElement?.classList.contains("article")).toBe(true);
    expect(status()).toBe("");
  });
});

describe("a quote that is added", () => {
  it("has the speaker proposed who is said to speak, and stands among the quotes", async () => {
    await showPage(PAGE);
    await select("Nobody had asked for night crossings");
    await press("Add as quote");
    expect(chosen("Said by")).toBe("Paul Reed");
    await send();
    expect(status()).toBe("Quote added: Paul Reed, “Nobody had asked for night crossings”");
    expect(await panel()).toContain(
      "Quotes“Nobody had asked for night crossings”Paul Reed · by you",
    );
  });
});

describe("the span of a selection", () => {
  it("is found quickly among many text nodes, and leaves white space out", () => {
    const texts = Array.from({ length: 3000 }, (_, index) => ` word ${index} `);
    const slots = slotsOf(...texts);
    const text = texts.join("\n\n");
    const range = document.createRange();
    range.selectNodeContents(root);
    expect(selectedSpan(slots, range, text)).toEqual({ start: 1, end: text.length - 1 });
    range.setStart(slots[1000]?.node ?? root, 3);
    range.setEnd(slots[1001]?.node ?? root, 0);
    const span = selectedSpan(slots, range, text);
    expect(text.slice(span?.start, span?.end)).toBe("rd 1000");
  });

  it("is none of white space alone, or between blocks", () => {
    const slots = slotsOf("One  two", "Three");
    const range = document.createRange();
    range.setStart(slots[0]?.node ?? root, 3);
    range.setEnd(slots[0]?.node ?? root, 5);
    expect(selectedSpan(slots, range, "One  two\n\nThree")).toBeNull();
    range.setStart(slots[0]?.node ?? root, 8);
    range.setEnd(slots[1]?.node ?? root, 0);
    expect(selectedSpan(slots, range, "One  two\n\nThree")).toBeNull();
  });
});
