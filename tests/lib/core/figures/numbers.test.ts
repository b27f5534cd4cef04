import { describe, expect, it } from "vitest";
import { lines, type Row } from "./found.ts";

const NUMBERS: Row[] = [
  ["fr", "Le fonds a levé 12,5 millions d'euros.", "12,5 millions d'euros | money 12500000 EUR"],
  ["fr", "Il manque 1 250 000 euros.", "1 250 000 euros | money 1250000 EUR"],
  [
    "fr",
    "Elle emploie quatre-vingt-dix-sept salariés.",
    "quatre-vingt-dix-sept salariés | people 97 salarié",
  ],
  [
    "fr",
    "Deux cent cinquante mille habitants sont concernés.",
    "Deux cent cinquante mille habitants | people 250000 habitant",
  ],
  ["fr", "Vingt-et-un élus ont voté.", "Vingt-et-un élus | people 21 élu"],
  [
    "fr",
    "Une centaine de communes ont répondu.",
    "Une centaine de communes | count 100 commune approximate",
  ],
  [
    "fr",
    "Une dizaine de milliers de personnes défilaient.",
    "Une dizaine de milliers de personnes | people 10000 personne approximate",
  ],
  ["fr", "Il a vendu 2.5 millions de livres.", "2.5 millions de livres | money 2500000 GBP"],
  ["fr", "L'aide atteint un demi-million d'euros.", "un demi-million d'euros | money 500000 EUR"],
  [
    "fr",
    "Une demi-douzaine de villages sont isolés.",
    "Une demi-douzaine de villages | count 6 village approximate",
  ],
  [
    "fr",
    "Un trou de trois mille milliards d'euros.",
    "trois mille milliards d'euros | money 3000000000000 EUR",
  ],
  ["en", "The fund raised 2.5 million euros.", "2.5 million euros | money 2500000 EUR"],
  ["en", "It needs 1,250,000 dollars.", "1,250,000 dollars | money 1250000 USD"],
  ["en", "Ninety-seven employees left.", "Ninety-seven employees | people 97 employee"],
  [
    "en",
    "Two hundred and fifty thousand people fled.",
    "Two hundred and fifty thousand people | people 250000 person",
  ],
  ["en", "Half a million people marched.", "Half a million people | people 500000 person"],
  ["en", "About a dozen villages are cut off.", "a dozen villages | count 12 village approximate"],
  [
    "en",
    "Two and a half million tonnes were sold.",
    "Two and a half million tonnes | mass 2500000 t",
  ],
  ["en", "It took 10 1/2 miles of cable.", "10 1/2 miles | distance 10.5 [mi_i]"],
  ["en", "Some 35 lakh rupees were paid.", "35 lakh rupees | money 3500000 INR approximate"],
];

const NOT_NUMBERS: Row[] = [
  ["fr", "Un homme et une femme ont parlé."],
  ["fr", "L'Airbus A380 et le G7, la Covid-19 et la route N7."],
  ["fr", "Voir l'article 49, la page 3 et le n° 12."],
  ["fr", "Appelez le 04 42 11 22 33."],
  ["fr", "Il habite 13100 Aix."],
  ["fr", "Rendez-vous 12 rue des Lices."],
  ["fr", "Chapitre 3, verset 16."],
  ["fr", "La coopérative Les Trois Moulins a gagné."],
  ["en", "One of them and a man left."],
  ["en", "Windows 10 and the iPhone 12 are old."],
  ["en", "A Boeing 737 on route 66, room 12."],
  ["en", "Call 020 7946 0123."],
  ["en", "It lies in SW1A 2AA."],
  ["en", "The depot stands on Sixth Street."],
  ["en", "See section 230 and figure 4."],
];

describe("findFigures on numbers", () => {
  it.each(NUMBERS)(
    "reads a number in digits or words with its magnitude (%s: %s)",
    (lang, text, ...figures) => {
      expect(lines(text, lang)).toEqual(figures);
    },
  );

  it.each(NOT_NUMBERS)(
    "takes no name, label, code or article for an amount (%s: %s)",
    (lang, text, ...figures) => {
      expect(lines(text, lang)).toEqual(figures);
    },
  );
});
