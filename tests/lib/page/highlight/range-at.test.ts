// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { rangeAt } from "../../../../lib/page/highlight/range-at.ts";

const WORDS = "The ferry sails at night, and at noon it rests.";

/** Words of the page as a range, lying where it is said: jsdom lays nothing out. */
function words(
  text: string,
  ...boxes: [left: number, top: number, width: number, height: number][]
) {
  const range = document.createRange();
  const node = document.body.firstChild as Text;
  const start = WORDS.indexOf(text);
  range.setStart(node, start);
  range.setEnd(node, start + text.length);
  const rects = boxes.map((box) => new DOMRect(...box));
  range.getClientRects = () => rects as unknown as DOMRectList;
  return { text, range };
}

beforeEach(() => {
  document.body.textContent = WORDS;
});

describe("the range at a point", () => {
  it("is the one whose box is there, its edges included", () => {
    const ferry = words("ferry", [40, 100, 50, 20]);
    const noon = words("noon", [40, 160, 50, 20]);
    const found = [ferry, noon];
    expect(rangeAt(found, 60, 110)).toBe(ferry);
    expect(rangeAt(found, 90, 180)).toBe(noon);
    expect(rangeAt(found, 40, 160)).toBe(noon);
  });

  it("is in any line of several, and not in the gap between them", () => {
    const long = words("sails at night, and", [200, 100, 100, 20], [0, 130, 80, 20]);
    expect(rangeAt([long], 250, 110)).toBe(long);
    expect(rangeAt([long], 20, 140)).toBe(long);
    expect(rangeAt([long], 20, 110)).toBeNull();
    expect(rangeAt([long], 250, 125)).toBeNull();
  });

  it("is the shortest of those that lie over one another, in whatever order they come", () => {
    const long = words("sails at night, and at noon", [0, 100, 300, 20]);
    const short = words("night", [80, 100, 60, 20]);
    expect(rangeAt([long, short], 100, 110)).toBe(short);
    expect(rangeAt([short, long], 100, 110)).toBe(short);
    expect(rangeAt([long, short], 20, 110)).toBe(long);
  });

  it("is the first of two that are as long", () => {
    const first = words("night", [80, 100, 60, 20]);
    const again = words("night", [80, 100, 60, 20]);
    expect(rangeAt([first, again], 100, 110)).toBe(first);
  });

  it("is none beside them all, where nothing is shown, and where there are none", () => {
    expect(rangeAt([words("ferry", [40, 100, 50, 20])], 39.5, 110)).toBeNull();
    expect(rangeAt([words("ferry")], 40, 100)).toBeNull();
    expect(rangeAt([], 40, 100)).toBeNull();
  });
});
