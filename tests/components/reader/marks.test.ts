// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { Mark } from "../../../components/model/marks.ts";
import { wrapMarks } from "../../../components/reader/marks.ts";
import { offsetInView, rangeOf, type Slot } from "../../../components/reader/text-map.ts";

function host(html: string): { root: HTMLElement; slots: Slot[]; text: string } {
  const root = document.createElement("div");
  root.innerHTML = html;
  document.body.replaceChildren(root);
  const slots: Slot[] = [];
  let text = "";
  const walker = document.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    slots.push({ node: node as Text, start: text.length, end: text.length + data.length });
    text += data;
  }
  return { root, slots, text };
}

const mark = (text: string, word: string, part: Partial<Mark> = {}): Mark => {
  const start = text.indexOf(word);
  return {
    family: "figure",
    kind: "money",
    index: 0,
    mention: 0,
    start,
    end: start + word.length,
    ...part,
  };
};

describe("marks in the DOM", () => {
  it("wrap what they cover and leave the text as it was", () => {
    const { root, slots, text } = host("<p>It made 17 million euros here.</p>");
    const money = mark(text, "17 million euros");
    const marked = wrapMarks(slots, [money]);
    marked.show(new Set([money]));
    expect(root.textContent).toBe(text);
    const element = root.querySelector("span");
    expect(element?.textContent).toBe("17 million euros");
    expect(element?.className).toContain("mark-figure");
    expect(element?.dataset["kind"]).toBe("money");
    expect(element?.getAttribute("role")).toBe("button");
  });

  it("take several elements where markup splits them, and one stop for the focus", () => {
    const { root, slots, text } = host("<p>About 5<b> 000</b> euros.</p>");
    const money = mark(text, "5 000 euros");
    const marked = wrapMarks(slots, [money]);
    marked.show(new Set([money]));
    expect(marked.elements(money).map((element) => element.textContent)).toEqual([
      "5",
      " 000",
      " euros",
    ]);
    expect(root.querySelectorAll("[role=button]")).toHaveLength(1);
    expect(marked.markAt(marked.elements(money)[2] ?? null)).toBe(money);
  });

  it("nest, and only the outer one can be pressed", () => {
    const { root, slots, text } = host("<p>The Group 9 firm.</p>");
    const name = mark(text, "Group 9", { family: "name", kind: "organisation" });
    const figure = mark(text, "9");
    const marked = wrapMarks(slots, [name, figure]);
    marked.show(new Set([name, figure]));
    expect(marked.active()).toEqual([name]);
    expect(root.querySelector("[role=button] [role=button]")).toBeNull();
    marked.show(new Set([figure]));
    expect(marked.active()).toEqual([figure]);
  });

  it("that overlap are split, and the text stays in order", () => {
    const { root, slots, text } = host("<p>abcdef</p>");
    const first = mark(text, "abcd");
    const second = mark(text, "cdef");
    wrapMarks(slots, [first, second]);
    expect(root.textContent).toBe("abcdef");
  });

  it("that are not shown leave no trace for a screen reader", () => {
    const { root, slots, text } = host("<p>1 and 2</p>");
    const [one, two] = [mark(text, "1"), mark(text, "2")];
    const marked = wrapMarks(slots, [one, two]);
    marked.show(new Set([one, two]));
    marked.show(new Set([two]));
    expect(root.querySelectorAll("[role]")).toHaveLength(1);
    expect(root.querySelectorAll("[class]")).toHaveLength(1);
    expect(marked.markAt(marked.elements(one)[0] ?? null)).toBeNull();
  });

  it("give Tab one way in, which moves", () => {
    const { root, slots, text } = host("<p>1 and 2</p>");
    const [one, two] = [mark(text, "1"), mark(text, "2")];
    const marked = wrapMarks(slots, [one, two]);
    marked.show(new Set([one, two]));
    const stops = (): string[] =>
      [...root.querySelectorAll("[tabindex='0']")].map((element) => element.textContent ?? "");
    expect(stops()).toEqual(["1"]);
    marked.enterAt(two);
    expect(stops()).toEqual(["2"]);
  });

  it("can be taken out again, to the very text nodes of before", () => {
    const html = "<p>About 5<b> 000</b> euros, and 7 more.</p>";
    const { root, slots, text } = host(html);
    const marked = wrapMarks(slots, [mark(text, "5 000 euros"), mark(text, "7")]);
    marked.clear();
    expect(root.innerHTML).toBe(html);
    expect(slots.every(({ node }) => node.isConnected)).toBe(true);
    wrapMarks(slots, [mark(text, "7")]);
    expect(root.querySelectorAll("span")).toHaveLength(1);
  });

  it("are 5,000, each in its place", () => {
    const paragraph = `<p>${"word 12 ".repeat(50)}</p>`;
    const { slots, text, root } = host(paragraph.repeat(100));
    const marks = [...text.matchAll(/12/gu)].map(({ index }) =>
      mark(text, "12", { start: index, end: index + 2 }),
    );
    expect(marks).toHaveLength(5000);
    const marked = wrapMarks(slots, marks);
    marked.show(new Set(marks));
    expect(root.textContent).toBe(text);
    expect(marked.active()).toHaveLength(5000);
  });
});

describe("the range of a span", () => {
  it("reaches over nodes, and is null past the text", () => {
    const { slots, text } = host("<p>About 5<b> 000</b> euros.</p>");
    const span = mark(text, "5 000 euros");
    expect(rangeOf(slots, span)?.toString()).toBe("5 000 euros");
    expect(rangeOf(slots, { start: 99, end: 100 })).toBeNull();
    const marked = wrapMarks(slots, [span]);
    expect(rangeOf(marked.slots, { start: 0, end: 8 })?.toString()).toBe(text.slice(0, 8));
  });

  it("is nowhere in an empty article", () => {
    expect(rangeOf([], { start: 0, end: 1 })).toBeNull();
    expect(offsetInView([], 1)).toBe(-1);
  });
});
