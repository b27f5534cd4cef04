import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import {
  isSameRange,
  notableSelection,
  selectedRange,
} from "../../../../lib/page/selection/notable.ts";

const PAGE = `<p id="a">The ferry leaves at noon.</p><p id="b">It carries <b>forty</b> cars.</p>
  <p id="gap"> \n\t… — </p><figure id="figure"><img alt=""><figcaption>The quay at dawn</figcaption></figure>
  <table><tr><td id="cell">12</td><td id="next">40</td></tr></table>`;

const select = (html: string, from: string, to = from, backward = false): Document => {
  const { document } = new JSDOM(html).window;
  const start = document.querySelector(from)!;
  const end = document.querySelector(to)!;
  const ends = [start, 0, end, end.childNodes.length] as const;
  const [a, b, c, d] = ends;
  if (backward) document.getSelection()!.setBaseAndExtent(c, d, a, b);
  else document.getSelection()!.setBaseAndExtent(a, b, c, d);
  return document;
};
const words = (document: Document): string | null =>
  notableSelection(document)?.range.toString() ?? null;

describe("what is selected on a page", () => {
  test("is words of the text, also across paragraphs, figures and tables", () => {
    expect(words(select(PAGE, "#a"))).toBe("The ferry leaves at noon.");
    expect(words(select(PAGE, "#a", "#b"))).toContain("forty");
    expect(words(select(PAGE, "#b", "#next"))).toContain("The quay at dawn");
    expect(words(select(PAGE, "#cell"))).toBe("12");
    expect(words(select(`<p id="a" dir="rtl">أبحرت العبّارة ظهراً</p>`, "#a"))).toBe(
      "أبحرت العبّارة ظهراً",
    );
  });

  test("is nothing without a letter or a digit", () => {
    expect(words(select(PAGE, "#gap"))).toBeNull();
    const { document } = new JSDOM(PAGE).window;
    expect(notableSelection(document)).toBeNull();
    expect(selectedRange(document)).toBeNull();
  });

  test("is nothing that is being written", () => {
    const editor = `<p id="a">Before</p><div contenteditable><p id="e">A draft of mine</p></div>
      <div contenteditable="false"><p id="f">Not to be edited</p></div><div role="textbox"><p id="r">Typed</p></div>`;
    expect(words(select(editor, "#e"))).toBeNull();
    expect(words(select(editor, "#a", "#e"))).toBeNull();
    expect(words(select(editor, "#r"))).toBeNull();
    expect(words(select(editor, "#f"))).toBe("Not to be edited");
    const field = select(`<p id="a">Words</p><input value="typed">`, "#a");
    field.querySelector("input")!.focus();
    field.getSelection()!.setBaseAndExtent(field.querySelector("#a")!, 0, field.body, 2);
    expect(words(field)).toBeNull();
    const design = select(PAGE, "#a");
    design.designMode = "on";
    expect(words(design)).toBeNull();
  });

  test("is nothing on a page that asks for a password", () => {
    expect(words(select(`${PAGE}<form><input type="password"></form>`, "#a"))).toBeNull();
  });

  test("is told apart by its direction, and is the same in both", () => {
    const forward = selectedRange(select(PAGE, "#a"))!;
    const document = select(PAGE, "#a", "#a", true);
    const backward = selectedRange(document)!;
    expect([forward.backward, backward.backward]).toEqual([false, true]);
    document
      .getSelection()!
      .setBaseAndExtent(document.querySelector("#a")!, 0, document.querySelector("#a")!, 1);
    expect(isSameRange(backward.range, selectedRange(document)!.range)).toBe(true);
    document.getSelection()!.extend(document.querySelector("#b")!, 1);
    expect(isSameRange(backward.range, selectedRange(document)!.range)).toBe(false);
  });

  test("is looked at at once, however much it is", () => {
    const long = Array.from({ length: 5000 }, (_, at) => `<p>Line ${at} of a long page.</p>`);
    const document = select(`<main id="all">${long.join("")}</main>`, "#all");
    const begun = performance.now();
    expect(notableSelection(document)?.range.endContainer.textContent?.length).toBeGreaterThan(
      100_000,
    );
    expect(performance.now() - begun).toBeLessThan(500);
  });
});
