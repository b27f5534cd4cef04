import { describe, expect, it } from "vitest";

import { isPictureBox } from "../../../../../lib/page/extract/evidence/pictures.ts";
import { blocksOf, extract } from "../../dom.ts";
import { element } from "../../dom.ts";
import { BODY, LEAD, page } from "../page.ts";

const isPicture = (html: string, alike = 1): boolean =>
  isPictureBox(element(html), ["Jeanne Torel"], () => alike);

describe("a picture with its caption", () => {
  it.each([
    `<div><a href="/p.jpg"><img src="p.jpg"></a><div>Le port, vu du phare. Photo Bo Reed.</div></div>`,
    `<div><img src="p.jpg"><span>Le port, vu du phare</span> <span>Bo Reed</span></div>`,
    `<p><img src="p.jpg"><br>Le port, vu du phare.</p>`,
    `<p><img src="p.jpg"><br><span>Le port, vu du phare.</span></p>`,
    `<table><tr><td><img src="p.jpg"></td></tr><tr><td>Le port, vu du phare</td></tr></table>`,
    `<dl><dt><img src="p.jpg"></dt><dt><strong>Le port</strong></dt></dl>`,
  ])("is %s", (html) => {
    expect(isPicture(html)).toBe(true);
  });

  it.each([
    ["a paragraph that begins with a picture", `<p><img src="p.jpg"> Le port est fermé.</p>`],
    [
      "a teaser",
      `<div><img src="p.jpg"><div><a href="/2">Le port ferme ses portes</a></div></div>`,
    ],
    ["a card", `<div><img src="p.jpg"><h3>Le port ferme</h3><div>Dès lundi.</div></div>`],
    ["an author", `<div><img src="p.jpg"><div>Jeanne Torel suit le port.</div></div>`],
    [
      "a portrait",
      `<div><img src="p.jpg" width="48" height="48"><div>Anne suit le port.</div></div>`,
    ],
    [
      "two pictures",
      `<div><img src="p.jpg"><img src="q.jpg"><div>Le port et le phare.</div></div>`,
    ],
    ["text, then a picture", `<div><div>Le port est fermé.</div><img src="p.jpg"></div>`],
    ["nothing but a picture", `<div><img src="p.jpg"></div>`],
    ["a paragraph under a picture", `<div><img src="p.jpg"><p>${BODY.join(" ")}</p></div>`],
  ])("is not %s", (_, html) => {
    expect(isPicture(html)).toBe(false);
  });

  it("is not one of many paragraphs that each have a picture", () => {
    const step = `<div class="step"><img src="p.jpg"><p>${BODY[1]} ${LEAD}</p></div>`;
    expect(isPicture(step)).toBe(true);
    expect(isPicture(step, 5)).toBe(false);
  });

  it("stays with the picture in the article, and out of the text", () => {
    const { html, reading } = ((inside) => extract(page({ inside })))(
      `<dl><dt><img src="https://journal.example/p.jpg"></dt><dt>Le port, vu du phare</dt></dl>
       <div><img src="https://journal.example/q.jpg"><div>La criée.</div></div>`,
    );
    expect(reading.text).not.toMatch(/phare|criée\.$/u);
    expect(html).toContain("<figcaption>Le port, vu du phare</figcaption></figure>");
    expect(html).toContain("<figcaption>La criée.</figcaption></figure>");
    expect(reading.omitted.map(({ reason }) => reason)).toEqual(["caption", "caption"]);
  });

  it("shows a caption in a list beside no other text", () => {
    const article = extract(
      page({
        inside: `<div><img src="https://journal.example/p.jpg"><ul><li>Photo Bo Reed</li></ul></div>`,
      }),
    );
    expect(blocksOf(article)).toEqual([LEAD, ...BODY]);
  });
});
