import { describe, expect, it } from "vitest";

import { extract } from "../../dom.ts";
import { page } from "../page.ts";

/** The headings of a page's text, with their levels. */
function headings(inside: string): string[] {
  const { reading } = extract(page({ inside }));
  return reading.blocks
    .filter(({ kind }) => kind === "h")
    .map(({ level, start, end }) => `${level} ${reading.text.slice(start, end)}`);
}

const REST =
  "<p>Le reste tient en un mot, et ce mot, personne au port ne l'a encore dit tout haut.</p>";

describe("what looks like a heading", () => {
  it.each([
    `<p><strong>Une complémentarité immédiate</strong></p>${REST}`,
    `<div><b><span>Ce qui est sorti du four</span></b></div>${REST}`,
    `<p class="subhed">Une voix dans la tempête</p>${REST}`,
    `<p class="x1">Six buts de retard</p>${REST}<p class="x1">Une seconde</p>${REST}`,
    `<p><b>Qui paiera le quai ?</b></p>${REST}`,
  ])("is one: %s", (inside) => {
    const [first] = headings(inside);
    expect(first).toMatch(/^2 \S/u);
  });

  it("stands below the headings that the page calls so", () => {
    expect(headings(`<h2>Le quai</h2>${REST}<p><b>Six mois de travaux</b></p>${REST}`)).toEqual([
      "2 Le quai",
      "3 Six mois de travaux",
    ]);
  });

  it.each([
    ["a sentence", `<p><strong>Le port est fermé.</strong></p>${REST}`],
    ["a speaker", `<p><b>Anne Corvel :</b></p>${REST}`],
    ["a paragraph that begins in bold", `<p><b>Le quai</b> nord et la criée</p>${REST}`],
    ["a line of dialogue", `<p><b>— Tu veux l'allumer ?</b></p>${REST}`],
    [
      "a short line in the text's own class",
      `<p class="t">Ils sont partis</p><p class="t">${REST.slice(3)}`,
    ],
    ["a link", `<p><b><a href="https://ville.example/">Le site de la ville</a></b></p>${REST}`],
  ])("is none where it is %s", (_, inside) => {
    expect(headings(inside)).toEqual([]);
  });
});
