import { describe, expect, test } from "vitest";
import { announcedZone } from "../../../../../lib/page/extract/evidence/announced.ts";
import { signupBoxes } from "../../../../../lib/page/extract/evidence/signups.ts";
import { PageElement } from "../../../../../lib/page/tree/node.ts";
import { element } from "../../dom.ts";
import { isBylineOrDate } from "../../../../../lib/page/extract/evidence/lines.ts";

const announced = (html: string): string | null => announcedZone(element(html));

describe("what a part's heading or label announces", () => {
  test.each([
    ["<section><h2>Comments (38)</h2><p>Well said.</p></section>", "comments"],
    ["<section><h2>Réactions <span>2</span></h2><p>Bravo.</p></section>", "comments"],
    ["<section aria-label='Commentaires'><p>Bravo.</p></section>", "comments"],
    ["<div><div><h3>Sur le même thème</h3></div><ul><li>Autre</li></ul></div>", "related"],
    ["<aside><h2>More on this story</h2><p>Other</p></aside>", "related"],
    ["<div><h3>Newsletter</h3><p>Every morning.</p></div>", "newsletter"],
  ])("%s", (html, reason) => {
    expect(announced(html)).toBe(reason);
  });

  test.each([
    "<section><h2>What the council decided</h2><p>It voted.</p></section>",
    "<section><h2>Comments by the minister raise doubts</h2><p>He spoke.</p></section>",
    "<div><p>Comments</p><h2>Comments</h2></div>",
    "<div><div><div><div><h2>Comments</h2></div></div></div></div>",
    "<ul><li><h2>Comments</h2></li></ul>",
  ])("nothing in %s", (html) => {
    expect(announced(html)).toBeNull();
  });
});

describe("a line of author and date", () => {
  test.each([
    "Par Régine Lavaysse - Publié le 28 septembre 2009",
    "By Imogen Tarrant | 6 March 2026",
    "12 mars 2019 · Par Odile Fabre",
  ])("%s", (line) => {
    expect(isBylineOrDate(line, [])).toBe(true);
  });
  test.each([
    "By Monday - the day of the vote - all was over",
    "Par prudence - et par habitude - il attend",
  ])("not: %s", (line) => {
    expect(isBylineOrDate(line, [])).toBe(false);
  });
});

const boxed = (html: string): string[] => {
  const boxes = signupBoxes(element(`<main>${html}</main>`));
  return [...boxes].map((box) => (box instanceof PageElement ? box.id : ""));
};

describe("a box that asks for an e-mail address", () => {
  test("is taken whole, with its heading", () => {
    expect(
      boxed(
        `<div id="box"><h3>Harbour letter, every Friday</h3><p>No spam.</p><form><input type="EMAIL"></form></div>`,
      ),
    ).toEqual(["box"]);
  });
  test("never takes the article along", () => {
    const prose =
      "<p>The quay was full by seven and nobody spoke of the storm any more.</p>".repeat(9);
    expect(boxed(`<div id="all">${prose}<div id="box"><input type="email"></div></div>`)).toEqual([
      "box",
    ]);
  });
});
