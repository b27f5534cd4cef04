import { describe, expect, it } from "vitest";

import { isRating } from "../../../../../lib/page/extract/evidence/lines.ts";
import { blocksOf, extract } from "../../dom.ts";
import { BODY, LEAD, omittedOf, page } from "../page.ts";

describe("what is left of a box", () => {
  it("goes with its options", () => {
    const inside = `<div class="o2"><div>Sondage</div><div>Faut-il agrandir le port ?</div>
      <div><a href="?v=1">Oui</a> 74 %</div><div><a href="?v=2">Non</a> 26 %</div><div>5 118 votes</div></div>`;
    expect(blocksOf(extract(page({ inside })))).toEqual([LEAD, ...BODY]);
  });

  it("stays where it is a paragraph", () => {
    const line = "Le port de plaisance ferme aussi.";
    const inside = `<div><p>${line}</p><div><a href="/abo">Soutenir</a></div></div>`;
    expect(blocksOf(extract(page({ inside })))).toContain(line);
  });
});

describe("what stands before the title", () => {
  const intro = "Le Courrier est un journal libre, que lisent tous ceux qui vivent du port.";
  it("is not the article's text, and is said", () => {
    const html = page().replace("<h1>", `<div class="texte"><p>${intro}</p></div><h1>`);
    const article = extract(html);
    expect(blocksOf(article)).toEqual([LEAD, ...BODY]);
  });

  it("is where the title stands again at the end", () => {
    const html = page().replace("<h1>Le port s'agrandit</h1>", "");
    const article = extract(html.replace("</article>", "<h2>Le port s'agrandit</h2></article>"));
    expect(blocksOf(article).slice(0, 5)).toEqual([LEAD, ...BODY]);
  });
});

describe("counters and scores", () => {
  it.each(["4.7 sur 38 votes", "4,6 ud af 5 (118 stemmer)", "4.5/5 (12)", "4,8 von 5 Sternen"])(
    "%s is a score",
    (line) => {
      expect(isRating(line)).toBe(true);
    },
  );

  it.each([
    "4.7 millions d'euros pour 38 communes du pays",
    "1,5 kg de farine",
    "3,2 milliards pour 12 ports, et rien pour le nôtre.",
    "12.5 of 20 points",
  ])("%s is none", (line) => {
    expect(isRating(line)).toBe(false);
  });

  it("are left out where they are digits alone, years and numbered paragraphs apart", () => {
    const inside = `<div><div>14</div></div><div><div>2014</div></div><p>2</p>`;
    expect(omittedOf(extract(page({ inside })))).toEqual([["other", "14", 3]]);
  });
});

describe("the data of what the text is about", () => {
  it("is the text's, in a table beside a picture ahead of it", () => {
    const before = `<div class="fiche"><img src="/p.jpg" alt=""><table><tr><td>Port :</td><td>Malvent</td></tr>
      <tr><td>Quais :</td><td>six, dont deux neufs</td></tr></table></div>`;
    const { reading } = extract(page({ before }));
    expect(reading.blocks[0]?.kind).toBe("table");
  });
});
