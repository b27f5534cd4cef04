import { describe, expect, it } from "vitest";
import { relate } from "../../../../lib/core/facts/relate.ts";
import { summarise } from "../../../../lib/core/summary/summarise.ts";
import { marked } from "../facts/marked.ts";

function summary(title: string | null, source: string, lang: string): string[] {
  const { segmented, entities, figures } = marked(source, lang);
  const related = relate(segmented, entities, figures);
  const { blocks, text } = segmented;
  return summarise(segmented, { title, blocks, entities, ...related }).map(({ start, end }) =>
    text.slice(start, end),
  );
}

const FRENCH = `La jeune pousse grenobloise [org:Solvène] a bouclé mardi un tour de table de [money:15 millions d'euros=15000000:EUR] pour ses batteries.
« C'est un tournant pour nous », se réjouit [person:Inès Vidal], sa fondatrice. Elle rappelle que rien n'était écrit.
# Une usine en 2026
Fondée en 2014, la société emploie [people:62 personnes=62:personne]. Mais le marché reste disputé par de grands groupes.
[org:Solvène] prévoit d'ouvrir une usine de [area:10 000 m²=10000:m2] à [place:Lorme]. Que feront alors les concurrents ?
Lire aussi : les batteries du futur en dix questions.
Photo : [person:Inès Vidal] devant l'atelier de la société.`;

const line = (n: number): string =>
  `[org:Firm${n}] opened a new workshop number ${n} in the northern valley and hired [people:${n} people=${n}:person] for it this year already.`;

describe("summarise", () => {
  it("takes the sentences that say who, what and how much, in text order", () => {
    expect(summary("Solvène lève 15 millions", FRENCH, "fr")).toEqual([
      "La jeune pousse grenobloise Solvène a bouclé mardi un tour de table de 15 millions d'euros pour ses batteries.",
      "Solvène prévoit d'ouvrir une usine de 10 000 m² à Lorme.",
    ]);
  });

  it("leaves out what leans on another sentence, questions, headings, captions and teasers", () => {
    const said = summary(
      "Retailer to cut jobs",
      `Retailer [org:Brightmoor] will cut [people:300 jobs=300:job] after a poor year.
The company, founded in 1974, employs [people:4,200 people=4200:person] today. However, its sales fell last year again.
It lost [money:£14m=14000000:GBP] in the year to March, it said. Who will be the next to go?
Shops in [place:Ashby] and [place:Corley] will shut in March, [org:Brightmoor] said.
Read more: our guide to the shops that will close.`,
      "en",
    );
    expect(said).toEqual([
      "Retailer Brightmoor will cut 300 jobs after a poor year.",
      "Shops in Ashby and Corley will shut in March, Brightmoor said.",
    ]);
  });

  it("keeps a description that its name follows closely", () => {
    const source = `La société [org:Veltis] ouvre un deuxième atelier dans la vallée.
Le maire de [place:Lorme] a salué la décision de l'industriel hier.
Les travaux commenceront au printemps dans la zone artisanale voisine.`;
    expect(summary(null, source, "fr")[0]).toContain("La société Veltis");
  });

  it("says less of a short text, and nothing of an empty one", () => {
    expect(summary(null, "", "fr")).toEqual([]);
    expect(summary(null, "Only one sentence is here in this short text.", "en")).toHaveLength(1);
    const two =
      "A fire destroyed a barn near [place:Ashby] on Monday. Nobody was hurt in the blaze there.";
    expect(summary(null, two, "en")).toHaveLength(1);
  });

  it("never cuts a quotation in two", () => {
    const source = `« Nous allons recruter dans toute la région. Le reste suivra dès que possible », dit [person:Luc Morel].
[org:Veltis] ouvre un deuxième atelier dans la vallée ce printemps.
Les travaux commenceront au printemps dans la zone artisanale de [place:Lorme].`;
    for (const sentence of summary(null, source, "fr")) expect(sentence).not.toMatch(/[«»]/u);
  });

  it("has at most three sentences and about seventy-five words", () => {
    const source = Array.from({ length: 40 }, (_, n) => line(n + 10)).join("\n");
    const said = summary("A new workshop", source, "en");
    expect(said.length).toBeGreaterThanOrEqual(2);
    expect(said.length).toBeLessThanOrEqual(3);
    expect(said.join(" ").split(" ").length).toBeLessThanOrEqual(75);
  });

  it("takes list items where a page has nothing else", () => {
    const { segmented, entities } = marked(
      "The council will close the old bridge on Monday.",
      "en",
    );
    const blocks = segmented.blocks.map((block) => ({ ...block, kind: "li" as const }));
    const input = { title: null, blocks, entities, figures: [], facts: [] };
    expect(summarise({ ...segmented, blocks }, input)).toHaveLength(1);
  });

  it("begins behind a dateline", () => {
    const source =
      "[place:LORME], N.D. — The board of [org:Veltis] voted on Monday to sell its barn for good.";
    expect(summary(null, source, "en")).toEqual([
      "The board of Veltis voted on Monday to sell its barn for good.",
    ]);
  });

  it("goes on with a sentence that leans on the chosen one just before it, and on no other", () => {
    const lead = "La jeune pousse grenobloise [org:Solvène] va doubler la surface de son usine.";
    const second =
      "L'entreprise vient de lever [money:15 millions d'euros=15000000:EUR] auprès de ses banques.";
    const rest =
      "Le vieux pont de pierre reste fermé aux camions tout cet hiver.\nLes halles attendent encore leur toit de tuiles.";
    expect(summary(null, `${lead} ${second}\n${rest}`, "fr")).toContain(
      "L'entreprise vient de lever 15 millions d'euros auprès de ses banques.",
    );
    expect(summary(null, `${lead}\n${rest}\n# Argent\n${second}`, "fr").join(" ")).not.toContain(
      "lever",
    );
  });

  it("leaves out notes and references, labelled lines, and what opens by a contracted pronoun", () => {
    const source = `The council of [place:Lorme] sold its old mill to two bakers on Monday.
Exclusions: three times two minutes for the visitors, five times for the home side.
I'm told that the bakers of [place:Lorme] have paid for the mill already in full.
# References
The council of [place:Lorme], a history of its old mill and of the bakers who bought it.`;
    expect(summary("The mill of Lorme is sold to two bakers", source, "en")).toEqual([
      "The council of Lorme sold its old mill to two bakers on Monday.",
    ]);
  });

  it("prefers what has happened to how somebody is", () => {
    const source = `The retailer [org:Brightmoor] met its shareholders in the old town hall on Monday.
[person:Ada Holt] spoke first and for a long while of the weather.
[org:Brightmoor] was founded in a barn in [date:1974=1974] by two brothers.
[org:Brightmoor] lost [money:£14m=14000000:GBP] in the year to March this time.`;
    expect(summary(null, source, "en").join(" ")).toContain("£14m");
  });
});
