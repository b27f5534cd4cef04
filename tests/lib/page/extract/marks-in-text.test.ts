import { describe, expect, it } from "vitest";

import { blocksOf, extract } from "../dom.ts";
import { BODY, LEAD, page } from "./page.ts";

const inside = (html: string): string[] =>
  blocksOf(extract(page({ inside: html }))).filter((text) => text !== LEAD && !BODY.includes(text));

describe("signs and tools in a line", () => {
  it.each([
    [`<h2 id="a">Le quai<a href="#a">#</a></h2>`, "Le quai"],
    [`<p>La note dit tout autre chose. <a href="#r1">↩</a></p>`, "La note dit tout autre chose."],
    [
      `<h2><span>Le quai</span><span class="mw-editsection">[<a href="/e">modifier</a>]</span></h2>`,
      "Le quai",
    ],
    [
      `<p><span aria-hidden="true">U</span><span><span class="vh">U</span>n quai neuf sort de l'eau.</span></p>`,
      "Un quai neuf sort de l'eau.",
    ],
  ])("are no words of %s", (html, text) => {
    expect(inside(`${html}<p>La suite du texte vient ici, et elle est longue.</p>`)[0]).toBe(text);
  });

  it.each([
    [
      `<p>Le port<a href="#n1">[1]</a> a fermé ses portes hier.</p>`,
      "Le port[1] a fermé ses portes hier.",
    ],
    [`<p>Le signe <a href="/dieze">#</a> veut dire dièse.</p>`, "Le signe # veut dire dièse."],
    [
      `<p><span aria-hidden="true">→</span> Le quai est fermé dès lundi.</p>`,
      "→ Le quai est fermé dès lundi.",
    ],
  ])("stay where they are words: %s", (html, text) => {
    expect(inside(`${html}<p>La suite du texte vient ici, et elle est longue.</p>`)[0]).toBe(text);
  });

  it("are not the readings of characters, which stay above them in the article", () => {
    const { html, reading } = extract(
      page({
        inside: "<p>港の名は<ruby>鵲<rp>（</rp><rt>かささぎ</rt><rp>）</rp></ruby>橋という。</p>",
      }),
    );
    expect(reading.text).toContain("港の名は鵲橋という。");
    expect(html).toContain("<rt>かささぎ</rt>");
  });
});

const noted = (note: string): string[] => {
  const html = page({ after: note }).replace(
    "huit mois de débats.</p>",
    `huit mois de débats.<a href="#nb1">[1]</a></p>`,
  );
  return blocksOf(extract(html)).slice(5);
};

describe("what belongs to a quotation, a table and the text's notes", () => {
  it("keeps who said it", () => {
    expect(
      inside(
        `<blockquote><p>Le quai tiendra.</p><footer>— Anne Corvel, carnet 27</footer></blockquote>`,
      ),
    ).toContain("— Anne Corvel, carnet 27");
  });

  it("keeps a table's caption as its caption", () => {
    const { reading } = extract(
      page({
        inside: `<figure><figcaption>Tableau 1. Les quais</figcaption><table><tr><th>Quai</th><th>Mètres</th></tr><tr><td>Nord</td><td>120</td></tr></table></figure>`,
      }),
    );
    const caption = reading.blocks.find(({ kind }) => kind === "caption");
    expect(caption && reading.text.slice(caption.start, caption.end)).toBe("Tableau 1. Les quais");
  });

  it("keeps the notes that the text's marks lead to", () => {
    expect(
      noted(
        `<div class="pas"><h2>P.-S.</h2><p>S'il pleut, la visite du port sera remise au lendemain.</p></div>
         <div class="pas"><h2>Notes</h2><p>[<a href="#nh1" name="nb1">1</a>] Comptage du port, octobre 2024.</p></div>`,
      ),
    ).toEqual([
      "P.-S.",
      "S'il pleut, la visite du port sera remise au lendemain.",
      "Notes",
      "[1] Comptage du port, octobre 2024.",
    ]);
  });

  it("keeps nothing else that stands there", () => {
    expect(
      noted(`<div class="pas"><h2>À savoir</h2><p>Comptage du port, octobre 2024.</p></div>`),
    ).toEqual([]);
  });
});
