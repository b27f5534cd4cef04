// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { findMarks, type LiveBlock } from "../../../../lib/page/highlight/live-marks.ts";

const block = (words: string, ...marked: string[]): LiveBlock => ({
  words,
  marks: marked.map((text) => {
    const start = words.indexOf(text);
    return { start, end: start + text.length, kind: "money" };
  }),
});

function found(html: string, ...blocks: LiveBlock[]): string[] {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
  return [...findMarks(document, blocks).values()].flat().map(String);
}

describe("the marks of an article on its live page", () => {
  it("stand in their block, across markup and whitespace", () => {
    expect(
      found(
        "<p>It made 4\n   million  <b>euros</b> and 2 million.</p>",
        block("It made 4 million euros and 2 million.", "4 million euros", "2 million"),
      ),
    ).toEqual(["4\n   million  euros", "2 million"]);
  });

  it("follow the page's order where it says the same twice", () => {
    const twice = "<p>It has 5 ships.</p><p>No more.</p><p>It has 5 ships.</p>";
    document.body.replaceChildren(document.createRange().createContextualFragment(twice));
    const [ranges] = findMarks(document, [
      block("It has 5 ships.", "5 ships"),
      block("It has 5 ships.", "5 ships"),
    ]).values();
    expect(ranges?.map(({ startContainer }) => startContainer.parentElement)).toEqual([
      document.body.children[0],
      document.body.children[2],
    ]);
  });

  it("are found one by one where the page has words of its own within the block", () => {
    expect(
      found(
        "<p>It made 4 million euros<sup>3</sup> in May. Share this! It lost 2 million in June.</p>",
        block(
          "It made 4 million euros in May. It lost 2 million in June.",
          "4 million",
          "2 million",
        ),
      ),
    ).toEqual(["4 million", "2 million"]);
  });

  it("are left out where the page does not show them", () => {
    expect(found("<p>Something else.</p>", block("It made 4 million.", "4 million"))).toEqual([]);
    expect(found("", block("It made 4 million.", "4 million"))).toEqual([]);
  });

  it("take time with the page's length, not its square", () => {
    const words = Array.from({ length: 2000 }, (_, i) => `Row ${i} brought ${i} euros.`);
    const html = words.map((text) => `<p>${text}</p>`).join("");
    const blocks = words.map((text, i) => block(text, `${i} euros`));
    expect(found(html, ...blocks)).toHaveLength(2000);
  });
});
