// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Mark } from "../../../components/model/marks.ts";
import { placeCard } from "../../../components/reader/card-position.ts";
import { dress, type DressWords } from "../../../components/reader/dress.ts";
import { actionOf, KEYS, keyNames } from "../../../components/reader/keys.ts";
import { openGaps } from "../../../components/reader/left-out-bars.ts";
import { neighbour } from "../../../components/reader/neighbour.ts";
import { sentenceFrom } from "../../../components/reader/sentence-from.ts";

const press = (key: string, part: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...part,
});

describe("keys", () => {
  it("ask for what the list says", () => {
    expect(actionOf(press("j"), "body")).toBe("nextFigure");
    expect(actionOf(press("J"), "body")).toBe("nextName");
    expect(actionOf(press("="), "body")).toBe("larger");
  });

  it("leave the browser's own keys and those of fields alone", () => {
    expect(actionOf(press("p", { ctrlKey: true }), "body")).toBeNull();
    expect(actionOf(press("j", { isComposing: true }), "body")).toBeNull();
    expect(actionOf(press("j"), "input")).toBeNull();
    expect(actionOf(press("Escape"), "input")).toBe("close");
    expect(actionOf(press("x"), "body")).toBeNull();
  });

  it("stand for one action each", () => {
    const all = KEYS.flatMap(({ keys }) => keys);
    expect(new Set(all).size).toBe(all.length);
  });

  it("are written as they are pressed", () => {
    expect(["j", "J", "+", "Escape"].map(keyNames)).toEqual([
      ["J"],
      ["Shift", "J"],
      ["+"],
      ["Esc"],
    ]);
  });
});

describe("a card", () => {
  const window = { width: 400, height: 600 };
  const card = { width: 300, height: 200 };

  it("stands under its mark, over it where there is no room, and inside the window", () => {
    expect(placeCard({ left: 20, top: 100, width: 50, height: 20 }, card, window)).toEqual({
      left: 12,
      top: 128,
    });
    expect(placeCard({ left: 20, top: 500, width: 50, height: 20 }, card, window).top).toBe(292);
    expect(placeCard({ left: 390, top: 100, width: 9, height: 20 }, card, window).left).toBe(92);
  });

  it("keeps clear of a sheet", () => {
    expect(placeCard({ left: 20, top: 250, width: 50, height: 20 }, card, window, 300).top).toBe(
      42,
    );
  });

  it("stays in a window too small for it", () => {
    const small = { width: 200, height: 150 };
    expect(placeCard({ left: 5, top: 60, width: 9, height: 20 }, card, small)).toEqual({
      left: 8,
      top: 8,
    });
  });
});

const mark = (family: Mark["family"], start: number): Mark => ({
  family,
  kind: "money",
  index: 0,
  mention: 0,
  start,
  end: start + 1,
});

describe("walking the marks", () => {
  const marks = [mark("figure", 1), mark("name", 3), mark("figure", 5)];

  it("goes to the next of the family, and stops at the ends", () => {
    expect(neighbour(marks, "figure", 1, 1)?.start).toBe(5);
    expect(neighbour(marks, "figure", 5, -1)?.start).toBe(1);
    expect(neighbour(marks, "figure", 5, 1)).toBeNull();
    expect(neighbour(marks, "name", 9, -1)?.start).toBe(3);
    expect(neighbour([], "name", 0, 1)).toBeNull();
  });
});

describe("a sentence from an offset", () => {
  it("ends at its stop, its line, or the text", () => {
    expect(sentenceFrom("One. Two three! Four", 5)).toEqual({ start: 5, end: 15 });
    expect(sentenceFrom("One\nTwo", 0)).toEqual({ start: 0, end: 4 });
    expect(sentenceFrom("3.5 metres", 0)).toEqual({ start: 0, end: 10 });
  });
});

const fragment = (html: string): DocumentFragment =>
  document.createRange().createContextualFragment(html);

describe("dressing an article", () => {
  const words: DressWords = {
    table: "Table",
    embed: ({ kind, title, host }) => `${kind} ${title} ${host}`,
    zoom: (alt) => `Enlarge ${alt}`.trim(),
  };

  it("leaves a lost picture its words, unless a caption says them, and no empty box", () => {
    const content = document.createElement("div");
    content.innerHTML =
      '<img src="a" alt="A quay" width="900" height="600"><figure><img src="b" alt="B"><figcaption>B.</figcaption></figure><figure><img src="c" alt="A crane"><figcaption>Lifted at noon.</figcaption></figure><img src="d">';
    const made = document.createDocumentFragment();
    made.append(...content.childNodes);
    dress(made, words);
    for (const image of made.querySelectorAll("img")) image.dispatchEvent(new Event("error"));
    expect(made.querySelector("img")).toBeNull();
    expect(made.textContent).toBe("A quayB.A craneLifted at noon.");
  });

  it("sets cells of one number apart from words", () => {
    const content = document.createDocumentFragment();
    const table = document.createElement("table");
    table.innerHTML =
      "<tr><td>1 240</td><td>−6.0 %</td><td>€12</td><td>4 km on foot</td><td>May</td><td></td></tr>";
    content.append(table);
    dress(content, words);
    const numbers = [...content.querySelectorAll(".cell-number")].map((cell) => cell.textContent);
    expect(numbers).toEqual(["1 240", "−6.0 %", "€12"]);
  });

  it("leaves one number among words where the words stand", () => {
    const content = document.createDocumentFragment();
    const table = document.createElement("table");
    table.innerHTML =
      "<tr><th colspan=2>The bridge</th></tr><tr><th>Built</th><td>by hand</td></tr><tr><th>Arches</th><td>29</td></tr><tr><th>Use</th><td>none</td></tr>";
    content.append(table);
    dress(content, words);
    expect(content.querySelector(".cell-number")).toBeNull();
  });

  it("sets the head of a column of numbers over them", () => {
    const content = document.createDocumentFragment();
    const table = document.createElement("table");
    table.innerHTML =
      "<tr><th>Line</th><th>Riders</th><th>Mixed</th></tr><tr><td>A</td><td>10</td><td>4</td></tr><tr><td>B</td><td>9</td><td>none</td></tr>";
    content.append(table);
    dress(content, words);
    const heads = [...content.querySelectorAll(".cell-over-numbers")].map((th) => th.textContent);
    expect(heads).toEqual(["Riders"]);
  });

  it("opens links elsewhere, names embeds and lets tables scroll", () => {
    const content = fragment(
      '<p><a href="https://a.example/">x</a></p><figure><a href="https://b.example/" title="A film" data-lede-embed="video"></a></figure><table><tbody><tr><td>1</td></tr></tbody></table>',
    );
    dress(content, words);
    const [link, embed] = content.querySelectorAll("a");
    expect(link?.target).toBe("_top");
    expect(embed?.target).toBe("_blank");
    expect(link?.rel).toBe("noopener noreferrer");
    expect(embed?.textContent).toBe("video A film b.example");
    expect(content.querySelector("[role=region] > table")).not.toBeNull();
  });

  it("leaves the first heading level to the title", () => {
    const content = fragment("<h1>Head <b>here</b></h1><p>x</p>");
    dress(content, words);
    expect(content.querySelector("h1")).toBeNull();
    expect(content.querySelector("h2")?.textContent).toBe("Head here");
  });

  it("fetches pictures without saying who reads, and makes buttons of those that are no links", () => {
    const content = fragment(
      '<p><img src="data:,x"></p><p><a href="https://a.example/"><img src="data:,y"></a></p><p><img src="data:,z" alt="A quay"></p>',
    );
    dress(content, words);
    const [bare, linked, named] = content.querySelectorAll("img");
    expect(bare?.getAttribute("referrerpolicy")).toBe("no-referrer");
    expect(bare?.getAttribute("aria-label")).toBe("Enlarge");
    expect(linked?.hasAttribute("role")).toBe(false);
    expect(linked?.getAttribute("alt")).toBe("");
    expect([named?.alt, named?.tabIndex, named?.getAttribute("aria-label")]).toEqual([
      "A quay",
      0,
      "Enlarge A quay",
    ]);
    // One that has no more pixels to show.
    named?.dispatchEvent(new Event("load"));
    expect(named?.hasAttribute("role")).toBe(false);
  });

  it("keeps links to places of the article inside it", () => {
    const content = fragment(
      '<p><a href="https://a.example/p#n1" data-lede-ref="n1">1</a></p><p data-lede-id="n1">Note</p>',
    );
    dress(content, words);
    const link = content.querySelector("a");
    expect([link?.getAttribute("href"), link?.target]).toEqual(["#", ""]);
  });
});

describe("the bars of what was left out", () => {
  it("stand where it stood, before a heading rather than under it, or at the end", () => {
    const root = document.createElement("div");
    root.innerHTML = "<p>One</p><h2>Head</h2><p>Two</p>";
    const nodes = [...root.children].map((element) => element.firstChild as Text);
    const blocks = nodes.map((node, at) => ({
      kind: "p" as const,
      start: at * 6,
      end: at * 6 + node.data.length,
    }));
    const slots = nodes.map((node, at) => ({
      node,
      start: at * 6,
      end: at * 6 + node.data.length,
    }));
    const omitted = [2, 2, 3].map((before) => ({ text: "x", reason: "other" as const, before }));
    const gaps = openGaps(root, { blocks, omitted }, slots);
    expect(gaps.map(({ omitted }) => omitted.length)).toEqual([2, 1]);
    expect([...root.children].map(({ localName }) => localName)).toEqual([
      "p",
      "div",
      "h2",
      "p",
      "div",
    ]);
  });
});
