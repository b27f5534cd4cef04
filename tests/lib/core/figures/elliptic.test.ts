import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const ELLIPTIC: Row[] = [
  [
    "fr",
    "La fabrique compte 240 ouvriers, contre 310 avant la crise.",
    "240 ouvriers | people 240 ouvrier",
    "310 | people 310 ouvrier",
  ],
  [
    "fr",
    "Le bénéfice atteint 8,4 millions d'euros, contre 11,2 un an plus tôt.",
    "8,4 millions d'euros | money 8400000 EUR",
    "11,2 | money 11200000 EUR",
    "un an | duration 1 a",
  ],
  [
    "fr",
    "Sur 63 dossiers, vingt-deux ont été rejetés, dont six sans motif.",
    "63 dossiers | count 63 dossier",
    "vingt-deux | count 22 dossier",
    "six | count 6 dossier",
  ],
  [
    "fr",
    "Elle perd sept de ses douze gardiens.",
    "sept | people 7 gardien",
    "douze gardiens | people 12 gardien",
  ],
  ["en", "The mill kept 40 of its 95 looms.", "40 | count 40 loom", "95 looms | count 95 loom"],
  [
    "en",
    "Two of the five councillors abstained; three voted.",
    "Two | people 2 councillor",
    "five councillors | people 5 councillor",
    "three | people 3 councillor",
  ],
  [
    "en",
    "It sold 210 boats, compared with 260 the year before.",
    "210 boats | count 210 boat",
    "260 | count 260 boat",
  ],
  [
    "en",
    "The reserve holds 900 storks; between 300 and 400 of them breed.",
    "900 storks | count 900 stork",
    "300 and 400 | count 300..400 stork",
  ],
  ["en", "Oduvane scored 64 and hit the post.", "64 | count 64"],
  ["fr", "1 but et 0 point : triste soirée.", "1 but | count 1 but", "0 point | count 0 point"],
  [
    "fr",
    "Onze fois reporté, le vote a réuni trois fois le quorum, et 3/4 des voix.",
    "Onze fois | count 11 fois",
    "trois fois | ratio 3",
    "3/4 | ratio 0.75",
  ],
  ["en", "It was broken eleven times.", "eleven times | count 11 time"],
  [
    "fr",
    "Le stade coûte 5 millions d'euros, dont 1,4 million de subventions et 2 millions avancés par Ornes.",
    "5 millions d'euros | money 5000000 EUR",
    "1,4 million | money 1400000 EUR",
    "2 millions avancés | count 2000000 avancé",
  ],
  [
    "fr",
    "Le taux est passé à 9 %, soit trois points de plus.",
    "9 % | percentage 9 %",
    "trois points | percentage 3 %",
  ],
];

const NOT_ELLIPTIC: Row[] = [
  ["fr", "Appelez le 15 ou le 04 65 71 41 12."],
  ["fr", "La route nationale 174, le bureau 4 et la diapositive 11."],
  ["fr", "Au 12, rue des Forges, 75011 Vaubert."],
  ["fr", "L'iPhone 15, l'A320, BFM 2 et la Clio 4."],
  ["en", "Windows 11, Ward 3 and Formula 1."],
  ["en", "Page 12, chapter six, exhibit 4."],
  ["en", "See note (3) and [12]."],
  ["en", "Version 2.4.1 of release 7.2 came with 3D and 5G."],
  ["en", "x = 4 * 12 + 7"],
  ["en", "She is the one, and no one else."],
  ["en", "Tag #12 @7, 4/9/2/1, 12:."],
];

describe("findFigures on numbers without a noun of their own", () => {
  it.each(ELLIPTIC)("gives them what they count (%s: %s)", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });

  it.each(NOT_ELLIPTIC)("takes no name, label or code for one (%s: %s)", (lang, text) => {
    expect(lines(text, lang)).toEqual([]);
  });
});
