import { describe, expect, it } from "vitest";

import { blocksOf, extract } from "../dom.ts";
import { BODY, LEAD, omittedOf, page } from "./page.ts";

const AUTHOR = `<meta name="author" content="Jeanne Torel">`;

describe("what follows the text in the article's part", () => {
  it("is listed with its reason, and its pictures are left out", () => {
    const after = `<div class="bio"><img src="/jt.jpg" alt=""><div>Jeanne Torel suit le port depuis 2009, et le vend à la criée.</div></div>
      <div class="comments"><p>Ada : le quai nord est bien trop court pour cela.</p></div>`;
    const article = extract(page({ head: AUTHOR, after }));
    expect(blocksOf(article)).toEqual([LEAD, ...BODY]);
    expect(omittedOf(article)).toEqual([
      ["byline", "Jeanne Torel suit le port depuis 2009, et le vend à la criée.", 5],
      ["comments", "Ada : le quai nord est bien trop court pour cela.", 5],
    ]);
    expect(article.html).not.toContain("<img");
  });

  it("ends at the first footer, menu or long list", () => {
    const after = `<footer><p>Tous les jours, le port vu de près par ceux qui y travaillent.</p></footer>
      <div class="comments"><p>Ada : le quai nord est bien trop court pour cela.</p></div>`;
    expect(extract(page({ after })).reading.omitted).toEqual([]);
  });

  it("is a note about the author where it begins with the name", () => {
    const note = "Jeanne Torel suit le port depuis 2009, et vit sur un bateau.";
    const html = page({ head: AUTHOR }).replace(`${BODY[3]}</p>`, `${BODY[3]}</p><p>${note}</p>`);
    expect(omittedOf(extract(html))).toEqual([["byline", note, 5]]);
    const inside = `<p>${note}</p>`;
    expect(blocksOf(extract(page({ head: AUTHOR, inside })))).toContain(note);
  });
});

describe("a box among the text", () => {
  it("is a duplicate where it says again what the text says", () => {
    const quote = `<aside><p>« Nous attendions cette décision depuis longtemps »</p></aside>`;
    expect(omittedOf(extract(page({ inside: quote })))[0]?.[0]).toBe("duplicate");
    const other = `<aside><p>« Le quai tiendra dix ans, pas un jour de plus »</p></aside>`;
    expect(omittedOf(extract(page({ inside: other })))[0]?.[0]).toBe("related");
  });

  it("is navigation where all its links stay on the page", () => {
    const inside = `<div class="related"><p><a href="#a">Le quai nord et la criée</a></p></div>`;
    expect(omittedOf(extract(page({ inside })))[0]?.[0]).toBe("navigation");
  });
});

describe("a picture", () => {
  it.each([
    `<img src="https://journal.example/i.png" width="16" height="16">`,
    `<img src="https://journal.example/i.png" class="avatar">`,
  ])("is not shown where it is a sign or a portrait: %s", (image) => {
    expect(extract(page({ inside: image })).html).not.toContain("<img");
  });

  it.each([
    `<img src="https://journal.example/i.png" width="160" height="120">`,
    `<img src="https://journal.example/i.png" class="background">`,
  ])("is shown otherwise: %s", (image) => {
    expect(extract(page({ inside: image })).html).toContain("<img");
  });
});
