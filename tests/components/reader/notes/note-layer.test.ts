// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { noteLayer, type LaidNote } from "../../../../components/reader/notes/note-layer.ts";
import type { Slot } from "../../../../components/reader/text-map.ts";

const TEXT = ["The quay was sold in May.", "Nobody ", "asked", " the town."];
let slots: Slot[];

/** A paragraph; then one with an emphasised word in it. */
beforeEach(() => {
  document.body.replaceChildren();
  const [first = "", before = "", inside = "", after = ""] = TEXT;
  const one = document.createElement("p");
  const two = document.createElement("p");
  const em = document.createElement("em");
  const nodes = [first, before, inside, after].map((text) => document.createTextNode(text));
  one.append(nodes[0]!);
  em.append(nodes[2]!);
  two.append(nodes[1]!, em, nodes[3]!);
  document.body.append(one, two);
  let start = 0;
  slots = nodes.map((node, at) => {
    const slot = { node, start, end: start + node.length };
    start = slot.end + (at === 0 ? 2 : 0);
    return slot;
  });
});

const note = (id: string, start: number, end: number, part: Partial<LaidNote> = {}): LaidNote => ({
  id,
  start,
  end,
  colour: "yellow",
  noted: false,
  unsure: false,
  ...part,
});
const html = (): string => document.body.textContent ?? "";
const words = (elements: readonly HTMLElement[]): string[] =>
  elements.map((one) => one.textContent ?? "");

describe("notes laid over the text", () => {
  it("stand in elements of their own, also across markup and paragraphs", () => {
    const layer = noteLayer(slots);
    layer.lay([note("a", 4, 8), note("b", 21, 39)]);
    expect(words(layer.elements("a"))).toEqual(["quay"]);
    expect(words(layer.elements("b"))).toEqual(["May.", "Nobody ", "asked"]);
    expect(html()).toBe(TEXT.join(""));
    expect(layer.slots().map(({ node }) => node.data)).toEqual([
      "The ",
      "quay",
      " was sold in ",
      "May.",
      "Nobody ",
      "asked",
      " the town.",
    ]);
    layer.clear();
    expect(document.querySelectorAll(".own")).toHaveLength(0);
    expect(slots.every(({ node }) => node.isConnected)).toBe(true);
    expect(layer.slots()).toEqual(slots);
  });

  it("are both seen where they overlap, and both found", () => {
    const layer = noteLayer(slots);
    layer.lay([note("a", 0, 12), note("b", 4, 17, { colour: "blue" })]);
    expect(words(layer.elements("a"))).toEqual(["The quay was"]);
    expect(words(layer.elements("b"))).toEqual(["quay was", " sold"]);
    expect(layer.at(layer.elements("b")[0] ?? null)).toEqual(["a", "b"]);
    expect(layer.at(layer.elements("b")[1] ?? null)).toEqual(["b"]);
    expect(html()).toBe(TEXT.join(""));
  });

  it("leave text that they do not touch anew as it is", () => {
    const layer = noteLayer(slots);
    layer.lay([note("a", 4, 8)]);
    const [before] = layer.elements("a");
    layer.lay([note("a", 4, 8, { noted: true }), note("b", 27, 33)]);
    expect(layer.elements("a")[0]).toBe(before);
    expect(before?.classList.contains("own-noted")).toBe(true);
    layer.lay([note("b", 27, 33)]);
    expect(before?.isConnected).toBe(false);
    expect(slots[0]?.node.isConnected).toBe(true);
  });

  it("can be pressed in one place each, and in none that is pressed for something else", () => {
    const mark = document.createElement("span");
    mark.className = "mark-pressable";
    slots[2]?.node.replaceWith(mark);
    mark.append(slots[2]!.node);
    const layer = noteLayer(slots);
    layer.lay([note("a", 0, 38), note("b", 34, 39)]);
    const buttons = [...document.querySelectorAll(".own[role=button]")];
    expect(buttons.map((one) => one.textContent)).toEqual(["The quay was sold in May."]);
    expect(document.querySelectorAll(".own[tabindex='0']")).toHaveLength(1);
  });

  it("of a long text are laid once, and one more at once", () => {
    document.body.replaceChildren();
    const many: Slot[] = [];
    let start = 0;
    for (let at = 0; at < 400; at++) {
      const node = document.createTextNode("word ".repeat(50));
      const block = document.createElement("p");
      block.append(node);
      document.body.append(block);
      many.push({ node, start, end: start + node.length });
      start += node.length + 2;
    }
    const layer = noteLayer(many);
    const notes = Array.from({ length: 100 }, (_, at) =>
      note(`n${at}`, at * 1000, at * 1000 + 300),
    );
    layer.lay(notes);
    const begin = performance.now();
    layer.lay([...notes, note("last", 10, 20)]);
    expect(performance.now() - begin).toBeLessThan(500);
    expect(words(layer.elements("last"))).toEqual(["word word "]);
  });
});
