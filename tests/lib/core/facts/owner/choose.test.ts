import { describe, expect, it } from "vitest";
import { likelyOwner } from "../../../../../lib/core/facts/owner/choose.ts";
import { salienceOf } from "../../../../../lib/core/facts/owner/salience.ts";
import { relate } from "../../../../../lib/core/facts/relate.ts";
import { marked } from "../marked.ts";

/** An article about one firm, with a figure at its end. */
const article = (last: string): string =>
  [
    "[org:Orvane], a packaging firm in [place:Lorme], closed a plant on Monday.",
    "[org:Orvane] was founded by [person:Ada Holt].",
    "She left in the spring.",
    "Staff at [org:Orvane] were told by letter.",
    "The bank [org:Belcis] lends to the firm.",
    "[org:Orvane] makes boxes.",
    "Boxes sell well.",
    last,
  ].join("\n");

const ownerOf = (source: string): string | null => {
  const { segmented, entities, figures } = marked(source, "en");
  const [figure] = relate(segmented, entities, figures, { title: "Orvane closes a plant" }).figures;
  return entities[figure?.about ?? -1]?.name ?? null;
};

describe("whose a figure is in a whole article", () => {
  it("is the one that the article is about, where the clause's subject is a thing of its", () => {
    expect(ownerOf(article("Turnover was [money:£4m=4000000:GBP]."))).toBe("Orvane");
  });

  it("is the bracketed name's all the same", () => {
    expect(
      ownerOf(article("Its lender [org:Belcis] ([people:40 employees=40:employee]) agreed.")),
    ).toBe("Belcis");
  });

  it("is nobody's, of things that only turn up there", () => {
    expect(ownerOf(article("A visitor had brought [count:three dogs=3:dog]."))).toBeNull();
  });

  it("is the rules' where they are sure and it is not improbable", () => {
    const salience = salienceOf([], null);
    const candidates = [
      { entity: null, columns: [] },
      { entity: 3, columns: [] },
    ];
    const found = { entity: 3, score: 0.9 };
    expect(likelyOwner(candidates, { chosen: null, salience })).toBeNull();
    expect(likelyOwner(candidates, { chosen: found, salience })).toEqual({
      entity: 3,
      score: 0.5,
    });
  });
});

describe("what an article is about", () => {
  const { entities } = marked(
    "[org:Orvane] and [place:Lorme]. [org:Orvane]. [place:Vaudes].",
    "en",
  );

  it("is told by how often each is named, and by the title", () => {
    const salience = salienceOf(entities, "Vaudes gets a plant");
    expect(salience.rank).toEqual([0, 1, 2]);
    expect(salience.inTitle).toEqual([false, false, true]);
    expect(salience.leading).toBe(0.5);
    expect(salience.main).toContain(2);
  });

  it("is nothing without names", () => {
    expect(salienceOf([], "Vaudes")).toMatchObject({ main: [], leading: 0 });
  });
});
