import { describe, expect, test } from "vitest";
import { ownPageId } from "../../../../lib/page/extract/anchors.ts";
import { extract, parseDom } from "../dom.ts";

const BASE = "https://orrow.example/mill?part=1";
const TEXT =
  "<p>The tide mill at Orrow feeds 340 homes along the creek, and nobody on the quay hurries it. It has turned since April, after nine years of silence.</p>".repeat(
    4,
  );

function article(html: string): Element {
  const root = parseDom("").createElement("div");
  root.innerHTML = extract(`<article><h1>Mill</h1>${TEXT}${html}</article>`).html;
  return root;
}

describe("links inside an article", () => {
  test("lead to an id of their own page, however they are written", () => {
    expect(ownPageId("#note-1", BASE)).toBe("note-1");
    expect(ownPageId(`${BASE}#n%C3%A9`, BASE)).toBe("né");
    expect(ownPageId("?part=1#n", BASE)).toBe("n");
    expect(ownPageId("#%E9", null)).toBe("%E9");
    for (const other of ["", "#", "https://orrow.example/mill#n", "/other#n", "#a b", null]) {
      expect(ownPageId(other, BASE)).toBe(null);
    }
    expect(ownPageId(`#${"n".repeat(1000)}`, BASE)).toBe(null);
  });

  test("name the block that they lead to, and it is named by what leads to it", () => {
    const root = article(
      `<p>A wheel of oak was cut by hand in the yard<sup id="r1"><a href="#n1">1</a></sup> and hung in March, when the ice had gone.</p>
       <p>Nobody is in a hurry on the quay,<a href="#gone">*</a> said the miller, and he meant every word of it.</p>
       <ol><li id="n1"><p>Felled within a mile of the mill, the trust says, and seasoned for four years. <a href="#r1">back to the text</a></p></li></ol>`,
    );
    const [note, back] = Array.from(root.querySelectorAll("a[data-lede-ref]"));
    expect(note?.getAttribute("data-lede-ref")).toBe("n1");
    expect(back?.getAttribute("data-lede-ref")).toBe("r1");
    expect(root.querySelector("[data-lede-id~=n1]")?.localName).toBe("li");
    expect(root.querySelector("[data-lede-id~=r1]")?.textContent).toMatch(/^A wheel of oak/u);
    expect(root.querySelectorAll("[data-lede-id]")).toHaveLength(2);
  });
});

describe("formulas", () => {
  test("stay in their sentence, whole, and their notes do not", () => {
    const root = article(
      `<p>The loss goes with <math display="inline" onclick="x()"><semantics><mrow><msup><mi>v</mi><mn>2</mn></msup><mo>+</mo><msubsup><mi>x</mi><none/><mn>3</mn></msubsup></mrow><annotation encoding="application/x-tex">v^2</annotation></semantics></math>, which is why nobody hurries it at all.</p>`,
    );
    const formula = root.querySelector("math");
    expect(formula?.outerHTML).toBe(
      `<math display="inline"><semantics><mrow><msup><mi>v</mi><mn>2</mn></msup><mo>+</mo><msubsup><mi>x</mi><mrow></mrow><mn>3</mn></msubsup></mrow></semantics></math>`,
    );
    expect(formula?.parentElement?.textContent).toMatch(/^The loss goes with v2\+x3, which/u);
  });
});
