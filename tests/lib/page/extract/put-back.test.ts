import { describe, expect, it } from "vitest";

import type { KeyedArticle, PassageKey } from "../../../../lib/core/choices.ts";
import { signatureOf } from "../../../../lib/page/extract/signature.ts";
import { blocksOf, element, extract, parseDom } from "../dom.ts";

const LEAD =
  "The Ravensholm ferry will run through the night from October, the harbour office said on Monday.";
const BODY = [
  "Some 340 passengers a day cross the sound at present, most of them before noon, said Edith Marrow of the office.",
  "A second boat was bought in Norvik for £2.4 million and is being painted in the yard behind the cannery.",
  "Nobody in the village had asked for night crossings, and the council learned of them from the timetable.",
  "The first of them leaves on Friday at a quarter past eleven, with the mayor and a brass band on board.",
];
const BOX = `<aside class="related promo-a7f3"><h3>Also on this</h3><ul><li><a href="/cannery">The cannery closes after 90 years</a></li>
  <li><a href="/bridge">A bridge would cost <b>£31 million</b></a></li></ul><figure><img src="/boat.jpg" width="600" height="400" alt="A boat"><figcaption>The old boat</figcaption></figure></aside>`;
const LINE = `<p class="more"><a href="/tide">Read also: how the tide is measured</a></p>`;

const page = (inside: string, title = "Night ferry"): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>
  <div class="story"><p>${LEAD}</p><p>${BODY[0]}</p><p>${BODY[1]}</p>${inside}<p>${BODY[2]}</p><p>${BODY[3]}</p></div></article></body></html>`;

const counted = (count: number): string =>
  `<p class="more"><a href="/tide">Read also: how the tide is measured (${count} comments)</a></p>`;

/** The key of the first passage left out that holds a text. */
function keyOf({ reading, omittedKeys = [] }: KeyedArticle, part: string): PassageKey {
  const index = reading.omitted.findIndex(({ text }) => text.includes(part));
  const key = omittedKeys[index];
  if (!key) throw new Error(`nothing left out says ${part}`);
  return key;
}

const spansOf = ({ reading, putBack = [] }: KeyedArticle): string[] =>
  putBack.map(({ start, end }) => reading.text.slice(start, end));

describe("putting passages back", () => {
  it("brings a box back whole and in its place: heading, list, links, picture with its caption", () => {
    const html = page(BOX);
    const before = extract(html);
    expect(blocksOf(before)).toEqual([LEAD, ...BODY]);
    const after = extract(html, { passages: [keyOf(before, "cannery closes")], rules: [] });
    const box = [
      "Also on this",
      "The cannery closes after 90 years",
      "A bridge would cost £31 million",
    ];
    expect(blocksOf(after)).toEqual([LEAD, BODY[0], BODY[1], ...box, BODY[2], BODY[3]]);
    expect(after.reading.blocks.slice(3, 6).map(({ kind }) => kind)).toEqual(["h", "li", "li"]);
    expect(after.reading.omitted.filter(({ reason }) => reason !== "caption")).toEqual([]);
    expect(spansOf(after)).toEqual([box.join("\n\n")]);
    const shown = parseDom(after.html);
    expect(shown.querySelector("li a")?.getAttribute("href")).toBe(
      "https://journal.example/cannery",
    );
    expect(shown.querySelector("figure figcaption")?.textContent).toBe("The old boat");
    expect(after.reading.title).toBe(before.reading.title);
  });

  it("puts back only the one that is meant where two say the same", () => {
    const html = page(`${LINE}<p>${BODY[2]?.replace("Nobody", "No one")}</p>${LINE}`);
    const before = extract(html);
    expect(before.omittedKeys?.map(({ nth }) => nth)).toEqual([0, 1]);
    const [, second] = before.omittedKeys ?? [];
    const after = extract(html, { passages: second ? [second] : [], rules: [] });
    const said = blocksOf(after);
    expect(said.filter((text) => text.startsWith("Read also"))).toHaveLength(1);
    expect(said[4]).toMatch(/^Read also/u);
    expect(after.omittedKeys?.map(({ nth }) => nth)).toEqual([0]);
    expect(spansOf(after)).toEqual(["Read also: how the tide is measured"]);
  });

  it("knows a passage again when the page was changed around it, and its counters", () => {
    const key = keyOf(extract(page(counted(12))), "tide");
    const later = extract(
      page(`<p>A sentence that came later, with a comma in it.</p>${counted(13)}`),
      {
        passages: [key],
        rules: [],
      },
    );
    expect(blocksOf(later)).toContain("Read also: how the tide is measured (13 comments)");
  });

  it("says nothing of a passage that is not on the page any more", () => {
    const key = keyOf(extract(page(LINE)), "tide");
    const later = extract(page(""), { passages: [key], rules: [] });
    expect(later.putBack).toEqual([]);
    expect(blocksOf(later)).toEqual([LEAD, ...BODY]);
  });

  it("puts a kind of passage back on another page of the site, and no other kind", () => {
    const before = extract(page(LINE));
    const made = extract(page(LINE), { passages: [keyOf(before, "tide")], rules: [] }).putBack?.[0];
    expect(made).toMatchObject({ reason: "related", element: "p.more < div.story", always: false });
    const other = page(
      `<p class="more x9y8z7"><a href="/gull">Read also: the gulls of Ravensholm</a></p>${BOX}`,
      "Gulls",
    );
    const rules = [{ reason: made?.reason ?? "other", element: made?.element ?? "" }];
    const after = extract(other, { passages: [], rules });
    expect(spansOf(after)).toEqual(["Read also: the gulls of Ravensholm"]);
    expect(after.putBack?.[0]?.always).toBe(true);
    expect(after.reading.omitted.some(({ text }) => text.includes("cannery closes"))).toBe(true);
  });

  it("gives spans of passages in lists and tables too", () => {
    const list = `<ul><li>One thing that is said here</li><li class="related"><a href="/x">See also the harbour dues</a></li><li>Another thing that is said here</li></ul>`;
    const before = extract(page(list));
    const after = extract(page(list), { passages: [keyOf(before, "harbour dues")], rules: [] });
    expect(spansOf(after)).toEqual(["See also the harbour dues"]);
    expect(blocksOf(after).slice(3, 6)).toEqual([
      "One thing that is said here",
      "See also the harbour dues",
      "Another thing that is said here",
    ]);
  });

  it("makes text of captions where a box says nothing else", () => {
    const card = `<footer class="author-card"><figure><img src="/marrow.jpg" width="200" height="200" alt=""><figcaption>Edith Marrow runs the harbour office.</figcaption></figure></footer>`;
    const before = extract(page(card));
    const after = extract(page(card), {
      passages: [keyOf(before, "Edith Marrow runs")],
      rules: [],
    });
    expect(spansOf(after)).toEqual(["Edith Marrow runs the harbour office."]);
  });

  it("changes nothing where nothing is wanted", () => {
    const html = page(BOX + LINE);
    const plain = extract(html);
    expect(extract(html, { passages: [], rules: [] })).toEqual(plain);
  });
});

describe("the signature of an element", () => {
  it.each([
    [
      `<aside class="promo related col-6 css-1x9k2m4q" id="box-1234"><p>…</p></aside>`,
      "aside.promo.related",
    ],
    [`<div id="teaser">…</div>`, "div#teaser"],
  ])("keeps what people named in %s", (html, signature) => {
    expect(signatureOf(element(html))).toBe(signature);
  });
});
