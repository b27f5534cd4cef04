// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { blocksDom } from "../../../components/reader/article-dom.ts";
import { deferFarText } from "../../../components/reader/far-text.ts";
import type { Block } from "../../../lib/core/reading.ts";

/** Paragraphs of 99 characters, with a heading before each tenth. */
function textOf(paragraphs: number) {
  const blocks: Block[] = [];
  let text = "";
  for (let at = 0; at < paragraphs; at++) {
    const heading = at % 10 === 0;
    const start = text.length;
    text += (heading ? "A part" : "word ".repeat(20)).trim();
    blocks.push({ kind: heading ? "h" : "p", start, end: text.length });
    text += "\n";
  }
  const made = blocksDom({ text, blocks, lang: "en" }, document);
  deferFarText(made.content, made.slots);
  return [...made.content.children] as HTMLElement[];
}

const deferred = (elements: HTMLElement[]): HTMLElement[] =>
  elements.filter(({ classList }) => classList.contains("far-text"));

describe("the far text", () => {
  it("of a long article is laid out when it comes near, each paragraph with the room for its lines", () => {
    const far = deferred(textOf(500));
    expect(far).toHaveLength(450);
    expect(far[0]?.style.getPropertyValue("--lines")).toBe("2");
  });

  it("never holds a heading, which is asked where it is", () => {
    expect(deferred(textOf(500)).some(({ localName }) => localName !== "p")).toBe(false);
  });

  it("of an article of usual length is laid out at once", () => {
    expect(deferred(textOf(100))).toHaveLength(0);
  });
});
