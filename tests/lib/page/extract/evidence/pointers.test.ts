import { describe, expect, it } from "vitest";

import { asksToFollow } from "../../../../../lib/page/extract/evidence/networks.ts";
import { isPointer, type Piece } from "../../../../../lib/page/extract/evidence/pointers.ts";
import { named } from "../../../../../lib/page/tree/tests.ts";
import { blocksOf, element, extract } from "../../dom.ts";
import { BODY, LEAD, omittedOf, page } from "../page.ts";

const HOST = "www.havneposten.example";

/** Links in square brackets; to the site itself, or to another where they begin with `>`. */
function pieces(line: string): Piece[] {
  return line.split(/(\[[^\]]*\])/u).map((part) => {
    if (!part.startsWith("[")) return { text: part, address: null };
    const text = part.slice(1, -1);
    return { text, address: text.startsWith(">") ? "https://arkiv.example/1" : "/artikel/1" };
  });
}

const asks = (html: string, words = 12): boolean => {
  const box = element(`<p>${html}</p>`);
  return asksToFollow(box.textContent, words, box.select(named("a")), HOST);
};

describe("a label and links to other articles", () => {
  it.each([
    "Læs også: [Havnen får en ny kaj] og [Fiskerne flytter]",
    "Auch interessant: [Sieben Kais im Vergleich]",
    "关联阅读：[港口明年扩建]",
    "👉 À essayer aussi : [le gratin de blettes]",
  ])("%s leads away", (line) => {
    expect(isPointer(pieces(line), HOST)).toBe(true);
  });

  it.each([
    "Kilde: [>Havnens årsberetning 2014]",
    "Havnen siger: [rapporten] viser, at kajen holder.",
    "I en lang og grundig rapport om kajens tilstand skriver havnen nu: [kajen holder længe endnu]",
    "[Havnen får en ny kaj] siger: nej",
    "Havnen skriver [kajen holder længe endnu]",
  ])("%s is text", (line) => {
    expect(isPointer(pieces(line), HOST)).toBe(false);
  });

  it("is left out as related in a page, and what looks like it stays", () => {
    const inside = `<p><b>Bonus track :</b> <a href="/a/2">Le chantier naval embauche</a></p>
      <p>Le rapport conclut : <a href="https://etat.example/r.pdf">le quai tiendra dix ans</a></p>`;
    const article = extract(page({ inside }));
    expect(blocksOf(article)).toContain("Le rapport conclut : le quai tiendra dix ans");
    expect(omittedOf(article)).toEqual([
      ["related", "Bonus track : Le chantier naval embauche", 3],
    ]);
  });
});

describe("a call to follow the site elsewhere", () => {
  it.each([
    `Følg os på <a href="https://social.example/havneposten">Facebook</a>`,
    `Havneposten findes på Google News: <a href="https://n.example/@havneposten">følg her</a>`,
    `Bliv medlem af <a href="https://whatsapp.com/channel/0029Va">vores kanal</a>`,
  ])("%s is one", (html) => {
    expect(asks(html)).toBe(true);
  });

  it.each([
    `Borgmesteren skrev på <a href="https://social.example/borgmesteren/1">Facebook</a>`,
    `Det skrev han på <a href="/facebook">Facebook</a>`,
    `Læs hos <a href="https://arkiv.example/havneposten">arkivet</a>`,
  ])("%s is none", (html) => {
    expect(asks(html)).toBe(false);
  });

  it("is short", () => {
    const call = `Følg os på <a href="https://social.example/havneposten">Facebook</a>`;
    expect(asks(call, 90)).toBe(false);
  });
});

describe("who wrote it and how to reach them", () => {
  it.each([
    "Joindre Jeanne Torel au 555-0142 ou à jtorel@journal.example.",
    "Jeanne Torel jtorel@journal.example",
  ])("%s at the end is a byline", (line) => {
    const head = `<meta name="author" content="Jeanne Torel">`;
    const html = page({ head }).replace(BODY[3] ?? "", `${BODY[3]}</p><p>${line}`);
    const article = extract(html);
    expect(blocksOf(article)).toEqual([LEAD, ...BODY]);
    expect(omittedOf(article)).toEqual([["byline", line, 5]]);
  });

  it("is text where the article tells where to write", () => {
    const line = "Les habitants peuvent écrire à la mairie de Malvent : port@malvent.example.";
    const html = page().replace(BODY[3] ?? "", `${BODY[3]}</p><p>${line}`);
    expect(blocksOf(extract(html))).toContain(line);
  });
});
