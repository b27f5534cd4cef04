// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { quoteOfRange } from "../../../../lib/page/highlight/live-selection.ts";

function show(html: string): void {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
}

/** From an offset in the text of one element to one in that of another. */
function quote(from: string, start: number, to: string, end: number) {
  const [one, other] = [from, to].map((selector) => document.querySelector(selector)?.firstChild);
  if (!one || !other) throw new Error("no such element");
  const range = document.createRange();
  range.setStart(one, start);
  range.setEnd(other, end);
  return quoteOfRange(document, range);
}

describe("what is selected on a live page", () => {
  it("is told in the page's words, whitespace as it is seen, with what stands around", () => {
    show("<p id=a>The ferry of\n   Ravensholm sails <b id=b>at night</b> from October.</p>");
    expect(quote("#a", 4, "#b", 8)).toEqual({
      exact: "ferry of Ravensholm sails at night",
      prefix: "The ",
      suffix: " from October. ",
    });
  });

  it("runs across paragraphs, and ends where words end", () => {
    show("<p id=a>One quay.</p>\n<p id=b> Two quays. </p><p>Three.</p>");
    expect(quote("#a", 4, "#b", 12)).toMatchObject({ exact: "quay. Two quays." });
  });

  it("may be whole elements, with no text at its edges", () => {
    show("<section><p>One quay.</p><p>Two quays.</p></section><p>Three.</p>");
    const range = document.createRange();
    range.selectNodeContents(document.querySelector("section") ?? document.body);
    expect(quoteOfRange(document, range)).toEqual({
      exact: "One quay. Two quays.",
      prefix: "",
      suffix: " Three. ",
    });
  });

  it("is nothing where there are no words in it", () => {
    show("<p id=a>One   </p><p id=b>   Two</p>");
    expect(quote("#a", 3, "#b", 3)).toBeNull();
  });

  it("is nothing in what a page does not show as text", () => {
    show("<p>One</p><script id=a>const two = 2;</script>");
    expect(quote("#a", 2, "#a", 9)).toBeNull();
  });
});
