import { describe, expect, it } from "vitest";
import { findPassage, type LivePassage } from "../../../../lib/page/highlight/live-passage.ts";
import { liveText, placeIn } from "../../../../lib/page/highlight/live-text.ts";
import { parseDom } from "../dom.ts";

const page = (body: string): Document =>
  parseDom(`<!doctype html><title>t</title><body>${body}</body>`);

/** A passage of plain words with what is meant between `[` and `]`. */
function passage(marked: string, before = "", after = ""): LivePassage {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const sentence = marked.replace("[", "").replace("]", "");
  const meant = start < 0 ? { start: 0, end: 0 } : { start, end };
  return { sentence, meant, before, after };
}

describe("liveText", () => {
  it("has one space for every run of whitespace and between blocks, and leaves out what no page shows", () => {
    const { text } = liveText(
      page("<h1>A  quay</h1><script>no()</script><p>It\n cost <b>£3</b>m.<br>Then&nbsp;more</p>"),
    );
    expect(text.trim()).toBe("A quay It cost £3m. Then more");
  });

  it("leads from every character back to its text node", () => {
    const live = liveText(page("<p> One  <i>two </i> three</p><p>fo&shy;ur</p>"));
    for (const word of ["One", "two", "three", "four"]) {
      const at = live.text.indexOf(word);
      const from = placeIn(live, at, false);
      const to = placeIn(live, at + word.length, true);
      expect(from?.node).toBe(to?.node);
      expect(from?.node.data.slice(from.offset, to?.offset).replaceAll("\u00AD", "")).toBe(word);
    }
  });

  it("reads a page nested deeply", () => {
    const deep = `${"<div>".repeat(500)}the bottom${"</div>".repeat(500)}`;
    expect(liveText(page(deep)).text.trim()).toBe("the bottom");
  });
});

const found = (body: string, asked: LivePassage): [string, string | undefined] | null => {
  const ranges = findPassage(page(body), asked);
  return ranges && [String(ranges.sentence), ranges.meant ? String(ranges.meant) : undefined];
};

describe("findPassage", () => {
  it("finds a sentence and what is meant in it across markup and odd whitespace", () => {
    expect(
      found(
        "<p>First. The quay\n cost <b>£3</b>&nbsp;m in <a>2014</a>.</p>",
        passage("The quay cost [£3 m] in 2014."),
      ),
    ).toEqual(["The quay\n cost £3\u00A0m in 2014.", "£3\u00A0m"]);
  });

  it("takes the place whose surroundings are most alike", () => {
    const body =
      "<p>In spring it rained. It cost £3.</p><p>In autumn it snowed. It cost £3. Then came May.</p>";
    const ranges = findPassage(
      page(body),
      passage("It cost [£3].", "In autumn it snowed. ", " Then"),
    );
    expect(ranges?.sentence.startContainer.nodeValue).toMatch(/^In autumn/u);
  });

  it("finds what is meant by fewer words where the page has something else within the sentence", () => {
    expect(
      found(
        "<p>The quay<sup>[2]</sup>, which nobody wanted, cost £31 million in all.</p>",
        passage("The quay, which nobody wanted, cost [£31 million] in all."),
      )?.[1],
    ).toBe("£31 million");
  });

  it("finds nothing that the page does not have", () => {
    expect(found("<p>Another page.</p>", passage("The quay cost [£3]."))).toBeNull();
    expect(found("", passage("The quay cost [£3]."))).toBeNull();
    expect(found("<p>a</p>", passage(""))).toBeNull();
  });

  it("changes nothing of the page", () => {
    const document = page("<p>The quay cost £3.</p>");
    const before = document.documentElement.outerHTML;
    findPassage(document, passage("The quay cost [£3]."));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
