import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const HOMES: Row[] = [
  [
    "en",
    "The council in Winnipeg cut $40 from each bill. Manitoba pays the other $12.",
    "$40 | money 40 CAD",
    "$12 | money 12 CAD",
  ],
  [
    "en",
    "Queensland growers and the mill near Brisbane agreed on 80 dollars a tonne.",
    "80 dollars | money 80 AUD",
  ],
  ["fr", "À Genève, le billet coûte 14 francs.", "14 francs | money 14 CHF"],
  ["fr", "À Dakar, le sac vaut 16 000 francs.", "16 000 francs | money 16000 XOF"],
  ["fr", "À Douala, le sac vaut 16 000 francs CFA.", "16 000 francs CFA | money 16000 XAF"],
  ["en", "In Santiago the fare is 800 pesos.", "800 pesos | money 800 CLP"],
  ["en", "The clinic in Kampala charges 4,000 shillings.", "4,000 shillings | money 4000 UGX"],
];

const USUAL: Row[] = [
  ["en", "The firm spent $40 on paint.", "$40 | money 40 USD"],
  // one place is no home
  ["en", "The firm sold it to a buyer from Canada for $40.", "$40 | money 40 USD"],
  // another country is named as often
  [
    "en",
    "In Toronto and Ottawa as in Lima and Kampala, and in Uganda, it costs $40.",
    "$40 | money 40 USD",
  ],
  // the text says which
  [
    "en",
    "In Winnipeg, Manitoba, the bank lent US$40 and 30 American dollars.",
    "US$40 | money 40 USD",
    "30 American dollars | money 30 USD",
  ],
  ["fr", "À Genève, il paie 14 francs français.", "14 francs français | money 14 FRF"],
  ["fr", "En 1994, le billet coûtait 14 francs.", "1994 | date 1994", "14 francs | money 14 FRF"],
  // no other money is called so
  ["fr", "À Genève, il paie 14 euros.", "14 euros | money 14 EUR"],
];

describe("currencies that share a name", () => {
  it.each(HOMES)("are told by the places of the text, %s: %s", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });
  it.each(USUAL)("are the usual ones otherwise, %s: %s", (lang, text, ...figures) => {
    expect(lines(text, lang)).toEqual(figures);
  });
  it("go by the region of the language", () => {
    expect(lines("It costs $40.", "en-AU")).toEqual(["$40 | money 40 AUD"]);
  });
});
