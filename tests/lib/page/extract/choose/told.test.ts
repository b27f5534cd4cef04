import { describe, expect, it } from "vitest";
import { extract } from "../../dom.ts";

const BODY = [
  "The harbour board voted on Monday to lengthen the old quay by forty metres, after two hours of talk.",
  "Work begins in March and should take eighteen months, said the woman who chairs the board.",
  "The county pays two fifths of the cost, and the rest comes from mooring fees and a loan over ten years.",
].map((text) => `<p>${text} ${text}</p>`);
const reasonOf = (box: string, said: string): string | undefined =>
  extract(
    `<title>A longer quay for Westquay</title><article><h1>A longer quay for Westquay</h1>${BODY[0]}${BODY[1]}${box}${BODY[2]}</article>`,
  ).reading.omitted.find(({ text }) => text.includes(said))?.reason;

describe("what is left out between paragraphs", () => {
  it("is navigation where it counts the parts of the article, in any language", () => {
    for (const said of ["2 of 4", "2 sur 4", "2 / 4", "2 von 4"]) {
      const pager = `<div><a href="/quay?page=1">«</a> ${said} <a href="/quay?page=3">»</a></div>`;
      expect(reasonOf(pager, said)).toBe("navigation");
    }
  });

  it("is no pager for a number of things", () => {
    const box = `<div class="related"><a href="/x">Four of 2 hundred boats sank in the storm</a></div>`;
    expect(reasonOf(box, "boats sank")).toBe("related");
  });
});
