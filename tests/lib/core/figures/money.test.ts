import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const MONEY: Row[] = [
  [
    "fr",
    "Un prix de 1 000 anciens francs et 0,5 BTC.",
    "1 000 anciens francs | money 10 FRF",
    "0,5 BTC | money 0.5 BTC",
  ],
  ["fr", "Deux millions et demi d'euros.", "Deux millions et demi d'euros | money 2500000 EUR"],
  [
    "en",
    "A million and a half euros, or 1.5e6 euros.",
    "A million and a half euros | money 1500000 EUR",
    "1.5e6 euros | money 1500000 EUR",
  ],
  [
    "fr",
    "Le chiffre d'affaires est de 17 M€ et la perte de 2 Md€.",
    "17 M€ | money 17000000 EUR",
    "2 Md€ | money 2000000000 EUR",
  ],
  [
    "fr",
    "Le pain coûte 2 euros 50, le café 3 euros et 20 centimes.",
    "2 euros 50 | money 2.5 EUR",
    "3 euros et 20 centimes | money 3.2 EUR",
  ],
  [
    "fr",
    "Il perd 50 cents, puis 12 centimes.",
    "50 cents | money 0.5 EUR",
    "12 centimes | money 0.12 EUR",
  ],
  [
    "fr",
    "Un contrat de 300 millions de $ CA et un prêt de 20 M$.",
    "300 millions de $ CA | money 300000000 CAD",
    "20 M$ | money 20000000 USD",
  ],
  ["fr", "Un prêt de 16 millions de $ c.", "16 millions de $ c | money 16000000 CAD"],
  ["fr", "Entre 2 et 3 millions d'euros.", "2 et 3 millions d'euros | money 2000000..3000000 EUR"],
  ["fr", "De 740 à 1 150 euros par habitant.", "740 à 1 150 euros | money 740..1150 EUR"],
  [
    "fr",
    "Le loyer est passé de 740 à 1 150 euros.",
    "740 | money 740 EUR",
    "1 150 euros | money 1150 EUR",
  ],
  [
    "fr",
    "Le chiffre est tombé de 6,8 millions d'euros en 2019 à 4,1 millions en 2025.",
    "6,8 millions d'euros | money 6800000 EUR",
    "2019 | date 2019",
    "4,1 millions | money 4100000 EUR",
    "2025 | date 2025",
  ],
  [
    "fr",
    "Un salaire de 3 000 francs suisses et 40 KEUR.",
    "3 000 francs suisses | money 3000 CHF",
    "40 KEUR | money 40000 EUR",
  ],
  ["fr", "Une amende de 500 FCFA.", "500 FCFA | money 500 XOF"],
  [
    "en",
    "A $4bn deal and a £95m saving.",
    "$4bn | money 4000000000 USD",
    "£95m | money 95000000 GBP",
  ],
  [
    "en",
    "It was a $5 million loan that gave us $3m.",
    "$5 million | money 5000000 USD",
    "$3m | money 3000000 USD",
  ],
  [
    "en",
    "C$300, A$5m, US$ 7 million, HK$10 and aud$ 15.",
    "C$300 | money 300 CAD",
    "A$5m | money 5000000 AUD",
    "US$ 7 million | money 7000000 USD",
    "HK$10 | money 10 HKD",
    "aud$ 15 | money 15 AUD",
  ],
  [
    "en",
    "EUR2.5bn, USD40 and CHF 12 million.",
    "EUR2.5bn | money 2500000000 EUR",
    "USD40 | money 40 USD",
    "CHF 12 million | money 12000000 CHF",
  ],
  [
    "en",
    "It cost 3 dollars 50 cents, or thirteen dollars and forty-five cents.",
    "3 dollars 50 cents | money 3.5 USD",
    "thirteen dollars and forty-five cents | money 13.45 USD",
  ],
  ["en", "Shares fell 8p to 412p.", "8p | money 0.08 GBP", "412p | money 4.12 GBP"],
  [
    "en",
    "Between $5 million and $6 million.",
    "$5 million and $6 million | money 5000000..6000000 USD",
  ],
  ["en", "The price rose from $10 to $12.", "$10 | money 10 USD", "$12 | money 12 USD"],
  ["en", "He paid fifty pounds for it.", "fifty pounds | money 50 GBP"],
  ["en", "Sales of €2.5-3 million.", "€2.5-3 million | money 2500000..3000000 EUR"],
  [
    "en",
    "It wants Rs 5,000, Sh12,000 and Rs 6.4 crore.",
    "Rs 5,000 | money 5000 INR",
    "Sh12,000 | money 12000 KES",
    "Rs 6.4 crore | money 64000000 INR",
  ],
  [
    "en",
    "It cost N62 billion, R38,000 or EC$4,000.",
    "N62 billion | money 62000000000 NGN",
    "R38,000 | money 38000 ZAR",
    "EC$4,000 | money 4000 XCD",
  ],
  ["en", "A ransom of 45 bitcoins, ₿2.", "45 bitcoins | money 45 BTC", "₿2 | money 2 BTC"],
  ["fr", "Le prix grimpait de 310 à 495 €.", "310 | money 310 EUR", "495 € | money 495 EUR"],
];

const NOT_MONEY: Row[] = [
  [
    "fr",
    "Cinq livres de poche et deux cents pages.",
    "Cinq livres | count 5 livre",
    "deux cents pages | count 200 page",
  ],
  ["fr", "Les 4,1 millions de visiteurs.", "4,1 millions de visiteurs | people 4100000 visiteur"],
  ["en", "The film streams in 1080p."],
  ["en", "Five pounds of flour.", "Five pounds | mass 5 [lb_av]"],
];

describe("findFigures on money", () => {
  it.each(MONEY)(
    "reads amounts of money, sign before or behind (%s: %s)",
    (lang, text, ...figures) => {
      expect(lines(text, lang)).toEqual(figures);
    },
  );

  it.each(NOT_MONEY)(
    "leaves books, visitors, pictures and weights alone (%s: %s)",
    (lang, text, ...figures) => {
      expect(lines(text, lang)).toEqual(figures);
    },
  );
});
